"""What a check may do: send requests, judge claims, wait, and receive callbacks."""

from __future__ import annotations

from typing import Protocol

from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.model import Case, CredentialKind, Exchange, Finding, RequestData, Zone
from cpaaskit_conformance.receiver import Receiver
from cpaaskit_conformance.spec import Spec


class Line(Protocol):
    """The way to the server that sessions of one run share."""

    async def exchange(
        self, request: RequestData, *, zone: Zone, credentials: CredentialKind, session: Session
    ) -> Exchange:
        """Send one request, judge its answer on the wire, and note both in the session's ledger."""
        ...

    async def pause(self, seconds: float) -> None:
        """Let the server's time go on."""
        ...

    def nonce(self) -> str:
        """Give a text that no other run used."""
        ...

    def number(self) -> str:
        """Give a telephone number that no earlier request of this run named."""
        ...


class Session:
    """The hands of one case.

    Args:
        spec: The API's resolved document, operations and validators.
        case: The case that runs.
        ledger: Where findings go.
        line: The way to the server.
        receiver: Where the server's callbacks arrive, if they can.
    """

    def __init__(self, *, spec: Spec, case: Case, ledger: Ledger, line: Line, receiver: Receiver | None) -> None:
        self.spec = spec
        self.case = case
        self.ledger = ledger
        self.receiver = receiver
        self._line = line

    async def send(
        self, request: RequestData, *, zone: Zone = "core", credentials: CredentialKind = "valid"
    ) -> Exchange:
        """Send a request; its answer has been judged on the wire when it comes back.

        An exchange without a whole answer has a `failure` and, where none came at all, no status.

        Raises:
            BudgetSpentError: The run's time is over.
        """
        return await self._line.exchange(request, zone=zone, credentials=credentials, session=self)

    def hold(self, claim: str, kept: bool, *exchanges: Exchange, check: str, message: str = "") -> bool:
        """Note one exercise of a claim whose antecedent held, and give `kept` back.

        Where an exchange had no whole answer, was held up by 429 or could not be paid for, a claim that looks broken is
        in doubt instead: liveness is a claim of its own.

        Args:
            claim: The claim's id.
            kept: Whether it was kept.
            exchanges: The exchanges that show it, in order.
            check: What judged, for example `semantic.echo`.
            message: What is wrong, without message texts and numbers.
        """
        if not kept and any(_undecided(exchange) for exchange in exchanges):
            self.ledger.doubt(
                claim, "an exchange that it needs was cut short, held up by the rate limit, or not paid for"
            )
            return kept
        operation = exchanges[-1].request.operation if exchanges else self.case.operation
        self.ledger.record(
            Finding(
                claim=claim,
                check=check,
                kept=kept,
                operation=operation,
                case=self.case.address,
                message=message,
                exchanges=() if kept else exchanges,
            )
        )
        return kept

    def inconclusive(self, claim: str, why: str) -> None:
        """Note that a claim could not be decided in this case."""
        self.ledger.doubt(claim, why)

    def skip(self, why: str) -> None:
        """Note that this case can't be run, and why; it is counted."""
        self.ledger.skip(self.case.family, self.case.operation, why)

    def nonce(self) -> str:
        """Give a short text that marks what this run creates; it does not come from the seed."""
        return self._line.nonce()

    def number(self) -> str:
        """Give a telephone number that belongs to nobody, and that no earlier request of this run named."""
        return self._line.number()

    async def pause(self, seconds: float) -> None:
        """Let time go on: in real time over HTTP, on the sandbox's own clock in-process."""
        await self._line.pause(seconds)


def _undecided(exchange: Exchange) -> bool:
    held_up = exchange.status == 429 or exchange.waited or exchange.unpaid
    return exchange.failure is not None or held_up
