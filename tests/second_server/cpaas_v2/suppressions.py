"""Who wants nothing, and what is not to be sent (facts, 7.15 to 7.18)."""

from __future__ import annotations

from typing import ClassVar
from urllib.parse import quote

from ..opensms.wire import Request, Response
from .bodies import Members, body_members, query_members
from .choices import Choices
from .fields import Fields
from .refusals import RefusedError, invalid
from .replies import Replies
from .shelf import Shelf
from .store import Account, utc_now


class Unsubscribers(Shelf):
    """sms/suppressions/unsubscribers (7.17)."""

    name = "unsubscribers"
    list_text, show_text = "Unsubscribers list", "Unsubscribers data"
    create_text, update_text = "Receiver added successfully", "Receiver update successfully"
    delete_text = "Deleted Successfully"
    import_text = "Receivers accepted for import"
    absent = RefusedError(404, "Receiver not found in optout list.", contradictory=True)
    filters: ClassVar[dict[str, str]] = {
        "id": "id",
        "iso": "iso",
        "receiver": "receiver",
        "type": "type",
        "value": "value",
    }

    def new(self, account: Account, fields: Fields) -> Members:
        receiver = self.receiver(fields)
        kind, value = self.kind(fields), fields.text("value")
        return self.entry(account, receiver, kind or "all", value or "*")

    def entry(self, account: Account, receiver: str, kind: str, value: str) -> Members:
        """Return an entry for a number."""
        text = account.new_id(counted=self.choices.suppression_id != "uuid")
        identifier: object = int(text) if self.choices.suppression_id == "number" else text
        iso = "IN" if receiver.startswith("91") else None if self.choices.iso == "null" else "GB"
        return {
            "id": identifier,
            "iso": iso,
            "receiver": receiver,
            "type": kind,
            "value": value,
            "created_at": utc_now(),
        }

    def change(self, account: Account, thing: Members, fields: Fields) -> None:
        thing["receiver"] = self.receiver(fields)
        thing["type"] = self.kind(fields) or thing["type"]
        thing["value"] = fields.text("value") or thing["value"]

    def receiver(self, fields: Fields) -> str:
        """Return the number."""
        number = fields.number(fields.required("receiver").strip())
        if number is None:
            raise RefusedError(422, "The number is invalid")
        return number

    def kind(self, fields: Fields) -> str:
        """Return what the number wants nothing of."""
        kind = fields.text("type")
        if kind and self.choices.types and kind not in self.choices.types:
            raise invalid("type", "The selected type is invalid.")
        return kind

    def take_line(self, account: Account, text: str) -> None:
        number = Fields({}, self.choices).number(text)
        if number is not None:
            thing = self.entry(account, number, "all", "*")
            account.shelf(self.name)[str(thing["id"])] = thing

    def opt_out(self, account: Account, request: Request) -> Response:
        """Serve POST sms/optout (7.16)."""
        fields = Fields(body_members(request), self.choices)
        number = fields.number(fields.required("number").strip())
        if number is None:
            raise RefusedError(422, "The number is invalid")
        thing = self.entry(account, number, "all", "*")
        account.shelf(self.name)[str(thing["id"])] = thing
        data = {"mobile": number, "id": account.new_id(), "created_at": thing["created_at"]}
        return self.replies.modern("Number added to optout list", data)

    def opt_in(self, account: Account, number: str) -> Response:
        """Serve DELETE sms/optout/{number}."""
        shelf = account.shelf(self.name)
        found = [identifier for identifier, row in shelf.items() if row["receiver"] == number.removeprefix("+")]
        if not found:
            raise self.absent
        for identifier in found:
            del shelf[identifier]
        return self.replies.done("Deleted successfully")

    def old_opt_out(self, account: Account, request: Request) -> Response:
        """Serve optout of 2018: numbers by query or form."""
        fields = Fields({**query_members(request), **body_members(request)}, self.choices)
        for number in fields.recipients("number"):
            thing = self.entry(account, number, "all", "*")
            account.shelf(self.name)[str(thing["id"])] = thing
        return self.replies.document(
            200, {"status": self.choices.legacy_status, "message": "Number added to optout list"}
        )


class Blocklist(Shelf):
    """sms/suppressions/templates (7.18)."""

    name = "blocklist"
    list_text, show_text = "Block templates list", "Block template data"
    create_text, update_text = "Block template added successfully", "Block template updated successfully"
    delete_text = "Deleted Successfully"
    import_text = "Blocked templates accepted for import"
    absent = RefusedError(422, "Template not found in block list.", contradictory=True)
    filters: ClassVar[dict[str, str]] = {"id": "id", "template_id": "template_id", "status": "status"}

    def new(self, account: Account, fields: Fields) -> Members:
        template = self.template(account, fields)
        if any(row["template_id"] == template for row in account.shelf(self.name).values()):
            raise RefusedError(422, "Block template already exits.")
        return self.entry(account, template, fields.whole("status", 1, 0, 1))

    def entry(self, account: Account, template: str, status: int) -> Members:
        """Return an entry for a template."""
        text = account.new_id(counted=True)
        return {
            "id": int(text) if self.choices.suppression_id == "number" else text,
            "template_id": template,
            "status": status,
        }

    def change(self, account: Account, thing: Members, fields: Fields) -> None:
        thing["template_id"] = self.template(account, fields)
        status = thing["status"]
        thing["status"] = fields.whole("status", status if isinstance(status, int) else 1, 0, 1)

    def template(self, account: Account, fields: Fields) -> str:
        """Return a template's id."""
        template = fields.digits("template_id")
        return template or fields.required("template_id")

    def take_line(self, account: Account, text: str) -> None:
        if text:
            thing = self.entry(account, text, 1)
            account.shelf(self.name)[str(thing["id"])] = thing


class Links:
    """Opt-out and opt-in links (7.15)."""

    def __init__(self, choices: Choices, replies: Replies) -> None:
        self.choices = choices
        self.replies = replies

    def make(self, request: Request, kind: str) -> Response:
        """Return a link with a place for the number."""
        fields = Fields(body_members(request), self.choices)
        tags = fields.members.get("tag", [])
        tags = [tags] if isinstance(tags, str) else tags
        if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags) or len(tags) > 2:
            raise invalid("tag", "The tag may not have more than 2 items.")
        sender, service = quote(fields.text("sender")), quote(fields.text("service"))
        tag = ",".join(quote(str(item)) for item in tags)
        letter = {"out": "o", "in": "i"}[kind]
        link = f"https://tx3.in/m{letter}/[#opt{kind}#]?sender={sender}&tag={tag}&service={service}"
        return self.replies.uncoded(f"Opt{kind} link generated Successfully.", data=link)
