"""Asking again and again, less and less often, until it is done or time is up; sans-IO."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

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
    """Ask until it is done; True if it is, False when time is up.

    Args:
        done: Whether the last answer was the end.
        timeout: Seconds for all of it.
        interval: Seconds between the first two questions; each next wait is half as long again, 30 s at most.
        now: The monotonic clock.
    """
    end = now() + timeout
    while not done():
        left = end - now()
        if left <= 0:
            return False
        yield Ask(max(left, _LEAST))
        if done():
            return True
        left = end - now()
        if left <= 0:
            return False
        yield Sleep(min(interval, left))
        interval = min(interval * _GROWTH, _LONGEST)
    return True
