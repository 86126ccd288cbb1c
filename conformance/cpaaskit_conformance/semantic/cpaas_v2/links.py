"""Scenarios of short links: their addresses, the filters of their list, and their visits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import rows, told
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

CREATE: Final = "createLink"
LIST: Final = "listLinks"
VISITS: Final = "listLinkVisits"
_NOBODY: Final = "987654321"
_FORMS: Final[tuple[Json, ...]] = ({}, {"title": "Menu"}, {"is_advanced": 1}, {"title": "Menu", "is_advanced": 0})
_FILTERS: Final[tuple[Json, ...]] = ("id", "title", "long_url")


def _link(address: str, **members: Json) -> RequestData:
    return RequestData(operation=CREATE, body={"long_url": address, **members})


def _address(session: Session) -> str:
    return f"https://{session.nonce()}.example.org/menu"


def _is_address(text: Json) -> bool:
    parts = urlsplit(text) if isinstance(text, str) else None
    return parts is not None and parts.scheme in {"http", "https"} and bool(parts.netloc)


async def run_making(session: Session, plan: Json) -> None:
    """Make two links alike, and look for visits of the first."""
    members = dict(plan) if isinstance(plan, dict) else {}
    addresses = [_address(session), _address(session)]
    made = [await session.send(_link(address, **members)) for address in addresses]
    for each in made:
        wrong = f"a link was answered with {each.status}"
        session.hold("CPAAS_V2-697", each.ok(), each, check="semantic.accepted", message=wrong)
    if not all(each.ok() for each in made):
        return
    short = [told(each, "data", "short_url") for each in made]
    wrong = "two links have one short address"
    session.hold("CPAAS_V2-693", short[0] != short[1], *made, check="semantic.links", message=wrong)
    absolute = _is_address(short[0]) and short[0] != addresses[0]
    wrong = "the short address is no URL, or the long one"
    session.hold("CPAAS_V2-694", absolute, made[0], check="semantic.links", message=wrong)
    await _judge_visits(session, made[0])


async def _judge_visits(session: Session, made: Exchange) -> None:
    identity = id_of(made)
    if identity is None:
        return
    visits = await session.send(RequestData(operation=VISITS, path={"id": identity}))
    if visits.ok():
        wrong = "somebody has visited it already"
        session.hold("CPAAS_V2-696", not rows(visits), made, visits, check="semantic.visits", message=wrong)
    nobody = await session.send(RequestData(operation=VISITS, path={"id": _NOBODY}), zone="grey")
    empty = nobody.refused or (nobody.ok() and not rows(nobody))
    session.hold("CPAAS_V2-698", empty, nobody, check="semantic.unknown", message="a link of nobody has visits")


async def run_filters(session: Session, plan: Json) -> None:
    """Make two links, and list them by what only one of them has."""
    name = str(plan)
    made = [await session.send(_link(_address(session), title=f"t{session.nonce()}")) for _ in range(2)]
    wanted = told(made[0], "data", name)
    if not all(each.ok() for each in made) or wanted is None:
        return
    listed = await session.send(RequestData(operation=LIST, query=((f"filter[{name}]", str(wanted)),)))
    if listed.ok():
        found = [str(row.get(name)) for row in rows(listed)]
        kept = bool(found) and all(str(wanted) in each for each in found)
        wrong = f"a filter by {name} lists others, or not what it asks for"
        session.hold("CPAAS_V2-695", kept, made[0], listed, check="semantic.filter", message=wrong)


SCENARIOS: Final = (
    Scenario(
        name="links made",
        claims=claim_ids(693, 694, 696, 697, 698),
        operations=(CREATE, VISITS),
        plan=lambda: st.sampled_from(_FORMS),
        fixed=_FORMS,
        run=run_making,
        effect="write",
    ),
    Scenario(
        name="links filtered",
        claims=claim_ids(695),
        operations=(CREATE, LIST),
        plan=lambda: st.sampled_from(_FILTERS),
        fixed=_FILTERS,
        run=run_filters,
        effect="write",
    ),
)
