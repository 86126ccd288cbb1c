"""The GSM 7-bit alphabet and how many short messages a text takes (3GPP TS 23.038, 6.2.1; TS 23.040, 9.2.3.24.1)."""

from __future__ import annotations

from math import ceil
from typing import Final

BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION: Final = frozenset("\f^{}\\[~]|€")
ALPHABET: Final = BASIC | EXTENSION


def parts(text: str) -> int:
    """Count the short messages that a text takes: 160 septets or 70 UTF-16 units in one, 153 or 67 each in several."""
    return septet_parts(text) if set(text) <= ALPHABET else unicode_parts(text)


def septet_parts(text: str) -> int:
    """Count the short messages of a text in the GSM alphabet; any other letter takes the place of one that is in it."""
    return _parts(len(text) + sum(letter in EXTENSION for letter in text), 160, 153)


def unicode_parts(text: str) -> int:
    """Count the short messages of a text in UTF-16."""
    return _parts(len(text.encode("utf-16-le", "surrogatepass")) // 2, 70, 67)


def _parts(length: int, alone: int, joined: int) -> int:
    return 1 if length <= alone else ceil(length / joined)
