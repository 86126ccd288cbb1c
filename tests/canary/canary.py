"""Values that must not be seen: tests send them, and look for them wherever something is written."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable

TOKEN = "canary-token-5f2b7c1e"
SENDER = "321987600123"
NAME = "CANARYBIRD"
NUMBER = "+13599870011223"
OTHER_NUMBER = "+13599870044556"
TEXT = "the canary sings at midnight"
SECURITY_TOKEN = "canary-callback-9d8c"
CALLBACK_URL = "https://canary-receiver.example.org/dlr"

_SEPARATORS = "(?:[ .()-]|%20)?"


def _digits(number: str) -> str:
    """A number in whatever way it is written, its country code included or not."""
    return _SEPARATORS.join(number.lstrip("+")[3:])


_SEEN = re.compile(
    "|".join(
        [
            *(re.escape(text) for text in (TOKEN, NAME, TEXT, TEXT.replace(" ", "%20"), SECURITY_TOKEN)),
            "canary-receiver",
            *(_digits(number) for number in (SENDER, NUMBER, OTHER_NUMBER)),
        ]
    ),
    re.IGNORECASE,
)


def seen(text: str) -> str | None:
    """What of the canaries is in a text, with its surroundings; None where there is nothing."""
    found = _SEEN.search(text)
    return None if found is None else text[max(0, found.start() - 60) : found.end() + 60]


def refuse(what: str, texts: Iterable[str]) -> None:
    """Fail where a canary is in one of these texts."""
    for text in texts:
        shown = seen(text)
        assert shown is None, f"{what} shows a canary: {shown!r}"


class Listener(logging.Handler):
    """Keeps every record as it would be written, its traceback included."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.lines.append(self.format(record))
