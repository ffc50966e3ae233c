"""The articles of the project, and the service to compare with."""

import json
import os
import pathlib
import subprocess
import urllib.error
import urllib.request

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("NUTGRAF", ROOT / "target/release/nutgraf")).resolve()


@pytest.fixture(scope="session")
def articles():
    """The project's own articles, in nine languages; the first of their lines may be a note, and is read as it stands."""
    found = [path.read_text() for path in sorted((ROOT / "tests/fixtures/news").glob("*.txt"))]
    assert found
    return found


@pytest.fixture(scope="session")
def service():
    """Asks the service at NUTGRAF_URL: a request's bytes in, the answer's bytes out, whatever its status."""
    if "NUTGRAF_URL" not in os.environ:
        pytest.skip("NUTGRAF_URL names no service: .ci/wheel starts one")

    def ask(body, content_type="application/json"):
        request = urllib.request.Request(
            os.environ["NUTGRAF_URL"] + "/summarize", body, {"Content-Type": content_type, "Accept": "*/*"}
        )
        try:
            with urllib.request.urlopen(request) as response:
                return response.read()
        except urllib.error.HTTPError as problem:
            return problem.read()

    return ask


@pytest.fixture(scope="session")
def batch():
    """What `nutgraf batch` makes of requests: a line each."""
    if not PROGRAM.exists():
        pytest.skip(f"there is no {PROGRAM}: .ci/wheel needs a release build")

    def run(requests, *flags):
        lines = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
        command = [PROGRAM, "batch", "--quiet", "--threads", "1", *flags]
        return subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.splitlines()

    return run
