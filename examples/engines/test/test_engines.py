"""A table goes through each engine, and every row comes out with what `nutgraf batch` says of it."""

import json
import os
import pathlib
import subprocess
import sys

import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = pathlib.Path(os.environ.get("NUTGRAF", ROOT / "target/release/nutgraf")).resolve()


@pytest.fixture(scope="module")
def texts():
    """The project's own articles, and two rows without one."""
    found = [path.read_text() for path in sorted((ROOT / "tests/fixtures/news").glob("*.txt"))]
    return [*found, "", None]


@pytest.fixture
def table(texts, tmp_path):
    """Some hundreds of rows in a Parquet file of several row groups, with a column that has nothing to do with it."""
    many = [texts[i % len(texts)] for i in range(10 * len(texts))]
    columns = {"id": list(range(len(many))), "text": pa.array(many, pa.string()), "desk": ["news"] * len(many)}
    path = tmp_path / "articles.parquet"
    pa.parquet.write_table(pa.table(columns), path, row_group_size=100)
    return path


def batch(requests):
    """What `nutgraf batch` makes of requests."""
    lines = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
    run = subprocess.run([PROGRAM, "batch", "--quiet"], input=lines, stdout=subprocess.PIPE, check=True, text=True)
    return run.stdout.splitlines()


def run(script, source, target):
    """The rows that a script writes, in the order of their ids."""
    # The examples are copied and changed: nothing but the package that they need is there.
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0"}
    command = [sys.executable, ROOT / "examples/engines" / script, str(source), str(target)]
    subprocess.run(command, env=environment, check=True, cwd=source.parent)
    rows = pyarrow.dataset.dataset(target, format="parquet").to_table().to_pylist()
    return sorted(rows, key=lambda row: row["id"])


def expected(table, with_id):
    rows = pyarrow.parquet.read_table(table).to_pylist()
    present = [{name: value for name, value in row.items() if value is not None} for row in rows]
    wanted = ("id", "text") if with_id else ("text",)
    return batch([{name: row[name] for name in wanted if name in row} for row in present])


@pytest.mark.parametrize("script", ["spark_table.py", "polars_table.py", "duckdb_table.py", "ray_table.py"])
def test_every_row_has_the_answer_of_nutgraf_batch(script, table, tmp_path):
    rows = run(script, table, tmp_path / ("summaries" if script in ("spark_table.py", "ray_table.py") else "s.parquet"))
    assert [row["id"] for row in rows] == list(range(len(rows)))
    assert [row["answer"] for row in rows] == expected(table, with_id=script == "spark_table.py")
    assert [row["summary"] for row in rows] == [json.loads(row["answer"]).get("summary") for row in rows]
    assert all("text" not in row for row in rows)
    # Spark's gives what it was asked for, the others all columns but the text.
    assert script == "spark_table.py" or {row["desk"] for row in rows} == {"news"}
