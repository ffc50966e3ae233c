"""HTTP/1.1 as far as a load needs it: requests one after the other on a connection that stays open."""

import asyncio
import json


class Broken(Exception):
    """No answer: the connection ended or something else came."""


def request(body: bytes, path: str = "/summarize") -> bytes:
    """The bytes of a POST of JSON."""
    head = f"POST {path} HTTP/1.1\r\nHost: nutgraf\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def article(sentences: int) -> bytes:
    """A request for the summary of an article of so many sentences."""
    sentence = "The council of Port Ellery voted on day {0} to buy ferry number {1} for {2} thousand euros. "
    text = "".join(sentence.format(i, i * 7 % 23, i * 31 % 997) for i in range(sentences))
    return json.dumps({"text": text, "include": ["keywords"]}).encode()


class Connection:
    """One connection to 127.0.0.1."""

    def __init__(self, port: int):
        self._port = port
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def send(self, data: bytes) -> None:
        """Sends bytes, on a new connection where there is none.

        Raises `Broken`.
        """
        try:
            if self._writer is None:
                self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
            self._writer.write(data)
            await self._writer.drain()
        except OSError as error:
            await self.close()
            raise Broken(repr(error)) from error

    async def receive(self, patience: float = 40) -> tuple[int, bytes]:
        """The status and the body of the next answer.

        Raises `Broken`, also after `patience` seconds.
        """
        try:
            return await asyncio.wait_for(self._receive(), patience)
        except (OSError, EOFError, ValueError, TimeoutError, asyncio.TimeoutError) as error:
            await self.close()
            raise Broken(repr(error)) from error

    async def _receive(self) -> tuple[int, bytes]:
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower().split("\r\n")
        headers = dict(line.split(": ", 1) for line in head[1:] if ": " in line)
        body = await self._reader.readexactly(int(headers.get("content-length", "none told")))
        if headers.get("connection") == "close":
            await self.close()
        return int(head[0].split()[1]), body

    async def ask(self, data: bytes) -> tuple[int, bytes]:
        """Sends a request and returns its answer. A connection that was closed while it rested is opened anew, as any
        client does.

        Raises `Broken`.
        """
        rested = self._writer is not None and self._reader.at_eof()
        if rested:
            await self.close()
        await self.send(data)
        return await self.receive()

    async def close(self) -> None:
        """Closes it; the next request opens another."""
        if self._writer is not None:
            self._writer.close()
        self._reader = self._writer = None
