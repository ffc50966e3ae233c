"""Holds a compose file to the hardening that its README names.

    compose.py FILE
"""

import sys

import yaml

WANTED = {
    "read_only": True,
    "cap_drop": ["ALL"],
    "security_opt": ["no-new-privileges:true"],
    "user": "65532:65532",
}


def main() -> int:
    """Checks one file."""
    faults = []
    with open(sys.argv[1]) as file:
        found = yaml.safe_load(file)
    for name, service in found["services"].items():
        faults += [f"{name}: {setting}" for setting, wanted in WANTED.items() if service.get(setting) != wanted]
        faults += [f"{name}: no limit of {limit}" for limit in ("cpus", "memory", "pids") if limit not in service["deploy"]["resources"]["limits"]]
        if service["healthcheck"]["test"] != ["CMD", "/nutgraf", "health"]:
            faults.append(f"{name}: healthcheck")
    for fault in faults:
        print(f"compose: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
