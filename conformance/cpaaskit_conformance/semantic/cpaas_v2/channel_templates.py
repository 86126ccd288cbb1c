"""Scenarios of stored templates of WhatsApp, RCS and Viber: their lists, their names, and sending them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.channels import CHANNELS, NOBODY, RCS, VIBER, WHATSAPP, Channel, rows_of
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.stores import id_of, thing_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_TO: Final[Json] = ["447700900470"]
_PARTS: Final[Json] = {"body": {"type": "text", "payload": {"text": "Your table is ready."}, "params": []}}
_CODE: Final[Json] = {
    "body": {"type": "text", "payload": {"text": "{{code}} is your code."}, "params": ["4711"]},
    "choices": {
        "type": "otp",
        "otp": {"otp_type": "copy_code", "text": "Copy"},
        "code_expire": "5",
        "security": "true",
    },
}
_PICTURE: Final[Json] = {"type": "image", "payload": {"url": "https://example.org/menu.png", "caption": "The menu"}}
_CARD: Final[Json] = {
    "title": "Fish of the day",
    "description": "From the harbour, this morning.",
    "body": {"type": "image", "payload": {"url": "https://example.org/fish.png", "height": "MEDIUM"}},
}
_KINDS: Final[Mapping[str, tuple[Channel, tuple[dict[str, Json], ...]]]] = {
    "CPAAS_V2-491": (
        WHATSAPP,
        (
            {},
            {"type": "template", "payload": _PARTS, "is_conversation": False},
            {"type": "json", "payload": {"type": "json", "payload": {"text": {"greeting": "Good to see you."}}}},
            {"type": "media", "payload": _PICTURE},
        ),
    ),
    "CPAAS_V2-492": (
        WHATSAPP,
        ({"type": "template", "category": "authentication", "is_conversation": False, "payload": _CODE},),
    ),
    "CPAAS_V2-529": (
        RCS,
        (
            {},
            {"payload": {"text": "Good to see you, {{name}}.", "body_params": ["name"]}},
            {"category": "rich_card", "payload": _PICTURE},
            {"category": "rich_card", "payload": _CARD},
            {"category": "carousel", "payload": {"cards": [_CARD, _CARD]}},
        ),
    ),
    "CPAAS_V2-558": (
        VIBER,
        (
            {},
            {"category": "session"},
            {
                "category": "promotional",
                "message": {"type": "image", "payload": {"url": "https://example.org/menu.png"}},
            },
        ),
    ),
}


async def _stored(session: Session, channel: Channel, **members: Json) -> tuple[str, Exchange]:
    name = f"t{session.nonce()}"
    return name, await session.send(channel.store_template(name, **members))


async def run_kind(session: Session, plan: Json) -> None:
    """Store a template of one kind."""
    data = plan if isinstance(plan, dict) else {}
    members = data["members"]
    channel = CHANNELS[str(data["channel"])]
    name, made = await _stored(session, channel, **(members if isinstance(members, dict) else {}))
    wrong = f"a template of a documented kind was answered with {made.status}"
    session.hold(str(data["claim"]), made.ok(), made, check="semantic.accepted", message=wrong)
    thing = thing_of(made)
    if not made.ok() or not isinstance(thing, dict):
        return
    asked = made.request.body if isinstance(made.request.body, dict) else {}
    same = thing.get("name") == name and _alike(thing.get("category"), asked.get("category"))
    session.hold("CPAAS_V2-452", same, made, check="semantic.echo", message="another name or category came back")
    _judge_review(session, channel, asked, thing, made)


def _alike(shown: Json, given: Json) -> bool:
    return str(shown).lower() == str(given).lower()


def _judge_review(
    session: Session, channel: Channel, asked: Mapping[str, Json], thing: Mapping[str, Json], made: Exchange
) -> None:
    if channel is RCS and asked.get("is_conversation") == 1:
        approved = str(thing.get("status")) == "1"
        session.hold("CPAAS_V2-528", approved, made, check="semantic.review", message="it is not approved at once")


async def run_filters(session: Session, plan: Json) -> None:
    """Store two templates, then look for one by its name and by its id."""
    channel = CHANNELS[str(plan["channel"] if isinstance(plan, dict) else "")]
    name, made = await _stored(session, channel)
    _, other = await _stored(session, channel)
    found = id_of(made)
    if not (made.ok() and other.ok()) or found is None:
        return
    by_name = await session.send(channel.list_templates(name=name))
    rows = rows_of(by_name)
    alone = by_name.ok() and bool(rows) and all(row.get("name") == name for row in rows)
    session.hold("CPAAS_V2-449", alone, made, by_name, check="semantic.filter", message="the name does not filter")
    by_id = await session.send(channel.list_templates(id=found))
    alone = by_id.ok() and [str(row.get("id")) for row in rows_of(by_id)] == [found]
    session.hold("CPAAS_V2-450", alone, made, by_id, check="semantic.filter", message="the id does not filter")
    for row in rows_of(by_id)[:1]:
        if isinstance(row.get("payload"), str):
            kept = _is_json(str(row["payload"]))
            session.hold("CPAAS_V2-451", kept, by_id, check="semantic.payload", message="the payload is not JSON")


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


async def run_rename(session: Session, plan: Json) -> None:
    """Try to give a template another name."""
    channel, claim = (RCS, "CPAAS_V2-525") if plan == {"channel": "rcs"} else (VIBER, "CPAAS_V2-557")
    name, made = await _stored(session, channel)
    found = id_of(made)
    if not made.ok() or found is None:
        return
    body = {**(made.request.body if isinstance(made.request.body, dict) else {}), "name": f"n{session.nonce()}"}
    update = RequestData(operation=channel.named("update{}Template"), path={"id": found}, body=body)
    changed = await session.send(update, zone="grey")
    listed = await session.send(channel.list_templates(id=found))
    names = [row.get("name") for row in rows_of(listed) if str(row.get("id")) == found]
    if names:
        kept = names == [name]
        session.hold(claim, kept, made, changed, listed, check="semantic.name", message="it has another name now")


async def run_send(session: Session, plan: Json) -> None:
    """Send a template that was just stored, and one that nobody stored."""
    channel = CHANNELS[str(plan["channel"] if isinstance(plan, dict) else "")]
    _, made = await _stored(session, channel)
    found = id_of(made)
    if made.ok() and found is not None:
        sent = await session.send(channel.send_template({"id": found}, _TO))
        wrong = f"a stored template was answered with {sent.status}"
        kept = sent.ok() and bool(rows_of(sent))
        session.hold("CPAAS_V2-425", kept, made, sent, check="semantic.accepted", message=wrong)
    unknown = await session.send(channel.send_template({"id": NOBODY}, _TO), zone="grey")
    kept = unknown.refused or all(row.get("status") in {"notallowed", "failed"} for row in rows_of(unknown))
    wrong = "a template of nobody was sent"
    session.hold("CPAAS_V2-424", kept, unknown, check="semantic.unknown", message=wrong)


_BY_CHANNEL: Final[tuple[Json, ...]] = tuple({"channel": name} for name in CHANNELS)
_RENAMED: Final[tuple[Json, ...]] = ({"channel": "rcs"}, {"channel": "viber"})
_KIND_PLANS: Final[tuple[Json, ...]] = tuple(
    {"claim": claim, "channel": channel.name, "members": members}
    for claim, (channel, kinds) in _KINDS.items()
    for members in kinds
)


def _named(*patterns: str) -> tuple[str, ...]:
    return tuple(channel.named(pattern) for pattern in patterns for channel in CHANNELS.values())


SCENARIOS: Final = (
    Scenario(
        name="channel kinds of templates",
        claims=(*_KINDS, *claim_ids(452, 528)),
        operations=_named("create{}Template"),
        plan=lambda: st.sampled_from(_KIND_PLANS),
        fixed=_KIND_PLANS,
        run=run_kind,
        effect="write",
    ),
    Scenario(
        name="channel templates found",
        claims=claim_ids(449, 450, 451),
        operations=_named("create{}Template", "list{}Templates"),
        plan=lambda: st.sampled_from(_BY_CHANNEL),
        fixed=_BY_CHANNEL,
        run=run_filters,
        effect="write",
    ),
    Scenario(
        name="channel templates keep their names",
        claims=claim_ids(525, 557),
        operations=tuple(
            channel.named(pattern)
            for channel in (RCS, VIBER)
            for pattern in ("create{}Template", "update{}Template", "list{}Templates")
        ),
        plan=lambda: st.sampled_from(_RENAMED),
        fixed=_RENAMED,
        run=run_rename,
        effect="write",
    ),
    Scenario(
        name="channel templates sent",
        claims=claim_ids(424, 425),
        operations=_named("create{}Template", "send{}Template"),
        plan=lambda: st.sampled_from(_BY_CHANNEL),
        fixed=_BY_CHANNEL,
        run=run_send,
    ),
)
