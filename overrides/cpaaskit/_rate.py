"""Keeping a documented rate on our side: the generic cell rate algorithm as a value object."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import NamedTuple

from cpaaskit._errors import ConfigurationError
from cpaaskit._fork import renew_after_fork
from cpaaskit._operation import OperationLike

_WINDOWS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0}


@dataclass(frozen=True, slots=True)
class RateLimit:
    """So many requests in so many seconds.

    Args:
        requests: How many requests fit in the window; all of them may come at once.
        seconds: The length of the window.

    Raises:
        ConfigurationError: A figure is not positive.
    """

    requests: int
    seconds: float

    def __post_init__(self) -> None:
        if self.requests < 1 or not self.seconds > 0:
            raise ConfigurationError("a rate limit needs at least one request and a window of more than 0 seconds")


class Gcra(NamedTuple):
    """The state of one rate: when the bucket would be empty again (theoretical arrival time, monotonic seconds)."""

    limit: RateLimit
    empty_at: float = float("-inf")

    def wait(self, now: float) -> float:
        """Seconds until the next request conforms."""
        interval = self.limit.seconds / self.limit.requests
        return max(0.0, self.empty_at - now - self.limit.seconds + interval)

    def taken(self, now: float) -> Gcra:
        """The state after a request that starts as soon as it conforms."""
        interval = self.limit.seconds / self.limit.requests
        return self._replace(empty_at=max(self.empty_at, now) + interval)


class Gate:
    """One rate shared by all threads and views of a client."""

    def __init__(self, limit: RateLimit) -> None:
        self._state = Gcra(limit)
        self._lock = threading.Lock()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Another thread of the parent may have held the lock; it does not exist in the child."""
        self._lock = threading.Lock()

    def reserve(self, now: float, patience: float) -> float | None:
        """Take the next place and say how many seconds to wait for it; None, and no place, beyond the patience."""
        with self._lock:
            wait = self._state.wait(now)
            if wait > patience:
                return None
            self._state = self._state.taken(now)
            return wait


class Gates:
    """The rates of a client: the one that its user set, or else those that the spec publishes with a figure."""

    def __init__(self, chosen: RateLimit | None) -> None:
        self._chosen = None if chosen is None else Gate(chosen)
        self._documented: dict[RateLimit, Gate] = {}

    def of(self, operation: OperationLike) -> Gate | None:
        """The rate that a request of this operation counts against."""
        published = operation.rate_limit
        if self._chosen is not None or published is None or published.limit is None:
            return self._chosen
        limit = RateLimit(published.limit, _WINDOWS[published.window])
        return self._documented.setdefault(limit, Gate(limit))
