#!/usr/bin/env python3
"""Summarizes a table with Ray Data: `ray_table.py ARTICLES.parquet SUMMARIES`, the latter a directory of Parquet files.

Blocks of the table go to whichever worker is free; a block whose worker is lost is done again elsewhere.
"""

import json
import sys

import pyarrow as pa
import ray


def summarize(articles: pa.Table) -> pa.Table:
    """A block of articles without their text, with the answers and what is most wanted of them."""
    import nutgraf

    # Ray has a process for each core already.
    answers = nutgraf.summarize_batch_json(articles["text"].to_pylist(), threads=1, sentence_count=3)
    summaries = pa.array([json.loads(answer).get("summary") for answer in answers], pa.string())
    kept = articles.drop_columns(["text"]).append_column("answer", pa.array(answers, pa.binary()).cast(pa.string()))
    return kept.append_column("summary", summaries)


if __name__ == "__main__":
    source, target = sys.argv[1:]
    ray.data.read_parquet(source).map_batches(summarize, batch_format="pyarrow").write_parquet(target)
