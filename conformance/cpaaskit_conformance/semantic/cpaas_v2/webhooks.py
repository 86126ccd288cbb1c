"""Scenarios of callbacks: what a webhook is told of messages, numbers, contacts and calls."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from hypothesis import strategies as st

from cpaaskit_conformance.contract import shared_store
from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.channels import CHANNELS, Channel, digits, rows_of, text_message
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.developer import SUBSCRIBE, UNSUBSCRIBE, WEBHOOK
from cpaaskit_conformance.semantic.cpaas_v2.inbox import Inbox, Told, opened
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import fresh_numbers, rows, sms, status
from cpaaskit_conformance.semantic.cpaas_v2.voice import BRIDGE, CALL, CLICK, STATUS, call_status
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cpaaskit_conformance.session import Session

    Run = Callable[[Inbox, str], Awaitable[None]]

_WAITING: Final = "AWAITING-DLR"
_SOON_S: Final = 4.0
_CALL_S: Final = 20.0  # nothing tells when a call between two numbers is over
_WAYS: Final[tuple[Json, ...]] = ("named", "subscribed")
_REPORT: Final = "smsMessageStatus"


async def _with_inbox(session: Session, claims: tuple[str, ...], run: Run, plan: Json) -> None:
    inbox = await opened(session)
    if inbox is None:
        for claim in claims:
            session.inconclusive(claim, "there is no webhook that leads to this suite")
        return
    try:
        await run(inbox, str(plan))
    finally:
        await inbox.close()


async def _challenged(inbox: Inbox, _plan: str) -> None:
    asked = await inbox.wait(lambda body: "challenge" in body, _SOON_S)
    inbox.hold("CPAAS_V2-806", asked is not None, wrong="no challenge came")
    if asked is not None:
        query = parse_qs(asked.notification.query).get("token")
        same = query == [inbox.token] and asked.body.get("validation_key") == inbox.token
        inbox.hold("CPAAS_V2-807", same, wrong="the challenge names another validation key")


async def _reported(inbox: Inbox, way: str) -> None:
    named = way == "named"
    members: dict[str, Json] = {"webhook_id": inbox.identity} if named else {}
    if not named and not (await inbox.subscribe("sms:message:status")).ok():
        return
    to = fresh_numbers(inbox.session, 1)[0]
    sent = await inbox.session.send(sms(to, f"Told to a webhook. {inbox.session.nonce()}", **members))
    found = rows(sent) if sent.ok() else []
    if not found:
        return
    wanted, claim = str(found[0].get("id")), "CPAAS_V2-804" if named else "CPAAS_V2-805"
    report = await inbox.wait(lambda body: body.get("id") == wanted or digits(body.get("mobile")) == to)
    if report is not None:
        inbox.hold(claim, True, sent, wrong="")
        _judge_report(inbox, sent, report, wanted, to)
        return
    asked = await inbox.session.send(status(id=wanted))
    states = {str(row.get("status")) for row in rows(asked)}
    if states and _WAITING not in states:
        inbox.hold(claim, False, sent, asked, wrong="the text is final, and nothing was told")
    else:
        inbox.session.inconclusive(claim, "the text did not become final in time")


def _judge_report(inbox: Inbox, sent: Exchange, report: Told, wanted: str, to: str) -> None:
    note = report.notification
    kind = (note.headers.get("content-type") or "").partition(";")[0].strip().lower()
    bearer = note.headers.get("authorization") == f"Bearer {inbox.secret}"
    about = report.body.get("id") == wanted and digits(report.body.get("mobile")) == to
    posted = note.method == "POST" and kind == "application/json"
    inbox.hold_form("CPAAS_V2-800", _REPORT, report, sent)
    inbox.hold("CPAAS_V2-801", about, sent, wrong="the report is about another text or number")
    inbox.hold("CPAAS_V2-802", bearer, sent, wrong="the webhook's secret does not come along")
    inbox.hold("CPAAS_V2-803", posted, sent, wrong="the report is no POST with JSON")


async def _channel_told(inbox: Inbox, name: str) -> None:
    channel, event = CHANNELS[name], f"{name}:message:status"
    if not (await inbox.subscribe(event)).ok():
        return
    to = fresh_numbers(inbox.session, 1)[0]
    sent = await inbox.session.send(channel.send(text_message(f"Told. {inbox.session.nonce()}"), to))
    found = rows_of(sent) if sent.ok() else ()
    if not found:
        return
    wanted = str(found[0].get("id"))
    report = await inbox.wait(lambda body: "payload" in body)
    if report is None:
        inbox.session.inconclusive("CPAAS_V2-809", "nothing was told in time")
        return
    inbox.hold_form("CPAAS_V2-808", f"{name}MessageStatus", report, sent)
    named = all(body.get("event") == event for body in inbox.bodies() if "payload" in body)
    inbox.hold("CPAAS_V2-808", named, sent, wrong="another event is named")
    about = await inbox.wait(lambda body: _is_about(body, wanted, to), _SOON_S)
    if about is not None or await _has_moved(inbox.session, channel, found[0]):
        inbox.hold("CPAAS_V2-809", about is not None, sent, wrong="only other messages or numbers are told")
    else:
        inbox.session.inconclusive("CPAAS_V2-809", "the message did not move in time")


async def _has_moved(session: Session, channel: Channel, row: dict[str, Json]) -> bool:
    """Tell whether a message is in another state than when it was sent."""
    asked = await session.send(channel.status(id=str(row.get("id"))))
    return any(shown.get("status") != row.get("status") for shown in rows_of(asked))


def _is_about(body: dict[str, Json], wanted: str, to: str) -> bool:
    payload = body.get("payload")
    return isinstance(payload, dict) and payload.get("id") == wanted and digits(payload.get("to")) == to


async def _unsubscribed(inbox: Inbox, _plan: str) -> None:
    if not (await inbox.subscribe("sms:unsubscription")).ok():
        return
    receiver = fresh_numbers(inbox.session, 1)[0]
    body: dict[str, Json] = {"receiver": receiver, "type": "tag", "value": f"t{inbox.session.nonce()}"}
    made = await inbox.session.send(RequestData(operation="createSmsUnsubscriber", body=body))
    if not made.ok():
        return
    event = await inbox.wait(lambda body: digits(body.get("receiver")) == receiver, _SOON_S)
    inbox.hold("CPAAS_V2-810", event is not None, made, wrong="it was told to nobody")
    if event is not None:
        inbox.hold_form("CPAAS_V2-811", "smsUnsubscription", event, made)
    entry = id_of(made)
    if entry is not None:
        await inbox.session.send(RequestData(operation="deleteSmsUnsubscriber", path={"id": entry}))


async def _contact_added(inbox: Inbox, _plan: str) -> None:
    if not (await inbox.subscribe("contacts:subscriber:subscription")).ok():
        return
    identity = f"guest-{inbox.session.nonce()}"
    body: dict[str, Json] = {"identity": identity, "first_name": "Ana"}
    made = await inbox.session.send(RequestData(operation="createContact", body=body))
    if not made.ok():
        return
    event = await inbox.wait(lambda body: body.get("identity") == identity, _SOON_S)
    if event is None:
        inbox.hold("CPAAS_V2-812", False, made, wrong="it was told to nobody")
    else:
        inbox.hold_form("CPAAS_V2-812", "contactsSubscriberSubscription", event, made)


async def _called(inbox: Inbox, operation: str) -> None:
    claim, name = _CALLS[operation]
    first, second = fresh_numbers(inbox.session, 2)
    body: dict[str, Json] = {"bridge": BRIDGE, "to": first, "webhook_id": inbox.identity}
    body |= {"flow_id": "23"} if operation == CALL else {"from": second}
    made = await inbox.session.send(RequestData(operation=operation, body=body))
    if not made.ok():
        return
    event = await inbox.wait(lambda body: "source" in body and digits(body.get("to")) == first, _CALL_S)
    if event is not None:
        inbox.hold_form(claim, name, event, made)
    elif await (_is_listed(inbox.session, first) if operation == CLICK else _is_over(inbox.session, made)):
        inbox.hold(claim, False, made, wrong="the call is over, and nothing was told")
    else:
        inbox.session.inconclusive(claim, "the call was not over in time")


async def _is_listed(session: Session, to: str) -> bool:
    """Tell whether a call to a number is among the calls that are over; no other operation tells of its end."""
    asked = await session.send(RequestData(operation="listCalls"))
    return any(digits(row.get("call_to")) == to and bool(row.get("end_at")) for row in rows(asked))


async def _is_over(session: Session, made: Exchange) -> bool:
    found = rows(made)
    asked = await session.send(call_status(id=str(found[0].get("id")))) if found else None
    states = {str(row.get("status")) for row in rows(asked)} if asked is not None else set[str]()
    return bool(states) and "queued" not in states


_CALLS: Final = {CALL: ("CPAAS_V2-813", "voiceMessageOut"), CLICK: ("CPAAS_V2-814", "clickToCall")}


def _scenario(name: str, numbers: tuple[int, ...], run: Run, *operations: str, plans: tuple[Json, ...]) -> Scenario:
    claims = claim_ids(*numbers)

    async def course(session: Session, plan: Json) -> None:
        await _with_inbox(session, claims, run, plan)

    return Scenario(
        name=name,
        claims=claims,
        operations=(WEBHOOK, SUBSCRIBE, UNSUBSCRIBE, *operations),
        plan=lambda: st.sampled_from(plans),
        fixed=plans,
        run=course,
        waits=True,
    )


SCENARIOS: Final = (
    _scenario("webhook challenged", (806, 807), _challenged, plans=(None,)),
    _scenario(
        "webhook told of a text",
        (800, 801, 802, 803, 804, 805),
        _reported,
        "sendSms",
        "getSmsStatus",
        plans=_WAYS,
    ),
    _scenario(
        "webhook told of a message",
        (808, 809),
        _channel_told,
        *(channel.named("send{}Message") for channel in CHANNELS.values()),
        plans=tuple(CHANNELS),
    ),
    replace(
        _scenario(
            "webhook told of an unsubscription",
            (810, 811),
            _unsubscribed,
            "createSmsUnsubscriber",
            "deleteSmsUnsubscriber",
            plans=(None,),
        ),
        shares=shared_store("sms-unsubscribers"),
    ),
    _scenario("webhook told of a contact", (812,), _contact_added, "createContact", plans=(None,)),
    _scenario("webhook told of a call", (813, 814), _called, CALL, CLICK, STATUS, plans=(CALL, CLICK)),
)
