#!/usr/bin/env python3
"""Summarizes a table with Spark: a directory of Parquet files or NDJSON in, a directory of Parquet files out.

    spark-submit examples/engines/spark_table.py ARTICLES SUMMARIES [--text-column text] [--id-column id] [--sentence-count 3]

A partition of articles goes in and a partition of summaries comes out, a batch of rows at a time; nothing is shuffled. A task
that fails, or whose worker is lost, is run again by Spark, with the same result. An article that gets no summary has its
problem in the column `answer`, and stops nothing. The workers need `pip install nutgraf pyarrow`.
"""

import argparse

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql import functions as f


def summarizer(id_column="id", text_column="text", **options):
    """What `mapInArrow` calls for each partition."""

    def summarize(batches):
        import json

        import nutgraf

        for batch in batches:
            ids, texts = batch.column(id_column), batch.column(text_column)
            articles = [{"id": id, "text": text} for id, text in zip(ids.to_pylist(), texts.to_pylist())]
            # Spark has a Python process for each core already.
            answers = nutgraf.summarize_batch_json(articles, threads=1, **options)
            summaries = [json.loads(answer).get("summary") for answer in answers]
            columns = [ids, pa.array(summaries, pa.string()), pa.array(answers, pa.binary()).cast(pa.string())]
            yield pa.RecordBatch.from_arrays(columns, [id_column, "summary", "answer"])

    return summarize


def summarized(articles, id_column="id", text_column="text", **options):
    """A data frame of the articles' ids, their summaries, and the whole answers as JSON."""
    schema = f"{id_column} {articles.schema[id_column].dataType.simpleString()}, summary string, answer string"
    columns = articles.select(id_column, text_column)
    return columns.mapInArrow(summarizer(id_column, text_column, **options), schema)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("articles")
    options.add_argument("summaries")
    options.add_argument("--text-column", default="text")
    options.add_argument("--id-column", default="id")
    options.add_argument("--sentence-count", type=int)
    options = options.parse_args()
    spark = SparkSession.builder.appName("nutgraf").getOrCreate()
    read = spark.read.json if "json" in options.articles else spark.read.parquet
    table = summarized(
        read(options.articles), options.id_column, options.text_column, sentence_count=options.sentence_count
    )
    table.write.parquet(options.summaries)
    written = spark.read.parquet(options.summaries)
    without = written.filter(f.col("summary").isNull()).count()
    print(f"{written.count()} articles, {without} of them without a summary: their answers say why")
    spark.stop()


if __name__ == "__main__":
    main()
