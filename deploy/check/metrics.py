"""Lets a Prometheus scrape a running service, and asks it what the rules and the dashboard ask.

    metrics.py --service HOST:PORT --admin HOST:PORT --key KEY

Every series that a rule or a panel names must be one that the service exposes, every panel must show something, and the
relabelling of pods must name them. Exits 1 with what does not. Needs `prometheus`; loopback only; half a minute.
"""

import argparse
import json
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

import yaml

DEPLOY = pathlib.Path(__file__).resolve().parent.parent
ARTICLE = "The council of Port Ellery bought a ferry on Tuesday. It sails in April. Fares will rise by 12 per cent."
# What is left of PromQL without its labels, numbers and functions, and is no metric.
KEYWORDS = {"and", "or", "unless", "bool", "offset", "ignoring", "on", "group_left", "group_right", "by", "without"}
CLAUSE = re.compile(r"\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)")
SELECTOR = re.compile(r'([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(\{(?:[^}"]|"[^"]*")*\})?(?!\s*\(|[a-zA-Z0-9_:])')


def selectors(expression: str) -> set[str]:
    """The series that an expression reads, each with its label matchers."""
    found = SELECTOR.findall(re.sub(r"\[[^]]*\]", "", CLAUSE.sub("", expression)))
    return {name + labels for name, labels in found if name not in KEYWORDS and not re.fullmatch(r"[0-9.]*e[0-9]+", name)}


def panels() -> list[tuple[str, str]]:
    """Title and expression of each query of the dashboard, its variables filled in."""
    dashboard = json.loads((DEPLOY / "grafana" / "nutgraf.json").read_text())
    filled = {"$__rate_interval": "30s", "$job": ".*", "$instance": ".*"}
    found = []
    for panel in dashboard["panels"]:
        for target in panel.get("targets", []):
            expression = target["expr"]
            for variable, value in filled.items():
                expression = expression.replace(variable, value)
            found.append((panel["title"], expression))
    return found


def rules() -> list[tuple[str, str]]:
    """Name and expression of each rule."""
    files = [yaml.safe_load((DEPLOY / "prometheus" / name).read_text()) for name in ("recording.yml", "alerts.yml")]
    listed = [rule for file in files for group in file["groups"] for rule in group["rules"]]
    return [(rule.get("record") or rule["alert"], rule["expr"]) for rule in listed]


class Prometheus:
    """A Prometheus that scrapes every second."""

    def __init__(self, folder: pathlib.Path, admin: str):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._url = f"http://127.0.0.1:{free.getsockname()[1]}"
        for name in ("recording.yml", "alerts.yml"):
            shutil.copy(DEPLOY / "prometheus" / name, folder)
        config = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yml").read_text())
        config["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
        config["scrape_configs"][0]["static_configs"] = [{"targets": [admin]}]
        config["scrape_configs"].append(as_pod(admin))
        (folder / "prometheus.yml").write_text(yaml.safe_dump(config))
        listen = f"--web.listen-address={self._url.removeprefix('http://')}"
        command = ["prometheus", "--config.file=prometheus.yml", "--storage.tsdb.path=data", listen, "--log.level=error"]
        self._process = subprocess.Popen(command, cwd=folder)

    def stop(self) -> None:
        """Ends it."""
        self._process.terminate()
        self._process.wait(20)

    def ask(self, path: str, **parameters: str):
        """The data of an answer of its API.

        Raises `OSError` if it does not answer, `ValueError` if it calls the question wrong.
        """
        url = f"{self._url}/api/v1/{path}?{urllib.parse.urlencode(parameters)}"
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return json.load(answer)["data"]
        except urllib.error.HTTPError as error:
            if error.code not in (400, 422):
                raise
            raise ValueError(json.load(error)["error"]) from error

    def wait_for(self, expression: str, seconds: float = 60) -> None:
        """Waits until an expression has a value.

        Raises `TimeoutError`.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.ask("query", query=expression)["result"]:
                    return
            except OSError:
                pass
            time.sleep(0.5)
        raise TimeoutError(f"{expression} has no value after {seconds} s")


def as_pod(admin: str) -> dict:
    """The job for pods, with one target that is labelled as its discovery would."""
    (job,) = yaml.safe_load((DEPLOY / "prometheus" / "kubernetes.yml").read_text())["scrape_configs"]
    del job["kubernetes_sd_configs"]
    pod = {
        "__meta_kubernetes_pod_label_app_kubernetes_io_name": "nutgraf",
        "__meta_kubernetes_pod_container_port_name": "admin",
        "__meta_kubernetes_pod_name": "nutgraf-0",
    }
    other = pod | {"__meta_kubernetes_pod_container_port_name": "http", "__meta_kubernetes_pod_name": "nutgraf-1"}
    job["static_configs"] = [{"targets": [admin], "labels": labels} for labels in (pod, other)]
    return job


def summarize(service: str, key: str, count: int) -> None:
    """Asks for summaries, and for one that there cannot be."""
    for body in [json.dumps({"text": ARTICLE})] * count + ["{"]:
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
        request = urllib.request.Request(f"http://{service}/summarize", body.encode(), headers)
        try:
            urllib.request.urlopen(request, timeout=10).read()
        except urllib.error.HTTPError as error:
            if error.code != 400:
                raise


def faults(prometheus: Prometheus) -> list[str]:
    """What the rules and the dashboard name that is not there."""
    found = []
    for name, expression in rules() + panels():
        for selector in selectors(expression):
            if not prometheus.ask("series", **{"match[]": selector}):
                found.append(f"{name}: there is no series {selector}")
    for title, expression in panels():
        try:
            if not prometheus.ask("query", query=expression)["result"]:
                found.append(f"{title}: shows nothing: {expression}")
        except ValueError as error:
            found.append(f"{title}: {error}")
    pods = {series["pod"] for series in prometheus.ask("series", **{"match[]": 'up{job="nutgraf", pod!=""}'})}
    if pods != {"nutgraf-0"}:
        found.append(f"pods are relabelled to {pods or 'nothing'}")
    return found


def main() -> int:
    """Checks all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("service", "admin", "key"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        prometheus = Prometheus(pathlib.Path(folder), arguments.admin)
        try:
            summarize(arguments.service, arguments.key, 20)
            prometheus.wait_for('up{job="nutgraf"} == 1')
            # Rates need two scrapes, with something between them.
            time.sleep(2)
            summarize(arguments.service, arguments.key, 20)
            prometheus.wait_for("job:nutgraf_summary_errors:ratio_rate6h >= 0")
            prometheus.wait_for("job:nutgraf_overload:ratio_rate5m >= 0")
            found = faults(prometheus)
        finally:
            prometheus.stop()
    for fault in found:
        print(f"metrics: {fault}", file=sys.stderr)
    if not found:
        print(f"metrics: {len(rules())} rules and {len(panels())} queries of the dashboard name what the service exposes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
