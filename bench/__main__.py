"""`python -m bench [NAME ...]` takes the measurements; without names it takes all and rewrites bench/RESULTS.md."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping

from bench import async_throughput, client_cpu, conform_speed, import_cost, results, sandbox_throughput
from bench.measure import Table

MEASUREMENTS: Mapping[str, Callable[[], Table]] = {
    "client": client_cpu.measure,
    "async": async_throughput.measure,
    "sandbox": sandbox_throughput.measure,
    "import": import_cost.measure,
    "conform": conform_speed.measure,
}


def main() -> int:
    """Measure, print, and write."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MEASUREMENTS))
    names: list[str] = parser.parse_args().names
    if unknown := sorted(set(names) - MEASUREMENTS.keys()):
        parser.error(f"no measurement {', '.join(unknown)}; there are {', '.join(MEASUREMENTS)}")
    tables: list[Table] = []
    for name in names or MEASUREMENTS:
        tables.append(MEASUREMENTS[name]())
        print(results.text(tables[-1]), flush=True)
    if not names:
        results.write(tables)
    return 0


if __name__ == "__main__":
    sys.exit(main())
