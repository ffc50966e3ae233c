#!/usr/bin/env python3
"""Measures what threads bring: `summarize_batch` and `summarize_batch_json` on one thread and on more.

    python/benchmarks/threads.py [NEWS.jsonl] [--threads 2] [--rounds 15] [--documents 4000]

NEWS.jsonl has an object with a `text` a line; without it, the articles of tests/fixtures/news are taken. A round runs each
once, one after another, so that a slow minute of the machine is slow for all; the best of all rounds counts, since a neighbour
on the machine can only take away. Two processes, each on one thread, say what the machine itself gives at that time.
"""

import argparse
import json
import multiprocessing
import pathlib
import time

import nutgraf

ROOT = pathlib.Path(__file__).resolve().parents[2]


def texts(corpus):
    if corpus is None:
        return [path.read_text() for path in sorted((ROOT / "tests/fixtures/news").glob("*.txt"))]
    with open(corpus) as lines:
        return [json.loads(line)["text"] for line in lines]


def alone(articles, barrier, seconds):
    """Summarizes on one thread each time that all processes are ready, and says how long it took."""
    while True:
        barrier.wait()
        begun = time.perf_counter()
        nutgraf.summarize_batch_json(articles, threads=1)
        seconds.put(time.perf_counter() - begun)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("corpus", nargs="?")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--rounds", type=int, default=15)
    options.add_argument("--documents", type=int, default=4000)
    options = options.parse_args()
    found, threads = texts(options.corpus), options.threads
    articles = [found[i % len(found)] for i in range(options.documents)]
    size = sum(len(article.encode()) for article in articles)
    print(f"{len(articles)} documents of {size / len(articles):.0f} bytes, the best of {options.rounds} rounds")

    barrier, seconds = multiprocessing.Barrier(threads + 1), multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=alone, args=(articles[i::threads], barrier, seconds), daemon=True)
        for i in range(threads)
    ]
    for process in processes:
        process.start()
    best = {}
    for _ in range(options.rounds):
        for name in ("summarize_batch", "summarize_batch_json"):
            for count in (1, threads):
                begun = time.perf_counter()
                getattr(nutgraf, name)(articles, threads=count)
                spent = time.perf_counter() - begun
                best[name, count] = min(best.get((name, count), spent), spent)
        barrier.wait()
        spent = max(seconds.get() for _ in processes)
        best["processes", threads] = min(best.get(("processes", threads), spent), spent)

    print(f"\n| | documents/s on one thread | on {threads} | times |\n|---|--:|--:|--:|")
    for name in ("summarize_batch", "summarize_batch_json"):
        one, more = best[name, 1], best[name, threads]
        print(f"| `{name}` | {len(articles) / one:,.0f} | {len(articles) / more:,.0f} | {one / more:.2f} |")
    one, more = best["summarize_batch_json", 1], best["processes", threads]
    print(f"| {threads} processes of one thread | | {len(articles) / more:,.0f} | {one / more:.2f} |")


if __name__ == "__main__":
    main()
