#!/usr/bin/env python3
"""Summarizes a table with Polars: `polars_table.py ARTICLES.parquet SUMMARIES.parquet` (or a glob of them, in quotes).

It is read, summarized and written in batches, so that a table may be larger than memory.
"""

import sys

import nutgraf
import polars as pl


def answers(texts: pl.Series) -> pl.Series:
    """The answer to each text, as the service gives it in JSON."""
    found = nutgraf.summarize_batch_json(texts, sentence_count=3)
    return pl.Series(texts.name, found, pl.Binary).cast(pl.String)


def summarized(articles: pl.LazyFrame) -> pl.LazyFrame:
    """The articles without their text, with the answers and what is most wanted of them."""
    answer = pl.col("text").map_batches(answers, return_dtype=pl.String, is_elementwise=True)
    return articles.with_columns(answer=answer).with_columns(
        summary=pl.col("answer").str.json_path_match("$.summary")
    ).drop("text")


if __name__ == "__main__":
    # What is written waits in memory for a row group to be full.
    summarized(pl.scan_parquet(sys.argv[1])).sink_parquet(sys.argv[2], row_group_size=10_000)
