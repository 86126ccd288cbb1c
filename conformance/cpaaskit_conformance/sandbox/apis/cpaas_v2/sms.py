"""Sends text messages, in all the forms in which a request may ask for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from cpaaskit_conformance.contract import as_list, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.dispatch import Dispatch, Draft
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import Message
from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import numbers_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.apis.cpaas_v2.rules import check_sender, check_service
from cpaaskit_conformance.sandbox.apis.cpaas_v2.schedule import begins_at
from cpaaskit_conformance.sandbox.apis.cpaas_v2.texts import units_of
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.resources.answers import Act, Answer, with_at
from cpaaskit_conformance.sandbox.resources.importing import rows_of

Members = Mapping[str, Json]
_KEPT_BY_ROOT: Final = ("service", "webhook_id", "time")


class Sms:
    """Carries out the sends of text messages.

    Args:
        account: The account.
        dispatch: What takes the messages.
    """

    def __init__(self, account: Account, dispatch: Dispatch) -> None:
        self._account = account
        self._dispatch = dispatch
        self.acts: Mapping[str, Act] = {
            "POST /sms/send": self.send,
            "GET /sms/send": self.send,
            "POST /sms/send/json": self.send_nodes,
            "POST /sms/send/xml": self.send_nodes,
            "POST /sms/bulk": self.send_file,
            "POST /sms/clevertap/send": self.send,
            "POST /sms/clevertap/json": self.send_nodes,
            "POST /sms/moengage/send": self.send,
        }

    def send(self, call: Call) -> Answer:
        """Send a text to one or several numbers."""
        members = {**call.query, **as_object(call.body)}
        return self._sent(call, [self.draft(members)], members)

    def send_nodes(self, call: Call) -> Answer:
        """Send many texts, with what they have in common said once."""
        body = as_object(call.body)
        root = as_object(body.get("root"))
        nodes = [self._merged(root, as_object(node)) for node in as_list(body.get("nodes"))]
        return self._sent(call, [self.draft(node) for node in nodes], root)

    def send_file(self, call: Call) -> Answer:
        """Send a text to the numbers in a file."""
        body = as_object(call.body)
        column = str(body.get("column") or "to")
        rows = rows_of(body.get("file"), column, frozenset({column, "mobile", "number"}))
        numbers: list[Json] = [next(iter(row.values())) if column not in row else row[column] for row in rows]
        to: list[Json] = [*numbers, *([body["to"]] if body.get("to") else [])]
        messages = self._dispatch.send([self.draft({**body, "to": to})], group=self._group(body))
        return self._told(call, messages, [])

    def draft(self, members: Members) -> Draft:
        """Read a message out of a request's members.

        Raises:
            RefusedError: A member is not right; the sentence says which.
        """
        text, kind = str(members.get("message", "")), _kind(members)
        if not text:
            raise refused("Missing message.")
        units = units_of(text, kind)
        _check_units(units, members.get("max_units"))
        return Draft(
            channel="sms",
            sender=check_sender(self._account, _sender(members)),
            to=numbers_of(members.get("to")),
            text=text,
            service=check_service(self._account, str(members.get("service", ""))),
            units=units,
            length=len(text),
            custom=_text(members.get("custom")),
            custom1=_text(members.get("custom1")),
            webhook=_text(members.get("webhook_id")),
            begins=begins_at(members.get("time"), self._account.calendar, self._account.now),
            tags=[str(tag) for tag in as_list(_meta(members).get("tags"))],
            template=_text(members.get("template_id")),
        )

    def _merged(self, root: Members, node: Members) -> dict[str, Json]:
        own = {name: value for name, value in node.items() if name not in _KEPT_BY_ROOT and value not in ("", None)}
        return {**root, **own}

    def _sent(self, call: Call, drafts: Sequence[Draft], members: Members) -> Answer:
        messages = self._dispatch.send(drafts, group=self._group(members))
        return self._told(call, messages)

    def _group(self, members: Members) -> str:
        named = _text(members.get("name")) or self._account.choices.group_shown == "always"
        return self._dispatch.new_id() if named else ""

    def _told(self, call: Call, messages: Sequence[Message], data: Json = None) -> Answer:
        answer = self._account.telling.answer(self._account.operation(call), messages, first=True)
        value = as_object(answer.value) if isinstance(answer.value, dict) else {"status": 200}
        value = {**value, "message": f"{len(messages)} numbers accepted for delivery."}
        value.pop("group_id", None)
        group = messages[0].group if messages else ""
        value = {"group_id": group, **value} if group else value
        return Answer(answer.status, with_at(value, "/data", data) if data is not None else value)


def _sender(members: Members) -> str:
    sender = _text(members.get("sender"))
    if not sender:
        raise refused("Missing sender.")
    return sender


def _kind(members: Members) -> str:
    kind = _text(members.get("type"))
    if kind not in {"", "N", "U", "A"}:
        raise refused("Invalid type value, choose any one from (N, U, A)")
    if _text(members.get("flash")) not in {"", "0", "1"}:
        raise refused("Invalid flash value, choose either 1 or 0")
    if (port := _text(members.get("port"))) and not port.isdecimal():
        raise refused("Port number must be numeric")
    return kind or {"1": "U", "0": "N"}.get(_text(members.get("unicode")), "A")


def _check_units(units: int, most: Json) -> None:
    limit = int(most) if isinstance(most, int) or (isinstance(most, str) and most.isdecimal()) else 0
    if limit and units > limit:
        raise refused(f"Message length is {units} units. It should not exceed the {limit} units.")


def _meta(members: Members) -> Members:
    meta = members.get("meta")
    return meta if isinstance(meta, dict) else {}


def _text(value: Json) -> str:
    return "" if value is None else str(value)
