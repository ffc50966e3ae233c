"""Holds the pods of built manifests to the restricted pod security standard, and to what the README beside them says.

    kubectl kustomize OVERLAY | pods.py

Exits 1 with what is missing. Then each setting is taken out in turn, and it exits 1 if one's absence is not found.
"""

import copy
import sys

import yaml

# Where a setting stands in a container, and what it must be. The first four are the restricted standard's.
SETTINGS = {
    "runAsNonRoot": (("securityContext", "runAsNonRoot"), True),
    "seccompProfile": (("securityContext", "seccompProfile", "type"), "RuntimeDefault"),
    "allowPrivilegeEscalation": (("securityContext", "allowPrivilegeEscalation"), False),
    "capabilities": (("securityContext", "capabilities", "drop"), ["ALL"]),
    "readOnlyRootFilesystem": (("securityContext", "readOnlyRootFilesystem"), True),
    "startup probe": (("startupProbe", "httpGet", "port"), "admin"),
    "liveness probe": (("livenessProbe", "httpGet", "port"), "admin"),
    "readiness probe": (("readinessProbe", "httpGet", "path"), "/ready"),
}
# A pod says these for all its containers.
OF_THE_POD = {"runAsNonRoot", "seccompProfile"}
UNWANTED = ("hostNetwork", "hostPID", "hostIPC", "volumes")


def at(place: dict, path: tuple[str, ...]):
    """What stands there, or None."""
    for name in path:
        place = (place or {}).get(name)
    return place


def faults_of_pod(pod: dict) -> list[str]:
    """What is wrong with the spec of a pod."""
    faults = [f"{name} is set" for name in UNWANTED if pod.get(name)]
    if pod.get("automountServiceAccountToken") is not False:
        faults.append("automountServiceAccountToken")
    for container in pod["containers"]:
        for name, (path, wanted) in SETTINGS.items():
            found = at(container, path)
            if found is None and name in OF_THE_POD:
                found = at(pod, path)
            if found != wanted:
                faults.append(name)
        if not at(container, ("resources", "limits", "memory")) or not at(container, ("resources", "requests", "cpu")):
            faults.append("resources")
    if pod["terminationGracePeriodSeconds"] <= drain_seconds(pod):
        faults.append("terminationGracePeriodSeconds is no longer than the drain")
    return faults


def drain_seconds(pod: dict) -> float:
    """How long the service may take to stop."""
    variables = {one["name"]: one["value"] for one in pod["containers"][0]["env"]}
    return float(variables["NUTGRAF_DRAIN_DELAY"]) + float(variables["NUTGRAF_DRAIN_TIMEOUT"])


def faults_of_network(policy: dict) -> list[str]:
    """What a network policy lets through that it should not."""
    spec = policy["spec"]
    faults = [] if "Egress" in spec["policyTypes"] and not spec.get("egress") else ["lets something out"]
    if any(not rule.get("ports") for rule in spec["ingress"]):
        faults.append("lets every port in")
    return faults


def faults_of(objects: list[dict]) -> list[str]:
    """What is wrong with all that was built."""
    by_kind = {one["kind"]: one for one in objects}
    deployment = by_kind["Deployment"]
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    selectors = [
        by_kind["Service"]["spec"]["selector"],
        deployment["spec"]["selector"]["matchLabels"],
        by_kind["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"],
    ]
    if "PodDisruptionBudget" in by_kind:
        selectors.append(by_kind["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"])
    faults = [f"{selector} does not select the pods" for selector in selectors if not selector.items() <= labels.items()]
    if by_kind["ServiceAccount"].get("automountServiceAccountToken") is not False:
        faults.append("the service account has a token")
    return faults + faults_of_pod(deployment["spec"]["template"]["spec"]) + faults_of_network(by_kind["NetworkPolicy"])


def without(pod: dict, path: tuple[str, ...]) -> dict:
    """The pod with a setting taken out of it and its containers."""
    pod = copy.deepcopy(pod)
    for place in [pod, *pod["containers"]]:
        parent = at(place, path[:-1])
        if isinstance(parent, dict):
            parent.pop(path[-1], None)
    return pod


def main() -> int:
    """Reads manifests from standard input."""
    objects = [one for one in yaml.safe_load_all(sys.stdin) if one]
    faults = faults_of(objects)
    (pod,) = [one["spec"]["template"]["spec"] for one in objects if one["kind"] == "Deployment"]
    for name, (path, _) in SETTINGS.items():
        if name not in faults_of_pod(without(pod, path)):
            faults.append(f"the absence of {name} is not found")
    for fault in faults:
        print(f"pods: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
