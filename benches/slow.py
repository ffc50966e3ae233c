"""Two thousand bodies that come a byte a second, beside normal clients: whether any of these is refused.

    slow.py [--binary target/release/nutgraf] [--bodies 2000] [--seconds 25]

Loopback only.
"""

import argparse
import collections
import pathlib
import threading
import time

from service import Service, allow_descriptors, percentile, post, receive

ARTICLE = (pathlib.Path(__file__).parent / "article.txt").read_bytes()
CLIENTS = 4


def ask(service: Service, until: float, statuses: collections.Counter, seconds: list[float]) -> None:
    """Asks over and over, each time on a connection of its own."""
    request = post(ARTICLE)
    while time.monotonic() < until:
        begun = time.perf_counter()
        try:
            with service.connect() as connection:
                connection.sendall(request)
                statuses[receive(connection)[0]] += 1
        except OSError as error:
            statuses[type(error).__name__] += 1
        seconds.append(time.perf_counter() - begun)
        time.sleep(0.001)


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=pathlib.Path, default="target/release/nutgraf")
    parser.add_argument("--bodies", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=25)
    options = parser.parse_args()
    allow_descriptors(options.bodies + 1000)
    with Service(options.binary.resolve()) as service:
        head = post(ARTICLE)[: -len(ARTICLE)]
        slow = [service.connect() for _ in range(options.bodies)]
        for connection in slow:
            connection.sendall(head)
            connection.setblocking(False)
        until = time.monotonic() + options.seconds
        statuses, seconds, told = collections.Counter(), [], collections.Counter()
        clients = [threading.Thread(target=ask, args=(service, until, statuses, seconds)) for _ in range(CLIENTS)]
        for client in clients:
            client.start()
        at = 0
        while slow and time.monotonic() < until:
            rest = []
            for connection in slow:
                try:
                    if answer := connection.recv(1 << 16):
                        told[int(answer[9:12])] += 1
                    connection.close()
                except BlockingIOError:
                    connection.send(ARTICLE[at : at + 1])
                    rest.append(connection)
                except OSError:
                    told["reset"] += 1
            slow, at = rest, at + 1
            time.sleep(1)
        for client in clients:
            client.join()
        print(f"normal clients: {dict(statuses)}, p50 {percentile(seconds, 0.5):.1f} ms, p99 {percentile(seconds, 0.99):.1f} ms")
        print(f"slow bodies: {dict(told)}, {len(slow)} still coming; {service.peak():.0f} MB at most")


if __name__ == "__main__":
    main()
