"""When a message is to go out: more than five minutes ahead, and less than three months."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.calendar import Calendar

SOONEST_S: Final = 5 * 60.0
LATEST_S: Final = 92 * 86400.0
_FORMS: Final = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d %I:%M%p", "%Y-%m-%d %I:%M %p")
_DAY: Final = "%Y-%m-%d"


def begins_at(value: Json, calendar: Calendar, now: float) -> float:
    """Give when a message goes out, in seconds since the sandbox began.

    Args:
        value: The request's `time`; absent and empty mean at once.
        calendar: The sandbox's date and time.
        now: Seconds since the sandbox began.

    Raises:
        RefusedError: It is no time, or outside the window.
    """
    if value is None or value == "":
        return now
    when = calendar.seconds(_read(str(value)))
    if not SOONEST_S <= when - now <= LATEST_S:
        raise refused("Invalid schedule time. Minimum 5 min time gap is required and 3 months from now.")
    return when


def _read(text: str) -> datetime:
    for form in _FORMS:
        try:
            return datetime.strptime(text.strip(), form)
        except ValueError:
            continue
    raise refused("Invalid time format")


def day_of(text: str) -> str:
    """Give a day as YYYY-MM-DD.

    Raises:
        RefusedError: It is no day.
    """
    try:
        return datetime.strptime(text.strip()[:10], _DAY).strftime(_DAY)
    except ValueError:
        raise refused("Invalid time format") from None
