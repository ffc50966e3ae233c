"""Two replicas behind a proxy, under load, while replicas are drained, killed and restarted.

    failover.py haproxy|nginx [--binary FILE] [--requests COUNT]

Exits 1 if a request failed, if an answer was another than the service's own, or if a request that was half received at a
SIGTERM was not answered. Loopback only; a minute.
"""

import argparse
import asyncio
import pathlib
import sys
import tempfile

from load import HalfReceived, Load
from proxy import PROXIES
from replica import Replica
from stream import goes_line_by_line

HALF_RECEIVED = 20
# Longer than either proxy needs to trust a replica again.
BETWEEN_RESTARTS = 3.0


class Trial:
    """What is done to the replicas, and what came of it."""

    def __init__(self, replicas: list[Replica], load: Load):
        self._replicas = replicas
        self._load = load
        self.half_received = 0
        self.half_received_answered = 0

    async def run(self) -> None:
        """Drains, kills and restarts."""
        first, second = self._replicas
        await asyncio.sleep(2)
        await self._step("SIGTERM to A, and A again", self._drain(first))
        await self._step("SIGKILL to B, and B again", self._crash(second))
        await self._step("SIGKILL to A, and A again", self._crash(first))
        for replica in self._replicas:
            await self._step(f"rolling restart: {replica.name}", self._drain(replica))

    async def _step(self, name: str, step) -> None:
        asked, failed = self._load.asked, self._load.failed.total()
        await step
        await asyncio.sleep(BETWEEN_RESTARTS)
        print(f"{name}: {self._load.asked - asked} requests, {self._load.failed.total() - failed} failed", flush=True)

    async def _drain(self, replica: Replica) -> None:
        halves = HalfReceived(replica.port, HALF_RECEIVED)
        await halves.send_first_half()
        restarted = asyncio.create_task(asyncio.to_thread(replica.restart))
        # Past the drain delay: the replica takes no new requests any more.
        await asyncio.sleep(2.5)
        answered, sent = await halves.send_second_half()
        self.half_received += sent
        self.half_received_answered += answered
        await restarted

    async def _crash(self, replica: Replica) -> None:
        replica.kill()
        await asyncio.to_thread(replica.wait)
        await asyncio.sleep(2)
        await asyncio.to_thread(replica.start)


async def put_load_on(replicas: list[Replica], port: int, least: int) -> bool:
    """Runs the trial beside a load of at least so many requests. Whether nothing was lost."""
    load = Load(port)
    await load.learn(replicas[0].port)
    done = asyncio.Event()
    trial = Trial(replicas, load)

    async def events() -> None:
        try:
            await trial.run()
        finally:
            done.set()

    streams = await goes_line_by_line(port)
    await asyncio.gather(load.run(least, done), events())
    print("a stream goes through line by line" if streams else "a stream does NOT go through line by line")
    print(f"requests: {load.asked}, failed: {load.failed.total()} {dict(load.failed) or ''}")
    print(f"half received at SIGTERM: {trial.half_received}, answered: {trial.half_received_answered}")
    return streams and not load.failed and trial.half_received == trial.half_received_answered


def main() -> int:
    """Tries one proxy."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("proxy", choices=PROXIES)
    parser.add_argument("--binary", type=pathlib.Path, default="target/release/nutgraf")
    parser.add_argument("--requests", type=int, default=25_000)
    arguments = parser.parse_args()
    replicas = [Replica(name, arguments.binary.resolve()) for name in "AB"]
    proxy = None
    with tempfile.TemporaryDirectory() as folder:
        try:
            for replica in replicas:
                replica.start()
            proxy = PROXIES[arguments.proxy](replicas, pathlib.Path(folder))
            proxy.wait()
            if asyncio.run(put_load_on(replicas, proxy.port, arguments.requests)):
                return 0
            print("the last lines of the proxy's log:", *proxy.log.read_text().splitlines()[-20:], sep="\n")
            return 1
        finally:
            if proxy:
                proxy.stop()
            for replica in replicas:
                replica.stop()


if __name__ == "__main__":
    sys.exit(main())
