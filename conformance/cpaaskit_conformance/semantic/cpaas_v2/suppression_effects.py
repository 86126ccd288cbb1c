"""Scenarios of what suppression does: to messages, by links, for single numbers, and for templates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

from hypothesis import strategies as st

from cpaaskit_conformance.contract import shared_store
from cpaaskit_conformance.model import Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import (
    PARTS,
    PRODUCT,
    SENDER,
    fresh_numbers,
    rows,
    sms,
    status,
    texts_of,
    told,
)
from cpaaskit_conformance.semantic.cpaas_v2.sms_stored import registered_id
from cpaaskit_conformance.semantic.cpaas_v2.suppression_lists import LISTS
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_DELIVERED: Final = "DELIVRD"
_OPTED_OUT: Final = "OPTOUT-REJ"
_PAUSES_S: Final = (0.05, 0.2, 0.5, 1.0, 1.5, 2.0)
_ONCE: Final[tuple[Json, ...]] = ({},)
_GIVEN: Final[tuple[dict[str, Json], ...]] = (
    {},
    {"sender": SENDER, "tag": ["offers"], "service": PRODUCT},
    {"sender": SENDER, "tag": ["offers", "menu"], "service": PRODUCT},
)


def _plan(kind: str, members: dict[str, Json]) -> Json:
    return {"kind": kind, "members": members}


_LINKS: Final = tuple(_plan(kind, members) for kind in ("Optout", "Optin") for members in _GIVEN)


async def _last_state(session: Session, wanted: str) -> str:
    """Follow a message until it is final, or patience is spent."""
    state = ""
    for pause in _PAUSES_S:
        asked = await session.send(status(id=wanted))
        found = [str(row.get("status")) for row in rows(asked) if row.get("id") == wanted]
        state = found[0] if found else state
        if state not in {"", "AWAITING-DLR"}:
            break
        await session.pause(pause)
    return state


async def run_suppressed(session: Session, _plan: Json) -> None:
    """Enter a number, write to it, take it off again, and write to it once more."""
    numbers, receiver = LISTS["Sms"], fresh_numbers(session, 1)[0]
    made = await session.send(numbers.create(receiver, type="all", value="*"))
    entry = id_of(made) if made.ok() else None
    if entry is None:
        return
    sent = await session.send(sms(receiver, f"Unwanted. {session.nonce()}"))
    found = texts_of(rows(sent), "id") if sent.ok() else []
    state = await _last_state(session, found[0]) if found else ""
    wrong = "a message to a number that wants none was delivered"
    session.hold("CPAAS_V2-328", state != _DELIVERED, made, sent, check="semantic.suppressed", message=wrong)
    gone = await session.send(numbers.delete(entry))
    again = await session.send(sms(receiver, f"Wanted. {session.nonce()}"))
    found = texts_of(rows(again), "id") if again.ok() else []
    if gone.ok() and found:
        kept = await _last_state(session, found[0]) != _OPTED_OUT
        wrong = "it was taken off the list, and still counts as unwilling"
        session.hold("CPAAS_V2-329", kept, gone, again, check="semantic.suppressed", message=wrong)


async def run_link(session: Session, plan: Json) -> None:
    """Make a link, and read what it says."""
    data = plan if isinstance(plan, dict) else {}
    kind, members = str(data["kind"]), data.get("members")
    body: dict[str, Json] = dict(members) if isinstance(members, dict) else {}
    made = await session.send(RequestData(operation=f"create{kind}Link", body=body))
    tags = body.get("tag")
    asked = {
        "CPAAS_V2-360" if kind == "Optout" else "CPAAS_V2-361": True,
        "CPAAS_V2-364": isinstance(tags, list) and len(tags) == 2,
    }
    for claim, concerned in asked.items():
        if concerned:
            wrong = f"a link was answered with {made.status}"
            session.hold(claim, made.ok(), made, check="semantic.accepted", message=wrong)
    if made.ok():
        sent = made.request.body if isinstance(made.request.body, dict) else {}
        kept = _says(str(told(made, "data")), kind, sent)
        wrong = "the link lacks its placeholder, or what was given"
        session.hold("CPAAS_V2-363", kept, made, check="semantic.link", message=wrong)


def _says(link: str, kind: str, body: dict[str, Json]) -> bool:
    """Tell whether a link has the placeholder of its kind, and says what was given."""
    place = f"[#{kind.lower()}#]"
    whole = link.replace("%5B", "[").replace("%5D", "]").replace("%23", "#")
    query = parse_qs(urlsplit(whole.replace(place, "")).query)
    given = {name: ",".join(map(str, value)) if isinstance(value, list) else str(value) for name, value in body.items()}
    return place in whole and all(",".join(query.get(name, [])) == value for name, value in given.items())


async def run_number(session: Session, plan: Json) -> None:
    """Block a number, unblock it, and unblock it once more."""
    channel, number = str(plan["channel"] if isinstance(plan, dict) else ""), fresh_numbers(session, 1)[0]
    blocked = await session.send(RequestData(operation=f"optOut{channel}", body={"number": number}))
    shown = told(blocked, "data", "receiver") or told(blocked, "data", "mobile")
    old = channel == "Sms"
    kept, wrong = blocked.ok() and shown == number, f"it was answered with {blocked.status}, or with another number"
    session.hold("CPAAS_V2-374" if old else "CPAAS_V2-370", kept, blocked, check="semantic.blocked", message=wrong)
    if not blocked.ok():
        return
    undo = RequestData(operation=f"undo{channel}OptOut", path={"number": number})
    undone = await session.send(undo)
    wrong = f"unblocking was answered with {undone.status}"
    claim = "CPAAS_V2-374" if old else "CPAAS_V2-372"
    session.hold(claim, undone.ok(), blocked, undone, check="semantic.unblocked", message=wrong)
    if not old and undone.ok():
        again = await session.send(undo, zone="grey")
        wrong = "a number that is not blocked was unblocked"
        session.hold("CPAAS_V2-375", again.refused, undone, again, check="semantic.unblocked", message=wrong)


async def run_blocked_twice(session: Session, _plan: Json) -> None:
    """Block a template twice."""
    body: dict[str, Json] = {"template_id": registered_id(session), "status": "1"}
    request = RequestData(operation="createSmsBlockedTemplate", body=body)
    first = await session.send(request)
    if first.ok():
        again = await session.send(request, zone="forbidden")
        wrong = "a template was blocked twice"
        session.hold("CPAAS_V2-353", again.refused, first, again, check="semantic.twice", message=wrong)


async def run_blocked_file(session: Session, _plan: Json) -> None:
    """Import a file of templates."""
    body: dict[str, Json] = {"file": f"template_id\n{registered_id(session)}\n"}
    operation = "importSmsBlockedTemplates"
    taken = await session.send(RequestData(operation=operation, body=body, media_type=PARTS, files=("file",)))
    wrong = f"a file was answered with {taken.status}"
    session.hold("CPAAS_V2-355", taken.ok(), taken, check="semantic.accepted", message=wrong)


def _single(channel: str) -> Scenario:
    plans: tuple[Json, ...] = ({"channel": channel},)
    return Scenario(
        name=f"suppression of single numbers, {channel}",
        claims=claim_ids(374) if channel == "Sms" else claim_ids(370, 372, 375),
        operations=(f"optOut{channel}", f"undo{channel}OptOut"),
        plan=partial(st.sampled_from, plans),
        fixed=plans,
        run=run_number,
        effect="write",
    )


SCENARIOS: Final = (
    Scenario(
        name="suppressed message",
        claims=claim_ids(328, 329),
        operations=("createSmsUnsubscriber", "sendSms", "getSmsStatus", "deleteSmsUnsubscriber"),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_suppressed,
        shares=shared_store("sms-unsubscribers"),
        waits=True,
    ),
    Scenario(
        name="suppression links",
        claims=claim_ids(360, 361, 363, 364),
        operations=("createOptoutLink", "createOptinLink"),
        plan=lambda: st.sampled_from(_LINKS),
        fixed=_LINKS,
        run=run_link,
        effect="read",
    ),
    *(_single(channel) for channel in ("Whatsapp", "Rcs", "Sms")),
    Scenario(
        name="template blocked twice",
        claims=claim_ids(353),
        operations=("createSmsBlockedTemplate",),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_blocked_twice,
        shares=shared_store("sms-blocklist"),
        effect="write",
    ),
    Scenario(
        name="templates blocked by a file",
        claims=claim_ids(355),
        operations=("importSmsBlockedTemplates",),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_blocked_file,
        effect="write",
    ),
)
