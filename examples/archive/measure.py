#!/usr/bin/env python3
"""Measures `nutgraf batch`: documents a second from disk to disk beside the bare core, and memory over the archive's length.

    cargo build --release --bin nutgraf --example archive
    examples/archive/measure.py [--corpus NEWS.jsonl] [--target target/release] [--documents 100000] [--most 1000000]

NEWS.jsonl has an object with a `text` a line; without it, the articles of tests/fixtures/news are taken. They are repeated
until there are enough of them. Speeds are the best of three runs, since a neighbour on the machine can only take away.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def articles(corpus):
    if corpus is None:
        return [path.read_text() for path in sorted((ROOT / "tests/fixtures/news").glob("*.txt"))]
    with open(corpus) as lines:
        return [json.loads(line)["text"] for line in lines]


def write(path, texts, count):
    """An archive of so many articles, and how many bytes it has."""
    encoded = [json.dumps(text, ensure_ascii=False) for text in texts]
    with open(path, "w") as out:
        for i in range(count):
            out.write(f'{{"id":{i},"text":{encoded[i % len(encoded)]}}}\n')
    return path.stat().st_size


def timed(*command):
    """What a command prints, the seconds and the processor time that it takes, and the most memory, in megabytes."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    printed = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} failed: {status}")
    return printed, time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def batch(program, source, target, threads):
    """Seconds, seconds of processor time, and megabytes of memory that a run takes."""
    flags = ["--output", target, "--overwrite", "--quiet", "--threads", str(threads)]
    return timed(program, "batch", source, *flags)[1:]


def compress(path, coding):
    packed = path.with_name(path.name + (".gz" if coding == "gzip" else ".zst"))
    with open(packed, "wb") as out:
        if coding == "gzip":
            subprocess.run(["gzip", "-c", path], stdout=out, check=True)
        else:
            subprocess.run(["zstd", "-q", "-c", path], stdout=out, check=True)
    return packed


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--corpus")
    options.add_argument("--target", type=pathlib.Path, default=ROOT / "target/release")
    options.add_argument("--documents", type=int, default=100_000)
    options.add_argument("--most", type=int, default=1_000_000)
    options.add_argument("--rounds", type=int, default=3)
    options = options.parse_args()
    program, cores = options.target / "nutgraf", len(os.sched_getaffinity(0))
    texts = articles(options.corpus)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        sample, plain = folder / "sample.ndjson", folder / "articles.ndjson"
        write(sample, texts, len(texts))
        size = write(plain, texts, options.documents)
        print(f"{options.documents} documents of {size / options.documents:.0f} bytes, {cores} cores")
        sources = {"plain": plain, "zstd": compress(plain, "zstd"), "gzip": compress(plain, "gzip")}
        # A run of each after another, so that a slow minute of the machine is slow for all.
        core, core_processor, best, least = 0.0, float("inf"), {}, {}
        for _ in range(options.rounds):
            told, _, processor, _ = timed(options.target / "examples/archive", sample)
            documents, seconds = map(float, told.split())
            core, core_processor = max(core, documents / seconds), min(core_processor, processor / documents)
            for coding, source in sources.items():
                target = folder / f"out{source.name.removeprefix('articles')}"
                seconds, processor, _ = batch(program, source, target, cores)
                best[coding] = min(best.get(coding, seconds), seconds)
                least[coding] = min(least.get(coding, processor), processor)
        print(f"bare core, one thread: {core:.0f} documents/s, {core_processor * 1e6:.1f} µs of processor time a document\n")
        print(f"| input and output | documents/s | of {cores} times the bare core | MB/s | processor time a document | of it the bare core's |")
        print("|---|--:|--:|--:|--:|--:|")
        for coding, seconds in best.items():
            rate, processor = options.documents / seconds, least[coding] / options.documents
            print(
                f"| {coding} | {rate:,.0f} | {rate / (core * cores):.0%} | {size / seconds / 1e6:.0f} "
                f"| {processor * 1e6:.1f} µs | {core_processor / processor:.0%} |"
            )
        print("\n| documents | most memory |\n|--:|--:|")
        count = 1000
        while count <= options.most:
            write(plain, texts, count)
            _, _, memory = batch(program, plain, folder / "out.ndjson", cores)
            print(f"| {count} | {memory:.0f} MB |", flush=True)
            count *= 10


if __name__ == "__main__":
    main()
