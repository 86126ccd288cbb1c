"""What requests need that no contract can tell: a code that was sent, a message that was taken, a template to send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.marks import NUMBER_MARK
from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Prepare
from cpaaskit_conformance.stores import id_of, thing_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

CODE: Final = "482913"
_CODE_LENGTH: Final = len(CODE)


async def _taken(session: Session, request: RequestData | None) -> Exchange | None:
    """Send a request; None where it was not taken."""
    if request is None:
        return None
    exchange = await session.send(request)
    return exchange if exchange.ok(session.spec.operations[request.operation].success) else None


def _first(session: Session, operation: str) -> RequestData | None:
    return CoreRequests.of(session.spec).first(session.spec.operations[operation])


def _opted_out(opt_out: str, undo: str) -> Prepare:
    async def prepare(session: Session) -> RequestData | None:
        taken = await _taken(session, RequestData(operation=opt_out, body={"number": NUMBER_MARK}))
        body = None if taken is None else taken.request.body
        return RequestData(operation=undo, path={"number": str(body["number"])}) if isinstance(body, dict) else None

    return prepare


def start_verification(to: str = NUMBER_MARK) -> RequestData:
    """Start a verification with a code of one's own, so that it can be checked."""
    channel: dict[str, Json] = {"name": "sms", "recipient": {"to": to}}
    return RequestData(
        operation="startVerification",
        body={"channels": [channel], "payload": {"length": _CODE_LENGTH, "token": CODE}},
    )


def _of_verification(operation: str, **more: str) -> Prepare:
    async def prepare(session: Session) -> RequestData | None:
        taken = await _taken(session, start_verification())
        found = None if taken is None else id_of(taken)
        return None if found is None else RequestData(operation=operation, path={"id": found, **more})

    return prepare


def _status_of(send: str, status: str) -> Prepare:
    async def prepare(session: Session) -> RequestData | None:
        taken = await _taken(session, _first(session, send))
        found = None if taken is None else first_id(taken)
        return None if found is None else RequestData(operation=status, query=(("id", found),))

    return prepare


def first_id(exchange: Exchange) -> str | None:
    """Give the id of the first row of an answer."""
    rows = thing_of(exchange)
    row = rows[0] if isinstance(rows, list) and rows else None
    return str(row["id"]) if isinstance(row, dict) and "id" in row else None


def _template(create: str, send: str) -> Prepare:
    async def prepare(session: Session) -> RequestData | None:
        taken = await _taken(session, _first(session, create))
        request, found = _first(session, send), None if taken is None else id_of(taken)
        if taken is None or request is None or found is None or not isinstance(request.body, dict):
            return None
        thing = thing_of(taken)
        alias = thing.get("alias") if isinstance(thing, dict) else None
        body = {name: value for name, value in request.body.items() if name not in ("alias", "id")}
        named: dict[str, Json] = {"alias": alias} if alias and "alias" in request.body else {"id": found}
        return replace(request, body={**named, **body})

    return prepare


async def _subscription(session: Session) -> RequestData | None:
    taken = await _taken(session, _first(session, "createWebhook"))
    request, found = _first(session, "createSubscription"), None if taken is None else id_of(taken)
    if request is None or found is None or not isinstance(request.body, dict):
        return None
    return replace(request, body={**request.body, "webhook_id": found})


async def _merging(session: Session) -> RequestData | None:
    made = [await _taken(session, _first(session, "createContact")) for _ in range(2)]
    origin, destination = (None if one is None else id_of(one) for one in made)
    if origin is None or destination is None:
        return None
    return RequestData(operation="mergeContacts", body={"origin": origin, "destination": destination})


PREPARE: Final[Mapping[str, Prepare]] = {
    "undoSmsOptOut": _opted_out("optOutSms", "undoSmsOptOut"),
    "undoWhatsappOptOut": _opted_out("optOutWhatsapp", "undoWhatsappOptOut"),
    "undoRcsOptOut": _opted_out("optOutRcs", "undoRcsOptOut"),
    "checkVerification": _of_verification("checkVerification", token=CODE),
    "searchVerification": _of_verification("searchVerification"),
    "cancelVerification": _of_verification("cancelVerification"),
    "getSmsStatus": _status_of("sendSms", "getSmsStatus"),
    "getWhatsappStatus": _status_of("sendWhatsappMessage", "getWhatsappStatus"),
    "getRcsStatus": _status_of("sendRcsMessage", "getRcsStatus"),
    "getViberStatus": _status_of("sendViberMessage", "getViberStatus"),
    "getCallStatus": _status_of("startCall", "getCallStatus"),
    "sendWhatsappTemplate": _template("createWhatsappTemplate", "sendWhatsappTemplate"),
    "sendRcsTemplate": _template("createRcsTemplate", "sendRcsTemplate"),
    "sendViberTemplate": _template("createViberTemplate", "sendViberTemplate"),
    "createSubscription": _subscription,
    "mergeContacts": _merging,
}
