"""Articles, repeated under new ids until there are enough of them."""

import itertools
import json
import pathlib

import pyarrow as pa
import pyarrow.parquet

ROOT = pathlib.Path(__file__).resolve().parents[3]


def texts(paths):
    """The texts of NDJSON files; of the articles in tests/fixtures/news where there are none."""
    if not paths:
        return [path.read_text() for path in sorted((ROOT / "tests/fixtures/news").glob("*.txt"))]
    return [json.loads(line)["text"] for path in paths for line in path.open(encoding="utf-8")]


def write_parquet(folder, found, rows, rows_a_file):
    """Parquet files of so many rows in all, with the columns `id` and `text`; gives the bytes of text in them."""
    folder.mkdir()
    endless, size = itertools.cycle(found), 0
    for first in range(0, rows, rows_a_file):
        ids = range(first, min(first + rows_a_file, rows))
        column = pa.array(list(itertools.islice(endless, len(ids))), pa.string())
        size += column.nbytes
        table = pa.table({"id": pa.array(ids, pa.int64()), "text": column})
        # Repeated articles would else be kept once.
        pa.parquet.write_table(
            table, folder / f"{first:09}.parquet", row_group_size=2000, use_dictionary=False
        )
    return size


def write_ndjson(path, found, rows):
    """The same rows as request objects, a line each."""
    encoded = [json.dumps(text, ensure_ascii=False) for text in found]
    with path.open("w", encoding="utf-8") as lines:
        for i in range(rows):
            lines.write(f'{{"id":{i},"text":{encoded[i % len(encoded)]}}}\n')
