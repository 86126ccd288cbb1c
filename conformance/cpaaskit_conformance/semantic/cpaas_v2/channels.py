"""The channels beside SMS as data: who sends on each, and the requests of their messages, templates and states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData

NOBODY: Final = "00000000-0000-4000-8000-000000000000"
_NOTHING: Final[Mapping[str, Json]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One channel.

    Args:
        name: What requests call it.
        sender: Who its messages are from.
        meta: What its messages have to have beside the sender.
        template_meta: What a send of a template has to have.
        template: A body that stores a template, but for its name.
    """

    name: str
    sender: str
    template: Mapping[str, Json]
    meta: Mapping[str, Json] = field(default_factory=dict[str, Json])
    template_meta: Mapping[str, Json] = field(default_factory=dict[str, Json])

    def named(self, pattern: str) -> str:
        """Give the operationId that a pattern stands for, such as `send{}Message`."""
        return pattern.format(self.name.capitalize())

    def send(
        self, message: Json, to: Json, *, foreign_id: str | None = None, meta: Mapping[str, Json] = _NOTHING
    ) -> RequestData:
        """Ask to send a message.

        Args:
            message: Its type and payload.
            to: One number as a text, or several as a list.
            foreign_id: The caller's own id.
            meta: What goes along in place of what the channel has to have.
        """
        along: dict[str, Json] = {**(meta or self.meta)}
        if foreign_id is not None:
            along["foreign_id"] = foreign_id
        entry: dict[str, Json] = {"name": self.name, "from": self.sender}
        if along:
            entry["meta"] = along
        body: dict[str, Json] = {"channels": [entry], "recipient": {"to": to}, "message": message}
        return RequestData(operation=self.named("send{}Message"), body=body)

    def send_template(self, name: Mapping[str, Json], to: Json) -> RequestData:
        """Ask to send a stored template, named by its alias or its id."""
        body: dict[str, Json] = {**name, "recipient": {"to": to}, "data": {"name": "Asha"}}
        if self.template_meta:
            body["meta"] = dict(self.template_meta)
        return RequestData(operation=self.named("send{}Template"), body=body)

    def status(self, **asked: str) -> RequestData:
        """Ask how far messages have come, by id or by mobile."""
        return RequestData(operation=self.named("get{}Status"), query=tuple(asked.items()))

    def store_template(self, name: str, **members: Json) -> RequestData:
        """Ask to store a template."""
        body: dict[str, Json] = {**self.template, **members, "name": name}
        return RequestData(operation=self.named("create{}Template"), body=body)

    def list_templates(self, **filters: str) -> RequestData:
        """Ask for the stored templates."""
        query = tuple((f"filter[{name}]", value) for name, value in filters.items())
        return RequestData(operation=self.named("list{}Templates"), query=query)


def text_message(text: str) -> dict[str, Json]:
    """Give a text as a message of any channel."""
    return {"type": "text", "payload": {"text": text}}


WHATSAPP: Final = Channel(
    name="whatsapp",
    sender="919800000001",
    template={
        "type": "text",
        "category": "marketing",
        "language": "en",
        "is_conversation": True,
        "number": "919800000001",
        "payload": {"type": "text", "payload": {"text": "Good to see you."}},
    },
)
RCS: Final = Channel(
    name="rcs",
    sender="5a2c9f0e-6f3b-4f57-8f0a-2f0d7a1c9b33",
    template={
        "type": "template",
        "category": "text_message",
        "language": "en",
        "number": "919800000001",
        "is_conversation": 1,
        "payload": {"body": text_message("Your table is ready.")},
    },
)
VIBER: Final = Channel(
    name="viber",
    sender="0f8b6a1c-4d2e-4a67-9c1b-8e5d3f7a2c66",
    meta={"category": "transactional"},
    template_meta={"from": "0f8b6a1c-4d2e-4a67-9c1b-8e5d3f7a2c66"},
    template={"category": "transactional", "message": text_message("Your table is ready.")},
)
CHANNELS: Final[Mapping[str, Channel]] = {each.name: each for each in (WHATSAPP, RCS, VIBER)}


def rows_of(exchange: Exchange) -> tuple[dict[str, Json], ...]:
    """Give the rows in an answer's data; an answer without a list has none."""
    body = exchange.json()
    data = None if isinstance(body, Missing) or not isinstance(body, dict) else body.get("data")
    return tuple(row for row in data if isinstance(row, dict)) if isinstance(data, list) else ()


def digits(value: Json) -> str:
    """Give the digits of a number in whatever spelling."""
    return "".join(character for character in str(value) if character.isdigit())


def recipient_of(row: Mapping[str, Json]) -> str:
    """Give the number of a row's recipient, who is called `to` or `recipient`."""
    return digits(row.get("to") or row.get("recipient") or "")
