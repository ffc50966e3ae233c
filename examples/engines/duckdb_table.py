#!/usr/bin/env python3
"""Summarizes a table with DuckDB: `duckdb_table.py ARTICLES.parquet SUMMARIES.parquet`.

The function `nutgraf` takes a column of texts, some two thousand rows at a time, and gives a column of answers as JSON.
"""

import sys

import duckdb
import nutgraf
import pyarrow as pa


def answers(texts: pa.ChunkedArray) -> pa.Array:
    """The answer to each text, as the service gives it in JSON."""
    found = nutgraf.summarize_batch_json(texts.to_pylist(), sentence_count=3)
    return pa.array(found, pa.binary()).cast(pa.string())


def connected() -> duckdb.DuckDBPyConnection:
    """A database that has the function."""
    database = duckdb.connect()
    database.create_function(
        "nutgraf", answers, ["VARCHAR"], "VARCHAR", type="arrow", null_handling="special"
    )
    return database


if __name__ == "__main__":
    source, target = sys.argv[1:]
    connected().sql(
        "SELECT * EXCLUDE text, nutgraf(text) AS answer, answer ->> '$.summary' AS summary FROM read_parquet($source)",
        params={"source": source},
    ).write_parquet(target)
