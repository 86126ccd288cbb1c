"""Telephone numbers as people write them and as APIs want them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cpaaskit._errors import InvalidArgumentError

_SEPARATORS = re.compile(r"[ ().\-/\u00a0]")
_BETWEEN = re.compile(r"[,;\n]")
_MOST_DIGITS = 15  # ITU-T E.164, 6.1
_FEWEST_DIGITS = 5


def parse_msisdn(text: object, what: str) -> str:
    """The digits of an international number; `tel:`, `+` or `00`, and separators are taken off.

    Args:
        text: The number, with its country code.
        what: What it is for, for the error.

    Raises:
        InvalidArgumentError: It is not a number in international form. The text does not repeat the number.
    """
    if not isinstance(text, str):
        raise InvalidArgumentError(f"{what} is not a text: give a number as a str, such as '+' and its digits")
    bare = text.strip()
    if bare[:4].lower() == "tel:":
        bare = bare[4:]
    if "(0)" in bare:
        raise InvalidArgumentError(f"{what} holds (0), which is dialled at home only: leave it out")
    bare = _SEPARATORS.sub("", bare)
    bare = bare[1:] if bare.startswith("+") else bare.removeprefix("00")
    if not (bare.isascii() and bare.isdigit()):
        raise InvalidArgumentError(f"{what} is not a telephone number: it holds something else than digits")
    if len(bare) > _MOST_DIGITS:
        raise InvalidArgumentError(f"{what} has {len(bare)} digits; E.164 allows {_MOST_DIGITS} at most")
    if len(bare) < _FEWEST_DIGITS:
        raise InvalidArgumentError(f"{what} has {len(bare)} digits: too few for a number with its country code")
    if bare.startswith("0"):
        raise InvalidArgumentError(f"{what} begins with 0: give it with its country code")
    return bare


def parse_msisdns(to: str | Iterable[str], what: str) -> list[str]:
    """The digits of one or more international numbers, each once and in the order given.

    Args:
        to: A number, several in one text with commas, semicolons or line ends between them, or many such texts.
        what: What one of them is for, for the error.

    Raises:
        InvalidArgumentError: There is none, or one is not a number in international form.
    """
    texts: list[object] = [to] if isinstance(to, str) else list(to)
    pieces = [piece for text in texts for piece in (_BETWEEN.split(text) if isinstance(text, str) else [text])]
    numbers = [parse_msisdn(piece, what) for piece in pieces if not isinstance(piece, str) or piece.strip()]
    if not numbers:
        raise InvalidArgumentError(f"{what} is missing: give at least one number")
    return list(dict.fromkeys(numbers))
