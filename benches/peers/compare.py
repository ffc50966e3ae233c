"""Measures every server on the same bodies, and writes table.md and time-over-length.svg. Started by `run`.

Each server is one process on one core; the driver has another. For each length all are started afresh and warmed. Then
they take turns, for some rounds: first one client asks, and p50 and p99 are the times of its answers; then eight do, so
many requests are answered a second, and so much processor time each one takes. Each server is judged by its best rounds,
for what makes others worse is mostly the machine's other work. RSS is the most that was ever resident.

Who takes more than a few seconds for a text is asked once, and who does not answer within a minute is given up. The plot
shows processor time, which neighbours on the machine change least.
"""
import argparse
import json
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from articles import article
from load import TooSlow, drive, post
from peers import PEERS, Server, hold_to
from plot import LIMIT, plot
from rouge import Corpus

HERE = Path(__file__).parent
LENGTHS = {"1 KB": 1 << 10, "4 KB": 4 << 10, "25 KB": 25 << 10, "100 KB": 100 << 10, "250 KB": 250 << 10, "1 MB": 1 << 20}
IN_TABLE = ("4 KB", "25 KB", "250 KB")
DIFFERENT = 16  # texts of a length, at most, that are sent in turn
SERVER_CORE, DRIVER_CORE = 0, 1
CLIENTS = 8
ROUNDS = 5
SLOW = 3.0  # seconds; who takes longer is asked once
HOPELESS = 6.0  # seconds; who takes longer is not asked about texts that are longer than the table has


@dataclass
class Cell:
    """What one server did with one length: seconds, requests a second, bytes."""

    p50: float
    p99: float | None
    rate: float
    cpu: float
    memory: int


def measure(peers, requests, seconds):
    """The cells of `peers` for these requests, by name; `None` for one that does not answer in time."""
    cells, loads = {}, {}
    with ExitStack() as stack:
        for peer in peers:
            server = stack.enter_context(Server(peer, SERVER_CORE))
            before = server.cpu_seconds()
            try:
                warm = drive(server.port, requests, 1, min(1.0, seconds), LIMIT)
            except TooSlow:
                cells[peer.name] = None
                server.stop()
                continue
            if warm.median > SLOW:
                cpu = (server.cpu_seconds() - before) / len(warm.latencies)
                cells[peer.name] = Cell(warm.median, None, warm.rate, cpu, server.peak_memory())
                server.stop()
                continue
            loads[peer.name] = server, [], []
        for _ in range(ROUNDS):
            for server, alone, crowd in loads.values():
                alone.append(drive(server.port, requests, 1, seconds / ROUNDS, LIMIT))
                before = server.cpu_seconds()
                load = drive(server.port, requests, CLIENTS, seconds / ROUNDS, LIMIT)
                crowd.append((load.rate, (server.cpu_seconds() - before) / len(load.latencies)))
        for name, (server, alone, crowd) in loads.items():
            quiet = min(alone, key=lambda load: load.median)
            rate, cpu = max(crowd)
            cells[name] = Cell(quiet.median, quiet.p99, rate, cpu, server.peak_memory())
    return cells


def compare(seconds):
    """Cells by server's name and length; where there is none, nothing was measured."""
    cells = {peer.name: {} for peer in PEERS}
    for length, size in LENGTHS.items():
        texts = [article(size, seed) for seed in range(max(2, min(DIFFERENT, (1 << 20) // size)))]
        requests = [post(json.dumps({"text": text}).encode()) for text in texts]
        peers = [peer for peer in PEERS if length in IN_TABLE or not hopeless(cells[peer.name].values())]
        for name, cell in measure(peers, requests, seconds).items():
            cells[name][length] = cell
            print(f"{length:>7}  {name:<22} {told(cell, cell and cell.p50):>9}", flush=True)
    return cells


def hopeless(cells):
    """Whether a server took so long already that longer texts tell nothing more."""
    return any(cell is None or cell.p50 > HOPELESS for cell in cells)


def told(cell, seconds):
    """A time as a reader wants it."""
    if cell is None:
        return f"> {LIMIT:.0f} s"
    if seconds is None:
        return "—"
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            break
    return f"{seconds / size:.3g} {unit}" if seconds / size < 100 else f"{seconds / size:,.0f} {unit}"


def table(cells, rouge):
    """All that was measured, as Markdown."""
    lines = [
        "| text | server | requests/s | p50 | p99 | CPU a request | RSS |" + (" ROUGE-1 / 2 |" if rouge else ""),
        "|---|---|--:|--:|--:|--:|--:|" + ("--:|" if rouge else ""),
    ]
    for length in IN_TABLE:
        for name, by_length in cells.items():
            cell = by_length[length]
            row = [length, f"**{name}**" if name == "nutgraf" else name]
            if cell is None:
                row += ["—", told(None, None), "—", "—", "—"]
            else:
                rate = f"{cell.rate:,.0f}" if cell.rate >= 10 else f"{cell.rate:.2g}"
                row += [rate, told(cell, cell.p50), told(cell, cell.p99), told(cell, cell.cpu)]
                row += [f"{cell.memory / 1e6:.0f} MB"]
            if rouge:
                row += [rouge[name] if length == IN_TABLE[0] else ""]
            lines.append(f"| {' | '.join(row)} |")
    return "\n".join(lines) + "\n"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--seconds", type=float, default=5, help="of each measurement")
    arguments.add_argument("--corpus", type=Path, help="JSON lines of {text, refs} to score the summaries by")
    arguments.add_argument("--articles", type=int, default=200, help="of the corpus to score by")
    asked = arguments.parse_args()
    hold_to(DRIVER_CORE)
    rouge = {}
    if asked.corpus:
        corpus = Corpus(asked.corpus, asked.articles)
        for peer in PEERS:
            with Server(peer, SERVER_CORE) as server:
                rouge[peer.name] = corpus.score(server.port)
            print(f"  ROUGE  {peer.name:<22} {rouge[peer.name]}", flush=True)
    cells = compare(asked.seconds)
    markdown = table(cells, rouge)
    (HERE / "table.md").write_text(markdown, encoding="utf-8")
    times = {
        name: [(LENGTHS[length], cell and cell.cpu) for length, cell in by_length.items()]
        for name, by_length in cells.items()
    }
    (HERE / "time-over-length.svg").write_text(plot(times), encoding="utf-8")
    print(markdown)


if __name__ == "__main__":
    main()
