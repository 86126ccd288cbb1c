"""The way to the server that all cases of a run share: budget, patience, liveness, limits, and the wire judge."""

from __future__ import annotations

import math
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import quote

from cpaaskit_conformance.calling import Answer, Caller, Outgoing
from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.credentials import Credential, carried
from cpaaskit_conformance.encoding import encoded
from cpaaskit_conformance.errors import BudgetSpentError
from cpaaskit_conformance.marks import TOKEN_MARK, Marks
from cpaaskit_conformance.model import CredentialKind, Exchange, RequestData, Zone
from cpaaskit_conformance.pace import Pace
from cpaaskit_conformance.semantic import Own, Unpaid
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec
from cpaaskit_conformance.swapping import Swap
from cpaaskit_conformance.wire.judge import Judge

_PATIENCE = 3
_LIMITED_PATIENCE = 3
_DEFAULT_RETRY_AFTER_S = 1.0


@dataclass
class Line:
    """Sends requests for the sessions of one run.

    Args:
        spec: The contract.
        caller: The way to the server.
        judge: Judges every exchange.
        credential: The valid credential.
        timeout_s: Seconds for one exchange, from the first byte out to the last byte in.
        max_time_s: Seconds for the whole run.
        read_only: Whether operations that change something are left alone.
        swaps: What puts other values in place of the samples', one after the other.
        unpaid: Tells whether the account could not pay for an exchange, or None.
    """

    spec: Spec
    caller: Caller
    judge: Judge
    credential: Credential
    timeout_s: float = 10.0
    max_time_s: float = 300.0
    read_only: bool = False
    swaps: tuple[Swap, ...] = ()
    unpaid: Unpaid | None = None
    _began: float = field(default_factory=time.monotonic)
    _hung: Counter[str] = field(default_factory=Counter[str])
    _limited: int = 0
    _poor: bool = False
    _pace: Pace = field(default_factory=Pace)
    _skipped: float = 0.0
    _marks: Marks = field(default_factory=Marks)

    def remaining(self) -> float:
        """Give the seconds that the run still has."""
        return self.max_time_s - (time.monotonic() - self._began)

    def nonce(self) -> str:
        """Give a text that no other run used, and this one only once."""
        return self._marks.nonce()

    def number(self) -> str:
        """Give a telephone number that no earlier request of this run named."""
        return self._marks.number()

    async def pause(self, seconds: float) -> None:
        """Let the server's time go on, within the run's own time."""
        self._check_budget()
        await self._pause(min(seconds, max(self.remaining(), 0.0)))

    async def exchange(
        self, request: RequestData, *, zone: Zone, credentials: CredentialKind, session: Session
    ) -> Exchange:
        """Send one request, judge its answer, and note both; see `Session.send`."""
        self._check_budget()
        operation = self.spec.operations[request.operation]
        if self._forbids(operation) or operation.id in session.ledger.unsupported:
            return Exchange(request=request, zone=zone, credentials=credentials, failure="not-sent")
        for swap in self.swaps:
            request = swap(request)
        request = self._marks.fresh(request)
        exchange = await self._in_turn(request, operation, zone=zone, credentials=credentials)
        self._note(exchange, operation, session)
        for seconds in _waits(exchange, operation):
            if exchange.status != 429 or seconds >= self.remaining():
                break
            if operation.limit is not None:
                self._pace.keep(operation.limit)
            await self._pause(seconds)
            exchange = await self._in_turn(request, operation, zone=zone, credentials=credentials)
            exchange.waited = True
            self._note(exchange, operation, session)
        self._limited = self._limited + 1 if exchange.status == 429 else 0
        if operation.effect == "charge" and zone == "core" and credentials == "valid":
            await self._look_at_funds(exchange, session)
        return exchange

    async def _look_at_funds(self, exchange: Exchange, session: Session) -> None:
        """Mark an exchange that the account could not pay for; the first one makes the run incomplete."""
        if self.unpaid is None or not await self.unpaid(self.ask, exchange):
            return
        exchange.unpaid = True
        if not self._poor:
            self._poor = True
            session.ledger.incomplete.append(
                f"the account's credits were too few for {exchange.request.operation}; add credits and run again"
            )

    def _forbids(self, operation: Operation) -> bool:
        return self._hung[operation.id] >= _PATIENCE or (self.read_only and operation.effect != "read")

    async def look_around(self, own: Own) -> None:
        """Ask what the account has of what the samples name, and send that from now on."""
        self.swaps = (*self.swaps, await own(self.ask, self.spec))

    async def ask(self, request: RequestData, credentials: CredentialKind = "valid") -> Exchange:
        """Send one request that nobody judges, as preflight does."""
        operation = self.spec.operations[request.operation]
        return await self._ask(request, operation, zone="core", credentials=credentials)

    async def _in_turn(
        self, request: RequestData, operation: Operation, *, zone: Zone, credentials: CredentialKind
    ) -> Exchange:
        """Send a request when its turn has come."""
        if operation.limit is not None:
            seconds = self._pace.wait(operation.limit, self._now())
            if seconds >= self.remaining():
                rate = f"{operation.limit.requests} requests in {operation.limit.window_s:g} s"
                raise BudgetSpentError(
                    f"at {rate} the run takes longer than its {self.max_time_s:g} seconds; give more with --max-time"
                )
            if seconds > 0:
                await self._pause(seconds)
        return await self._ask(request, operation, zone=zone, credentials=credentials)

    async def _pause(self, seconds: float) -> None:
        """Let the server's time go on, and note how much of it passed without ours."""
        began = time.monotonic()
        await self.caller.pause(seconds)
        self._skipped += max(seconds - (time.monotonic() - began), 0.0)

    def _now(self) -> float:
        return time.monotonic() + self._skipped

    async def _ask(
        self, request: RequestData, operation: Operation, *, zone: Zone, credentials: CredentialKind
    ) -> Exchange:
        timeout = min(self.timeout_s, max(self.remaining(), 0.1))
        answer = await self.caller.call(self._outgoing(request, operation, credentials), timeout=timeout)
        if answer.failure == "timeout" and timeout < self.timeout_s:
            self._check_budget(spent=True)
        return _exchange(request, operation, zone, credentials, answer)

    def _outgoing(self, request: RequestData, operation: Operation, credentials: CredentialKind) -> Outgoing:
        shown, query = carried(self.credential, credentials, operation, self.spec.security_schemes)
        body, media_type = encoded(request)
        headers = [*shown, *request.headers]
        if media_type is not None:
            headers.append(("Content-Type", media_type))
        return Outgoing(
            method=request.method or operation.method,
            path=_path(operation.path, request),
            query=(*self._with_token(request.query), *query),
            headers=tuple(headers),
            body=body,
        )

    def _with_token(self, query: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((name, self.credential.token if value == TOKEN_MARK else value) for name, value in query)

    def _note(self, exchange: Exchange, operation: Operation, session: Session) -> None:
        if exchange.failure is not None:
            self._hung[operation.id] += 1
            if self._hung[operation.id] == _PATIENCE:
                session.ledger.incomplete.append(f"{operation.id} was not asked any more after {_PATIENCE} failures")
        session.ledger.exchange(exchange, case=session.case.address, success=operation.success)
        for finding in self.judge.judge(exchange, session.case.address):
            session.ledger.record(finding)

    def _check_budget(self, *, spent: bool = False) -> None:
        if spent or self.remaining() <= 0:
            raise BudgetSpentError(f"the run's {self.max_time_s:g} seconds are over; give more with --max-time")
        if self._limited >= _LIMITED_PATIENCE:
            raise BudgetSpentError("the server answers 429 again and again; wait until its limit lets you in")


def _waits(exchange: Exchange, operation: Operation) -> list[float]:
    """Give the pauses to make after 429: as long as it asks for, else longer and longer until the window is over."""
    told = exchange.headers.get("retry-after")
    if told is not None or operation.limit is None:
        return [retry_after(told, datetime.now(UTC))]
    doublings = math.ceil(math.log2(operation.limit.window_s + 1))
    return [2.0**number for number in range(doublings)]


def retry_after(value: str | None, now: datetime) -> float:
    """Give the seconds that a Retry-After header asks for; a second where it says nothing that can be read."""
    try:
        seconds = float(value or "")
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value or "") - now).total_seconds()
        except (ValueError, TypeError):
            return _DEFAULT_RETRY_AFTER_S
    return max(seconds, 0.0) if math.isfinite(seconds) else math.inf


def _path(template: str, request: RequestData) -> str:
    for name, value in request.path.items():
        template = template.replace(f"{{{name}}}", quote(value, safe="", errors="surrogatepass"))
    return template


def _exchange(
    request: RequestData, operation: Operation, zone: Zone, credentials: CredentialKind, answer: Answer
) -> Exchange:
    exchange = Exchange(
        request=request,
        zone=zone,
        credentials=credentials,
        status=answer.status,
        headers=answer.headers,
        content=answer.content,
        failure=answer.failure,
        elapsed=answer.elapsed,
    )
    if operation.envelope is not None and exchange.ok():
        exchange.denied = operation.envelope.denies(exchange.json())
    return exchange
