"""A stream of lines whose answers come while it still goes on."""

import asyncio
import json

LINES = 5
HEAD = (
    "POST /summarize?sentence_count=1 HTTP/1.1\r\nHost: nutgraf\r\nContent-Type: application/x-ndjson\r\n"
    "Transfer-Encoding: chunked\r\n\r\n"
)


def chunk(data: bytes) -> bytes:
    """A chunk of a body."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


async def goes_line_by_line(port: int) -> bool:
    """Whether each line is answered before the next is sent."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(HEAD.encode())
    answers = 0
    try:
        for number in range(LINES):
            line = {"id": number, "text": "The council bought a ferry. It sails in April."}
            writer.write(chunk(json.dumps(line).encode() + b"\n"))
            await writer.drain()
            while True:
                received = await asyncio.wait_for(reader.readline(), 10)
                if received.startswith(b"{"):
                    break
                if not received:
                    return False
            answers += json.loads(received)["id"] == number
        writer.write(chunk(b""))
        await writer.drain()
    except (OSError, ValueError, KeyError, TimeoutError, asyncio.TimeoutError):
        return False
    finally:
        writer.close()
    return answers == LINES
