"""The ways to send an SMS (facts, 7.1 to 7.6)."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass

from ..opensms.wire import Request, Response
from .bodies import Members, body_members, query_members, xml_nodes
from .choices import Choices
from .fields import Fields
from .refusals import RefusedError
from .replies import Replies
from .store import Account, Message, local_now
from .texts import count_units

SERVICE = "MKT"
FINAL = "DELIVRD"


@dataclass(frozen=True, slots=True)
class Order:
    """One text to some numbers."""

    numbers: list[str]
    message: str
    sender: str
    service: str
    kind: str
    custom: str
    waits: bool


class Sending:
    """Takes messages and charges for them."""

    def __init__(self, choices: Choices, replies: Replies) -> None:
        self.choices = choices
        self.replies = replies

    def send(self, account: Account, request: Request) -> Response:
        """Serve sms/send, by GET, form, multipart or JSON."""
        members = {**query_members(request), **body_members(request)}
        fields = Fields(members, self.choices)
        if not {"to", "message", "sender", "service"} & members.keys():
            raise RefusedError(422, "Invalid Request. Missing required params.")
        return self.accept(account, [self.order(account, fields, fields)], fields.text("name"))

    def send_nodes(self, account: Account, request: Request) -> Response:
        """Serve sms/send/json."""
        return self.nodes(account, body_members(request))

    def send_xml(self, account: Account, request: Request) -> Response:
        """Serve sms/send/xml."""
        return self.nodes(account, xml_nodes(request.body))

    def nodes(self, account: Account, members: Members) -> Response:
        """Send root and nodes: a node's message, sender and custom win over the root's."""
        body = Fields(members, self.choices)
        if not isinstance(members.get("root"), dict) or not members.get("nodes"):
            raise RefusedError(422, "Invalid Request. Missing required params.")
        root = body.inner("root")
        orders = [self.order(account, root, node) for node in body.rows("nodes")]
        return self.accept(account, orders, root.text("name"))

    def order(self, account: Account, root: Fields, node: Fields) -> Order:
        """Read one order; a member of the node wins over the root's."""
        numbers = node.recipients()
        message = node.text("message") or root.text("message")
        if not message:
            raise RefusedError(422, "Missing message.")
        kind, waits = self.check_options(root, message)
        return Order(
            numbers,
            message,
            self.sender(account, node.text("sender") or root.text("sender")),
            self.service(root.text("service")),
            kind,
            node.text("custom") or root.text("custom"),
            waits,
        )

    def check_options(self, fields: Fields, message: str) -> tuple[str, bool]:
        """Refuse options outside their values; return the encoding and whether the message waits for a time."""
        kind = fields.text("type") or "A"
        if kind not in {"N", "U", "A"}:
            raise RefusedError(422, "Invalid type value, choose any one from (N, U, A)")
        if str(fields.members.get("flash", "") or "0") not in {"0", "1"}:
            raise RefusedError(422, "Invalid flash value, choose either 1 or 0")
        if not (port := fields.digits("port")).isdigit() and port:
            raise RefusedError(422, "Port number must be numeric")
        most, units = fields.whole("max_units", 0, 1, 99), count_units(message, kind)
        if most and units > most:
            text = f"Message length is {units} units. It should not exceed the {most} units."
            raise RefusedError(422, text)
        fields.webhook()
        fields.inner("meta").tags()
        return kind, fields.schedule()

    def sender(self, account: Account, name: str) -> str:
        """Return a sender that may be used."""
        if not name:
            raise RefusedError(422, "Missing sender.")
        approved = {row["name"] for row in account.shelf("senders").values() if row["status"] == 1}
        if self.choices.senders == "approved" and name not in approved:
            raise RefusedError(422, "Invalid Sender or Sender not allowed")
        return name

    @property
    def usual_service(self) -> str:
        """The product of a message that names none."""
        return self.choices.services[0] if self.choices.services else SERVICE

    def service(self, code: str) -> str:
        """Return a product code that the account has."""
        if not code or (self.choices.services and code not in self.choices.services):
            raise RefusedError(422, "Invalid Request. Missing required params.")
        return code

    def accept(self, account: Account, orders: list[Order], campaign: str = "") -> Response:
        """Keep the orders' messages and answer with a row for each number."""
        group = str(uuid.uuid4())
        rows: list[Message] = []
        for order in orders:
            for number in order.numbers:
                rows.append(self.message(account, order, number, f"{group}:{len(rows) + 1}", group if campaign else ""))
        further: Members = {"group_id": group} if campaign else {}
        text = f"{len(rows)} numbers accepted for delivery."
        return self.replies.legacy(text, [self.row(row) for row in rows], **further)

    def message(self, account: Account, order: Order, number: str, identifier: str, group: str) -> Message:
        """Keep one message, charge for it and let it be on its way."""
        units = count_units(order.message, order.kind)
        message = Message(
            identifier, number, order.service, order.sender, units, len(order.message), order.custom, group,
            "AWAITING-DLR", [] if order.waits else self.route(account, order, number),
        )  # fmt: skip
        account.credits[order.service] = account.credits.get(order.service, 1_000_000) - units
        account.keep(message)
        return message

    def route(self, account: Account, order: Order, number: str) -> list[str]:
        """Return the states that lie ahead; the same text again at once is not sent (3.2)."""
        same = (order.sender, number, order.message)
        repeated = same in account.sent
        account.sent.add(same)
        if repeated and self.choices.duplicates == "status":
            return ["DUPLICATE"]
        return route(account, number, order.sender, order.service)

    def row(self, message: Message) -> Members:
        """Return a message as the answer to its send (7.1)."""
        empty = "" if self.choices.custom_ids == "empty" else None
        return {
            "id": message.id,
            "mobile": message.mobile,
            "status": message.status,
            "units": message.units,
            "length": message.length,
            "charges": self.replies.money(message.units),
            "customid": message.custom or empty,
            "iso_code": None if self.choices.iso == "null" else "IN",
            "submitted_at": message.submitted_at,
        }

    def bulk(self, account: Account, request: Request) -> Response:
        """Serve sms/bulk: the numbers stand in a file, one a line (7.4)."""
        fields = Fields(body_members(request), self.choices)
        content = fields.members.get("file")
        if not isinstance(content, bytes):
            raise RefusedError(422, "Missing receipent.")
        column = content.decode("utf-8", "replace").replace(";", ",").splitlines()
        numbers = [cell.strip() for line in column if (cell := line.partition(",")[0])]
        listed = Fields({**fields.members, "to": numbers}, self.choices)
        order = self.order(account, listed, listed)
        for index, number in enumerate(order.numbers, 1):
            self.message(account, order, number, f"{uuid.uuid4()}:{index}", "")
        return self.replies.legacy(f"{len(order.numbers)} numbers accepted for delivery.", [])

    def notify(self, account: Account, request: Request) -> Response:
        """Serve sms/message/send (7.5)."""
        body = Fields(body_members(request), self.choices)
        channel = body.rows("channels")[0]
        if channel.text("name") != "sms":
            raise RefusedError(422, "The channel is not sms.")
        if self.choices.meta_required and not channel.inner("meta").text("service"):
            raise RefusedError(422, "The meta.service field is required.")
        message = body.inner("message")
        text = message.inner("payload").text("text")
        if not text:
            raise RefusedError(422, "Missing message.")
        if len(text) > 4096:
            raise RefusedError(422, "Message length is exceeding. Max 4096 characters allowed.")
        if message.text("type") not in {"text", "template"}:
            raise RefusedError(422, "The type is not text.")
        meta = channel.inner("meta")
        kind, _ = self.check_options(Fields({**meta.members, "meta": meta.members}, self.choices), text)
        meta.digits("template_id")
        order = Order(
            self.notified(body.inner("recipient")),
            text,
            self.sender(account, channel.digits("from")),
            self.service(meta.text("service") or self.usual_service),
            kind,
            meta.text("foreign_id"),
            waits=False,
        )
        return self.queued(account, order, "Message Queued successfully", suffix=False, created_at=local_now())

    def send_old_template(self, account: Account, request: Request) -> Response:
        """Serve sms/template, with variables in order (7.7)."""
        body = Fields(body_members(request), self.choices)
        template = account.shelf("templates").get(body.text("template_id"))
        if template is None:
            raise RefusedError(422, "Template does not exist with this details.")
        variables = body.members.get("variables")
        if not isinstance(variables, list) or not variables:
            raise RefusedError(422, "Invalid Request. Missing required params.")
        values = iter(variables)
        text = re.sub(r"\{\{\w+\}\}", lambda found: str(next(values, found[0])), str(template["body"]))
        whole = Fields({**body.members, "message": text, "sender": template["sender"]}, self.choices)
        return self.accept(account, [self.order(account, whole, whole)], body.text("name"))

    def notified(self, recipient: Fields) -> list[str]:
        """Return the numbers of a recipient; segments have no numbers here."""
        if not recipient.members.get("to") and recipient.members.get("group_id"):
            raise RefusedError(422, "No Valid mobile numbers found")
        return recipient.recipients()

    def send_template(self, account: Account, request: Request) -> Response:
        """Serve sms/send/template (7.6)."""
        body = Fields(body_members(request), self.choices)
        alias, identifier = body.text("alias"), body.text("id")
        if not alias and not identifier:
            raise RefusedError(422, "Invalid Payload, 'alias' or 'id' field is required.")
        stored = account.shelf("templates")
        template = stored.get(identifier) or next((row for row in stored.values() if row["alias"] == alias), None)
        if template is None:
            raise RefusedError(422, "Template does not exist with this details.")
        meta = body.inner("meta")
        meta.tags()
        meta.webhook()
        if str(meta.members.get("flash", "") or "0") not in {"0", "1"}:
            raise RefusedError(422, "Invalid flash value, choose either 1 or 0")
        text = str(template["body"])
        for name, value in body.inner("data").members.items():
            text = text.replace(f"{{{{{name}}}}}", str(value))
        recipient = body.inner("recipient")
        sender = str(template["sender"])
        order = Order(
            self.notified(recipient), text, sender, self.usual_service, "A", meta.text("foreign_id"), waits=False
        )
        return self.queued(account, order, "Message(s) Queued successfully", suffix=True, created_at=local_now())

    def queued(self, account: Account, order: Order, text: str, *, suffix: bool, created_at: str) -> Response:
        """Keep an order and answer in envelope C."""
        group = str(uuid.uuid4())
        rows: list[Members] = []
        for index, number in enumerate(order.numbers, 1):
            identifier = f"{group}:{index}" if suffix else str(uuid.uuid4())
            message = self.message(account, order, number, identifier, "")
            rows.append(
                {
                    "id": identifier,
                    "channel": "sms",
                    "from": order.sender,
                    "to": number,
                    "credits": str(message.units) if suffix else self.replies.money(message.units),
                    "created_at": created_at,
                    "status": message.status,
                    "foreign_id": order.custom,
                }
            )
        return self.replies.uncoded(text, data=rows)


def route(account: Account, number: str, sender: str, service: str) -> list[str]:
    """Return the states that lie ahead of a message (12.1)."""
    if account.credits.get(service, 1) <= 0:
        return ["NO-CREDITS"]
    if is_suppressed(account, number, sender, service):
        return ["OPTOUT-REJ"]
    return ["UNDELIV" if number.endswith("000") else FINAL]


def is_suppressed(account: Account, number: str, sender: str, service: str) -> bool:
    """Tell whether a number is on the list of those who want nothing (7.16, 7.17)."""
    return any(
        row["receiver"] == number and (row["type"] in {"all", "", None} or row["value"] in {"*", sender, service})
        for row in account.shelf("unsubscribers").values()
    )
