"""One-time codes: what a check says of a right, a wrong, a used, an old and a cancelled code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import fresh_numbers, told
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cpaaskit_conformance.session import Session

    Runner = Callable[[Session, Json], Awaitable[None]]

START: Final = "startVerification"
CHECK: Final = "checkVerification"
SEARCH: Final = "searchVerification"
CANCEL: Final = "cancelVerification"
_AGAIN: Final = "OTP already verified"
_CODE: Final = "4829130657"
_BRIEF_S: Final = 2
_CODES: Final = st.text("0123456789", min_size=4, max_size=10)
_NOBODY: Final = "00000000-0000-4000-8000-{nonce}"


def started(to: Json, **payload: Json) -> RequestData:
    """Start a verification by SMS."""
    channel: dict[str, Json] = {"name": "sms", "recipient": {"to": to}}
    body: dict[str, Json] = {"channels": [channel], "payload": payload}
    return RequestData(operation=START, body=body)


def _about(operation: str, identity: str, **more: str) -> RequestData:
    return RequestData(operation=operation, path={"id": identity, **more})


def _code(plan: Json) -> str:
    return str(plan["code"]) if isinstance(plan, dict) else ""


def _wrong(code: str) -> str:
    return f"{(int(code[0]) + 1) % 10}{code[1:]}"


class Course:
    """One verification with a code of its own.

    Args:
        session: The hands of the case.
        start: The exchange that started it.
        identity: Its id.
    """

    def __init__(self, session: Session, start: Exchange, identity: str) -> None:
        self.session = session
        self.start = start
        self.identity = identity

    async def check(self, code: str) -> Exchange:
        """Check a code, and judge whether the answer is about this verification."""
        checked = await self.session.send(_about(CHECK, self.identity, token=code))
        if checked.ok():
            self.hold(634, told(checked, "id") == self.identity, checked, "the answer names another verification")
        return checked

    async def cancel(self) -> Exchange:
        """Cancel it, and judge the answer."""
        cancelled = await self.session.send(_about(CANCEL, self.identity))
        success = cancelled.ok() and told(cancelled, "status") == "success"
        self.hold(642, success, cancelled, "a cancellation is no success")
        if cancelled.ok():
            self.hold(644, told(cancelled, "id") == self.identity, cancelled, "the answer names another verification")
        return cancelled

    def hold(self, number: int, kept: bool, exchange: Exchange, wrong: str) -> None:
        """Judge a claim on this course."""
        (claim,) = claim_ids(number)
        self.session.hold(claim, kept, self.start, exchange, check="semantic.verification", message=wrong)


async def begin(session: Session, code: str, **payload: Json) -> Course | None:
    """Start a verification with this code; None where it was not taken."""
    to = fresh_numbers(session, 1)[0]
    start = await session.send(started(to, length=len(code), token=code, **payload))
    wrong = f"a code of {len(code)} digits was answered with {start.status}"
    session.hold("CPAAS_V2-658", start.ok(), start, check="semantic.accepted", message=wrong)
    identity = id_of(start) if start.ok() else None
    if identity is None:
        return None
    sent = told(start, "status") == "sent"
    session.hold("CPAAS_V2-625", sent, start, check="semantic.verification", message="it is not sent")
    return Course(session, start, identity)


def _success(exchange: Exchange) -> bool:
    return exchange.ok() and told(exchange, "status") == "success"


def _state(exchange: Exchange) -> Json:
    return told(exchange, "status") if exchange.ok((200,)) else None


async def run_checks(session: Session, plan: Json) -> None:
    """Check a wrong code on one verification, the right one on another, and the right one again."""
    code = _code(plan)
    course, other = await begin(session, code), await begin(session, code)
    if course is None or other is None:
        return
    differ = "two verifications have one id"
    course.hold(626, course.identity != other.identity, other.start, differ)
    missed = await other.check(_wrong(code))
    other.hold(628, _state(missed) == "invalid", missed, "a wrong code is not called invalid")
    first = await course.check(code)
    course.hold(627, _state(first) == "success", first, "the right code is no success")
    if not _success(first):
        return
    again = await course.check(code)
    course.hold(629, not _success(again), again, "a code that was checked is a success again")
    course.hold(630, _state(again) == _AGAIN, again, "a second check says something else")


async def run_cancelled(session: Session, plan: Json) -> None:
    """Cancel a verification, and check its code."""
    course = await begin(session, _code(plan))
    if course is None:
        return
    if (await course.cancel()).ok():
        checked = await course.check(_code(plan))
        course.hold(643, not _success(checked), checked, "the code of a cancelled verification is a success")


async def run_expired(session: Session, plan: Json) -> None:
    """Let a code grow old, and check it."""
    course = await begin(session, _code(plan), timeout=_BRIEF_S)
    if course is None:
        return
    await session.pause(_BRIEF_S + 1.5)
    checked = await course.check(_code(plan))
    course.hold(631, _state(checked) == "expired", checked, "an old code is not called expired")


async def run_unknown(session: Session, _plan: Json) -> None:
    """Ask for a verification that nobody started."""
    identity = _NOBODY.format(nonce=session.nonce().rjust(12, "0")[-12:])
    checked = await session.send(_about(CHECK, identity, token="482913"), zone="grey")
    missing = "semantic.unknown"
    success = "a code of no verification is a success"
    session.hold("CPAAS_V2-632", not _success(checked), checked, check=missing, message=success)
    failed = _state(checked) == "failed"
    session.hold("CPAAS_V2-633", failed, checked, check=missing, message="it is not answered with failed")
    looked = await session.send(_about(SEARCH, identity), zone="grey")
    shown = looked.ok() and told(looked, "status") in {"sent", "success"}
    session.hold("CPAAS_V2-661", not shown, looked, check=missing, message="a verification that is not there is shown")


_FIXED: Final[tuple[Json, ...]] = tuple({"code": _CODE[:length]} for length in (6, 4, 10))


def _scenario(name: str, numbers: tuple[int, ...], run: Runner, **more: bool) -> Scenario:
    return Scenario(
        name=name,
        claims=claim_ids(*numbers),
        operations=(START, CHECK, CANCEL) if 642 in numbers else (START, CHECK),
        plan=lambda: _CODES.map(lambda code: {"code": code}),
        fixed=_FIXED,
        run=run,
        waits=more.get("waits", False),
    )


SCENARIOS: Final = (
    _scenario("codes checked", (625, 626, 627, 628, 629, 630, 634, 658), run_checks),
    _scenario("codes cancelled", (625, 634, 642, 643, 644, 658), run_cancelled),
    _scenario("codes expired", (625, 631, 634, 658), run_expired, waits=True),
    Scenario(
        name="codes of nobody",
        claims=claim_ids(632, 633, 661),
        operations=(CHECK, SEARCH),
        plan=lambda: st.just(None),
        fixed=(None,),
        run=run_unknown,
        effect="write",
    ),
)
