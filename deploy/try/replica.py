"""A release binary, started and stopped as an orchestrator would."""

import pathlib
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

# On top of the defaults: what the proxies' configurations count on.
FLAGS = ["--request-timeout", "12", "--drain-delay", "2", "--drain-timeout", "20", "--log", "error"]


def free_ports(count: int) -> list[int]:
    """Ports of loopback that nobody listens on."""
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


def answers(url: str) -> bool:
    """Whether a GET is answered by 200."""
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return answer.status == 200
    except OSError:
        return False


def wait_until(what: str, holds, seconds: float = 20) -> None:
    """Waits until `holds()`.

    Raises `TimeoutError` after so many seconds.
    """
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {seconds} s")
        time.sleep(0.05)


class Replica:
    """One process of the service, on the same two ports each time it is started."""

    def __init__(self, name: str, binary: pathlib.Path):
        self.name = name
        self.port, self.admin_port = free_ports(2)
        self._binary = binary
        self._process: subprocess.Popen | None = None

    def start(self) -> None:
        """Starts it and waits until it is ready."""
        listen = ["--listen", f"127.0.0.1:{self.port}", "--admin-listen", f"127.0.0.1:{self.admin_port}"]
        self._process = subprocess.Popen([self._binary, *listen, *FLAGS])
        wait_until(f"replica {self.name} is ready", lambda: answers(f"http://127.0.0.1:{self.admin_port}/ready"))

    def terminate(self) -> None:
        """Sends SIGTERM."""
        self._process.terminate()

    def kill(self) -> None:
        """Sends SIGKILL."""
        self._process.kill()

    def wait(self) -> int:
        """The exit code, waited for; below 0 the number of the signal that ended it."""
        return self._process.wait(40)

    def restart(self) -> None:
        """Drains it, starts it anew.

        Raises `RuntimeError` if it did not drain in order.
        """
        self.terminate()
        if (code := self.wait()) != 0:
            raise RuntimeError(f"replica {self.name} exits {code} after SIGTERM")
        self.start()

    def stop(self) -> None:
        """Ends it, if it runs."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
