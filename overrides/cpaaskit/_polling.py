"""Asking again and again, less and less often, until it is done or time is up; sans-IO."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from dataclasses import dataclass

from cpaaskit._errors import InvalidArgumentError
from cpaaskit._exchange import Sleep


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask once, to be over within so many seconds."""

    within: float


Polling = Generator[Ask | Sleep, None, bool]

_GROWTH = 1.5
_LONGEST = 30.0
_LEAST = 0.05


def poll(done: Callable[[], bool], *, timeout: float, interval: float, now: Callable[[], float]) -> Polling:
    """Ask until it is done, once at least; True if it is, False when time is up.

    Args:
        done: Whether the last answer was the end.
        timeout: Seconds for all of it.
        interval: Seconds between the first two questions; each next wait is half as long again, 30 s at most.
        now: The monotonic clock.

    Raises:
        InvalidArgumentError: There would be no end, or no pause.
    """
    if not (math.isfinite(timeout) and interval > 0):
        raise InvalidArgumentError("waiting needs a finite timeout, and an interval of more than 0 seconds")
    end = now() + timeout
    while not done():
        yield Ask(max(end - now(), _LEAST))
        if done():
            return True
        left = end - now()
        if left <= 0:
            return False
        yield Sleep(min(interval, left))
        interval = min(interval * _GROWTH, _LONGEST)
    return True
