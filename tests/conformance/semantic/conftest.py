"""A sandbox that lies: its answers and its notifications pass through the hands of a test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import httpx
import pytest

from cpaaskit_conformance.calling import Answer, InProcessCaller, Outgoing
from cpaaskit_conformance.claims import Claims, load_claims
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.line import Line
from cpaaskit_conformance.model import Case, Json, RequestData
from cpaaskit_conformance.receiver import Receiver
from cpaaskit_conformance.sandbox import DEFAULT_TOKEN, StepClock, create_app
from cpaaskit_conformance.semantic import Scenario, load_semantics
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec, load_spec
from cpaaskit_conformance.wire.judge import Judge

Change = Callable[[Outgoing, Answer], Answer]
Redirect = Callable[[Outgoing], Outgoing]
Tell = Callable[[httpx.Request], Iterable[httpx.Request]]


class _Meddler:
    """Passes requests to the sandbox, and meddles."""

    def __init__(self, caller: InProcessCaller, change: Change, redirect: Redirect) -> None:
        self.caller, self.change, self.redirect = caller, change, redirect

    async def call(self, outgoing: Outgoing, *, timeout: float) -> Answer:
        return self.change(outgoing, await self.caller.call(self.redirect(outgoing), timeout=timeout))

    async def pause(self, seconds: float) -> None:
        await self.caller.pause(seconds)


class _Messenger(httpx.AsyncBaseTransport):
    """Carries to the receiver what a test makes of each notification."""

    def __init__(self, receiver: Receiver, tell: Tell) -> None:
        self.inner, self.tell = receiver.transport(), tell

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        response = httpx.Response(200)
        for told in self.tell(request):
            response = await self.inner.handle_async_request(told)
        return response


@dataclass
class Rig:
    """Runs scenarios against the sandbox, honest or not.

    Args:
        change: What becomes of an answer.
        redirect: What becomes of a request.
        tell: What becomes of a notification.
        variants: Switches of the sandbox.
        receives: Whether there is a receiver.
    """

    spec: Spec
    claims: Claims
    change: Change = lambda _, answer: answer
    redirect: Redirect = lambda outgoing: outgoing
    tell: Tell = lambda request: (request,)
    variants: dict[str, object] = field(default_factory=dict)
    receives: bool = True
    before: tuple[RequestData, ...] = ()
    line: Line | None = None

    def scenario(self, name: str) -> Scenario:
        """Give a scenario by name."""
        return next(one for one in load_semantics("opensms").scenarios if one.name == name)

    def run(self, name: str, *plans: Json) -> Ledger:
        """Run plans of a scenario, by default its fixed ones, one after the other on one sandbox."""
        scenario = self.scenario(name)
        return asyncio.run(self._run(scenario, plans or scenario.fixed))

    async def _run(self, scenario: Scenario, plans: tuple[Json, ...]) -> Ledger:
        receiver, ledger = Receiver(), Ledger(self.claims)
        app = create_app(
            ["opensms"],
            clock=StepClock(0.02),
            notifier=_Messenger(receiver, self.tell),
            variants={"opensms": self.variants},
        )
        caller = InProcessCaller(app, "/opensms/smsmessaging/v1", app.state.sandbox.settle)
        meddler = _Meddler(caller, self.change, self.redirect)
        self.line = Line(self.spec, meddler, Judge(self.spec, self.claims), Credential(token=DEFAULT_TOKEN))
        for request in self.before:
            await self.line.ask(request)
        for number, plan in enumerate(plans):
            case = Case(
                address=f"opensms/{scenario.name}/semantic/fixed/{number}",
                family="semantic",
                tier="fixed",
                operation=scenario.name,
                plan=plan,
            )
            session = Session(
                spec=self.spec, case=case, ledger=ledger, line=self.line, receiver=receiver if self.receives else None
            )
            await scenario.run(session, plan)
        return ledger


@pytest.fixture(scope="session")
def contract() -> tuple[Spec, Claims]:
    """The contract and the claims."""
    return load_spec("opensms"), load_claims("opensms")


@pytest.fixture
def rig(contract: tuple[Spec, Claims]) -> Rig:
    """A rig on which nothing lies yet."""
    return Rig(*contract)


def verdicts(ledger: Ledger, verdict: str) -> set[str]:
    """Give the numbers of the semantic claims with a verdict."""
    return {
        result.id.removeprefix("OPENSMS-")
        for result in ledger.verdicts()
        if result.verdict == verdict and result.claim.checked_by == "semantic"
    }


@pytest.fixture
def broken() -> Callable[[Ledger], set[str]]:
    """Gives the numbers of the semantic claims that are broken."""
    return lambda ledger: verdicts(ledger, "broken")


@pytest.fixture
def declined() -> Callable[[Ledger], set[str]]:
    """Gives the numbers of the semantic claims that the server may leave and did."""
    return lambda ledger: verdicts(ledger, "not applicable")


@pytest.fixture
def kept() -> Callable[[Ledger], set[str]]:
    """Gives the numbers of the semantic claims that are kept."""
    return lambda ledger: verdicts(ledger, "kept")
