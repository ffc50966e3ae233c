#!/usr/bin/env python3
"""Loses a machine of a Spark cluster in the middle of its work, and compares what comes out with `nutgraf batch`.

    cargo build --release
    examples/engines/measure/cluster.py [NEWS.jsonl ...] [--documents 1000000] [--spare]

A master and two workers with a core each run on loopback. As soon as a third of the tasks is done, one worker is killed with
all its processes (with `--spare` none is). Then every row is looked up by its id: each must be there once, and its answer must
be the line that `nutgraf batch` writes for that id. Needs `pip install pyspark pyarrow ./python`, and Java.
"""

import argparse
import hashlib
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

import pyarrow.dataset
import pyspark
from corpus import ROOT, texts, write_ndjson, write_parquet

SPARK = pathlib.Path(pyspark.__file__).parent


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def start(name, log, *arguments):
    """A daemon of Spark, in a session of its own, so that it can be killed with all that it started."""
    command = [SPARK / "bin/spark-class", f"org.apache.spark.deploy.{name}", "--host", "127.0.0.1", *arguments]
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    return subprocess.Popen(
        list(map(str, command)), stdout=log, stderr=log, env=environment, start_new_session=True
    )


def kill(process):
    """Kills a daemon and its processes at once, as a power cut would."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def tasks_done(target):
    """How many tasks have handed in their file."""
    return sum(1 for _ in target.glob("_temporary/0/task_*")) + sum(1 for _ in target.glob("part-*"))


def digest(line):
    return hashlib.blake2b(line, digest_size=16).digest()


def compare(reference, target, documents):
    """How many rows are there, missing, there again, and other than the reference."""
    expected = [b""] * documents
    with reference.open("rb") as lines:
        for line in lines:
            line = line.rstrip(b"\n")
            expected[json.loads(line)["id"]] = digest(line)
    seen, again, other = bytearray(documents), 0, 0
    for batch in pyarrow.dataset.dataset(target, format="parquet").to_batches(columns=["id", "answer"]):
        for id, answer in zip(batch["id"].to_pylist(), batch["answer"].to_pylist()):
            again += seen[id]
            seen[id] = 1
            other += digest(answer.encode()) != expected[id]
    return sum(seen), documents - sum(seen), again, other


def main():
    options = argparse.ArgumentParser()
    options.add_argument("corpus", nargs="*", type=pathlib.Path)
    options.add_argument("--documents", type=int, default=1_000_000)
    options.add_argument("--rows-a-file", type=int, default=10_000, help="a file is a task")
    options.add_argument("--spare", action="store_true", help="kill no worker")
    options.add_argument("--program", type=pathlib.Path, default=ROOT / "target/release/nutgraf")
    options = options.parse_args()
    found, documents, daemons = texts(options.corpus), options.documents, []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        source, target, log = folder / "articles", folder / "summaries", (folder / "log").open("w")
        size = write_parquet(source, found, documents, options.rows_a_file)
        write_ndjson(folder / "articles.ndjson", found, documents)
        print(f"{documents:,} documents of {size / documents:.0f} bytes", flush=True)

        begun, reference = time.monotonic(), folder / "reference.ndjson"
        batch = [options.program, "batch", "--quiet", "--threads", "2", "--output", reference]
        subprocess.run([*batch, folder / "articles.ndjson"], check=True)
        print(f"nutgraf batch, two threads: {time.monotonic() - begun:.0f} s", flush=True)
        (folder / "articles.ndjson").unlink()

        try:
            master = f"spark://127.0.0.1:{free_port()}"
            daemons.append(start("master.Master", log, "--port", master.rsplit(":")[-1], "--webui-port", 0))
            time.sleep(5)
            worker = ["--cores", 1, "--memory", "1g", "--webui-port", 0]
            workers = [
                start("worker.Worker", log, *worker, "--work-dir", folder / f"worker{i}", master) for i in range(2)
            ]
            daemons.extend(workers)
            settings = {
                "spark.driver.host": "127.0.0.1",
                "spark.ui.enabled": "false",
                "spark.executor.memory": "1g",
                "spark.pyspark.python": sys.executable,
                # A task for each file.
                "spark.sql.files.maxPartitionBytes": "8m",
                "spark.sql.files.openCostInBytes": "8m",
                "spark.sql.execution.arrow.maxRecordsPerBatch": "1000",
            }
            submit = [SPARK / "bin/spark-submit", "--master", master]
            submit += [word for name, value in settings.items() for word in ("--conf", f"{name}={value}")]
            submit += [ROOT / "examples/engines/spark_table.py", source, target]
            said = (folder / "said").open("w+")
            begun = time.monotonic()
            job = subprocess.Popen(submit, stdout=subprocess.PIPE, stderr=said, text=True)
            tasks = -(-documents // options.rows_a_file)
            while job.poll() is None and not options.spare:
                if tasks_done(target) * 3 >= tasks:
                    kill(workers[0])
                    passed = time.monotonic() - begun
                    print(f"one of two workers killed after {passed:.0f} s, {tasks_done(target)} of {tasks} tasks done")
                    break
                time.sleep(0.2)
            printed = job.communicate()[0].strip()
            said.seek(0)
            told = said.read()
            if job.returncode != 0:
                sys.exit(f"{told}\nthe job failed: {job.returncode}")
            again = len(re.findall(r"Starting task \d+\.[1-9]", told))
            print(f"Spark, two workers of a core: {time.monotonic() - begun:.0f} s; tasks lost and run again: {again}")
            print(printed.splitlines()[-1])
        finally:
            for daemon in daemons:
                kill(daemon)
        present, missing, again, other = compare(reference, target, documents)
        print(f"rows: {present:,}; missing: {missing}; there again: {again}; other than nutgraf batch: {other}")
        if missing or again or other:
            sys.exit(1)


if __name__ == "__main__":
    main()
