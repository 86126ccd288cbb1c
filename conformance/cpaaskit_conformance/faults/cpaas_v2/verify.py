"""Codes that are checked too lightly, too strictly, or told wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at, put, text
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.rules import OnAnswer, always, editing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json

START: Final = "startVerification"
CHECK: Final = "checkVerification"
SEARCH: Final = "searchVerification"
CANCEL: Final = "cancelVerification"
OLD: Final = "startVerificationByQuery"
STATE: Final = "/status"
AGAIN: Final = "OTP already verified"


class NotCancelled(Tampering):
    """Says that a verification is cancelled, and goes on."""

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer a cancellation without carrying it out."""
        if request.operation != CANCEL or not request.header("authorization"):
            return await forward(request)
        return answer(200, {"id": request.parameter("id"), "status": "success"})


class Frozen(Tampering):
    """Answers every check of one verification as the first one."""

    def __init__(self) -> None:
        super().__init__()
        self._first: dict[str, Answer] = {}

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer as before."""
        given = await forward(request)
        if request.operation != CHECK or given.status != 200:
            return given
        return self._first.setdefault(request.parameter("id"), given)


def _told(said: str, instead: str) -> Make:
    return editing(CHECK, at(STATE, lambda state: instead if state == said else state))


def _life(seconds: int) -> Make:
    return editing(START, at("/expire_at", text(lambda _: f"2099-01-01 00:00:{seconds:02d}")))


def _length(value: Json) -> Callable[[Request], bool]:
    return write.has("/payload/length", value)


def _token(length: int) -> Callable[[Request], bool]:
    return write.holds("/payload/token", lambda it: len(str(it)) == length)


def _unknown(request: Request, given: Answer) -> Answer:
    shown: Json = {"id": request.parameter("id"), "status": "sent", "to": "14155550101", "channels": []}
    return answer(200, shown) if given.status in write.REFUSALS else given


_CHECKS: Final[tuple[tuple[int, str, str, str, Make], ...]] = (
    (625, START, "not-sent", "a started verification is failed", write.writes(START, STATE, "failed")),
    (626, START, "one-id", "all verifications have one id", write.writes(START, "/id", write.OTHER_ID)),
    (627, CHECK, "right-is-invalid", "a right code is invalid", _told("success", "invalid")),
    (628, CHECK, "wrong-is-right", "a wrong code is a success", _told("invalid", "success")),
    (628, CHECK, "wrong-is-failed", "a wrong code is failed", _told("invalid", "failed")),
    (629, CHECK, "twice", "a code can be used twice", _told(AGAIN, "success")),
    (629, CHECK, "frozen", "each check says what the first one did", Frozen),
    (630, CHECK, "again-is-invalid", "a used code is invalid", _told(AGAIN, "invalid")),
    (631, CHECK, "old-is-right", "an old code is a success", _told("expired", "success")),
    (632, CHECK, "nobody-is-right", "a code of no verification is a success", _told("failed", "success")),
    (
        633,
        CHECK,
        "nobody-is-404",
        "a check of nothing is told by 404",
        lambda: OnAnswer(CHECK, (200,), always, _not_found),
    ),
    (634, CHECK, "another-id", "a check names another verification", write.mangles(CHECK, "/id")),
    (635, SEARCH, "look-another-id", "a look names another verification", write.mangles(SEARCH, "/id")),
    (636, SEARCH, "look-another-number", "a look names another number", write.mangles(SEARCH, "/to")),
    (
        637,
        SEARCH,
        "look-another-channel",
        "a look names another channel",
        write.writes(SEARCH, "/channels/*/channel", "viber"),
    ),
    (638, SEARCH, "look-success", "what was not checked is a success", write.writes(SEARCH, STATE, "success")),
    (639, START, "any-time", "a code lives longer than asked", _life(1)),
    (640, START, "long-life", "a code lives longer than 120 seconds", _life(2)),
    (
        641,
        SEARCH,
        "look-other-times",
        "a look tells other times",
        write.writes(SEARCH, "/expire_at", "2001-01-01 00:00:00"),
    ),
    (642, CANCEL, "cancel-fails", "a cancellation is failed", write.writes(CANCEL, STATE, "failed")),
    (643, CANCEL, "not-cancelled", "a cancelled code is a success", NotCancelled),
    (644, CANCEL, "cancel-another-id", "a cancellation names another verification", write.mangles(CANCEL, "/id")),
    (651, OLD, "old-no-number", "a start without a number is taken", write.takes(OLD)),
    (652, OLD, "old-another-number", "another number is told", write.mangles(OLD, "/to")),
    (653, OLD, "old-no-reference", "the reference is lost", write.writes(OLD, "/reference", None)),
    (654, START, "no-foreign-id", "the caller's id is lost", editing(START, put("/foreign_id", None))),
    (
        655,
        START,
        "one-channel",
        "several channels are refused",
        write.refuses(START, write.holds("/channels", lambda it: isinstance(it, list) and len(it) > 1)),
    ),
    (
        656,
        START,
        "six-digits",
        "codes of four digits are refused",
        write.refuses(START, lambda it: _length(4)(it) or _length("4")(it)),
    ),
    (
        656,
        START,
        "no-text-lengths",
        "a length that is a text is refused",
        write.refuses(START, write.holds("/payload/length", lambda it: isinstance(it, str))),
    ),
    (
        657,
        START,
        "texts-only",
        "a number that is no text is refused",
        write.refuses(START, write.holds("/channels/*/recipient/to", lambda it: isinstance(it, int))),
    ),
    (658, START, "no-long-codes", "a code of ten digits is refused", write.refuses(START, _token(10))),
    (
        661,
        SEARCH,
        "look-at-nobody",
        "a verification that is not there is shown",
        lambda: OnAnswer(SEARCH, (200, *write.REFUSALS), always, _unknown),
    ),
)


def _not_found(_: Request, given: Answer) -> Answer:
    document = given.json()
    failed = isinstance(document, dict) and document.get("status") == "failed"
    return answer(404, {"status": "ERROR", "code": 404, "message": "Not found."}) if failed else given


FAULTS: tuple[Fault, ...] = tuple(
    write.fault(claim, operation, f"verify-{name}", says, make) for claim, operation, name, says, make in _CHECKS
)
