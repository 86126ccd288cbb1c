"""The platform's local times, which name no zone."""

from __future__ import annotations

from datetime import datetime

from cpaaskit._errors import InvalidArgumentError

_FORM = "%Y-%m-%d %H:%M:%S"


def local_time(moment: datetime | str) -> str:
    """A time as the platform wants it: `YYYY-MM-DD HH:MM:SS`, in a zone that its pages do not name.

    Raises:
        InvalidArgumentError: The time names a zone, which would be lost.
    """
    if isinstance(moment, str):
        return moment
    if moment.tzinfo is not None:
        raise InvalidArgumentError("the platform takes times without a zone; give a naive datetime")
    return moment.strftime(_FORM)


def parse_local_time(text: str) -> datetime | None:
    """Read a time that the platform wrote as `YYYY-MM-DD HH:MM:SS`; None for an empty text, which means not yet.

    The result is naive, and stays so: no page says which zone these times are in, so comparing them with the clock of
    another machine is a guess. Times in UTC, which the platform writes in another form, are read by the models.

    Raises:
        ValueError: It is not a time in this form.
    """
    return datetime.strptime(text, _FORM) if text else None
