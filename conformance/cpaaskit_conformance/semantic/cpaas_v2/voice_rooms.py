"""Sounds that calls can play, and conferences."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.listing import pages_of
from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.voice import BRIDGE, CALL, TO
from cpaaskit_conformance.stores import id_of, thing_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

UPLOAD: Final = "uploadSound"
CREATE: Final = "createConference"
LIST: Final = "listConferences"
_MULTIPART: Final = "multipart/form-data"
_PEOPLE: Final = (2, 10)
_DAYS: Final = (7, 365)
_CORE: Final[tuple[Json, ...]] = tuple(
    {"people": people, "days": days} for people, days in ((2, 7), (10, 365), (5, 30), (3, 8))
)
_OUTSIDE: Final[tuple[Json, ...]] = tuple(
    {"people": people, "days": days} for people, days in ((1, 30), (11, 30), (5, 6), (5, 366))
)


def _upload(name: str) -> RequestData:
    body: dict[str, Json] = {"audio": "UklGRiQAAABXQVZF", "name": name}
    return RequestData(operation=UPLOAD, body=body, media_type=_MULTIPART, files=("audio",))


async def run_sounds(session: Session, _plan: Json) -> None:
    """Upload two sounds, and call somebody with the first."""
    first, second = [await session.send(_upload(f"s{session.nonce()}")) for _ in range(2)]
    found = id_of(first) if first.ok() else None
    if found is None:
        return
    differ = not second.ok() or id_of(second) != found
    session.hold("CPAAS_V2-593", differ, first, second, check="semantic.ids", message="two sounds have one id")
    body: dict[str, Json] = {"bridge": BRIDGE, "to": TO, "audio": found}
    called = await session.send(RequestData(operation=CALL, body=body))
    wrong = f"a call with the sound was answered with {called.status}"
    session.hold("CPAAS_V2-592", called.ok(), first, called, check="semantic.accepted", message=wrong)


def _conference(name: str, plan: Json) -> tuple[RequestData, int, int]:
    data = plan if isinstance(plan, dict) else {}
    people, days = int(str(data["people"])), int(str(data["days"]))
    body: dict[str, Json] = {"name": name, "max_people": people, "validity": days}
    return RequestData(operation=CREATE, body=body, media_type=_MULTIPART), people, days


async def run_conference(session: Session, plan: Json) -> None:
    """Make a conference, and look for it in the list."""
    name = f"c{session.nonce()}"
    request, people, days = _conference(name, plan)
    made = await session.send(request)
    thing = thing_of(made)
    if not made.ok() or not isinstance(thing, dict):
        return
    same = str(thing.get("max_people")) == str(people) and _days(thing) in {days, None}
    wrong = "it is for other people or other days"
    session.hold("CPAAS_V2-597", same, made, check="semantic.echo", message=wrong)
    await _look_for(session, made, thing.get("moderator_pin"))


async def _look_for(session: Session, made: Exchange, pin: Json) -> None:
    last: Exchange | None = None
    async for page in pages_of(session, session.spec.operations[LIST], RequestData(operation=LIST)):
        last = page.exchange
        if any(isinstance(row, dict) and pin == row.get("moderator_pin") for row in page.rows):
            session.hold("CPAAS_V2-598", True, made, last, check="semantic.listed")
            return
    if last is not None:
        session.hold("CPAAS_V2-598", False, made, last, check="semantic.listed", message="it is not in the list")


def _days(thing: dict[str, Json]) -> int | None:
    """Give the days between both dates; None where they can't be read."""
    try:
        start, end = (datetime.fromisoformat(str(thing.get(name))) for name in ("start_date", "end_date"))
        return (end.date() - start.date()).days
    except (ValueError, TypeError):
        return None


async def run_outside(session: Session, plan: Json) -> None:
    """Ask for a conference beyond the limits: it is refused, or is made within them."""
    request, people, days = _conference(f"c{session.nonce()}", plan)
    made = await session.send(request, zone="forbidden")
    thing = thing_of(made)
    shown = {} if isinstance(thing, Missing) or not isinstance(thing, dict) else thing
    wrong = "a conference beyond the limits came about"
    if not _PEOPLE[0] <= people <= _PEOPLE[1]:
        kept = made.refused or str(shown.get("max_people")) != str(people)
        session.hold("CPAAS_V2-595", kept, made, check="semantic.limits", message=wrong)
    if not _DAYS[0] <= days <= _DAYS[1]:
        kept = made.refused or _days(shown) != days
        session.hold("CPAAS_V2-596", kept, made, check="semantic.limits", message=wrong)


SCENARIOS: Final = (
    Scenario(
        name="sounds played",
        claims=claim_ids(592, 593),
        operations=(UPLOAD, CALL),
        plan=lambda: st.just(None),
        fixed=(None,),
        run=run_sounds,
    ),
    Scenario(
        name="conferences",
        claims=claim_ids(597, 598),
        operations=(CREATE, LIST),
        plan=lambda: st.sampled_from(_CORE),
        fixed=_CORE,
        run=run_conference,
        effect="write",
    ),
    Scenario(
        name="conferences beyond the limits",
        claims=claim_ids(595, 596),
        operations=(CREATE,),
        plan=lambda: st.sampled_from(_OUTSIDE),
        fixed=_OUTSIDE,
        run=run_outside,
        effect="write",
    ),
)
