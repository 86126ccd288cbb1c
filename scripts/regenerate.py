#!/usr/bin/env python3
"""Regenerate the clients from the contracts, or check that they are what the contracts make.

    scripts/regenerate.py [API ...]           make them, all or nothing
    scripts/regenerate.py --check             compare with the lock, offline, with nothing installed but Python
    scripts/regenerate.py --report [BASE]     tell what changed for a caller since BASE, or since the last release

Exits with 0 if all is well, 1 if --check found drift, 2 if an input is wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from regeneration import lock
from regeneration.layout import HERE, Layout

LAST_RELEASE = "last release"


def main(argv: Sequence[str] | None = None, layout: Layout = HERE) -> int:
    """Run one of the three jobs and return the exit code."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("apis", nargs="*", metavar="API", help="which APIs; all of them by default")
    jobs = parser.add_mutually_exclusive_group()
    jobs.add_argument("--check", action="store_true", help="compare with the lock and write nothing")
    jobs.add_argument("--report", nargs="?", const=LAST_RELEASE, metavar="BASE", help="tell what changed for a caller")
    options = parser.parse_args(argv)
    if options.check:
        return _check(layout)
    from regeneration.problems import RegenerationError

    try:
        return _report(layout, options.report) if options.report else _regenerate(layout, options.apis)
    except RegenerationError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        return 2


def _check(layout: Layout) -> int:
    found = lock.drift(layout)
    print(*(found or ["no drift: every generated file is what its contract makes"]), sep="\n")
    return 1 if found else 0


def _regenerate(layout: Layout, apis: Sequence[str]) -> int:
    from regeneration.output import regenerate

    for api in regenerate(layout, apis):
        print(f"made {layout.clients.relative_to(layout.root) / api}")
    return 0


def _report(layout: Layout, base: str) -> int:
    from regeneration.change_report import report

    print(report(layout, None if base == LAST_RELEASE else base))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
