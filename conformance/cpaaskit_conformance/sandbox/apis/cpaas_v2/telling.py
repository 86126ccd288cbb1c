"""Writes rows about messages: the members that the contract's example of a reply shows, in the forms that it shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import Message
from cpaaskit_conformance.sandbox.apis.cpaas_v2.progress import Progress
from cpaaskit_conformance.sandbox.calendar import Calendar
from cpaaskit_conformance.sandbox.resources.answers import (
    Answer,
    at_pointer,
    copied,
    first_object,
    success_example,
    with_at,
)

DATA: Final = "/data"
_RECIPIENT: Final = frozenset({"to", "recipient"})
_COUNTRIES: Final = {"91": "IN", "44": "GB", "32": "BE", "1": "US"}
_Field = Callable[["Telling", Message, Json], Json]


def amount(value: float, example: Json, choices: Choices) -> Json:
    """Write an amount: as the example has it, or as the switch says."""
    plain: Json = int(value) if value == int(value) else value
    if choices.amounts == "number":
        return plain
    if choices.amounts == "text":
        return f"{value:.4f}"
    if not isinstance(example, str):
        return plain
    return f"{value:.4f}" if "." in example else str(plain)


class Telling:
    """Writes replies about messages.

    Args:
        choices: The switches.
        progress: How far messages have come.
        calendar: The sandbox's date and time.
    """

    def __init__(self, choices: Choices, progress: Progress, calendar: Calendar) -> None:
        self.choices = choices
        self.progress = progress
        self.calendar = calendar

    def answer(self, operation: Operation, messages: Sequence[Message], *, first: bool = False) -> Answer:
        """Answer with a row for each message.

        Args:
            operation: Its example is what the rows are made like.
            messages: The messages.
            first: Whether to show the state in which the messages were accepted.
        """
        example = copied(success_example(operation, DATA))
        shape = first_object(at_pointer(example, DATA))
        rows: list[Json] = [self.row(shape, message, first=first) for message in messages if shape]
        return Answer(operation.success[0], with_at(example, DATA, rows))

    def row(self, shape: Mapping[str, Json], message: Message, *, first: bool = False) -> dict[str, Json]:
        """Give the members of a row."""
        row = {name: self._member(name, shown, message) for name, shown in shape.items()}
        if first and "status" in row:
            row["status"] = message.route[0]
        return self._keyed(row, message)

    def _member(self, name: str, shown: Json, message: Message) -> Json:
        field = _FIELDS.get(name)
        return message.extra.get(name, shown) if field is None else field(self, message, shown)

    def _keyed(self, row: dict[str, Json], message: Message) -> dict[str, Json]:
        """Name the recipient as the switch says; the pages do not agree on the name."""
        choice = self.choices.recipient_key
        if choice == "documented" or not _RECIPIENT.intersection(row) or message.channel in {"sms", "outgoing"}:
            return row
        kept = {name: value for name, value in row.items() if name not in _RECIPIENT}
        names = _RECIPIENT if choice == "both" else {choice}
        return {**kept, **dict.fromkeys(sorted(names), message.mobile)}

    def delivered(self, message: Message, shown: Json) -> Json:
        """Write when a message reached its recipient, or, a text message, its last state."""
        when = self.progress.reached(message, "delivered", "read")
        if message.channel in {"sms", "outgoing"}:
            when = self.progress.finished(message)
        return "" if when is None else self.calendar.like(shown, when)

    def read(self, message: Message, shown: Json) -> Json:
        """Write when a message was read."""
        when = self.progress.reached(message, "read")
        return None if when is None else self.calendar.like(shown or "T", when)

    def custom(self, text: str) -> Json:
        """Write a caller's own id, or what stands for none."""
        return text if text or self.choices.custom_empty == "text" else None

    def country(self, message: Message) -> Json:
        """Write the country of a recipient, where the server tells it."""
        if self.choices.iso_code == "absent":
            return None
        return next((iso for prefix, iso in _COUNTRIES.items() if message.mobile.startswith(prefix)), None)

    def ended(self, message: Message, shown: Json) -> Json:
        """Write when a call was over."""
        when = self.progress.finished(message)
        return self.calendar.like(shown, message.begins if when is None else when)


_FIELDS: Final[Mapping[str, _Field]] = {
    "id": lambda _, message, __: message.id,
    "channel": lambda _, message, __: message.channel,
    "from": lambda _, message, __: message.sender,
    "sender": lambda _, message, __: message.sender,
    "caller_id": lambda _, message, __: message.sender,
    "to": lambda _, message, __: message.mobile,
    "recipient": lambda _, message, __: message.mobile,
    "mobile": lambda _, message, __: message.mobile,
    "status": lambda telling, message, _: telling.progress.state(message),
    "units": lambda _, message, __: message.units,
    "length": lambda _, message, __: message.length,
    "service": lambda _, message, __: message.service,
    "charges": lambda telling, message, shown: amount(message.charges, shown, telling.choices),
    "credits": lambda telling, message, shown: amount(message.charges, shown, telling.choices),
    "customid": lambda telling, message, _: telling.custom(message.custom),
    "customid1": lambda telling, message, _: telling.custom(message.custom1),
    "custom": lambda telling, message, _: telling.custom(message.custom),
    "custom1": lambda telling, message, _: telling.custom(message.custom1),
    "foreign_id": lambda telling, message, shown: (
        message.custom or ("" if shown == "" and telling.choices.custom_empty == "text" else None)
    ),
    "iso_code": lambda telling, message, _: telling.country(message),
    "location": lambda _, __, ___: "",
    "provider": lambda _, __, ___: "",
    "submitted_at": lambda telling, message, shown: telling.calendar.like(shown, message.at),
    "created_at": lambda telling, message, shown: telling.calendar.like(shown, message.at),
    "delivered_at": lambda telling, message, shown: telling.delivered(message, shown),
    "read_at": lambda telling, message, shown: telling.read(message, shown),
    "start_at": lambda telling, message, shown: telling.calendar.like(shown, message.begins),
    "end_at": lambda telling, message, shown: telling.ended(message, shown),
}
