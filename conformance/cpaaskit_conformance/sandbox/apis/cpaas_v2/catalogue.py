"""Senders, templates, unsubscribers and the blocklist: what is added to their storing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.callbacks import EVENT, REPORT
from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import number_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.apis.cpaas_v2.rules import REJECTED_SENDER, SENDERS, check_service
from cpaaskit_conformance.sandbox.apis.cpaas_v2.suppression import BLOCKLIST, unsubscribers
from cpaaskit_conformance.sandbox.resources.engine import Change, Rules

APPROVED: Final = 1
IMPORT_S: Final = 1.0
USUAL_SENDER: Final = "SNDBOX"
_STATES: Final = {"APPROV": APPROVED, REJECTED_SENDER: 2}
_BLOCKED: Final = "BLOCKD"
_REGISTERED: Final = "IN"
# ISO 3166 leaves these to its users: they are no country's.
_NOWHERE: Final = re.compile("AA|Q[M-Z]|X[A-Z]|ZZ")
_LONGEST_BODY: Final = 2000
_EDITED: Final = ("service", "country_code", "entity_id")
_TYPES: Final = {
    "sms": ("tag", "product", "service", "sender", "all", "category"),
    "viber": ("tag", "category", "account", "all", "product", "service", "sender"),
}
_TEMPLATE_TYPES: Final = {"T": "Transactional", "P": "Promotional", "SI": "Service implicit", "SE": "Service explicit"}
_CHANNELS: Final = ("sms", "whatsapp", "rcs", "viber", "outgoing")
_EVENTS: Final = {"outgoing": "voice"}
_Rule: TypeAlias = Callable[[Change], None]


class Catalogue:
    """The rules of what an account keeps for its messages.

    Args:
        account: The account.
    """

    def __init__(self, account: Account) -> None:
        self._account = account

    def rules(self) -> Mapping[str, Rules]:
        """Give what is added to the storing."""
        lag = IMPORT_S if self._account.choices.imports == "later" else 0.0
        found = {
            SENDERS: Rules(creating=self._sender, changing=self._sender_changed, deleting=self._sender_deleted),
            "sms-templates": Rules(creating=self._sms_template, changing=self._sms_template),
            BLOCKLIST: Rules(creating=self._blocked, lag_s=lag),
        }
        for channel in ("whatsapp", "rcs", "viber"):
            found[f"{channel}-templates"] = Rules(creating=self._template, changing=self._template)
        for channel in _CHANNELS:
            rule = self._unsubscriber(channel)
            told = self._unsubscribed(channel)
            found[unsubscribers(channel)] = Rules(creating=rule, changing=rule, created=told, lag_s=lag)
        return found

    def _sender(self, change: Change) -> None:
        name = str(change.value.get("name"))
        if name == _BLOCKED:
            raise refused("Sender is blocked. Try another.")
        self._described(change)
        if change.value.get("iso") == _REGISTERED:
            for member in ("entity_id", "entity_name"):
                if not change.body.get(member):
                    raise refused(f"The {member.replace('_', ' ')} field is required.", field=member)
        change.value["status"] = _STATES.get(name, 0)

    def _sender_changed(self, change: Change) -> None:
        if self._account.choices.sender_edit == "strict":
            for name in _EDITED:
                if not change.body.get(name):
                    raise refused(f"The {name.replace('_', ' ')} field is required.", field=name)
        self._described(change)

    def _described(self, change: Change) -> None:
        code = change.body.get("service")
        if isinstance(code, str) and code:
            if code not in self._account.funds.brand.everywhere:
                raise refused("Invalid Service Id.")
            name = self._account.funds.name(check_service(self._account, code))
            change.value["service"] = {"id": _number(code), "display_name": name, "name": code}
        country = change.body.get("country_code")
        if isinstance(country, str) and country:
            if not re.fullmatch("[A-Z]{2}", country.upper()) or _NOWHERE.fullmatch(country.upper()):
                raise refused("Invalid Country Code.")
            change.value["iso"] = country.upper()

    def _sender_deleted(self, change: Change) -> None:
        if change.value.get("status") == APPROVED:
            raise refused("Sorry. You can't delete the approved sender", status=403)

    def _sms_template(self, change: Change) -> None:
        body = str(change.value.get("body"))
        if len(body) > _LONGEST_BODY:
            raise refused(f"The body may not be greater than {_LONGEST_BODY} characters.")
        kind = change.body.get("type")
        change.value["body_length"] = len(body)
        if isinstance(kind, str) and "template_type" in change.value:
            change.value["template_type"] = _TEMPLATE_TYPES.get(kind, kind)
        self._named(change)

    def _template(self, change: Change) -> None:
        payload = change.body.get("payload") or change.body.get("message")
        if "payload" in change.value and payload is not None:
            change.value["payload"] = json.dumps(payload)
        if change.record is not None:
            # A template keeps its name, whatever a change says.
            change.value["name"] = change.record.value.get("name")
        if change.record is None:
            approved = self._account.choices.template_review == "approved" or change.body.get("is_conversation") == 1
            change.value["status"] = _reviewed(change.value.get("status"), approved=approved)
        else:
            change.value["name"] = change.record.value["name"]
        self._named(change)

    def _named(self, change: Change) -> None:
        if change.record is None:
            alias = re.sub(r"[^a-z0-9]+", "-", str(change.value.get("name")).lower()).strip("-")
            taken = {str(record.value.get("alias")) for record in change.store.records.values()}
            change.value["alias"] = alias if alias and alias not in taken else f"{alias}-{len(taken) + 1}"

    def _blocked(self, change: Change) -> None:
        template = str(change.value.get("template_id"))
        known = [record.value.get("template_id") for record in change.store.records.values()]
        if template in {str(found) for found in known}:
            raise refused("Block template already exits.")

    def _unsubscriber(self, channel: str) -> _Rule:
        kinds = _TYPES.get(channel, _TYPES["sms"])

        def rule(change: Change) -> None:
            if number_of(str(change.value.get("receiver"))) is None:
                raise refused("The number is invalid")
            kind = change.body.get("type")
            if kind is not None and kind not in kinds:
                raise refused("The selected type is invalid.", field="type")
            if kind is None and change.record is None:
                change.value["type"] = "all"

        return rule

    def _unsubscribed(self, channel: str) -> _Rule:
        event = f"{_EVENTS.get(channel, channel)}:unsubscription"
        patience = REPORT if channel == "outgoing" else EVENT

        def rule(change: Change) -> None:
            told: dict[str, Json] = {**change.value, "status": "Unsubscriber created successfully"}
            if change.record is not None:
                told["id"] = change.record.value["id"]
            self._account.callbacks.tell(event, told, patience)

        return rule


def _number(code: str) -> int:
    return sum(map(ord, code)) % 100


def _reviewed(shown: Json, *, approved: bool) -> Json:
    """Write a review's outcome in the form that the example has: a number, or a word with a capital or in capitals."""
    if isinstance(shown, int):
        return 1 if approved else 2
    word = "Approved" if approved else "Pending"
    return word.upper() if isinstance(shown, str) and shown.isupper() else word
