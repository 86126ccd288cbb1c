"""Running one bad request against its twin, and requests with bad credentials."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.model import MISSING, Case, CredentialKind, Exchange, RequestData, Zone, canonical
from cpaaskit_conformance.robustness.judging import (
    judge_credentials,
    judge_method,
    judge_refusal,
    judge_tolerance,
    judge_unchanged,
    refused,
)
from cpaaskit_conformance.robustness.reaching import Reach
from cpaaskit_conformance.robustness.state import listed_anyway, reader_of, remover_of, same_state
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec


@dataclass
class Trial:
    """Runs cases of the robustness family; one object lives for one run.

    Args:
        spec: The contract.
        claims: The claims under test.
        reach: Makes what a request needs.
    """

    spec: Spec
    claims: Claims
    reach: Reach
    _accepted: dict[str, bool] = field(default_factory=dict[str, bool])

    async def run(self, session: Session, case: Case) -> None:
        """Run one case."""
        operation = self.spec.operations[case.operation]
        if case.request is None:
            await self._credentials(session, operation, case.credentials)
        elif isinstance(case.plan, dict):
            twin = RequestData.from_json(case.plan.get("twin"))
            reached = await self._reached(session, operation)
            whole = None if reached is None else fitted(twin, twin, reached)
            if whole is None or reached is None:
                return
            if await self._twin_accepted(session, operation, whole, name=canonical(twin.to_json())):
                await self._bad(session, operation, case, fitted(case.request, twin, reached))

    async def _reached(self, session: Session, operation: Operation) -> RequestData | None:
        """Give a request about what was made for this operation, an empty one where it needs nothing; None without."""
        if not self.reach.core.stores.reaches(operation):
            return RequestData(operation=operation.id)
        reached = await self.reach.request(session, operation)
        by_hand = operation.id in self.reach.core.stores.prepare
        return reached if reached is None or by_hand else replace(reached, body=MISSING)

    async def _twin_accepted(self, session: Session, operation: Operation, twin: RequestData, *, name: str) -> bool:
        """Send the whole request, once per run; where state is shared every time, since others change it."""
        if name not in self._accepted or operation.shares is not None:
            self._accepted[name] = await self._carried_out(session, operation, twin)
        return self._accepted[name]

    async def _carried_out(self, session: Session, operation: Operation, request: RequestData) -> bool:
        """Send a request that must work; where there can be one thing only, remove it and send it again."""
        if _carried_out(operation, await session.send(request)):
            return True
        remover = remover_of(self.spec, operation)
        if remover is None or not (await session.send(remover)).ok(self.spec.operations[remover.operation].success):
            return False
        return _carried_out(operation, await session.send(request))

    async def _clear(self, session: Session, operation: Operation) -> None:
        """Remove the one thing that an operation makes, so that no answer is about its being there already."""
        remover = remover_of(self.spec, operation)
        if remover is not None:
            await session.send(remover)

    async def _stand(self, session: Session, operation: Operation) -> None:
        """Make the one thing that an operation makes, reads or removes."""
        maker = operation if remover_of(self.spec, operation) else self.reach.maker(operation)
        making = None if maker is None else self.reach.core.first(maker)
        if maker is not None and making is not None:
            await self._carried_out(session, maker, making)

    async def _existing(self, session: Session, operation: Operation, request: RequestData) -> RequestData:
        """Turn a request to something that exists: that it is not there is no refusal of the method."""
        reached = await self.reach.request(session, operation)
        return request if reached is None else replace(request, path=reached.path)

    async def _bad(self, session: Session, operation: Operation, case: Case, request: RequestData) -> None:
        kind = (case.defect or "").partition(":")[0]
        check = "robustness.method" if kind == "method" else "robustness.no-effect"
        if kind == "method":
            request = await self._existing(session, operation, request)
        await self._clear(session, operation)
        exchange = await self._unchanging(session, operation, request, check, zone=case.zone)
        if kind == "method":
            judge_method(session, self.claims, operation, exchange)
        elif kind == "unknown-members":
            judge_tolerance(session, self.claims, operation, exchange)
        elif case.zone == "forbidden":
            judge_refusal(session, self.claims, operation, case, exchange)
        if case.tier == "fixed" and operation.shares is not None and refused(exchange):
            await self._stand(session, operation)
            await self._unchanging(session, operation, request, check, zone=case.zone)

    async def _credentials(self, session: Session, operation: Operation, kind: CredentialKind) -> None:
        """Send a request with bad credentials; it counts where the same request with good ones is carried out."""
        request = await self.reach.request(session, operation)
        if request is None:
            return
        check = "robustness.credentials-no-effect"
        await self._clear(session, operation)
        exchange = await self._unchanging(session, operation, request, check, credentials=kind)
        if operation.shares is not None and operation.effect != "read" and refused(exchange):
            await self._stand(session, operation)
            await self._unchanging(session, operation, request, check, credentials=kind)
        if exchange.ok(operation.success):  # it may have used up what there was
            request = await self.reach.request(session, operation)
        if request is not None and await self._carried_out(session, operation, request):
            judge_credentials(session, self.claims, operation, exchange)

    async def _unchanging(
        self,
        session: Session,
        operation: Operation,
        request: RequestData,
        check: str,
        *,
        zone: Zone = "core",
        credentials: CredentialKind = "valid",
    ) -> Exchange:
        """Send a request, and where it is refused hold that what can be read is what could be read before."""
        reader = reader_of(self.spec, operation, self.reach.core.stores, request)
        asked = bool(self.claims.for_check(check, operation.id))
        if reader is None or not asked:
            exchange = await session.send(request, zone=zone, credentials=credentials)
            if asked and operation.stored is not None and operation.stored.does == "create" and refused(exchange):
                await self._unlisted(session, operation, check, request, exchange)
            return exchange
        before = await session.send(reader)
        exchange = await session.send(request, zone=zone, credentials=credentials)
        if refused(exchange):
            after = await session.send(reader)
            same = same_state(before, after)
            judge_unchanged(session, self.claims, operation, check, before, exchange, after, same=same)
        return exchange

    async def _unlisted(
        self, session: Session, operation: Operation, check: str, request: RequestData, exchange: Exchange
    ) -> None:
        """Hold that what was refused is not in the list."""
        found = await listed_anyway(session, self.reach.core.stores, request, exchange)
        shown = (exchange,) if found is None else (exchange, found)
        judge_unchanged(session, self.claims, operation, check, *shown, same=found is None)


def fitted(request: RequestData, whole: RequestData, reached: RequestData) -> RequestData:
    """Give a request that is about what was made for it: in its path, and in the members that it has from the whole."""
    request = replace(request, path={**request.path, **reached.path})
    given, own, made = request.body, whole.body, reached.body
    if not (isinstance(given, dict) and isinstance(own, dict) and isinstance(made, dict)):
        return request
    body = {name: made[name] if name in made and value == own.get(name) else value for name, value in given.items()}
    return replace(request, body=body)


def _carried_out(operation: Operation, exchange: Exchange) -> bool:
    """Tell whether a whole request was carried out; a reading of nothing was, too."""
    reading = operation.effect == "read" and exchange.status == 404 and 404 in operation.responses
    return exchange.failure is None and (exchange.ok(operation.success) or reading)
