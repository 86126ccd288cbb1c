"""Smaller cases for what drawn ones broke, looked for after the run; the verdicts stay as they are."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from cpaaskit_conformance.errors import BudgetSpentError
from cpaaskit_conformance.families import Family, Shrinks
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.model import Case, Finding
from cpaaskit_conformance.session import Session

_FINDINGS: Final = 4
_SECONDS: Final = 5.0
MakeSession = Callable[[Case, Ledger], Session]


async def shrink_failures(
    ledger: Ledger, cases: dict[str, Case], family_of: Callable[[Case], Family], make_session: MakeSession
) -> None:
    """Replace the exchanges of broken property cases with those of smaller ones.

    Args:
        ledger: Its failures are looked at, the first few of them.
        cases: The cases by address.
        family_of: Gives the family that runs a case.
        make_session: Makes a session that writes into a ledger of its own.
    """
    wanted = [index for index, finding in enumerate(ledger.failures) if _drawn(cases.get(finding.case), finding)]
    for index in wanted[:_FINDINGS]:
        finding = ledger.failures[index]
        found = await _smaller(finding, ledger, cases[finding.case], family_of, make_session)
        if found is not None:
            ledger.failures[index] = replace(finding, exchanges=found.exchanges, message=found.message)


def _drawn(case: Case | None, finding: Finding) -> bool:
    return case is not None and case.tier == "property" and finding.check != "wire.liveness"


async def _smaller(
    finding: Finding, ledger: Ledger, case: Case, family_of: Callable[[Case], Family], make_session: MakeSession
) -> Finding | None:
    family = family_of(case)
    if not isinstance(family, Shrinks):
        return None
    loop = asyncio.get_running_loop()
    deadline = time.monotonic() + _SECONDS
    shown: list[Finding] = []

    async def shows(candidate: Case) -> Finding | None:
        trial = Ledger(ledger.claims, families=ledger.selected)
        await family.run(make_session(candidate, trial), candidate)
        same = (one for one in trial.failures if one.claim == finding.claim and one.check == finding.check)
        return next(same, None)

    def wanted(candidate: Case) -> bool:
        if time.monotonic() > deadline:
            return False
        found = asyncio.run_coroutine_threadsafe(shows(candidate), loop).result()
        shown.extend([found] if found else [])
        return found is not None

    try:
        await asyncio.to_thread(family.smaller, case, ledger.seed, wanted)
    except BudgetSpentError:
        return None
    return shown[-1] if shown else None
