"""Scenarios of the length of texts: how many units a text takes, by its alphabet and by the type that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import fresh_numbers, rows, sms, texts_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_GSM: Final = (160, 153)
_UNICODE: Final = (70, 67)
_EURO: Final = "€"
_LETTERS: Final[Mapping[str, str]] = {"gsm": "a", "unicode": "д", "extended": _EURO}


def units(count: int, room: tuple[int, int]) -> int:
    """Give the parts of a text of so many characters."""
    single, part = room
    return 1 if count <= single else -(-count // part)


def _expected(letters: str, kind: str | None, text: str) -> tuple[str, int]:
    """Give the claim that says how many units a text takes, and how many."""
    count = len(text)
    if letters == "extended":
        return "CPAAS_V2-129", units(count + text.count(_EURO), _GSM)
    if kind == "N":
        return "CPAAS_V2-124" if letters == "unicode" else "CPAAS_V2-121", units(count, _GSM)
    if kind == "U":
        return "CPAAS_V2-125" if letters == "gsm" else "CPAAS_V2-122", units(count, _UNICODE)
    room = _GSM if letters == "gsm" else _UNICODE
    if kind == "A":
        return "CPAAS_V2-123", units(count, room)
    return "CPAAS_V2-121" if letters == "gsm" else "CPAAS_V2-122", units(count, room)


def _plan(letters: str, kind: str | None, count: int, spare: int | None = None) -> dict[str, Json]:
    return {"letters": letters, "type": kind, "count": count, "spare": spare}


def _plans() -> st.SearchStrategy[Json]:
    letters, spare = st.sampled_from(("gsm", "unicode")), st.sampled_from((None, 0, 1))
    return st.builds(_plan, letters, st.sampled_from(("N", "U", "A")), st.integers(20, 500), spare)


_BOUNDS: Final = (70, 71, 134, 135, 160, 161, 306, 307)
_FIXED: Final[tuple[Json, ...]] = (
    *(_plan(letters, kind, count) for letters in ("gsm", "unicode") for kind in ("N", "U", "A") for count in _BOUNDS),
    *(_plan("gsm", "A", count, 0) for count in (160, 306, 459)),
    *(_plan("unicode", "U", count, 0) for count in (70, 134)),
    # Far from where a part ends: how a pair that would straddle it is moved is nowhere said.
    *(_plan("extended", kind, count) for kind in ("N", "A") for count in (75, 100, 200)),
)


async def run_length(session: Session, plan: Json) -> None:
    """Send a text of some length, and compare the units that the reply tells."""
    data = plan if isinstance(plan, dict) else {}
    letters, count, spare = str(data["letters"]), int(str(data["count"])), data.get("spare")
    kind = None if data.get("type") is None else str(data["type"])
    text = session.nonce().ljust(count, _LETTERS[letters])
    claim, expected = _expected(letters, kind, text)
    members: dict[str, Json] = {} if kind is None else {"type": kind}
    if isinstance(spare, int):
        members["max_units"] = expected + spare
    sent = await session.send(sms(fresh_numbers(session, 1)[0], text, **members))
    asked = {"CPAAS_V2-126": expected > 1 and spare is None, "CPAAS_V2-127": isinstance(spare, int)}
    for accepted, concerned in asked.items():
        if concerned:
            wrong = f"a text of {expected} units was answered with {sent.status}"
            session.hold(accepted, sent.ok(), sent, check="semantic.accepted", message=wrong)
    if sent.ok() and rows(sent):
        _judge_units(session, sent, claim, expected)


def _judge_units(session: Session, sent: Exchange, claim: str, expected: int) -> None:
    found = texts_of(rows(sent), "units")
    wrong = f"a text of {expected} units counts {', '.join(sorted(set(found)))}"
    session.hold(claim, set(found) == {str(expected)}, sent, check="semantic.units", message=wrong)


SCENARIOS: Final = (
    Scenario(
        name="sms lengths",
        claims=claim_ids(*range(121, 128), 129),
        operations=("sendSms",),
        plan=_plans,
        fixed=_FIXED,
        run=run_length,
    ),
)
