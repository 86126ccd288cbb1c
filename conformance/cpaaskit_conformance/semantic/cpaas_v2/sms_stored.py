"""Scenarios of sender names and templates: what a list by name holds, and what becomes of what was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Prepare, Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import PRODUCT, dig, rows, texts_of, told
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

Members = dict[str, Json]

_LONGEST: Final = 2000
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_BODY: Final = "Dear {{name}}, your code is {{code}}."
_COUNTRIES: Final[tuple[Json, ...]] = ({"country": "BE"}, {"country": "GB"}, {"country": "IN"})
_BODIES: Final[tuple[Json, ...]] = (
    {"body": _BODY},
    {"body": "Grüße, {{name}}: {{code}} & <b>mehr</b> “heute”"},
    {"body": "{{name}}\n{{code}}"},
    {"body": "a" * _LONGEST},
)


def new_name(session: Session) -> str:
    """Give a sender name of six letters and digits that is new in this run."""
    value, name = int(session.nonce(), 36), "q"
    for _ in range(5):
        value, index = divmod(value * 7919 + 13, len(_LETTERS))
        name += _LETTERS[index]
    return name.upper()


def _new_sender(name: str, country: str) -> RequestData:
    body: Members = {"name": name, "country_code": country, "service": PRODUCT}
    if country == "IN":
        body |= {"entity_id": "1201159000000012345", "entity_name": "Bistro Ltd"}
    return RequestData(operation="createSmsSender", body=body)


async def run_sender(session: Session, plan: Json) -> None:
    """Ask for a sender, read it back, and look for it by its name."""
    country, name = str(plan["country"] if isinstance(plan, dict) else "BE"), new_name(session)
    made = await session.send(_new_sender(name, country))
    await _judge_length(session, made, country)
    if not made.ok() or (found := id_of(made)) is None:
        return
    shown = await session.send(RequestData(operation="showSmsSender", path={"id": found}))
    for exchange in (made, shown):
        if exchange.ok():
            _judge_sender(session, made, exchange, country)
    pending = str(told(made, "data", "status")) == "0"
    session.hold("CPAAS_V2-232", pending, made, check="semantic.pending", message="a new sender is not pending")
    await _judge_listed(session, "CPAAS_V2-233", "listSmsSenders", name, found)


async def _judge_length(session: Session, made: Exchange, country: str) -> None:
    """Hold that the longest name is taken; a server that takes no shorter one either refuses for another reason."""
    shorter = made if made.ok() else await session.send(_new_sender(new_name(session)[:-1], country))
    if shorter.ok():
        wrong = f"a name of six characters was answered with {made.status}, and one of five was taken"
        session.hold("CPAAS_V2-240", made.ok(), made, shorter, check="semantic.accepted", message=wrong)


def _judge_sender(session: Session, made: Exchange, exchange: Exchange, country: str) -> None:
    asked = made.request.body if isinstance(made.request.body, dict) else {}
    iso, service = told(exchange, "data", "iso"), told(exchange, "data", "service", "name")
    session.hold("CPAAS_V2-230", iso == country, made, exchange, check="semantic.echo", message="another country")
    kept = service == asked.get("service")
    session.hold("CPAAS_V2-231", kept, made, exchange, check="semantic.echo", message="another product")


async def _judge_listed(session: Session, claim: str, operation: str, name: str, found: str) -> None:
    listed = await session.send(RequestData(operation=operation, query=(("filter[name]", name),)))
    kept = listed.ok() and found in texts_of(rows(listed), "id") and set(texts_of(rows(listed), "name")) == {name}
    wrong = f"a list by name lacks what has it, or holds others ({listed.status})"
    session.hold(claim, kept, listed, check="semantic.filter", message=wrong)


async def sender_name(session: Session) -> str | None:
    """Give the name of an approved sender; of a new one where none is approved, None where none can be made."""
    listed = await session.send(RequestData(operation="listSmsSenders"))
    approved = [str(row.get("name")) for row in rows(listed) if str(row.get("status")) == "1"]
    if approved:
        return approved[0]
    name = new_name(session)
    made = await session.send(_new_sender(name, "BE"))
    return name if made.ok() else None


async def new_template(session: Session, body: str = _BODY) -> RequestData | None:
    """Give the request that stores a template, with a name of its own."""
    sender = await sender_name(session)
    if sender is None:
        return None
    members: Members = {"sender": sender, "name": f"Template {session.nonce()}", "body": body, "type": "T"}
    members["template_id"] = registered_id(session)
    return RequestData(operation="createSmsTemplate", body=members)


def registered_id(session: Session) -> str:
    """Give an id of 19 digits, as India's registers give them, that is new in this run."""
    return f"12071{int(session.nonce(), 16) % 10**14:014d}"


async def stored_template(session: Session) -> Members | None:
    """Store a template and give it as the server shows it; None where it was not taken."""
    request = await new_template(session)
    made = None if request is None else await session.send(request)
    shown = None if made is None or not made.ok() else told(made, "data")
    return shown if isinstance(shown, dict) else None


async def run_template(session: Session, plan: Json) -> None:
    """Store a template, read it back, and look for it by its name."""
    body = str(plan["body"] if isinstance(plan, dict) else _BODY)
    request = await new_template(session, body)
    if request is None:
        return
    made = await session.send(request)
    if len(body) == _LONGEST:
        wrong = f"a body of {_LONGEST} characters was answered with {made.status}"
        session.hold("CPAAS_V2-266", made.ok(), made, check="semantic.accepted", message=wrong)
    if not made.ok() or (found := id_of(made)) is None:
        return
    shown = await session.send(RequestData(operation="showSmsTemplate", path={"id": found}))
    for exchange in (made, shown):
        if exchange.ok():
            _judge_template(session, made, exchange, body)
    await _judge_listed(session, "CPAAS_V2-263", "listSmsTemplates", str(dig(request.body, "name")), found)


def _judge_template(session: Session, made: Exchange, exchange: Exchange, body: str) -> None:
    same = told(exchange, "data", "body") == body
    session.hold("CPAAS_V2-260", same, made, exchange, check="semantic.echo", message="another body comes back")
    length = told(exchange, "data", "body_length")
    if length is not None:
        kept = str(length) == str(len(body))
        session.hold("CPAAS_V2-261", kept, made, exchange, check="semantic.length", message="it tells another length")
    alias = told(exchange, "data", "alias")
    kept = isinstance(alias, str) and bool(alias)
    session.hold("CPAAS_V2-262", kept, made, exchange, check="semantic.alias", message="it has no alias")


async def _prepared(session: Session) -> RequestData | None:
    return await new_template(session)


async def _to_block(session: Session) -> RequestData | None:
    """Store a template whose id can be blocked, since a server may ask for one of the account's own."""
    request = await new_template(session)
    if request is not None:
        await session.send(request)
    template = dig(request.body, "template_id") if request is not None else registered_id(session)
    return RequestData(operation="createSmsBlockedTemplate", body={"template_id": template, "status": "1"})


PREPARE: Final[dict[str, Prepare]] = {"createSmsTemplate": _prepared, "createSmsBlockedTemplate": _to_block}
SCENARIOS: Final = (
    Scenario(
        name="sms sender",
        claims=claim_ids(230, 231, 232, 233, 240),
        operations=("createSmsSender", "showSmsSender", "listSmsSenders"),
        plan=lambda: st.sampled_from(_COUNTRIES),
        fixed=_COUNTRIES,
        run=run_sender,
        effect="write",
    ),
    Scenario(
        name="sms template",
        claims=claim_ids(260, 261, 262, 263, 266),
        operations=("createSmsTemplate", "showSmsTemplate", "listSmsTemplates"),
        plan=lambda: st.sampled_from(_BODIES),
        fixed=_BODIES,
        run=run_template,
        effect="write",
    ),
)
