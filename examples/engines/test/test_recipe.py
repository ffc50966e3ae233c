"""The commands that take a Parquet file through `nutgraf batch` do so."""

import os
import pathlib
import re
import subprocess
import sys

import pyarrow as pa
import pyarrow.parquet

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = pathlib.Path(os.environ.get("NUTGRAF", ROOT / "target/release/nutgraf")).resolve()


def test_a_table_becomes_lines_and_the_answers_a_table(tmp_path):
    parquet = (ROOT / "examples/archive/README.md").read_text().split("\n## Parquet\n")[1]
    recipe = re.search(r"```sh\n(.*?)```", parquet, re.DOTALL)[1]
    story = "The council of Port Ellery bought a ferry on Tuesday. It sails in April, and fares will rise."
    articles = pa.table({"id": [1, 2], "text": [story, ""]})
    pa.parquet.write_table(articles, tmp_path / "articles.parquet")
    path = os.pathsep.join([str(pathlib.Path(sys.executable).parent), str(PROGRAM.parent), os.environ["PATH"]])
    subprocess.run(["bash", "-euc", recipe], cwd=tmp_path, env={**os.environ, "PATH": path}, check=True)
    first, second = pyarrow.parquet.read_table(tmp_path / "summaries.parquet").to_pylist()
    assert first == {"id": 1, "summary": story, "language": "en", "problem": None}
    assert second == {"id": 2, "summary": None, "language": None, "problem": "invalid_request"}
