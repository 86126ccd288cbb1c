"""How many short messages a text takes: GSM 7-bit and UCS-2, with concatenation (3GPP TS 23.038 and 23.040)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from cpaaskit._errors import InvalidArgumentError

Encoding = Literal["A", "N", "U"]

# 3GPP TS 23.038, 6.2.1: the default alphabet; 6.2.1.1: its extension table, each character of which takes two septets.
GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENSION = frozenset("\f^{}\\[~]|€")


class _Room(NamedTuple):
    """What fits in a message that stands alone, and in one of several, which has a header of 6 octets."""

    alone: int
    part: int


_SEPTETS = _Room(160, 153)
_CODE_UNITS = _Room(70, 67)


def sms_units(text: str, encoding: Encoding = "A") -> int:
    """The number of short messages, which is what is charged, that a text is sent as; 0 for an empty text.

    Neither an escape sequence of the GSM alphabet nor a surrogate pair is divided between two messages, so a text can
    take one more than its length alone suggests.

    Args:
        text: The text.
        encoding: `A` for UCS-2 where the text needs it, `N` for the GSM alphabet (the platform puts a question mark in
            place of what that does not have), `U` for UCS-2.

    Raises:
        InvalidArgumentError: There is no such encoding.
    """
    if encoding not in {"A", "N", "U"}:
        raise InvalidArgumentError("encoding must be 'A' (automatic), 'N' (GSM alphabet) or 'U' (UCS-2)")
    if encoding == "N" or (encoding == "A" and is_gsm(text)):
        return _messages((2 if character in GSM_EXTENSION else 1 for character in text), _SEPTETS)
    return _messages((2 if ord(character) > 0xFFFF else 1 for character in text), _CODE_UNITS)


def is_gsm(text: str) -> bool:
    """Whether the GSM 7-bit alphabet and its extension table hold every character."""
    return all(character in GSM_BASIC or character in GSM_EXTENSION for character in text)


def _messages(costs: Iterable[int], room: _Room) -> int:
    total, parts, left = 0, 0, 0
    for cost in costs:
        total += cost
        if cost > left:
            parts, left = parts + 1, room.part
        left -= cost
    return min(parts, 1) if total <= room.alone else parts
