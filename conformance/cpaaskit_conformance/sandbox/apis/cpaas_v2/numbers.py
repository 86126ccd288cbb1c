"""Numbers as people write them: digits with the country's prefix, with whatever stands between them taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from cpaaskit_conformance.model import Json

_BETWEEN: Final = re.compile(r"[\s().+-]+")
_VALID: Final = re.compile(r"[1-9][0-9]{6,14}")


def number_of(text: str) -> str | None:
    """Give a number's digits, or None where it is no number."""
    digits = _BETWEEN.sub("", text)
    digits = digits.removeprefix("00")
    return digits if _VALID.fullmatch(digits) else None


def texts_of(value: Json) -> Iterator[str]:
    """Give the texts of a list, of a text with commas, or of a number."""
    if isinstance(value, list):
        for item in value:
            yield from texts_of(item)
    elif isinstance(value, str):
        yield from (piece for piece in map(str.strip, value.split(",")) if piece)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield str(value)


def numbers_of(value: Json) -> list[str]:
    """Give the numbers in a list or a text with commas; what is none is left out."""
    return [number for number in map(number_of, texts_of(value)) if number is not None]
