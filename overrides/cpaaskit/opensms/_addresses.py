"""Senders and recipients as OpenSMS wants them (BICS OpenSMS API, 2023-11-10, send Message, path parameters)."""

from __future__ import annotations

from collections.abc import Sequence

from cpaaskit._errors import InvalidArgumentError
from cpaaskit._numbers import parse_msisdn
from cpaaskit._sms_units import is_gsm

_MOST_SENDER_DIGITS = 15
_MOST_SENDER_CHARACTERS = 11
_MOST_SHORT_CODE_DIGITS = 6
_NUMBER_MARKS = frozenset("+0123456789 ().-")


def recipient(number: str) -> str:
    """A recipient as a tel URI in international form, for example `tel:+13500000991`.

    Raises:
        InvalidArgumentError: It is not a number in international form.
    """
    return f"tel:+{parse_msisdn(number, 'a recipient')}"


def recipients(to: str | Sequence[str]) -> list[str]:
    """One or more recipients, each once.

    Raises:
        InvalidArgumentError: There is none, or one is not a number in international form.
    """
    numbers = [to] if isinstance(to, str) else list(to)
    if not numbers:
        raise InvalidArgumentError("a message needs at least one recipient")
    return list(dict.fromkeys(recipient(number) for number in numbers))


def sender_address(sender: str) -> str:
    """A sender: a number as a tel URI, a short code or a name as it is.

    Raises:
        InvalidArgumentError: It is longer than the vendor permits, or holds characters outside the GSM 7-bit alphabet.
    """
    bare = sender.strip()
    is_uri = bare[:4].lower() == "tel:"
    bare = bare[4:] if is_uri else bare
    if not bare:
        raise InvalidArgumentError("the sender is empty")
    if is_uri or _looks_like_a_number(bare):
        return _numeric(bare)
    if len(bare) > _MOST_SENDER_CHARACTERS:
        raise InvalidArgumentError(
            f"the sender has {len(bare)} characters; a name has {_MOST_SENDER_CHARACTERS} at most, a number only digits"
        )
    if not is_gsm(bare):
        raise InvalidArgumentError("the sender holds a character outside the GSM 7-bit alphabet")
    return bare


def body_sender(address: str) -> str:
    """The sender as the body repeats it: a number as a tel URI, international where it is longer than a short code."""
    if not (address.isascii() and address.isdigit()):
        return address
    return f"tel:{'+' if len(address) > _MOST_SHORT_CODE_DIGITS else ''}{address}"


def _looks_like_a_number(text: str) -> bool:
    return _NUMBER_MARKS.issuperset(text) and any(character.isdigit() for character in text)


def _numeric(text: str) -> str:
    digits = "".join(character for character in text if character.isdigit())
    if not digits.isascii() or not _NUMBER_MARKS.issuperset(text):
        raise InvalidArgumentError("the sender is not a telephone number: it holds something else than digits")
    if len(digits) > _MOST_SHORT_CODE_DIGITS and not text.lstrip().startswith("+"):
        digits = digits.removeprefix("00")
    if not digits or len(digits) > _MOST_SENDER_DIGITS:
        raise InvalidArgumentError(f"the sender has {len(digits)} digits; a number has 1 to {_MOST_SENDER_DIGITS}")
    return digits
