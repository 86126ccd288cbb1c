"""Who must not be written to: unsubscribers, numbers that opted out, and templates that are blocked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import number_of
from cpaaskit_conformance.sandbox.resources.stores import Record, Store

BLOCKLIST: Final = "sms-blocklist"


def unsubscribers(channel: str) -> str:
    """Name the store of a channel's unsubscribers."""
    return f"{channel}-unsubscribers"


class Suppression:
    """Tells whether a message may go out.

    Args:
        stores: The account's stored things.
    """

    def __init__(self, stores: Mapping[str, Store]) -> None:
        self._stores = stores
        self.opted_out: dict[str, dict[str, Record]] = {}

    def opt_out(self, channel: str, number: str, record: Record) -> None:
        """Take note that a number wants nothing of a channel."""
        self.opted_out.setdefault(channel, {})[number] = record

    def opt_in(self, channel: str, number: str) -> bool:
        """Forget that a number wants nothing; tell whether it was noted."""
        return self.opted_out.get(channel, {}).pop(number, None) is not None

    def suppressed(self, channel: str, number: str, sender: str, service: str, tags: Collection[str]) -> bool:
        """Tell whether a number wants no such message."""
        if number in self.opted_out.get(channel, {}):
            return True
        store = self._stores.get(unsubscribers(channel))
        records = store.records.values() if store is not None else ()
        return any(
            number_of(str(record.value.get("receiver"))) == number and _covers(record, sender, service, tags)
            for record in records
        )

    def blocked(self, template_id: str) -> bool:
        """Tell whether a registered template must not be sent."""
        store = self._stores.get(BLOCKLIST)
        records = store.records.values() if store is not None and template_id else ()
        return any(
            str(record.value.get("template_id")) == template_id and str(record.value.get("status")) != "0"
            for record in records
        )


def _covers(record: Record, sender: str, service: str, tags: Collection[str]) -> bool:
    value = str(record.value.get("value"))
    match record.value.get("type"):
        case "sender" | "account":
            return value == sender
        case "product" | "service" | "category":
            return value == service
        case "tag":
            return value in tags
        case _:
            return True
