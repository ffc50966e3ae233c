"""Five times as many long texts as the service can do: what becomes of them, of short texts beside them, and of health checks.

    overload.py [--binary target/release/nutgraf] [--times 5] [--seconds 20]

First a few clients ask as fast as they are answered, which tells the capacity. Then long texts come by the clock, whatever
becomes of those before them; beside them one client asks for short texts, and one for health. Loopback only.
"""

import argparse
import asyncio
import collections
import pathlib
import random
import time

from service import Service, allow_descriptors, percentile, post

ARTICLE = (pathlib.Path(__file__).parent / "article.txt").read_bytes()
HEALTH = b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
CLOSES = "Connection: close\r\n"


def long_text() -> bytes:
    """A request that takes some hundred times as long as an ordinary one."""
    chance, words = random.Random(1), ARTICLE.decode().split()
    sentences = (" ".join(chance.choice(words) for _ in range(20)) + ". " for _ in range(2500))
    return post("".join(sentences).encode(), "ratio=0.5", headers=CLOSES)


class Kind:
    """Requests of a kind: how long each took, by the status that it got."""

    def __init__(self, service: Service, request: bytes):
        self._port, self._request = service.port, request
        self.seconds: dict[object, list[float]] = collections.defaultdict(list)

    async def ask(self) -> None:
        """Asks once, on a connection of its own."""
        begun = time.perf_counter()
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
            try:
                writer.write(self._request)
                answer = await reader.read()
                status: object = int(answer[9:12]) if answer else "nothing"
            finally:
                writer.close()
        except OSError as error:
            status = type(error).__name__
        self.seconds[status].append(time.perf_counter() - begun)

    async def ask_on(self, until: float, rest: float = 0) -> None:
        """Asks again and again."""
        while time.monotonic() < until:
            await self.ask()
            await asyncio.sleep(rest)

    def told(self) -> str:
        """What came of all."""
        return "; ".join(
            f"{len(took)} × {status}, p50 {percentile(took, 0.5):.1f} ms, p99 {percentile(took, 0.99):.1f} ms"
            for status, took in sorted(self.seconds.items(), key=lambda item: str(item[0]))
        )


async def load(service: Service, options: argparse.Namespace) -> None:
    """Prints the figures."""
    request = long_text()
    alone = Kind(service, request)
    await asyncio.gather(*(alone.ask_on(time.monotonic() + 5) for _ in range(4)))
    capacity = len(alone.seconds[200]) / 5
    print(f"capacity: {capacity:.0f}/s of {len(request) / 1e3:.0f} KB; {alone.told()}")
    long, short, health = Kind(service, request), Kind(service, post(ARTICLE, headers=CLOSES)), Kind(service, HEALTH)
    begun = time.monotonic()
    until = begun + options.seconds
    asked = [asyncio.create_task(kind.ask_on(until, 0.02)) for kind in (short, health)]
    while (now := time.monotonic()) < until:
        due = int((now - begun) * capacity * options.times) + 2 - len(asked)
        asked += [asyncio.create_task(long.ask()) for _ in range(due)]
        await asyncio.sleep(0.002)
    await asyncio.gather(*asked)
    print(f"at {options.times} times that, for {options.seconds:.0f} s:")
    for name, kind in (("long", long), ("short", short), ("health", health)):
        print(f"  {name}: {kind.told()}")
    print(f"  {service.peak():.0f} MB at most")


def main() -> None:
    """Starts a service, and overloads it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=pathlib.Path, default="target/release/nutgraf")
    parser.add_argument("--times", type=float, default=5)
    parser.add_argument("--seconds", type=float, default=20)
    options = parser.parse_args()
    allow_descriptors(15_000)
    with Service(options.binary.resolve()) as service:
        asyncio.run(load(service, options))


if __name__ == "__main__":
    main()
