"""Senders and recipients: what is one, when two spellings are the same, and how they are spelled in URLs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, TypeAlias
from urllib.parse import quote

from cpaaskit_conformance.sandbox.alphabet import ALPHABET

Spelling: TypeAlias = Literal["tel-plus", "plus", "digits", "tel-digits", "as-given"]

_NUMBER: Final = re.compile(r"(?:tel:)?\+?([0-9]{1,15})", re.IGNORECASE)
_TEL: Final = re.compile(r"tel:", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\+?[0-9]+")
_LONGEST_NAME: Final = 11
_PREFIXES: Final = {"tel-plus": "tel:+", "plus": "+", "digits": "", "tel-digits": "tel:"}


@lru_cache(maxsize=4096)
def sender_key(sender: str) -> str | None:
    """Give what all spellings of a sender share, or None where it is no sender.

    A number has at most 15 digits, with `tel:` and `+` as one likes; a name has at most 11 characters of the GSM 7-bit
    alphabet (send Message, Path parameters, senderAddress).
    """
    if (number := _NUMBER.fullmatch(sender)) is not None:
        return number[1]
    if _TEL.match(sender) or _DIGITS.fullmatch(sender):
        return None
    return sender if 0 < len(sender) <= _LONGEST_NAME and ALPHABET.issuperset(sender) else None


def loose_key(sender: str) -> str:
    """Give what all spellings of a sender share, and a text that is no sender as it is."""
    return sender_key(sender) or sender


@lru_cache(maxsize=4096)
def spelled(sender: str, spelling: Spelling) -> str:
    """Spell a sender; only numbers have several spellings."""
    number = _NUMBER.fullmatch(sender)
    if number is None or spelling == "as-given":
        return sender
    return _PREFIXES[spelling] + number[1]


@lru_cache(maxsize=4096)
def segment(sender: str) -> str:
    """Percent-encode a sender as one path segment."""
    return quote(sender, safe="")


def recipient_digits(address: str, *, bare: bool) -> str | None:
    """Give a recipient's digits, or None where it is no number in international form.

    Args:
        address: A `tel:` URI.
        bare: Whether a number without `tel:` is one too.
    """
    if not bare and not _TEL.match(address):
        return None
    number = _NUMBER.fullmatch(address)
    return number[1] if number is not None else None
