"""What the dearest requests cost: a service for each, the request to it, its processor time and the memory at its peak.

    dearest.py [--binary target/release/nutgraf]

Prints the table that SECURITY.md shows. Loopback only; Linux, whose /proc tells both; a minute.
"""

import argparse
import collections
import concurrent.futures
import dataclasses
import gzip
import json
import pathlib
import random
import urllib.error
import urllib.request

from service import Service

ALL = "include=keywords,reasons,ranking,dropped,fragments,text"
LIMIT = 2 << 20
WHO = "councillors islanders ferrymen teachers engineers farmers judges nurses fishermen students drivers inspectors".split()
DID = "approved rejected delayed repaired bought sold inspected praised opened closed rebuilt counted".split()
WHAT = "harbour ferry bridge school budget hospital quarry library railway market lighthouse reservoir".split()
WHERE = "Ellery Oakhurst Lindenau Marsh Sutton Brae Holm Carrow Dunmore Ashby Fenwick Tarn".split()


def filled(piece: str, size: int = LIMIT) -> bytes:
    """A piece over and over, up to a size."""
    return (piece * (size // len(piece.encode()))).encode()


def news(size: int = LIMIT) -> bytes:
    """Sentences as news has them, few alike, up to a size."""
    chance, text = random.Random(1), []
    while size > 0:
        numbers = chance.randrange(2, 400), chance.randrange(1900, 2100)
        words = [chance.choice(kind) for kind in (WHO, DID, WHAT, WHERE, WHO, WHAT, DID)]
        text.append("{} {} {} the {} of {} when {} saw that the {} there was {} in {}. ".format(numbers[0], *words, numbers[1]))
        size -= len(text[-1])
    return "".join(text[:-1]).encode()


@dataclasses.dataclass
class Case:
    """A request, and how often it is asked at once."""

    body_is: str
    query: str
    body: bytes
    media_type: str = "text/plain"
    headers: dict[str, str] = dataclasses.field(default_factory=dict)
    at_once: int = 1


def cases() -> list[Case]:
    """The ordinary request, then the dear ones."""
    lines = b"\n".join([json.dumps({"text": news(LIMIT - 4096).decode()}).encode()] * 8)
    packed = {"Content-Encoding": "gzip"}
    return [
        Case("4 KB of news", "", news(4096)),
        Case("2 MB of news", "", news()),
        Case("2 MB of news", "ratio=1", news()),
        Case("1 MB of news", f"ratio=1&{ALL}", news(LIMIT // 2)),
        Case("1 MB of news, answered in Brotli", f"ratio=1&{ALL}", news(LIMIT // 2), headers={"Accept-Encoding": "br"}),
        Case("2 MB of news", f"ratio=1&{ALL}", news()),
        Case("2 MB of `It was. `", "ratio=1", filled("It was. ")),
        Case("2 MB of `! `", f"ratio=1&{ALL}", filled("! ")),
        Case("2 MB of one word", ALL, filled("a")),
        Case("2 MB of `你好。`", f"ratio=1&{ALL}", filled("你好。")),
        Case("2 MB of `<p>It was.`", f"ratio=1&{ALL}", filled("<p>It was."), "text/html"),
        Case("2 MB of `<div>`", "", filled("<div>"), "text/html"),
        Case(f"{len(gzip.compress(filled('! '))) / 1e3:.0f} KB that inflate to 2 MB of `! `", f"ratio=1&{ALL}", gzip.compress(filled("! ")), headers=packed),
        Case("0.3 MB that inflate to 300 MB", "", gzip.compress(bytes(300 << 20)), headers=packed),
        Case("eight lines of 2 MB", "", lines, "application/x-ndjson"),
        Case("2 MB of `<p>It was.`, eight times at once", f"ratio=1&{ALL}", filled("<p>It was."), "text/html", at_once=8),
        Case("1 MB of news, 16 times at once", f"ratio=1&{ALL}", news(LIMIT // 2), at_once=16),
        Case("1 MB of news, 64 times at once", f"ratio=1&{ALL}", news(LIMIT // 2), at_once=64),
    ]


def ask(port: int, case: Case) -> tuple[int, int]:
    """The status of the answer and its length."""
    url = f"http://127.0.0.1:{port}/summarize?{case.query}"
    request = urllib.request.Request(url, case.body, {"Content-Type": case.media_type} | case.headers)
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.status, len(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, len(error.read())


def asked(query: str) -> str:
    """What a query string asks for, in short."""
    if ALL in query:
        return "everything" if "ratio=1" in query else "all that is told"
    return f"`{query}`" if query else ""


def measured(binary: pathlib.Path, case: Case) -> str:
    """The row of a case."""
    with Service(binary) as service:
        before = service.processor_seconds()
        with concurrent.futures.ThreadPoolExecutor(case.at_once) as clients:
            answers = list(clients.map(ask, [service.port] * case.at_once, [case] * case.at_once))
        seconds = service.processor_seconds() - before
        peak = service.peak()
    counts = collections.Counter(status for status, _ in answers)
    told = ", ".join(f"{status} ({counts[status]})" if case.at_once > 1 else str(status) for status in sorted(counts))
    longest = max(length for _, length in answers) / 1e6
    answer = f"{longest:.1f} MB" if longest >= 0.05 else ""
    return f"| {case.body_is} | {asked(case.query)} | {told} | {answer} | {seconds * 1e3:.0f} ms | {peak:.0f} MB |"


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=pathlib.Path, default="target/release/nutgraf")
    binary = parser.parse_args().binary.resolve()
    print("| body | asked for | status | answer | processor time | memory at its peak |\n|---|---|--:|--:|--:|--:|")
    for case in cases():
        print(measured(binary, case), flush=True)


if __name__ == "__main__":
    main()
