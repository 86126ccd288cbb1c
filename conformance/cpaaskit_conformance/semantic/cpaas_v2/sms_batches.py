"""Scenarios of many texts at once: as JSON, as XML, from a file, and as a campaign that can be asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import (
    PARTS,
    PRODUCT,
    SENDER,
    batch,
    fresh_numbers,
    rows,
    status,
    texts_of,
    told,
)

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

Row = dict[str, Json]

_XML: Final = "application/xml"
_SHORT: Final = "Short"
_FIXED: Final[tuple[Json, ...]] = (
    {"nodes": 2, "per": 1, "xml": False},
    {"nodes": 3, "per": 2, "xml": False},
    {"nodes": 1, "per": 3, "xml": False},
    {"nodes": 2, "per": 1, "xml": True},
    {"nodes": 4, "per": 1, "xml": True},
)
_ONCE: Final[tuple[Json, ...]] = ({},)


def _plan(nodes: int, per: int, *, xml: bool) -> dict[str, Json]:
    return {"nodes": nodes, "per": per, "xml": xml}


def _plans() -> st.SearchStrategy[Json]:
    return st.builds(_plan, st.integers(1, 5), st.integers(1, 3), xml=st.booleans())


def as_xml(request: RequestData) -> RequestData:
    """Give a batch as XML."""
    return replace(request, operation="sendSmsXml", media_type=_XML, elements={"": "data", "nodes": "node"})


async def run_batch(session: Session, plan: Json) -> None:
    """Send many texts, of which every second has a text of its own that is longer than the shared one."""
    data = plan if isinstance(plan, dict) else {}
    count, per, xml = int(str(data["nodes"])), int(str(data["per"])), data.get("xml") is True
    nonce, to = session.nonce(), fresh_numbers(session, count * per)
    shared, own = f"{_SHORT} {nonce}", f"A text of its own, which is longer. {nonce}"
    wanted: dict[str, tuple[str, int]] = {}
    nodes = list[Row]()
    for index in range(count):
        numbers, custom = to[index * per : (index + 1) * per], f"{nonce}-{index}"
        text: Row = {"message": own} if index % 2 else {}
        nodes.append({"to": ",".join(numbers), "custom": custom, **text})
        wanted |= dict.fromkeys(numbers, (custom, len(own if index % 2 else shared)))
    request = batch({"message": shared}, *nodes)
    sent = await session.send(as_xml(request) if xml else request)
    _judge_taken(session, sent, per, xml=xml)
    if sent.ok() and rows(sent):
        _judge_nodes(session, sent, wanted, xml=xml)


def _judge_taken(session: Session, sent: Exchange, per: int, *, xml: bool) -> None:
    asked = {"CPAAS_V2-164" if xml else "CPAAS_V2-155": True, "CPAAS_V2-159": per > 1 and not xml}
    for claim, concerned in asked.items():
        if concerned:
            wrong = f"a batch was answered with {sent.status}"
            session.hold(claim, sent.ok(), sent, check="semantic.accepted", message=wrong)


def _judge_nodes(session: Session, sent: Exchange, wanted: dict[str, tuple[str, int]], *, xml: bool) -> None:
    found = {str(row.get("mobile")): row for row in rows(sent)}
    whole = sorted(texts_of(rows(sent), "mobile")) == sorted(wanted)
    wrong = f"{len(rows(sent))} rows do not stand for the {len(wanted)} numbers"
    session.hold("CPAAS_V2-103", whole, sent, check="semantic.rows", message=wrong)
    if not whole:
        return
    customs = all(found[number].get("customid") == custom for number, (custom, _) in wanted.items())
    lengths = all(str(found[number].get("length")) == str(length) for number, (_, length) in wanted.items())
    held = {"CPAAS_V2-158": customs, "CPAAS_V2-157": lengths} if not xml else {"CPAAS_V2-165": customs and lengths}
    for claim, kept in held.items():
        session.hold(claim, kept, sent, check="semantic.nodes", message="a node's own id or text got lost")


async def run_campaign(session: Session, _plan: Json) -> None:
    """Send a campaign and another text, and ask for the campaign."""
    nonce, to = session.nonce(), fresh_numbers(session, 4)
    other = await session.send(batch({"message": f"Other {nonce}"}, {"to": to[3]}))
    nodes = [{"to": number} for number in to[:3]]
    sent = await session.send(
        batch({"message": f"Campaign {nonce}", "name": f"c {nonce}"}, *map(dict[str, Json], nodes))
    )
    if not sent.ok():
        return
    group = told(sent, "group_id")
    kept = isinstance(group, str) and bool(group)
    session.hold("CPAAS_V2-111", kept, sent, check="semantic.campaign", message="the campaign has no id")
    if not kept:
        return
    asked = await session.send(status(group_id=str(group)))
    same = asked.ok() and sorted(texts_of(rows(asked), "id")) == sorted(texts_of(rows(sent), "id"))
    wrong = "the campaign's id brings other messages than the campaign's"
    session.hold("CPAAS_V2-200", same, sent, other, asked, check="semantic.campaign", message=wrong)


async def run_file(session: Session, plan: Json) -> None:
    """Send a text to the numbers of a file."""
    data = plan if isinstance(plan, dict) else {}
    column, to = data.get("column"), fresh_numbers(session, 3)
    head: list[str] = [str(column)] if column else []
    body: Row = {
        "message": f"To a file. {session.nonce()}",
        "sender": SENDER,
        "service": PRODUCT,
        "file": "\n".join([*head, *to]) + "\n",
        **({"column": column} if column else {}),
    }
    sent = await session.send(RequestData(operation="sendSmsBulk", body=body, media_type=PARTS, files=("file",)))
    kept = sent.ok() and told(sent, "data") in ([], None)
    wrong = f"it was answered with {sent.status}, or its numbers are listed"
    session.hold("CPAAS_V2-167", kept, sent, check="semantic.file", message=wrong)


_FILES: Final[tuple[Json, ...]] = ({}, {"column": "mobile"})
SCENARIOS: Final = (
    Scenario(
        name="sms batch",
        claims=claim_ids(103, 155, 157, 158, 159, 164, 165),
        operations=("sendSmsBatch", "sendSmsXml"),
        plan=_plans,
        fixed=_FIXED,
        run=run_batch,
    ),
    Scenario(
        name="sms campaign",
        claims=claim_ids(111, 200),
        operations=("sendSmsBatch", "getSmsStatus"),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_campaign,
    ),
    Scenario(
        name="sms to a file",
        claims=claim_ids(167),
        operations=("sendSmsBulk",),
        plan=lambda: st.sampled_from(_FILES),
        fixed=_FILES,
        run=run_file,
    ),
)
