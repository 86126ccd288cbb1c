"""Reading answers: tolerant of every shape, since the wire family judges those."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cpaaskit_conformance.model import MISSING, Json, Missing
from cpaaskit_conformance.semantic.opensms.addresses import read_resource_url

FINAL = frozenset({"DeliveredToTerminal", "DeliveryImpossible"})


def dig(value: Json | Missing, *names: str) -> Json | Missing:
    """Give the member at a path of names, or MISSING."""
    for name in names:
        if not isinstance(value, dict):
            return MISSING
        value = value.get(name, MISSING)
    return value


def texts(value: Json | Missing) -> list[str]:
    """Give the texts in a list; no list has none."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


@dataclass(frozen=True, slots=True)
class Entry:
    """One recipient of a message and its state."""

    address: str
    state: str


def entries(value: Json | Missing) -> tuple[Entry, ...]:
    """Give the entries of a `deliveryInfo`, one or several, leaving out what is none."""
    items: list[Json] = value if isinstance(value, list) else [] if isinstance(value, Missing) else [value]
    pairs = ((dig(item, "address"), dig(item, "deliveryStatus")) for item in items)
    return tuple(
        Entry(address, state) for address, state in pairs if isinstance(address, str) and isinstance(state, str)
    )


def same_recipients(given: Iterable[str], found: Iterable[str]) -> bool:
    """Tell whether two lists hold the same recipients, each as often, in any order."""
    return sorted(given) == sorted(found)


@dataclass(frozen=True, slots=True)
class Told:
    """What a notification says.

    Args:
        request_id: The request that its resource URL names; None in the form of the OneAPI family.
        callback_data: What the form of the family carries along.
        entries: Recipients and their states.
    """

    request_id: str | None
    callback_data: str | None
    entries: tuple[Entry, ...]


def read_notification(body: Json | Missing) -> Told | None:
    """Read a notification in the form of a poll's answer or in that of the OneAPI family.

    Returns:
        None where it is in neither form.
    """
    listed = dig(body, "deliveryInfoList")
    if isinstance(listed, dict):
        if not isinstance(listed.get("resourceURL"), str):
            return None
        name = read_resource_url(dig(listed, "resourceURL"))
        return _told(name.request_id if name else None, None, dig(listed, "deliveryInfo"))
    family = dig(body, "deliveryInfoNotification")
    if isinstance(family, dict):
        data = dig(family, "callbackData")
        return _told(None, data if isinstance(data, str) else None, dig(family, "deliveryInfo"))
    return None


def _told(request_id: str | None, data: str | None, info: Json | Missing) -> Told | None:
    found = entries(info)
    expected = len(info) if isinstance(info, list) else 1
    return Told(request_id, data, found) if found and len(found) == expected else None
