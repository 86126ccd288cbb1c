"""Calls: what is taken, what the reply names, what is found later; and what the pages rule out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.corpus.odd import with_value_at, without_value_at
from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Defect, Scenario
from cpaaskit_conformance.semantic.cpaas_v2.channels import NOBODY, digits, rows_of
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

CLICK: Final = "startClickToCall"
CALL: Final = "startCall"
SPEECH: Final = "startSpeechCall"
STATUS: Final = "getCallStatus"
BRIDGE: Final = "918000000002"
TO: Final = "447700900501"
ADDRESS: Final = "https://example.org/greeting.mp3"

_TEXT: Final = "Good evening.## Your table is ready."
_CLICKS: Final[tuple[dict[str, Json], ...]] = (
    {"bridge": BRIDGE, "from": "447700900502", "to": TO},
    {"bridge": BRIDGE, "from": "447700900502", "to": "flow:220", "variables": {"Name": "Asha"}},
    {"bridge": BRIDGE, "from": "447700900502", "to": TO, "record": 1, "duration": 10, "attempts": 2},
    {"bridge": BRIDGE, "from": "447700900502", "to": TO, "record": "0", "mid": "order-4711"},
)
_CALLS: Final[tuple[dict[str, Json], ...]] = (
    {"bridge": BRIDGE, "to": TO, "flow_id": "23"},
    {"bridge": BRIDGE, "to": TO, "flow_id": "24", "variables": {"Name": "Asha", "otp": "4711"}, "interval": 15},
    {"bridge": BRIDGE, "to": TO, "audio": ADDRESS, "name": "reminders"},
)
_SPEECHES: Final[tuple[dict[str, Json], ...]] = (
    {"bridge": BRIDGE, "to": TO, "text": "Your table is ready."},
    {"bridge": BRIDGE, "to": int(TO), "text": _TEXT, "options": {"break": {"identifier": "##", "time": 1}}},
    {
        "bridge": BRIDGE,
        "to": TO,
        "text": "Guten Abend.",
        "options": {"language": "de-DE", "voice": {"language": "German", "gender": "Female"}, "iteration_tries": 2},
    },
)
_TAKEN: Final[Mapping[str, tuple[str, tuple[dict[str, Json], ...]]]] = {
    CLICK: ("CPAAS_V2-570", _CLICKS),
    CALL: ("CPAAS_V2-574", _CALLS),
    SPEECH: ("CPAAS_V2-577", _SPEECHES),
}
_PLANS: Final[tuple[Json, ...]] = tuple(
    {"operation": operation, "body": body} for operation, (_, bodies) in _TAKEN.items() for body in bodies
)


def call_status(**asked: str) -> RequestData:
    """Ask what became of calls."""
    return RequestData(operation=STATUS, query=tuple(asked.items()))


async def run_call(session: Session, plan: Json) -> None:
    """Start a call; then ask for it by its id and by its number."""
    data = plan if isinstance(plan, dict) else {}
    operation, body = str(data["operation"]), data["body"]
    taken = await session.send(RequestData(operation=operation, body=body))
    wrong = f"a call like the example was answered with {taken.status}"
    session.hold(_TAKEN[operation][0], taken.ok(), taken, check="semantic.accepted", message=wrong)
    if taken.ok() and operation != CLICK and isinstance(body, dict):
        for row in rows_of(taken):
            _judge_row(session, taken, row, body)
            await _ask(session, taken, row)


def _judge_row(session: Session, taken: Exchange, row: Mapping[str, Json], body: Mapping[str, Json]) -> None:
    same = digits(row.get("caller_id")) == BRIDGE and digits(row.get("mobile")) == digits(body.get("to"))
    wrong = "the row names other numbers"
    session.hold("CPAAS_V2-580", same, taken, check="semantic.rows", message=wrong)
    kept = row.get("channel") == "outgoing"
    session.hold("CPAAS_V2-582", kept, taken, check="semantic.rows", message="the row names another channel")


async def _ask(session: Session, taken: Exchange, row: Mapping[str, Json]) -> None:
    wanted = str(row.get("id"))
    by_id = await session.send(call_status(id=wanted))
    alone = by_id.ok() and [str(each.get("id")) for each in rows_of(by_id)] == [wanted]
    wrong = "its id does not find it, and it alone"
    session.hold("CPAAS_V2-583", alone, taken, by_id, check="semantic.known", message=wrong)
    by_number = await session.send(call_status(mobile=digits(row.get("mobile"))))
    among = by_number.ok() and any(str(each.get("id")) == wanted for each in rows_of(by_number))
    wrong = "its number does not find it"
    session.hold("CPAAS_V2-584", among, taken, by_number, check="semantic.known", message=wrong)


async def run_two_calls(session: Session, plan: Json) -> None:
    """Start the same call twice."""
    operation = str(plan["operation"] if isinstance(plan, dict) else "")
    body = _TAKEN[operation][1][0]
    taken = [
        await session.send(RequestData(operation=operation, body={**body, "to": to})) for to in (TO, "447700900503")
    ]
    ids = [str(row.get("id")) for exchange in taken if exchange.ok() for row in rows_of(exchange)]
    if len(ids) > 1:
        kept = len(set(ids)) == len(ids)
        session.hold("CPAAS_V2-581", kept, *taken, check="semantic.ids", message="two calls have one id")


async def run_nobody(session: Session, _plan: Json) -> None:
    """Ask for a call that nobody made, and for none at all."""
    unknown = await session.send(call_status(id=NOBODY))
    kept = unknown.refused or (unknown.ok() and not rows_of(unknown))
    session.hold("CPAAS_V2-587", kept, unknown, check="semantic.unknown", message="an id of nobody finds a call")
    nothing = await session.send(call_status(), zone="grey")
    kept = nothing.refused or (nothing.ok() and not rows_of(nothing))
    session.hold("CPAAS_V2-585", kept, nothing, check="semantic.unknown", message="no question finds a call")


_TWICE: Final[tuple[Json, ...]] = ({"operation": CALL}, {"operation": SPEECH})
SCENARIOS: Final = (
    Scenario(
        name="calls",
        claims=claim_ids(570, 574, 577, 580, 582, 583, 584),
        operations=(CLICK, CALL, SPEECH, STATUS),
        plan=lambda: st.sampled_from(_PLANS),
        fixed=_PLANS,
        run=run_call,
    ),
    Scenario(
        name="calls differ",
        claims=claim_ids(581),
        operations=(CALL, SPEECH),
        plan=lambda: st.sampled_from(_TWICE),
        fixed=_TWICE,
        run=run_two_calls,
    ),
    Scenario(
        name="calls of nobody",
        claims=claim_ids(585, 587),
        operations=(STATUS,),
        plan=lambda: st.just(None),
        fixed=(None,),
        run=run_nobody,
        effect="read",
    ),
)

_DEFECTS: Final[tuple[tuple[str, str, str, Callable[[RequestData], RequestData]], ...]] = (
    ("other:record", CLICK, "CPAAS_V2-572", lambda whole: with_value_at(whole, ("record",), 2)),
    ("too-great:attempts", CLICK, "CPAAS_V2-573", lambda whole: with_value_at(whole, ("attempts",), 3)),
    (
        "without:sound",
        CALL,
        "CPAAS_V2-575",
        lambda whole: without_value_at(without_value_at(whole, ("flow_id",)), ("audio",)),
    ),
    ("other:interval", CALL, "CPAAS_V2-576", lambda whole: with_value_at(whole, ("interval",), 7)),
)
FORBIDDEN: Final = tuple(
    Defect(name=name, operation=operation, claim=claim, spoil=spoil) for name, operation, claim, spoil in _DEFECTS
)
