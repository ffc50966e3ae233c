"""Ten thousand idle connections: whether they are held, whether new ones are answered, and what they cost.

    idle.py [--binary target/release/nutgraf] [--connections 10000]

Each connection asks once and then rests. While all of them rest, new ones come and ask for a summary. Loopback only; a
minute.
"""

import argparse
import pathlib
import time

from service import Service, allow_descriptors, percentile, post, receive

ARTICLE = (pathlib.Path(__file__).parent / "article.txt").read_bytes()
HEALTH = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
NEW = 1000
# Seconds after which memory that is free has been given back.
SETTLE = 25


def new_connections(service: Service) -> tuple[int, list[float]]:
    """How many of those that came were answered, and how long each took."""
    answered, seconds = 0, []
    for _ in range(NEW):
        begun = time.perf_counter()
        with service.connect() as connection:
            connection.sendall(post(ARTICLE))
            answered += receive(connection)[0] == 200
        seconds.append(time.perf_counter() - begun)
    return answered, seconds


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=pathlib.Path, default="target/release/nutgraf")
    parser.add_argument("--connections", type=int, default=10_000)
    options = parser.parse_args()
    allow_descriptors(options.connections + 1000)
    limits = ["--max-connections", str(options.connections + 100), "--idle-timeout", "300"]
    with Service(options.binary.resolve(), *limits) as service:
        answered, alone = new_connections(service)
        before = service.memory()
        print(f"alone: {answered} of {NEW} new connections answered, p99 {percentile(alone, 0.99):.1f} ms; {before:.0f} MB")
        held = []
        for _ in range(options.connections):
            connection = service.connect()
            connection.sendall(HEALTH)
            assert receive(connection)[0] == 200
            held.append(connection)
        time.sleep(10)
        answered, beside = new_connections(service)
        full = service.memory()
        print(
            f"{len(held)} idle: {answered} of {NEW} new ones answered, p99 {percentile(beside, 0.99):.1f} ms; "
            f"{full:.0f} MB, {(full - before) * 1024 / len(held):.1f} KB each"
        )
        alive = 0
        for connection in held:
            connection.sendall(HEALTH)
            alive += receive(connection)[0] == 200
            connection.close()
        time.sleep(SETTLE)
        print(f"of the idle, {alive} were still there; after all had gone: {service.memory():.0f} MB, {service.descriptors()} descriptors")


if __name__ == "__main__":
    main()
