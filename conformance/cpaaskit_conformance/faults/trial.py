"""Trying faults: is each found through the claim that it names, and does each do anything at all?"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cpaaskit_conformance.errors import BudgetSpentError, TargetError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp

    from cpaaskit._httpx import httpx
    from cpaaskit_conformance.faults.bench import Bench
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.tampering import Tampering
    from cpaaskit_conformance.model import Event


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one fault.

    Args:
        name: The fault.
        claim: The claim that it breaks.
        detected: Whether this claim was reported broken.
        by: The check that reported it, or why none did.
        inert: Whether the fault changed nothing: every answer and notification was what the sandbox gave.
        seconds: How long it took.
    """

    name: str
    claim: str
    detected: bool
    by: str
    inert: bool
    seconds: float


class _FoundError(BudgetSpentError):
    """Ends a run: the fault is found, and a claim once broken stays broken."""


def try_fault(fault: Fault, bench: Bench) -> Trial:
    """Run the corpus against the sandbox with a fault in it, until its claim is broken or the corpus is at its end."""
    planted: list[Tampering] = []

    def build(create: Callable[[httpx.AsyncBaseTransport], ASGIApp], notifier: httpx.AsyncBaseTransport) -> ASGIApp:
        app, tampering = fault.plant(create, notifier)
        planted.append(tampering)
        return app

    started = time.perf_counter()
    detected, by = _search(fault, bench, build)
    seconds = time.perf_counter() - started
    return Trial(fault.name, fault.claim, detected, by, planted[0].altered == 0, seconds)


def _search(
    fault: Fault,
    bench: Bench,
    build: Callable[[Callable[[httpx.AsyncBaseTransport], ASGIApp], httpx.AsyncBaseTransport], ASGIApp],
) -> tuple[bool, str]:
    broken: dict[str, str] = {}

    def watch(event: Event) -> None:
        if event.finding is not None:
            broken.setdefault(event.finding.claim, event.finding.check)
            if fault.claim in broken:
                raise _FoundError("the fault is found")

    try:
        ledger = bench.judge(build, about=fault, on_event=watch)
    except TargetError as error:
        return False, f"nothing was judged: {error}"
    if fault.claim in broken:
        return True, broken[fault.claim]
    return False, f"only {', '.join(sorted(broken))} broken" if broken else f"the verdict is {ledger.verdict}"
