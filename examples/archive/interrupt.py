#!/usr/bin/env python3
"""Interrupts `nutgraf batch`: killed at twenty random moments, and on a disk that is full; then `--resume` must give the same bytes.

    cargo build --release
    examples/archive/interrupt.py [--corpus NEWS.jsonl] [--program target/release/nutgraf] [--documents 20000] [--kills 20]

The full disk is a small tmpfs, which only root can mount: for others that part is left out, and says so.
"""

import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

from measure import ROOT, articles, write

ENDINGS = {"plain": "ndjson", "gzip": "ndjson.gz", "zstd": "ndjson.zst"}


def run(program, source, target, *flags):
    """A run that is waited for: its exit code and what it said."""
    command = [program, "batch", source, "--output", target, "--quiet", *flags]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
    return done.returncode, done.stderr.strip()


def killed(program, source, target, seconds, kills, chance):
    """How often a run was killed before the output was whole; an uninterrupted one takes so many seconds."""
    count = 0
    while True:
        flags = ["--resume", "--quiet", "--journal-interval=0"]
        process = subprocess.Popen([program, "batch", source, "--output", target, *flags])
        if count < kills:
            time.sleep(chance.uniform(0, 2 * seconds / kills))
            process.kill()
        code = process.wait()
        if code == 0:
            return count
        if code != -9:
            sys.exit(f"exit {code} after {count} kills")
        count += 1


def full_disk(program, source, whole, folder, ending):
    """What a run says and exits with when the disk is full, and whether the output is the same after room was made."""
    disk = folder / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={whole.stat().st_size + (1 << 17)}", "tmpfs", disk], check=True)
    try:
        ballast, target = disk / "ballast", disk / f"out.{ending}"
        ballast.write_bytes(os.urandom(whole.stat().st_size // 2))
        code, said = run(program, source, target, "--resume", "--journal-interval=0")
        ballast.unlink()
        again, _ = run(program, source, target, "--resume")
        return code, said.replace(str(disk), ""), again == 0 and target.read_bytes() == whole.read_bytes()
    finally:
        subprocess.run(["umount", disk], check=True)
        disk.rmdir()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--corpus")
    options.add_argument("--program", type=pathlib.Path, default=ROOT / "target/release/nutgraf")
    options.add_argument("--documents", type=int, default=20_000)
    options.add_argument("--kills", type=int, default=20)
    options = options.parse_args()
    program, chance, wrong = options.program, random.Random(1), 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        source = folder / "articles.ndjson"
        write(source, articles(options.corpus), options.documents)
        for coding, ending in ENDINGS.items():
            whole, parted = folder / f"whole.{ending}", folder / f"parted.{ending}"
            begun = time.monotonic()
            if (failed := run(program, source, whole))[0]:
                sys.exit(f"{coding}: {failed}")
            seconds = time.monotonic() - begun
            count = killed(program, source, parted, seconds, options.kills, chance)
            is_same = whole.read_bytes() == parted.read_bytes()
            print(f"{coding}: {seconds:.1f} s without interruption; killed {count} times and gone on: {'the same' if is_same else 'OTHER'} bytes")
            if os.geteuid() == 0:
                code, said, is_same_after = full_disk(program, source, whole, folder, ending)
                print(f"  full disk: exit {code}, `{said}`; then room, and gone on: {'the same' if is_same_after else 'OTHER'} bytes", flush=True)
                wrong += code != 74 or not is_same_after
            else:
                print("  full disk: left out, as only root can mount one")
            wrong += not is_same
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
