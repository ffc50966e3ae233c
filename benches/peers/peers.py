"""The servers that are compared, and one of them running."""
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
PORT = "$PORT"


@dataclass(frozen=True)
class Peer:
    """A server, by the name that tables and plots have for it, and the command that starts it on $PORT."""

    name: str
    command: tuple


PYTHON = (sys.executable, str(HERE / "python_peer.py"))
PEERS = (
    Peer("nutgraf", (str(PROJECT / "target/release/nutgraf"), "--listen", f"127.0.0.1:{PORT}", "--log", "warn")),
    Peer("node-summarizer, Node", (shutil.which("node") or "node", str(HERE / "node_peer.js"), PORT)),
    Peer("summa, FastAPI", (*PYTHON, "summa", PORT)),
    Peer("sumy LexRank, FastAPI", (*PYTHON, "sumy", PORT)),
)


class Server:
    """A peer that runs, on one core where the system can hold it to one."""

    def __init__(self, peer, core):
        self.port = free_port()
        self.process = subprocess.Popen(
            [part.replace(PORT, str(self.port)) for part in peer.command],
            env={**os.environ, "NODE_PATH": str(PROJECT / "target/peers/node_modules"), **ONE_THREAD},
            preexec_fn=lambda: hold_to(core),
        )

    def __enter__(self):
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", self.port), 0.2).close()
                return self
            except OSError:
                time.sleep(0.1)
        self.stop()
        raise RuntimeError(f"does not start: {self.process.args}")

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends it, gently if it listens to that."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(1)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def cpu_seconds(self):
        """The processor time that all its threads have had, those that have ended too (`clock_getcpuclockid`)."""
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def peak_memory(self):
        """The most bytes that were ever resident."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) * 1024


# A core has no use for several threads of linear algebra.
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def hold_to(core):
    """Holds this process to one core, if there is one to be left to others."""
    if (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(0, {core})


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
