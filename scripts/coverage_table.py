#!/usr/bin/env python3
"""Write docs/coverage.md: every operation of every contract, and what there is of it.

    scripts/coverage_table.py             write it
    scripts/coverage_table.py --check     compare it with what there is, and write nothing

Nothing in the table is asserted: an operation is typed if the generated group has its method, sync and async; it is in
the sandbox if the sandbox's behaviour has a handler for it; a claim counts for a family that holds a check of it.
Exits with 1 if --check found a difference.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from cpaaskit_conformance.claims import Claim, load_claims
from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.sandbox.app import Sandbox, create_app
from cpaaskit_conformance.semantic import load_semantics
from cpaaskit_conformance.semantic.generic import generic_scenarios
from cpaaskit_conformance.spec import load_spec

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "docs" / "coverage.md"
CHECKS = ROOT / "conformance" / "cpaaskit_conformance"
FAMILIES = ("wire", "semantic", "robustness", "client")
REFRESH = "run `python scripts/coverage_table.py` and commit what it writes"
HEAD = """# Coverage

Every operation of every contract: whether the client has it typed (sync and async), whether the sandbox answers it, how
many claims name it, and how many of those each family of `cpaaskit conform` checks. The last column counts claims that
nothing checks, with the reason beside the claim. Written by `scripts/coverage_table.py`; not to be edited.
"""


class Row(NamedTuple):
    """One operation.

    Args:
        operation: It.
        typed: Whether its group has its method.
        sandbox: Whether the sandbox has a handler.
        claims: How many claims name it.
        checked: How many of them each family checks.
    """

    operation: Operation
    typed: bool
    sandbox: bool
    claims: int
    checked: Mapping[str, int]

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return self.typed and self.sandbox and any(self.checked.values())

    @property
    def unchecked(self) -> int:
        """How many claims nothing checks."""
        return self.claims - sum(self.checked.values())


def main(argv: Sequence[str] | None = None, table: Path = TABLE) -> int:
    """Write or compare the table and return the exit code."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare and write nothing")
    options = parser.parse_args(argv)
    apis = sorted(path.parent.name for path in ROOT.glob("spec/*/openapi.yaml"))
    made = "\n".join([HEAD, *(line for api in apis for line in section(api, rows(api)))])
    if not options.check:
        table.parent.mkdir(exist_ok=True)
        table.write_text(made, encoding="utf-8", newline="\n")
        return 0
    found = table.read_text(encoding="utf-8") if table.exists() else ""
    if found != made:
        print(f"{table}: is not what there is; {REFRESH}", file=sys.stderr)
    return int(found != made)


def rows(api: str) -> list[Row]:
    """Count what there is of each operation of an API."""
    claims = tuple(load_claims(api))
    sandbox: Sandbox = create_app([api]).state.sandbox
    handlers = sandbox.engines[api].behaviour.handlers
    return [
        Row(operation, _typed(api, operation.id), operation.id in handlers, *_counted(api, claims, operation.id))
        for operation in load_spec(api).operations.values()
    ]


def section(api: str, found: Sequence[Row]) -> Iterator[str]:
    """Write an API's part of the table."""
    spec = load_spec(api)
    whole = sum(row.whole for row in found)
    claims = tuple(load_claims(api))
    yield f"## {spec.title}\n"
    yield (
        f"{len(found)} operations: {sum(row.typed for row in found)} typed, {sum(row.sandbox for row in found)} in the "
        f"sandbox, {whole} with everything. {len(claims)} claims: "
        f"{', '.join(f'{sum(_family(api, claim) == name for claim in claims)} {name}' for name in FAMILIES)}, "
        f"{sum(_family(api, claim) is None for claim in claims)} not checked.\n"
    )
    yield f"| operation | request | typed | sandbox | claims | {' | '.join(FAMILIES)} | not checked |"
    yield f"| --- | --- | :-: | :-: | --: | {' | '.join(['--:'] * len(FAMILIES))} | --: |"
    for row in found:
        counts = " | ".join(str(row.checked[name] or "") for name in FAMILIES)
        request = f"`{row.operation.method} {row.operation.path}`"
        ticks = " | ".join("yes" if each else "**no**" for each in (row.typed, row.sandbox))
        yield f"| {row.operation.id} | {request} | {ticks} | {row.claims} | {counts} | {row.unchecked or ''} |"
    yield ""


def _typed(api: str, operation: str) -> bool:
    """Tell whether the groups have the method, and the module what they call."""
    package = f"cpaaskit_clients.{api}"
    row = import_module(f"{package}.operations").OPERATIONS.get(operation)
    if row is None:
        return False
    module, group = import_module(f"{package}.{row.module}"), import_module(f"{package}.api.{row.tag}")
    methods = [getattr(getattr(group, facade), row.call, None) for facade in group.__all__]
    return len(methods) == 2 and all(map(callable, (*methods, module.sync, module.asyncio)))


def _counted(api: str, claims: Sequence[Claim], operation: str) -> tuple[int, Mapping[str, int]]:
    named = [claim for claim in claims if operation in claim.operations]
    families = [_family(api, claim) for claim in named]
    return len(named), {name: families.count(name) for name in FAMILIES}


def _family(api: str, claim: Claim) -> str | None:
    """Name the family that holds a check of a claim: by its id, by a defect, or by the name of its check."""
    by_id = claim.id in _played(api)
    by_defect = any(defect.claim == claim.id for defect in load_semantics(api).forbidden)
    by_name = bool(claim.check) and f'"{claim.check}"' in _code()
    checked = {"semantic": by_id, "robustness": by_defect or by_name}.get(claim.checked_by, by_name)
    return claim.checked_by if claim.checked_by in FAMILIES and checked else None


@cache
def _played(api: str) -> frozenset[str]:
    """Give the claims that scenarios exercise, those by hand and those that the contract makes."""
    core = CoreRequests.of(load_spec(api))
    scenarios = (*core.semantics.scenarios, *generic_scenarios(core, load_claims(api)))
    return frozenset(claim for scenario in scenarios for claim in scenario.claims)


@cache
def _code() -> str:
    paths = (path for path in sorted(CHECKS.rglob("*.py")) if "faults" not in path.parts)
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


if __name__ == "__main__":
    raise SystemExit(main())
