"""A steady load of requests whose answers are known."""

import asyncio
import collections
import dataclasses

from http_client import Broken, Connection, article, request

# Sentences of the articles: of 1 KB, 4 KB, 20 KB and 55 KB.
LENGTHS = [12, 12, 45, 45, 45, 230, 600]


@dataclasses.dataclass
class Load:
    """So many connections, each asking again as soon as it has its answer."""

    port: int
    connections: int = 24
    asked: int = 0
    failed: collections.Counter = dataclasses.field(default_factory=collections.Counter)

    async def learn(self, port: int) -> None:
        """Asks the service itself, at `port`, what the answers are. They are the same bytes every time."""
        self._requests = []
        service = Connection(port)
        for sentences in LENGTHS:
            data = request(article(sentences))
            status, body = await service.ask(data)
            if status != 200:
                raise RuntimeError(f"the service answers {status}: {body[:200]!r}")
            self._requests.append((data, body))
        await service.close()

    async def run(self, least: int, done: asyncio.Event) -> None:
        """Asks at least so many times, and until `done`."""
        await asyncio.gather(*(self._ask(number, least, done) for number in range(self.connections)))

    async def _ask(self, number: int, least: int, done: asyncio.Event) -> None:
        connection = Connection(self.port)
        while self.asked < least or not done.is_set():
            data, expected = self._requests[(self.asked + number) % len(self._requests)]
            self.asked += 1
            try:
                status, body = await connection.ask(data)
                if status != 200:
                    self.failed[f"status {status}"] += 1
                elif body != expected:
                    self.failed["another answer"] += 1
            except Broken as error:
                self.failed[str(error)] += 1
        await connection.close()


class HalfReceived:
    """Requests of which a replica has the head and half of the body."""

    def __init__(self, port: int, count: int):
        self._connections = [Connection(port) for _ in range(count)]
        self._data = request(article(45))

    async def send_first_half(self) -> None:
        """Sends the first half of each."""
        for connection in self._connections:
            await connection.send(self._data[: len(self._data) // 2])
        await asyncio.sleep(0.2)

    async def send_second_half(self) -> tuple[int, int]:
        """Sends the rest of each. How many were answered by 200, and how many there are."""
        answered = 0
        for connection in self._connections:
            try:
                await connection.send(self._data[len(self._data) // 2 :])
                status, _ = await connection.receive()
                answered += status == 200
            except Broken:
                pass
            await connection.close()
        return answered, len(self._connections)
