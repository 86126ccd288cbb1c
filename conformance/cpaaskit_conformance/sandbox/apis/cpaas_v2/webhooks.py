"""Webhooks and subscriptions: what is added to their storing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.resources.engine import Change, Rules

WEBHOOKS: Final = "webhooks"
SUBSCRIPTIONS: Final = "subscriptions"
_FLOW: Final = "flow:"
_SCHEMES: Final = ("http://", "https://")


class Webhooks:
    """The rules of webhooks and subscriptions.

    Args:
        account: The account.
    """

    def __init__(self, account: Account) -> None:
        self._account = account

    def rules(self) -> Mapping[str, Rules]:
        """Give what is added to the storing."""
        choice = self._account.choices.webhook_delete
        return {
            WEBHOOKS: Rules(
                creating=self._made,
                created=self._challenged,
                changing=self._made,
                deleting=self._put_away if choice == "shown" else None,
                soft=choice != "gone",
                listed=choice == "shown",
            ),
            SUBSCRIPTIONS: Rules(creating=self._subscribed),
        }

    def _made(self, change: Change) -> None:
        if not str(change.value.get("uri")).startswith(_SCHEMES):
            raise refused("The uri format is invalid.", field="uri")
        if change.record is None and change.body.get("token"):
            change.value["verification_code"] = change.body["token"]
        if change.record is None and change.body.get("status") is None:
            change.value["status"] = "1"

    def _put_away(self, change: Change) -> None:
        change.value["status"] = "0"

    def _challenged(self, change: Change) -> None:
        if change.record is not None:
            key = str(change.value.get("verification_code") or f"key-{change.record.id[:8]}")
            self._account.callbacks.challenge(change.record, key)

    def _subscribed(self, change: Change) -> None:
        target = str(change.value.get("webhook_id"))
        if not target.startswith(_FLOW) and self._account.callbacks.webhook(target) is None:
            raise refused("Invalid Webhook id")
        change.value["payload"] = [] if self._account.choices.no_payload == "list" else None
