"""Senders and templates (facts, 7.13 and 7.14)."""

from __future__ import annotations

import re
from typing import ClassVar

from ..opensms.wire import Response
from .bodies import Members
from .fields import Fields
from .refusals import RefusedError, invalid
from .shelf import Shelf
from .store import PRODUCTS, Account, sender_object, utc_now

COUNTRY = re.compile(r"[A-Z]{2}")
TEMPLATE_TYPES = {
    "T": "Transactional",
    "P": "Promotional",
    "SI": "Service Implicit",
    "SE": "Service Explicit",
    "ENT": "Enterprise",
}


class Senders(Shelf):
    """sms/senders (7.13)."""

    name = "senders"
    list_text, show_text = "Senders List", "Sender Data"
    create_text, update_text = "Sender Saved Successfully", "Sender Updated Successfully"
    delete_text = "Deleted Successfully"
    filters: ClassVar[dict[str, str]] = {"name": "name"}

    def new(self, account: Account, fields: Fields) -> Members:
        name = fields.required("name")
        if len(name) > 6:
            raise invalid("name", "The name must not be greater than 6 characters.")
        service, iso = self.service(fields.required("service")), fields.required("country_code")
        self.check_country(iso)
        if iso == "IN":
            fields.required("entity_id"), fields.required("entity_name")
        entity_id, entity_name = fields.digits("entity_id"), fields.text("entity_name")
        status = 1 if self.choices.review == "approve" else 0
        return sender_object(account.new_id(), name, service, iso, entity_id, entity_name, status)

    def change(self, account: Account, thing: Members, fields: Fields) -> None:
        if self.choices.sender_edit == "required":
            for name in ("service", "country_code"):
                fields.required(name)
        if iso := fields.text("country_code"):
            self.check_country(iso)
            thing["iso"] = iso
        if code := fields.text("service"):
            thing["service"] = self.service(code)
        for name in ("entity_id", "entity_name"):
            thing[name] = fields.digits(name) or thing[name]
        thing["updated_at"] = utc_now()

    def check_country(self, iso: str) -> None:
        """Refuse what is no country."""
        if not COUNTRY.fullmatch(iso):
            raise RefusedError(422, "Invalid Country Code.")

    def service(self, code: str) -> Members:
        """Return a product by its code."""
        if self.choices.services and code not in self.choices.services:
            raise RefusedError(422, "Invalid Service Id.")
        return {"id": 55, "display_name": PRODUCTS.get(code, f"Product {code}"), "name": code}

    def delete(self, account: Account, identifier: str) -> Response:
        if self.find(account, identifier)["status"] == 1 and self.choices.review == "pending":
            raise RefusedError(403, "Sorry. You can't delete the approved sender")
        return super().delete(account, identifier)


class Templates(Shelf):
    """sms/templates (7.14)."""

    name = "templates"
    list_text, show_text = "Templates List", "Template Data"
    create_text, update_text = "Template Saved Successfully", "Template Updated Successfully"
    delete_text = "Deleted Successfully"
    filters: ClassVar[dict[str, str]] = {"name": "name"}

    def new(self, account: Account, fields: Fields) -> Members:
        sender, name, body = fields.required("sender"), fields.required("name"), self.body(fields.required("body"))
        known = {str(row["name"]): str(row["id"]) for row in account.shelf("senders").values()}
        if self.choices.senders == "approved" and sender not in known:
            raise RefusedError(404, "Enter a valid sender ID.")
        identifier = account.new_id()
        return {
            "id": identifier,
            "sender_id": known.get(sender, identifier),
            "template_id": fields.digits("template_id"),
            "template_type": TEMPLATE_TYPES.get(fields.text("type"), "Transactional"),
            "sender": sender,
            "name": name,
            "alias": f"{re.sub('[^a-z0-9]+', '-', name.lower()).strip('-')}-{identifier[:8]}",
            "body": body,
            "content": None,
            "body_length": len(body),
            "match_count": 0,
            "percentage": 0,
            "is_complete": 0,
            "is_english": 1 if body.isascii() else 0,
            "status": 1 if self.choices.review == "approve" else 0,
            "created_at": utc_now(),
            "updated_at": utc_now(),
        }

    def change(self, account: Account, thing: Members, fields: Fields) -> None:
        if body := fields.text("body"):
            thing["body"], thing["body_length"] = self.body(body), len(body)
        thing["name"] = fields.text("name") or thing["name"]
        thing["template_id"] = fields.digits("template_id") or thing["template_id"]
        thing["template_type"] = TEMPLATE_TYPES.get(fields.text("type"), str(thing["template_type"]))
        thing["is_english"] = fields.whole("is_english", 1 if thing["is_english"] else 0, 0, 1)
        thing["updated_at"] = utc_now()

    def body(self, text: str) -> str:
        """Return a text that is not too long."""
        if len(text) > 2000:
            raise RefusedError(422, "The body may not be greater than 2000 characters.")
        return text
