"""The proxies, each with the configuration that lies beside this folder and the addresses of a trial."""

import os
import pathlib
import shutil
import subprocess
from typing import TextIO

from replica import Replica, answers, free_ports, wait_until

DEPLOY = pathlib.Path(__file__).resolve().parent.parent


class Proxy:
    """A running proxy; subclasses say how it is started."""

    def __init__(self, replicas: list[Replica], folder: pathlib.Path):
        (self.port,) = free_ports(1)
        self.log = folder / "log"
        with self.log.open("w") as log:
            self._process = self._start(replicas, folder, log)

    def _start(self, replicas: list[Replica], folder: pathlib.Path, log: TextIO) -> subprocess.Popen:
        raise NotImplementedError

    def wait(self) -> None:
        """Waits until it passes requests on."""
        wait_until("the proxy answers", lambda: answers(f"http://127.0.0.1:{self.port}/health"))

    def stop(self) -> None:
        """Ends it."""
        self._process.terminate()
        self._process.wait(20)


class HAProxy(Proxy):
    """HAProxy takes addresses from the environment."""

    def _start(self, replicas: list[Replica], folder: pathlib.Path, log: TextIO) -> subprocess.Popen:
        addresses = {"PROXY_LISTEN": f"127.0.0.1:{self.port}"}
        for replica in replicas:
            addresses[f"REPLICA_{replica.name}"] = f"127.0.0.1:{replica.port}"
            addresses[f"REPLICA_{replica.name}_ADMIN_PORT"] = str(replica.admin_port)
        command = ["haproxy", "-f", DEPLOY / "haproxy" / "haproxy.cfg"]
        environment = os.environ | addresses
        subprocess.run([*command, "-c", "-q"], env=environment, check=True)
        return subprocess.Popen([*command, "-db"], env=environment, stdout=log, stderr=log)


class Nginx(Proxy):
    """nginx takes addresses from two small files, which a trial writes by itself."""

    def _start(self, replicas: list[Replica], folder: pathlib.Path, log: TextIO) -> subprocess.Popen:
        shutil.copy(DEPLOY / "nginx" / "nginx.conf", folder)
        (folder / "listen.conf").write_text(f"listen 127.0.0.1:{self.port};\n")
        lines = (DEPLOY / "nginx" / "replicas.conf").read_text().splitlines()
        servers = [line for line in lines if line.startswith("server ")]
        moved = [
            f"server 127.0.0.1:{replica.port} {line.split(maxsplit=2)[2]}"
            for replica, line in zip(replicas, servers, strict=True)
        ]
        (folder / "replicas.conf").write_text("\n".join(moved) + "\n")
        # As root, its workers are another user, who must be let into the folder.
        folder.chmod(0o755)
        command = ["nginx", "-p", folder, "-c", folder / "nginx.conf", "-e", "stderr"]
        subprocess.run([*command, "-t", "-q"], check=True)
        return subprocess.Popen([*command, "-g", "daemon off;"], stdout=log, stderr=log)


PROXIES = {"haproxy": HAProxy, "nginx": Nginx}
