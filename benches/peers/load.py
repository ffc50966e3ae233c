"""A small load driver: some clients, each with one connection, each asking again as soon as it is answered."""
import selectors
import socket
import statistics
import time


class TooSlow(Exception):
    """An answer did not come in time."""


class Client:
    """A connection that has one request under way at a time."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.answer, self.length = b"", None

    def ask(self, request):
        self.began, self.answer, self.length = time.perf_counter(), b"", None
        self.socket.sendall(request)

    def hear(self):
        """Takes in what came, and says how many seconds the whole answer took once it is there."""
        piece = self.socket.recv(1 << 20)
        if not piece:
            raise ConnectionError("the server hung up")
        self.answer += piece
        if self.length is None and (end := self.answer.find(b"\r\n\r\n")) >= 0:
            head = self.answer[:end].lower()
            if not head.startswith(b"http/1.1 200"):
                raise ConnectionError(self.answer.decode(errors="replace"))
            told = head.split(b"content-length:", 1)[1]
            self.length = end + 4 + int(told.split(b"\r\n", 1)[0])
        if self.length is not None and len(self.answer) >= self.length:
            return time.perf_counter() - self.began
        return None


class Load:
    """What came of a load: the seconds that each answer took, and those that all of them took together."""

    def __init__(self, latencies, seconds):
        self.latencies, self.seconds = sorted(latencies), seconds
        self.rate = len(latencies) / seconds
        self.median = statistics.median(latencies)
        self.p99 = self.latencies[min(len(latencies) - 1, len(latencies) * 99 // 100)]


def post(text_as_json):
    """A request for the summary of a text."""
    head = (
        "POST /summarize HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(text_as_json)}\r\n\r\n"
    )
    return head.encode() + text_as_json


def drive(port, requests, clients, seconds, patience):
    """Asks for `seconds`, taking the requests in turn, and waits for the last answers, each at most `patience` seconds."""
    latencies, turn = [], 0
    with selectors.DefaultSelector() as selector:
        open_clients = [Client(port) for _ in range(clients)]
        began = time.perf_counter()
        for client in open_clients:
            selector.register(client.socket, selectors.EVENT_READ, client)
            client.ask(requests[turn % len(requests)])
            turn += 1
        under_way = clients
        while under_way:
            ready = selector.select(patience)
            if not ready:
                raise TooSlow
            for key, _ in ready:
                took = key.data.hear()
                if took is None:
                    continue
                latencies.append(took)
                if time.perf_counter() - began < seconds:
                    key.data.ask(requests[turn % len(requests)])
                    turn += 1
                else:
                    under_way -= 1
        ended = time.perf_counter()
        for client in open_clients:
            client.socket.close()
    return Load(latencies, ended - began)
