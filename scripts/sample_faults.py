"""Try the suite on a sample of the faults: `sample_faults.py API [ARGUMENT ...]`, arguments as for `cpaaskit faults`.

The sample holds one fault for each claim that a fault breaks, so that every check is seen to find something.
"""

from __future__ import annotations

import sys

from cpaaskit_conformance.commands import faults
from cpaaskit_conformance.faults.catalogue import catalogue


def sample(api: str) -> list[str]:
    """Return the name of the first fault of each claim, in the order of the catalogue."""
    first: dict[str, str] = {}
    for fault in catalogue(api):
        first.setdefault(fault.claim, fault.name)
    return list(first.values())


def main(api: str, *arguments: str) -> int:
    """Return the exit code of `cpaaskit faults` for the sample."""
    names = sample(api)
    print(f"{len(names)} of {len(catalogue(api))} faults of {api}, one for each claim", flush=True)
    return faults.main([api, *arguments, *(part for name in names for part in ("--only", name))])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
