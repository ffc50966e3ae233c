#!/usr/bin/env python3
"""Compares the service's NDJSON stream, `nutgraf batch` and the Python package, byte for byte.

    cargo build --release && pip install ./python
    examples/archive/same.py NEWS.jsonl ... [--program target/release/nutgraf]

NEWS.jsonl has an object a line, with a `text` and perhaps a `title`. Each set of options goes over all of them.
"""

import argparse
import hashlib
import json
import pathlib
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request

import nutgraf

ROOT = pathlib.Path(__file__).resolve().parents[2]
OPTIONS = [
    {},
    {"sentence_count": 1, "string_index_type": "utf16"},
    {"ratio": 0.3, "sort_by": "rank", "include": ["keywords", "reasons", "ranking", "dropped", "fragments", "text"]},
]


def requests(corpora):
    """A request for each article, as JSON."""
    found = []
    for path in corpora:
        for number, line in enumerate(path.open(encoding="utf-8")):
            article = {name: value for name, value in json.loads(line).items() if name in ("text", "title") and value}
            found.append(json.dumps({"id": f"{path.stem}-{number}", **article}, ensure_ascii=False).encode())
    return found


def flags(options):
    for name, value in options.items():
        yield f"--{name.replace('_', '-')}={','.join(value) if isinstance(value, list) else value}"


def of_batch(program, lines, options):
    command = [program, "batch", "--quiet", *flags(options)]
    return subprocess.run(command, input=b"\n".join(lines), stdout=subprocess.PIPE, check=True).stdout.splitlines()


def of_service(url, lines, options):
    """The lines of streams short enough to be sent whole before the answers are read."""
    pairs = {name: ",".join(value) if isinstance(value, list) else value for name, value in options.items()}
    url, found = f"{url}/summarize?{urllib.parse.urlencode(pairs)}", []
    for first in range(0, len(lines), 50):
        body, headers = b"\n".join(lines[first : first + 50]), {"Content-Type": "application/x-ndjson"}
        with urllib.request.urlopen(urllib.request.Request(url, body, headers)) as response:
            # A problem names the HTTP request that its line came in, which the others have not.
            named = f',"request_id":"{response.headers["X-Request-Id"]}"'.encode()
            found += response.read().replace(named, b"").splitlines()
    return found


def main():
    options = argparse.ArgumentParser()
    options.add_argument("corpora", nargs="+", type=pathlib.Path)
    options.add_argument("--program", type=pathlib.Path, default=ROOT / "target/release/nutgraf")
    options = options.parse_args()
    lines = requests(options.corpora)
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    service = subprocess.Popen([options.program, "--listen", address, "--log", "error"])
    differ = 0
    try:
        while subprocess.run([options.program, "health", "--listen", address], capture_output=True).returncode:
            time.sleep(0.1)
        for asked in OPTIONS:
            batch = of_batch(options.program, lines, asked)
            stream = of_service(f"http://{address}", lines, asked)
            package = nutgraf.summarize_batch_json([json.loads(line) for line in lines], **asked)
            same = sum(len(lines) == len(batch) and len({*each}) == 1 for each in zip(batch, stream, package, strict=True))
            differ += len(lines) - same
            digest = hashlib.sha256(b"\n".join(batch)).hexdigest()[:16]
            print(f"{json.dumps(asked)}: {same} of {len(lines)} the same in all three, SHA-256 {digest}…", flush=True)
    finally:
        service.kill()
        service.wait()
    sys.exit(differ > 0)


if __name__ == "__main__":
    main()
