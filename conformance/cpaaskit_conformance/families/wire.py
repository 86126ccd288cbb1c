"""The wire family: requests of every zone, one at a time; the judge of every exchange does the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import count

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.addresses import Address
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.corpus.odd import odd_requests
from cpaaskit_conformance.corpus.stock import MODES, Stock
from cpaaskit_conformance.model import Case, RequestData, Tier, Zone
from cpaaskit_conformance.robustness.reaching import Reach
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.settings import most_grey
from cpaaskit_conformance.spec import Spec

_STOCK_SHARE = 4
_TIGHT = 100  # requests in a window; an operation with a limit below must not use it up in one run


class WireFamily:
    """Sends one request per case.

    Args:
        spec: The contract.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._core = CoreRequests.of(spec)
        self._stock = Stock(spec)
        self._reach = Reach(spec, self._core)

    def cases(self, seed: int, examples: int) -> Iterable[Case]:
        """Give core examples, coverage cases and odd values, then drawn core requests and drawn grey ones."""
        for operation in self._spec.chosen:
            yield from self._fixed(operation)
        if examples > 0:
            for operation in self._spec.chosen:
                yield from self._drawn(operation, seed, examples)

    async def run(self, session: Session, case: Case) -> None:
        """Send the request, or one about something that the case makes first; every exchange is judged."""
        request = case.request
        if request is None:
            request = await self._reach.request(session, self._spec.operations[case.operation])
        if request is not None:
            await session.send(request, zone=case.zone, credentials=case.credentials)

    async def finish(self, session: Session) -> None:
        """Have nothing to add."""

    def smaller(self, case: Case, seed: int, wanted: Callable[[Case], bool]) -> Case | None:
        """Give the smallest core case found that is still wanted, or None."""
        operation, number = self._spec.operations[case.operation], Address.parse(case.address).number
        if number % 2 == 1:
            return None
        found = self._core.smaller(operation, seed, number // 2, lambda one: wanted(replace(case, request=one)))
        return None if found is None else replace(case, request=found)

    def _fixed(self, operation: Operation) -> Iterator[Case]:
        numbers = count()
        for request in self._core.fixed(operation):
            yield self._case(operation, "fixed", next(numbers), request, "core")
        for request in self._grey(operation):
            yield self._case(operation, "fixed", next(numbers), request, "grey")
        effects = self._reach.effects(operation)
        if effects is not None:
            case = self._case(operation, "fixed", next(numbers), None, "core")
            yield replace(case, effects=effects, shares=self._reach.shares(operation))

    def _grey(self, operation: Operation) -> Iterator[RequestData]:
        """Give coverage cases and odd values; where an API has so many that it has too many, some at even distances."""
        first = self._core.first(operation)
        found = [*self._stock.coverage(operation), *(odd_requests(first) if first is not None else ())]
        most = most_cases(operation, most_grey(len(self._spec.operations)))
        yield from found if len(found) <= most else (found[number * len(found) // most] for number in range(most))

    def _drawn(self, operation: Operation, seed: int, examples: int) -> Iterator[Case]:
        if operation.body is None and "{" not in operation.path and not operation.parameters:
            return
        for index in range(most_cases(operation, examples)):
            request = self._core.drawn(operation, seed, index)
            if request is not None:
                yield self._case(operation, "property", index * 2, request, "core")
        for turn, mode in enumerate(MODES if operation.body is not None else MODES[:1]):
            drawer = self._stock.drawer(operation, mode, seed=seed)
            for index in range(most_cases(operation, examples) // _STOCK_SHARE):
                request = self._stock.draw(drawer, operation, index)
                if request is not None:
                    number = 4 * index + 2 * turn + 1
                    yield self._case(operation, "property", number, request, "grey")

    def _case(self, operation: Operation, tier: Tier, number: int, request: RequestData | None, zone: Zone) -> Case:
        return Case(
            address=str(Address(self._spec.api, operation.id, "wire", tier, number)),
            family="wire",
            tier=tier,
            operation=operation.id,
            zone=zone,
            request=request,
            effects=(operation.effect,),
            shares=operation.shares,
        )


def most_cases(operation: Operation, wanted: int) -> int:
    """Give how many cases of one kind an operation may have: a tenth of its limit, where that is tight."""
    limit = operation.limit
    return wanted if limit is None or limit.requests > _TIGHT else min(wanted, max(limit.requests // 10, 1))


def create(spec: Spec, claims: Claims) -> WireFamily:  # noqa: ARG001 - every family is made the same way
    """Give a new wire family."""
    return WireFamily(spec)
