"""Scenarios of contacts: what concerns several of them, or several kinds of things. Their replies are undocumented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.listing import search
from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import fresh_numbers
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cpaaskit_conformance.session import Session

    Run = Callable[[Session, Json], Awaitable[None]]

CREATE: Final = "createContact"
_SHOW: Final = "showContact"
_IDENTIFIER: Final = "createContactIdentifier"
_SUBSCRIBE: Final = "createContactSubscription"
_SWITCHES: Final = ("unsubscribeContactFrom", "resubscribeContactTo", "unsubscribeContact", "resubscribeContact")


async def _made(session: Session, operation: str, body: dict[str, Json], **path: str) -> Exchange | None:
    """Make a thing; None where it was not taken, or its reply shows no id."""
    made = await session.send(RequestData(operation=operation, path=path, body=body))
    return made if made.ok() and id_of(made) is not None else None


async def _contact(session: Session, **members: Json) -> Exchange | None:
    return await _made(session, CREATE, {"identity": f"guest-{session.nonce()}", "first_name": "Ana", **members})


async def _judge_listed(
    session: Session, claim: str, operation: str, made: Exchange, others: Exchange | None = None, **path: str
) -> None:
    """Judge whether a list has a thing, and has not another."""
    request = RequestData(operation=operation, path=path)
    found = await search(session, session.spec.operations[operation], request, str(id_of(made)))
    if found.exchange is None or found.found is None:
        session.inconclusive(claim, "the list can't be read")
        return
    wrong = "it is not in the list"
    session.hold(claim, found.found, made, found.exchange, check="semantic.listed", message=wrong)
    if others is not None:
        stranger = await search(session, session.spec.operations[operation], request, str(id_of(others)))
        wrong = "the list has one that does not belong there"
        kept = stranger.found is not True
        session.hold(claim, kept, others, stranger.exchange or others, check="semantic.listed", message=wrong)


async def run_merged(session: Session, _plan: Json) -> None:
    """Merge a contact into another, and look at both."""
    origin, destination = await _contact(session), await _contact(session)
    if origin is None or destination is None:
        return
    names = {"origin": str(id_of(origin)), "destination": str(id_of(destination))}
    merged = await session.send(RequestData(operation="mergeContacts", body={**names}))
    if not merged.ok():
        return
    gone = await session.send(RequestData(operation=_SHOW, path={"id": names["origin"]}), zone="grey")
    kept = await session.send(RequestData(operation=_SHOW, path={"id": names["destination"]}))
    right = gone.refused and kept.ok()
    wrong = "the origin is still there, or the destination is not"
    session.hold("CPAAS_V2-782", right, merged, gone, kept, check="semantic.merged", message=wrong)


async def run_addresses(session: Session, _plan: Json) -> None:
    """Give a contact an address and a subscription, and look for both among those of all."""
    contact = await _contact(session)
    if contact is None:
        return
    identity = str(id_of(contact))
    value: Json = f"ana.{session.nonce()}@example.org"
    address = await _made(session, _IDENTIFIER, {"type": "email", "value": value}, id=identity)
    if address is not None:
        await _judge_listed(session, "CPAAS_V2-783", "listAllContactIdentifiers", address)
    subscribed = await _subscribed(session, identity)
    if subscribed is not None:
        await _judge_listed(session, "CPAAS_V2-784", "listAllContactSubscriptions", subscribed)


async def _subscribed(session: Session, contact: str) -> Exchange | None:
    entry: Json = {"channel": "sms", "channel_id": "3", "identifier_id": "5"}
    return await _made(session, _SUBSCRIBE, {"subscriptions": [entry]}, id=contact)


async def run_switched(session: Session, _plan: Json) -> None:
    """Take a contact off one thing and off all, and put it back."""
    contact = await _contact(session)
    subscribed = None if contact is None else await _subscribed(session, str(id_of(contact)))
    if contact is None or subscribed is None:
        return
    path = {"id": str(id_of(contact)), "subscriptionId": str(id_of(subscribed))}
    for operation in _SWITCHES:
        needed = session.spec.operations[operation].path
        named = {name: value for name, value in path.items() if f"{{{name}}}" in needed}
        switched = await session.send(RequestData(operation=operation, path=named))
        wrong = f"{operation} was answered with {switched.status}"
        session.hold("CPAAS_V2-785", switched.ok(), subscribed, switched, check="semantic.accepted", message=wrong)


async def run_segment(session: Session, _plan: Json) -> None:
    """Make a segment of a tag, and look who is in it."""
    mark = session.nonce()
    tag: Json = f"t{mark}"
    inside, outside = await _contact(session, tags=[tag]), await _contact(session, tags=[f"u{mark}"])
    segment = await _made(session, "createContactSegment", {"name": f"s{mark}"})
    if inside is None or outside is None or segment is None:
        return
    identity = str(id_of(segment))
    body: dict[str, Json] = {"name": f"s{mark}", "positive_tags_operator": "any", "positive_tags": [tag]}
    changed = await session.send(RequestData(operation="updateContactSegment", path={"id": identity}, body=body))
    if changed.ok():
        await _judge_listed(session, "CPAAS_V2-786", "listSegmentSubscribers", inside, outside, id=identity)


async def run_plus(session: Session, _plan: Json) -> None:
    """Add a contact whose number has a plus."""
    phone: Json = f"+{fresh_numbers(session, 1)[0]}"
    body: dict[str, Json] = {"identity": f"guest-{session.nonce()}", "phone": phone}
    made = await session.send(RequestData(operation=CREATE, body=body))
    wrong = f"a number with a plus was answered with {made.status}"
    session.hold("CPAAS_V2-787", made.ok(), made, check="semantic.accepted", message=wrong)


def _scenario(name: str, numbers: tuple[int, ...], run: Run, *operations: str) -> Scenario:
    return Scenario(
        name=name,
        claims=claim_ids(*numbers),
        operations=(CREATE, *operations),
        plan=lambda: st.just(None),
        fixed=(None,),
        run=run,
        effect="write",
    )


SCENARIOS: Final = (
    _scenario("contacts merged", (782,), run_merged, "mergeContacts", _SHOW),
    _scenario(
        "contacts and what they have",
        (783, 784),
        run_addresses,
        _IDENTIFIER,
        _SUBSCRIBE,
        "listAllContactIdentifiers",
        "listAllContactSubscriptions",
    ),
    _scenario("contacts taken off", (785,), run_switched, _SUBSCRIBE, *_SWITCHES),
    _scenario(
        "segments and their members",
        (786,),
        run_segment,
        "createContactSegment",
        "updateContactSegment",
        "listSegmentSubscribers",
    ),
    _scenario("contacts with a plus", (787,), run_plus),
)
