"""The date and time in a sandbox: that of the machine when it began, and on from there as its clock goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from cpaaskit_conformance.sandbox.clock import Clock

LOCAL: Final = "%Y-%m-%d %H:%M:%S"


class Calendar:
    """Writes times in the forms that contracts show; all are in UTC.

    Args:
        clock: The sandbox's time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._zero = datetime.now(UTC) - timedelta(seconds=clock.now())

    def at(self, seconds: float | None = None) -> datetime:
        """Give the date and time of a moment in seconds since the sandbox began; now by default."""
        return self._zero + timedelta(seconds=self._clock.now() if seconds is None else seconds)

    def seconds(self, moment: datetime) -> float:
        """Give the seconds since the sandbox began of a moment; one without a zone is taken as UTC."""
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return (aware - self._zero).total_seconds()

    def local(self, seconds: float | None = None) -> str:
        """Write a moment as `YYYY-MM-DD HH:MM:SS`."""
        return self.at(seconds).strftime(LOCAL)

    def utc(self, seconds: float | None = None) -> str:
        """Write a moment in ISO 8601 with six decimals."""
        return self.at(seconds).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def like(self, example: object, seconds: float | None = None) -> str:
        """Write a moment in the form that an example has."""
        return self.utc(seconds) if isinstance(example, str) and "T" in example else self.local(seconds)
