"""What one attempt came to: an answer, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple


class Answer(NamedTuple):
    """An answer whose status line arrived.

    Attributes:
        status: The HTTP status.
        headers: As received, names in lower case.
        content: The decoded body, as far as it was read.
        defect: Why the body is not whole or not readable; None for a whole one.
        retry_after: Seconds that the server asks to wait.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes
    defect: str | None = None
    retry_after: float | None = None

    def __repr__(self) -> str:
        return f"Answer(status={self.status})"


class Lost(NamedTuple):
    """No answer.

    Attributes:
        sent: At least one byte of the request may have left.
        reason: What happened, in words that hold no address, header or body.
        retryable: Another attempt could go better.
    """

    sent: bool
    reason: str
    retryable: bool = True


def parse_retry_after(value: str | None, now: datetime | None = None) -> float | None:
    """Seconds from a Retry-After header, given as seconds or as an HTTP date (RFC 9110, 10.2.3)."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        return _until(value, now or datetime.now(UTC))
    return seconds if 0 <= seconds < float("inf") else None


def _until(date: str, now: datetime) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return None
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
