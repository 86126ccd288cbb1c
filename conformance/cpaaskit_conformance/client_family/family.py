"""The client family: its cases, and their run through every typed client of the API."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.client_family.answers import Canned
from cpaaskit_conformance.client_family.apis import own_checks
from cpaaskit_conformance.client_family.casework import Casework
from cpaaskit_conformance.client_family.checks import (
    KEEPS,
    READS,
    SENDS,
    Ruling,
    judge_answer,
    judge_failure,
    judge_request,
)
from cpaaskit_conformance.client_family.clients import Clients, InexpressibleError
from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.corpus.drawing import without_local_constants
from cpaaskit_conformance.model import Case, Exchange
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec

MOST_SKIPPED = 0.1
"""The share of an operation's cases that its types may fail to say."""


class ClientFamily:
    """Sends generated cases through the typed clients; the server under test takes no part.

    Args:
        spec: The contract.
        claims: Their `check` says which rulings they want.
    """

    def __init__(self, spec: Spec, claims: Claims) -> None:
        self._spec = spec
        self._claims = claims
        self._own = own_checks(spec.api)
        self._casework = Casework(spec, CoreRequests.of(spec), self._own)
        self._ran: Counter[str] = Counter()
        self._skipped: Counter[str] = Counter()

    @cached_property
    def _clients(self) -> Clients:
        return Clients(self._spec.api, self._spec)

    def cases(self, seed: int, examples: int) -> Iterable[Case]:
        """Give core requests, answers and failures of each operation, and the API's own plans; then drawn ones."""
        for operation in self._spec.chosen:
            yield from self._casework.fixed(operation)
        if examples > 0:
            with without_local_constants():
                for operation in self._spec.chosen:
                    yield from self._casework.drawn(operation, seed, examples)

    async def run(self, session: Session, case: Case) -> None:
        """Run one case through every client; a case that the types cannot say is skipped and counted."""
        self._ran[case.operation] += 1
        try:
            rulings = await self._rulings(case)
        except InexpressibleError as reason:
            self._skipped[case.operation] += 1
            session.skip(str(reason))
            return
        shown = () if case.request is None else (Exchange(request=case.request),)
        for ruling in rulings:
            for claim in self._claims.for_check(ruling.check, case.operation):
                session.hold(claim.id, not ruling.wrong, *shown, check=ruling.check, message=ruling.wrong)

    async def finish(self, session: Session) -> None:
        """Fail an operation of which too many cases could not be said."""
        for operation, skipped in self._skipped.items():
            if skipped > MOST_SKIPPED * self._ran[operation]:
                told = f"the types cannot say {skipped} of {self._ran[operation]} cases of {operation}"
                for claim in self._claims.for_check(SENDS, operation):
                    session.hold(claim.id, False, check=SENDS, message=told)

    async def _rulings(self, case: Case) -> list[Ruling]:
        plan = as_object(case.plan)
        check = str(plan["check"])
        if check in self._own:
            return [Ruling(check, self._own[check].run(plan["plan"]))]
        request = case.request
        if request is None:
            raise InexpressibleError("there is no core request to call the operation with")
        answer = Canned.from_json(plan["answer"])
        if check == SENDS:
            return await judge_request(self._clients, request, answer)
        if check in (READS, KEEPS):
            return await judge_answer(self._clients, request, answer, check)
        return await judge_failure(self._clients, request, answer)
