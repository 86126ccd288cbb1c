"""Time in the sandbox: the machine's own, or one that goes only as requests come."""

from __future__ import annotations

import asyncio
import heapq
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import ClassVar, TypeAlias

Action: TypeAlias = Callable[[], None]


class Clock(ABC):
    """Tells the seconds since the sandbox began, and does what is due."""

    live: ClassVar[bool]

    def __init__(self) -> None:
        self._due: list[tuple[float, int, Action]] = []
        self._count = 0

    @abstractmethod
    def now(self) -> float:
        """Tell the seconds since the sandbox began."""

    @abstractmethod
    def tick(self) -> None:
        """Take note of a request: do everything that is due."""

    @abstractmethod
    def advance(self, seconds: float) -> None:
        """Go forward, where the clock does not go by itself."""

    def call_at(self, when: float, action: Action) -> None:
        """Do something when a time has come, never before this returns.

        Args:
            when: Seconds since the sandbox began.
            action: What to do.
        """
        self._count += 1
        heapq.heappush(self._due, (when, self._count, action))

    def run_due(self) -> None:
        """Do what is due, in the order of its times, also what thereby becomes due."""
        while self._due and self._due[0][0] <= self.now():
            heapq.heappop(self._due)[2]()


class StepClock(Clock):
    """A clock that goes a fixed step for each request, and no further by itself; the same requests, the same states.

    Args:
        step_s: Seconds per request, 0 or more.
    """

    live = False

    def __init__(self, step_s: float = 0.0) -> None:
        if not 0 <= step_s < float("inf"):
            raise ValueError(f"the step is {step_s}; give seconds from 0 up")
        super().__init__()
        self._now = 0.0
        self._step = step_s

    def now(self) -> float:
        """Tell the seconds since the sandbox began."""
        return self._now

    def tick(self) -> None:
        """Go one step and do everything that is due."""
        self.advance(self._step)

    def advance(self, seconds: float) -> None:
        """Go forward and do everything that is due by then; notifications leave with the next request or `settle`."""
        self._now += seconds
        if self._due:
            self.run_due()


class SystemClock(Clock):
    """The machine's time; one timer of the running event loop wakes it for what is due."""

    live = True

    def __init__(self) -> None:
        super().__init__()
        self._began = time.monotonic()
        self._timer: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def now(self) -> float:
        """Tell the seconds since the sandbox began."""
        return time.monotonic() - self._began

    def tick(self) -> None:
        """Do everything that is due."""
        if self._due:
            self._wake()

    def advance(self, seconds: float) -> None:
        """Do everything that is due; the machine's time can't be moved."""
        del seconds
        self.tick()

    def call_at(self, when: float, action: Action) -> None:
        """Do something when a time has come; an event loop must be running."""
        super().call_at(when, action)
        self._arm()

    def _wake(self) -> None:
        self.run_due()
        self._arm()

    def _arm(self) -> None:
        if not self._due:
            return
        loop = asyncio.get_running_loop()
        when = loop.time() + self._due[0][0] - self.now()
        # A timer of another loop may never fire: an app can outlive the loop it began in.
        if self._timer is not None and self._loop is loop and not self._timer.cancelled():
            if loop.time() < self._timer.when() <= when + 0.0005:
                return
            self._timer.cancel()
        self._loop, self._timer = loop, loop.call_at(when, self._wake)
