#!/usr/bin/env python3
"""Sends articles through Polars, then four and eight times as many, and says how much memory the process takes at most.

    examples/engines/measure/memory.py [NEWS.jsonl ...] [--gigabytes 2]

Needs `pip install polars pyarrow ./python`.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import pyarrow.parquet
from corpus import ROOT, texts, write_parquet


def main():
    options = argparse.ArgumentParser()
    options.add_argument("corpus", nargs="*", type=pathlib.Path)
    options.add_argument("--gigabytes", type=float, default=2)
    options = options.parse_args()
    found = texts(options.corpus)
    mean = sum(len(text.encode()) for text in found) / len(found)
    print("| text | documents | seconds | most memory |\n|--:|--:|--:|--:|")
    for part in (8, 2, 1):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            rows = int(options.gigabytes * 1e9 / part / mean)
            size = write_parquet(folder / "articles", found, rows, 50_000)
            target = folder / "summaries.parquet"
            command = [sys.executable, ROOT / "examples/engines/polars_table.py", folder / "articles/*.parquet", target]
            begun = time.monotonic()
            process = subprocess.Popen(list(map(str, command)))
            _, status, used = os.wait4(process.pid, 0)
            seconds = time.monotonic() - begun
            written = pyarrow.parquet.read_metadata(target).num_rows
            if status != 0 or written != rows:
                sys.exit(f"{written} of {rows} rows, and status {status}")
            print(f"| {size / 1e9:.2f} GB | {rows:,} | {seconds:.0f} | {used.ru_maxrss / 1024:.0f} MB |", flush=True)


if __name__ == "__main__":
    main()
