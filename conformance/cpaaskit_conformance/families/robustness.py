"""The robustness family: bad requests against their twins without the defect."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.addresses import Address
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.model import Case, CredentialKind, RequestData, Tier
from cpaaskit_conformance.robustness.defects import BadRequest, bad_requests, with_unknown_members
from cpaaskit_conformance.robustness.reaching import Reach
from cpaaskit_conformance.robustness.running import Trial
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec

_CREDENTIALS: tuple[CredentialKind, ...] = (
    "none",
    "invalid",
    "truncated",
    "extended",
    "recased",
    "empty",
    "wrong-scheme",
)
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(frozen=True, slots=True)
class _Place:
    operation: Operation
    tier: Tier
    number: int


class RobustnessFamily:
    """Sends bad requests and looks at what they change.

    Args:
        spec: The contract.
        claims: The claims under test.
    """

    def __init__(self, spec: Spec, claims: Claims) -> None:
        self._spec = spec
        self._claims = claims
        self._core = CoreRequests.of(spec)
        self._trial = Trial(spec, claims, Reach(spec, self._core))

    def cases(self, seed: int, examples: int) -> Iterable[Case]:
        """Give one bad request per constraint and defect, then drawn requests with a drawn defect."""
        for operation in self._spec.chosen:
            yield from self._fixed(operation)
        for operation in self._spec.chosen:
            for index in range(examples if operation.body is not None else 0):
                yield from self._drawn(operation, seed, index)

    async def run(self, session: Session, case: Case) -> None:
        """Run one case: the twin must be accepted before the defect counts."""
        await self._trial.run(session, case)

    async def finish(self, session: Session) -> None:
        """Have nothing to add."""

    # --- cases --------------------------------------------------------------------------------------------------

    def _fixed(self, operation: Operation) -> Iterator[Case]:
        numbers = count()
        for kind in _CREDENTIALS if operation.security else ():
            yield self._case(_Place(operation, "fixed", next(numbers)), defect=f"credentials:{kind}", credentials=kind)
        whole = self._core.first(operation)
        if whole is None:
            return
        for method in _METHODS:
            if method not in operation.methods and self._claims.for_check("robustness.method", operation.id):
                bad = BadRequest("method", method, replace(whole, method=method))
                yield self._bad_case(_Place(operation, "fixed", next(numbers)), whole, bad)
        for request in with_unknown_members(whole):
            bad = BadRequest("unknown-members", "body", request, "grey")
            yield self._bad_case(_Place(operation, "fixed", next(numbers)), whole, bad)
        for bad, claims in self._defects(operation, whole):
            yield self._bad_case(_Place(operation, "fixed", next(numbers)), whole, bad, claims)

    def _drawn(self, operation: Operation, seed: int, index: int) -> Iterator[Case]:
        whole = self._core.drawn(operation, seed, index)
        if whole is None:
            return
        defects = list(self._defects(operation, whole))
        if defects:
            source = random.Random(f"{seed}/{self._spec.api}/{operation.id}/robustness/{index}")
            bad, claims = source.choice(defects)
            yield self._bad_case(_Place(operation, "property", index), whole, bad, claims)

    def _defects(self, operation: Operation, whole: RequestData) -> Iterator[tuple[BadRequest, tuple[str, ...]]]:
        for defect in self._core.forbidden:
            if defect.operation == operation.id:
                kind, _, place = defect.name.partition(":")
                yield BadRequest(kind, place, defect.spoil(whole)), (defect.claim,)
        for bad in bad_requests(self._spec, operation, whole):
            yield bad, ()

    def _bad_case(
        self,
        place: _Place,
        whole: RequestData,
        bad: BadRequest,
        claims: tuple[str, ...] = (),
    ) -> Case:
        operation, tier = place.operation, place.tier
        twin = place.number * 2 if tier == "property" else 0
        case = self._case(place, defect=f"{bad.kind}:{bad.place}", credentials="valid")
        return replace(
            case,
            request=bad.request,
            zone=bad.zone,
            claims=claims,
            twin=f"{self._spec.api}/{operation.id}/wire/{tier}/{twin}",
            plan={"twin": whole.to_json()},
        )

    def _case(self, place: _Place, *, defect: str, credentials: CredentialKind) -> Case:
        operation = place.operation
        return Case(
            address=str(Address(self._spec.api, operation.id, "robustness", place.tier, place.number)),
            family="robustness",
            tier=place.tier,
            operation=operation.id,
            zone="core",
            defect=defect,
            credentials=credentials,
            effects=(operation.effect,),
            shares=operation.shares or self._core.stores.cleared_with(operation),
        )


def create(spec: Spec, claims: Claims) -> RobustnessFamily:
    """Give a new robustness family."""
    return RobustnessFamily(spec, claims)
