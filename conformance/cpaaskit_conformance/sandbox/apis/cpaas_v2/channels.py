"""Sends on all channels by the body that they share, and sends stored templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cpaaskit_conformance.contract import as_list, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.contacts import Contacts
from cpaaskit_conformance.sandbox.apis.cpaas_v2.dispatch import Dispatch, Draft
from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import numbers_of, texts_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.apis.cpaas_v2.rules import check_sender, check_service
from cpaaskit_conformance.sandbox.apis.cpaas_v2.texts import filled, units_of
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.resources.answers import Act, Answer, with_at
from cpaaskit_conformance.sandbox.resources.stores import Record

CHANNELS: Final = ("sms", "whatsapp", "rcs", "viber")
PRODUCTS: Final[Mapping[str, str]] = {"whatsapp": "WAP", "rcs": "RCS", "viber": "VBR", "outgoing": "VOC"}
_TEMPLATE_SENDER: Final = "TEMPLT"
Members = Mapping[str, Json]


class Channels:
    """Carries out the sends that name a channel.

    Args:
        account: The account.
        dispatch: What takes the messages.
        contacts: Who is in a segment.
    """

    def __init__(self, account: Account, dispatch: Dispatch, contacts: Contacts) -> None:
        self._account = account
        self._dispatch = dispatch
        self._contacts = contacts
        self.acts: Mapping[str, Act] = {
            **{f"POST /{channel}/message/send": self.send for channel in CHANNELS},
            **{f"POST /{channel}/send/template": self.send_template for channel in CHANNELS},
        }

    def send(self, call: Call) -> Answer:
        """Send a message to the recipients of each channel that is named."""
        body = as_object(call.body)
        drafts = [self._draft(as_object(entry), body) for entry in as_list(body.get("channels"))]
        return self._sent(call, drafts)

    def send_template(self, call: Call) -> Answer:
        """Send a stored template."""
        body, channel = as_object(call.body), call.path_text.split("/")[1]
        record = self._template(channel, body)
        text = filled(str(record.value.get("body") or record.value.get("payload")), _values(body))
        meta = _meta(body)
        draft = Draft(
            channel=channel,
            sender=str(
                meta.get("from") or record.value.get("sender") or record.value.get("number") or _TEMPLATE_SENDER
            ),
            to=self._recipients(as_object(body.get("recipient"))),
            text=text,
            service=self._service(channel, meta),
            units=units_of(text, "A") if channel == "sms" else 1,
            length=len(text),
            custom=str(meta.get("foreign_id") or ""),
            webhook=str(meta.get("webhook_id") or ""),
            tags=_tags(meta),
        )
        answer = self._sent(call, [draft])
        if channel == "sms":
            answer.value = with_at(answer.value, "/message", "Message(s) Queued successfully")
        return answer

    def _sent(self, call: Call, drafts: Sequence[Draft]) -> Answer:
        messages = self._dispatch.send(drafts)
        return self._account.telling.answer(self._account.operation(call), messages, first=True)

    def _draft(self, entry: Members, body: Members) -> Draft:
        channel, meta = str(entry.get("name")), _meta(entry)
        payload = as_object(body.get("message")).get("payload")
        text = _spoken(payload)
        units = units_of(text, str(meta.get("type") or "A")) if channel == "sms" else 1
        self._check_units(units, meta)
        sender = str(entry.get("from") or _TEMPLATE_SENDER)
        recipient = entry.get("recipient") or body.get("recipient")
        return Draft(
            channel=channel,
            sender=check_sender(self._account, sender) if channel == "sms" else sender,
            to=self._recipients(as_object(recipient)),
            text=text,
            service=self._service(channel, meta),
            units=units,
            length=len(text),
            custom=str(meta.get("foreign_id") or ""),
            webhook=str(meta.get("webhook_id") or ""),
            tags=_tags(meta),
            template=str(meta.get("template_id") or ""),
            extra={"plain_id": True},
        )

    def _check_units(self, units: int, meta: Members) -> None:
        most = str(meta.get("max_units") or "")
        if most.isdecimal() and units > int(most):
            raise refused(f"Message length is {units} units. It should not exceed the {most} units.")

    def _service(self, channel: str, meta: Members) -> str:
        usual = PRODUCTS.get(channel) or self._account.funds.services[0]
        return check_service(self._account, str(meta.get("service") or "")) or usual

    def _recipients(self, recipient: Members) -> list[str]:
        groups = [text for text in texts_of(recipient.get("group_id")) if text]
        if not recipient.get("to") and not groups:
            raise refused("Missing receipent.")
        members = [number for group in groups for number in self._contacts.numbers_in(group)]
        return [*numbers_of(recipient.get("to")), *members]

    def _template(self, channel: str, body: Members) -> Record:
        alias, identity = body.get("alias"), body.get("id")
        if not alias and not identity:
            raise refused("Invalid Payload, 'alias' or 'id' field is required.")
        for record in self._account.stores[f"{channel}-templates"].records.values():
            if identity == record.id or (alias and record.value.get("alias") == alias):
                return record
        raise refused("Template does not exist with this details.")


def _meta(entry: Members) -> Members:
    meta = entry.get("meta")
    return meta if isinstance(meta, dict) else {}


def _tags(meta: Members) -> list[str]:
    return list(texts_of(meta.get("tags")))


def _values(body: Members) -> Members:
    data = body.get("data")
    return data if isinstance(data, dict) else {}


def _spoken(payload: Json) -> str:
    """Give what a payload says: its text, or whatever texts stand in it."""
    if isinstance(payload, dict) and isinstance(payload.get("text"), str):
        return str(payload["text"])
    return " ".join(_texts(payload))


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(inner)
