"""How many requests a key may make."""

from __future__ import annotations

from collections import deque
from math import ceil
from typing import Final

from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError

WINDOWS_S: Final = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0}


class Quota:
    """At most so many requests of a key within the last window; those that were refused do not count.

    Args:
        limit: Requests per window, or None for no limit.
        window_s: The window in seconds.
    """

    def __init__(self, limit: int | None, window_s: float) -> None:
        self._limit = limit
        self._window = window_s
        self._taken: deque[float] = deque()

    def take(self, now: float) -> None:
        """Count a request.

        Args:
            now: Seconds since the sandbox began.

        Raises:
            RefusedError: 429, with Retry-After in whole seconds.
        """
        if self._limit is None:
            return
        while self._taken and self._taken[0] <= now - self._window:
            self._taken.popleft()
        if len(self._taken) >= self._limit:
            raise RefusedError(self._refusal(now))
        self._taken.append(now)

    def _refusal(self, now: float) -> Refusal:
        wait = self._taken[0] + self._window - now if self._taken else self._window
        return Refusal(
            status=429,
            kind="quota",
            reason="The API key has used up its requests.",
            headers=((b"retry-after", b"%d" % max(1, ceil(wait))),),
        )
