"""A million requests of every kind: whether memory and descriptors stay as they were, and nothing panics.

    mixed.py [--binary target/release/nutgraf] [--requests 1000000] [--clients 4]

Articles, pages, forms, streams, gzip, wrong requests, wrong routes, and clients that leave within a body. A tenth of the
requests comes before memory is looked at for the first time; what counts of it is what is left after some seconds of rest, when
threads that have nothing to do are gone, each with the stems that it remembered. Loopback only; some minutes.
"""

import argparse
import collections
import gzip
import json
import multiprocessing
import pathlib
import random
import time
import urllib.parse

from service import Service, connect, post, receive

ROOT = pathlib.Path(__file__).resolve().parent.parent
ARTICLES = [path.read_text() for path in sorted((ROOT / "tests/fixtures/news").glob("*.txt"))]
LEAVES = None


def get(path: str, method: str = "GET") -> bytes:
    """A request without a body."""
    return f"{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()


def kinds() -> list[tuple[bytes, int | None]]:
    """Requests, each with the status that it gets; none where the client leaves before it is whole."""
    found: list[tuple[bytes, int | None]] = []
    for i, text in enumerate(ARTICLES):
        raw = text.encode()
        found.append((post(raw), 200))
        found.append((post(json.dumps({"text": text, "id": i, "sentence_count": i % 9 + 1}).encode(), "", "application/json"), 200))
        found.append((post(raw, "ratio=0.5&include=keywords,reasons,ranking,dropped,fragments,text"), 200))
        found.append((post(raw, "query=money&sort_by=rank", headers="Accept-Encoding: br\r\n"), 200))
        found.append((post(gzip.compress(raw), headers="Content-Encoding: gzip\r\n"), 200))
        found.append((post(urllib.parse.urlencode({"text": text}).encode(), "", "application/x-www-form-urlencoded"), 200))
        found.append((post(f"<html><body><p>{text}</p></body></html>".encode(), "", "text/html"), 200))
        found.append((post(raw)[: -len(raw) // 2], LEAVES))
    lines = "\n".join(json.dumps({"text": text}) for text in [*ARTICLES[:4], ""]).encode()
    long = "\n\n".join(ARTICLES * 4).encode()
    found += 5 * [
        (post(lines, "", "application/x-ndjson"), 200),
        (post(b"{\"text\": ", "", "application/json"), 400),
        (post(b"{\"text\": \"One.\", \"lenght\": 2}", "", "application/json"), 422),
        (post(b"\xff\xfe"), 400),
        (post(b"x", "", "image/png"), 415),
        (get("/nowhere"), 404),
        (get("/summarize"), 405),
        (get("/health"), 200),
        (get("/info"), 200),
        (get("/metrics"), 200),
        (get("/openapi.yaml"), 200),
    ]
    return [*found, (post(long), 200)]


def ask(port: int, count: int, seed: int) -> collections.Counter:
    """Sends so many requests, picked at random; what came of them."""
    all_kinds, chance, outcomes = kinds(), random.Random(seed), collections.Counter()
    connection = connect(port)
    for _ in range(count):
        request, expected = chance.choice(all_kinds)
        connection.sendall(request)
        if expected is LEAVES:
            outcomes["left"] += 1
        else:
            status, _ = receive(connection)
            outcomes[status if status == expected else f"{status} in place of {expected}"] += 1
        if expected is LEAVES or status == 400 or chance.random() < 0.01:
            connection.close()
            connection = connect(port)
    connection.close()
    return outcomes


# Idle threads end after ten seconds.
REST = 15


def settled(service: Service) -> float:
    """The memory after some rest, in megabytes."""
    time.sleep(REST)
    return service.memory()


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=pathlib.Path, default="target/release/nutgraf")
    parser.add_argument("--requests", type=int, default=1_000_000)
    parser.add_argument("--clients", type=int, default=4)
    options = parser.parse_args()
    outcomes, begun = collections.Counter(), time.monotonic()
    with Service(options.binary.resolve()) as service, multiprocessing.Pool(options.clients) as pool:
        for part in range(10):
            each = options.requests // 10 // options.clients
            parts = [(service.port, each, part * options.clients + i) for i in range(options.clients)]
            for counted in pool.starmap(ask, parts):
                outcomes += counted
            memory = settled(service)
            if part == 0:
                first, opened = memory, service.descriptors()
            print(f"{outcomes.total():9,} requests: {memory:.1f} MB, {service.descriptors()} descriptors", flush=True)
        descriptors, said = service.descriptors(), service.said()
    print(f"in {time.monotonic() - begun:.0f} s; outcomes: {dict(outcomes)}")
    print(f"memory {memory / first - 1:+.1%}, descriptors {descriptors - opened:+d}, {said.count('panic')} panics, {len(said.splitlines())} lines of error")


if __name__ == "__main__":
    main()
