"""Senders, recipients and resource URLs: which spellings name the same thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

GSM_BASIC: Final = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_NUMBER: Final = re.compile(r"(tel:)?(\+?)([0-9]+)")
_URI: Final = re.compile(r"(?:[!#$&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]|%[0-9A-Fa-f]{2})+")
_UNRESERVED: Final = re.compile(r"[A-Za-z0-9._~-]*")


def sender_key(sender: str) -> str:
    """Give the form in which senders are compared: the digits of a number, or the text as it stands."""
    number = _NUMBER.fullmatch(sender)
    return number[3] if number else sender


def same_sender(left: object, right: str) -> bool:
    """Tell whether two texts name one sender, whatever the spelling of a number."""
    return isinstance(left, str) and sender_key(left) == sender_key(right)


def is_number(sender: str) -> bool:
    """Tell whether a sender is a number, with or without `tel:` and plus."""
    return _NUMBER.fullmatch(sender) is not None


def is_short_code(sender: str) -> bool:
    """Tell whether a sender is a short code: 4 to 6 bare digits."""
    return sender.isascii() and sender.isdigit() and len(sender) <= 6


def has_prefix(sender: str) -> bool:
    """Tell whether a sender is a number with the prefix `tel:`."""
    return is_number(sender) and sender.startswith("tel:")


def needs_encoding(sender: str) -> bool:
    """Tell whether a sender stands in a path only percent-encoded."""
    return _UNRESERVED.fullmatch(sender) is None


@dataclass(frozen=True, slots=True)
class ResourceName:
    """What a resource URL names: the sender, the request, and whether it is the delivery information."""

    sender: str
    request_id: str
    infos: bool


def read_resource_url(url: object) -> ResourceName | None:
    """Read an absolute, percent-encoded URL that ends as the vendor's examples do, whatever its host and base path.

    Returns:
        None where it is not such a URL.
    """
    if not isinstance(url, str) or _URI.fullmatch(url) is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        return None
    return _read_tail(parts.path.split("/"))


def _read_tail(segments: list[str]) -> ResourceName | None:
    infos = segments[-1] == "deliveryInfos"
    tail = (segments[:-1] if infos else segments)[-4:]
    match tail:
        case ["outbound", sender, "requests", request_id] if sender and request_id:
            return ResourceName(unquote(sender), unquote(request_id), infos)
        case _:
            return None


def read_location(location: str) -> str | None:
    """Give the request id that a Location header names, absolute or relative, or None where it names no request."""
    try:
        segments = urlsplit(location).path.rstrip("/").split("/")
    except ValueError:
        return None
    match segments[-2:]:
        case ["requests", request_id] if request_id and _URI.fullmatch(location):
            return unquote(request_id)
        case _:
            return None
