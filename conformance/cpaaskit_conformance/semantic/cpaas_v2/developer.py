"""Scenarios of webhooks and subscriptions: the list by name, every event, and every kind of identity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import rows
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

WEBHOOK: Final = "createWebhook"
LIST: Final = "listWebhooks"
SUBSCRIBE: Final = "createSubscription"
UNSUBSCRIBE: Final = "deleteSubscription"
_EVENTS: Final[tuple[str, ...]] = (
    "sms:message:status",
    "sms:unsubscription",
    "whatsapp:message:in",
    "whatsapp:message:status",
    "whatsapp:unsubscription",
    "rcs:message:in",
    "rcs:message:status",
    "rcs:unsubscription",
    "voice:message:out",
    "voice:unsubscription",
    "viber:message:status",
    "viber:message:in",
    "viber:unsubscription",
    "vmn:message:in",
    "contacts:subscriber:subscription",
)
_IDENTITIES: Final = ("all", "keyword:1", "number:1")


def _plan(event: str, identity: str) -> Json:
    return {"event": event, "identity": identity}


_PLANS: Final[tuple[Json, ...]] = (
    *(_plan(event, "all") for event in _EVENTS),
    *(_plan("vmn:message:in", identity) for identity in _IDENTITIES[1:]),
)


async def webhook(session: Session, uri: str, **members: Json) -> Exchange:
    """Name a URL that events can be sent to."""
    body: dict[str, Json] = {"name": f"w{session.nonce()}", "uri": uri, **members}
    return await session.send(RequestData(operation=WEBHOOK, body=body))


async def subscribe(session: Session, event: str, identity: str, target: str) -> Exchange:
    """Send an event to a webhook from now on."""
    body: dict[str, Json] = {"event": event, "identity": identity, "webhook_id": target}
    return await session.send(RequestData(operation=SUBSCRIBE, body=body))


async def unsubscribe(session: Session, subscribed: Exchange) -> None:
    """Send the event no more."""
    identity = id_of(subscribed) if subscribed.ok() else None
    if identity is not None:
        await session.send(RequestData(operation=UNSUBSCRIBE, path={"id": identity}))


async def run_events(session: Session, plan: Json) -> None:
    """Subscribe a webhook to an event, and take the subscription back."""
    data = plan if isinstance(plan, dict) else {}
    made = await webhook(session, "https://bistro.example.org/events")
    target = id_of(made) if made.ok() else None
    if target is None:
        return
    event, identity = str(data["event"]), str(data["identity"])
    subscribed = await subscribe(session, event, identity, target)
    claim = "CPAAS_V2-735" if identity == "all" else "CPAAS_V2-736"
    wrong = f"{event} about {identity} was answered with {subscribed.status}"
    session.hold(claim, subscribed.ok(), made, subscribed, check="semantic.accepted", message=wrong)
    if claim == "CPAAS_V2-735" and event == _EVENTS[0]:
        session.hold("CPAAS_V2-736", subscribed.ok(), made, subscribed, check="semantic.accepted", message=wrong)
    await unsubscribe(session, subscribed)


async def run_names(session: Session, _plan: Json) -> None:
    """Make two webhooks, and list one of them by its name."""
    made = [await webhook(session, "https://bistro.example.org/events") for _ in range(2)]
    body = made[0].request.body
    if not all(each.ok() for each in made) or not isinstance(body, dict):
        return
    wanted = str(body["name"])
    listed = await session.send(RequestData(operation=LIST, query=(("filter[name]", wanted),)))
    if listed.ok():
        found = [str(row.get("name")) for row in rows(listed)]
        kept = bool(found) and all(wanted in each for each in found)
        wrong = "a filter by name lists others, or not what it asks for"
        session.hold("CPAAS_V2-720", kept, made[0], listed, check="semantic.filter", message=wrong)


SCENARIOS: Final = (
    Scenario(
        name="events subscribed to",
        claims=claim_ids(735, 736),
        operations=(WEBHOOK, SUBSCRIBE, UNSUBSCRIBE),
        plan=lambda: st.sampled_from(_PLANS),
        fixed=_PLANS,
        run=run_events,
        effect="write",
    ),
    Scenario(
        name="webhooks by name",
        claims=claim_ids(720),
        operations=(WEBHOOK, LIST),
        plan=lambda: st.just(None),
        fixed=(None,),
        run=run_names,
        effect="write",
    ),
)
