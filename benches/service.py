"""A service to measure: started on a free port of loopback, looked at by /proc (Linux)."""

import os
import pathlib
import re
import resource
import socket
import subprocess
import tempfile
import time


class Service:
    """A service that ends with the `with` block; what it says on standard error is kept."""

    def __init__(self, binary: pathlib.Path, *flags: str):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._said = tempfile.TemporaryFile()
        command = [binary, "--listen", f"127.0.0.1:{self.port}", "--log", "error", *flags]
        self._process = subprocess.Popen(command, stderr=self._said)
        for _ in range(500):
            try:
                if b" 200 " in self.ask(b"GET /ready HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"):
                    return
            except OSError:
                time.sleep(0.02)
        raise TimeoutError("the service does not start")

    def __enter__(self) -> "Service":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def connect(self) -> socket.socket:
        """A new connection."""
        return connect(self.port)

    def ask(self, request: bytes) -> bytes:
        """All that comes back on a new connection, until the service closes it."""
        with self.connect() as connection:
            connection.sendall(request)
            return b"".join(iter(lambda: connection.recv(1 << 16), b""))

    def memory(self) -> float:
        """How much memory it holds, in MB."""
        return self._status("VmRSS")

    def peak(self) -> float:
        """The most memory that it has held so far, in MB."""
        return self._status("VmHWM")

    def descriptors(self) -> int:
        """How many files and sockets it has open."""
        return len(os.listdir(f"/proc/{self._process.pid}/fd"))

    def processor_seconds(self) -> float:
        """How long it has worked so far, on all cores together."""
        fields = pathlib.Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def said(self) -> str:
        """What it wrote to standard error."""
        self._said.seek(0)
        return self._said.read().decode()

    def _status(self, name: str) -> float:
        status = pathlib.Path(f"/proc/{self._process.pid}/status").read_text()
        return int(re.search(rf"{name}:\s+(\d+)", status)[1]) / 1024


def connect(port: int) -> socket.socket:
    """A new connection to a service on loopback."""
    return socket.create_connection(("127.0.0.1", port), timeout=60)


def post(body: bytes, query: str = "", media_type: str = "text/plain", headers: str = "") -> bytes:
    """A request for a summary, whole."""
    head = f"POST /summarize?{query} HTTP/1.1\r\nHost: x\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n"
    return f"{head}{headers}\r\n".encode() + body


def receive(connection: socket.socket, rest: bytes = b"") -> tuple[int, bytes]:
    """The status of the next answer on a connection, and its body; whatever its framing is."""
    while b"\r\n\r\n" not in rest:
        rest += _more(connection)
    head, _, body = rest.partition(b"\r\n\r\n")
    head = head.lower()
    if found := re.search(rb"content-length: (\d+)", head):
        while len(body) < int(found[1]):
            body += _more(connection)
    elif b"transfer-encoding: chunked" in head:
        while not body.endswith(b"0\r\n\r\n"):
            body += _more(connection)
    return int(head[9:12]), body


def _more(connection: socket.socket) -> bytes:
    if not (read := connection.recv(1 << 16)):
        raise ConnectionError("closed within an answer")
    return read


def percentile(seconds: list[float], share: float) -> float:
    """The time in milliseconds within which that share of them lies."""
    return sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * share))] * 1e3 if seconds else float("nan")


def allow_descriptors(count: int) -> None:
    """Lets this process and its children open so many."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < count:
        resource.setrlimit(resource.RLIMIT_NOFILE, (count, max(hard, count)))
