"""What a run puts in place of marks: texts and numbers that no other run used."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from cpaaskit_conformance.model import Missing, RequestData, canonical

NONCE_MARK: Final = "{nonce}"
"""Where a text has this, it is sent with a text that no other run used, since a correlator must be new each time."""

SHORT_MARK: Final = "{short}"
"""Where a text has this, it is sent with six new letters and digits."""

NUMBER_MARK: Final = "{number}"
"""Where a text has this, it is sent with a new telephone number of a range that is kept for examples."""

DIGITS_MARK: Final = "{digits}"
"""Where a text has this, it is sent with nineteen new digits."""

TOKEN_MARK: Final = "{token}"
"""Where a query parameter's value is this, it is sent with the credential's token."""

LOCAL_TIME: Final = "%Y-%m-%d %H:%M:%S"
"""How a time of a schedule is written."""

_DAYS_MARK: Final = re.compile(r"\{days([+-][0-9]+)\}")
_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_SHORT: Final = 6
_DIGITS: Final = 18
# Numbers that belong to nobody: 555-0100 to 555-0199 in each area code of North America, and the French mobile numbers
# that are kept for films and the like, 06 39 98 00 00 to 06 39 98 99 99.
_AREAS: Final = tuple(100 * first + last for first in (2, 3, 4, 5) for last in (*range(1, 11), *range(12, 20)))
_BLOCKS: Final = (*(f"1{area}55501" for area in _AREAS), *(f"3363998{block:02d}" for block in range(100)))
_PER_BLOCK: Final = 100


def days_mark(days: int) -> str:
    """Give the mark of the time so many days after the sending, in UTC; a corpus itself holds no clock."""
    return f"{{days{days:+d}}}"


def dated(text: str) -> str:
    """Put times in place of a text's marks of days."""
    now = datetime.now(UTC)
    return _DAYS_MARK.sub(lambda found: (now + timedelta(days=int(found[1]))).strftime(LOCAL_TIME), text)


@dataclass
class Marks:
    """Makes what is new in one run."""

    _count: int = 0
    _numbers: int = 0
    _mark: str = field(default_factory=lambda: secrets.token_hex(4))
    _first_number: int = field(default_factory=lambda: secrets.randbelow(len(_BLOCKS) * _PER_BLOCK))

    def nonce(self) -> str:
        """Give a text that no other run used, and this one only once."""
        self._count += 1
        return f"{self._mark}{self._count:x}"

    def short(self) -> str:
        """Give a letter and five letters or digits."""
        value, text = int.from_bytes(hashlib.sha256(self.nonce().encode()).digest()), ""
        for _ in range(_SHORT - 1):
            value, index = divmod(value, len(_ALPHABET))
            text += _ALPHABET[index]
        return "q" + text

    def number(self) -> str:
        """Give a telephone number, digits with the country's prefix, that no earlier request of this run named."""
        self._numbers += 1
        block, last = divmod(self._first_number + self._numbers, _PER_BLOCK)
        return f"{_BLOCKS[block % len(_BLOCKS)]}{last:02d}"

    def digits(self) -> str:
        """Give nineteen digits, the first one no zero."""
        found = int.from_bytes(hashlib.sha256(self.nonce().encode()).digest()) % 10**_DIGITS
        return f"1{found:0{_DIGITS}d}"

    def fresh(self, request: RequestData) -> RequestData:
        """Give a request with something new in each place of its body that has a mark."""
        if isinstance(request.body, Missing) or "{" not in (text := canonical(request.body)):
            return request
        made = dated(text)
        makers = {
            NONCE_MARK: self.nonce,
            SHORT_MARK: self.short,
            NUMBER_MARK: self.number,
            DIGITS_MARK: self.digits,
        }
        for mark, make in makers.items():
            if mark in made:
                made = made.replace(mark, make())
        return request if made == text else replace(request, body=json.loads(made))
