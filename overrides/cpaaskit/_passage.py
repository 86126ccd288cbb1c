"""The attempt that is under way in this thread or task: its deadline, and whether a byte of it has left."""

from __future__ import annotations

import time
from contextvars import ContextVar


class Passage:
    """One attempt on its way.

    Attributes:
        label: Operation id, method and path template: all that logs and spans may show.
        shown: The request's URL with the path template in place of the path.
        deadline: When to give up, in seconds of the monotonic clock.
        secure: The request belongs on a TLS connection, so a byte on a plain one (a proxy's CONNECT) is not it.
        sent: A byte of the request may have left.
    """

    __slots__ = ("deadline", "label", "secure", "sent", "shown")

    def __init__(self, label: str, shown: str, deadline: float, *, secure: bool) -> None:
        self.label = label
        self.shown = shown
        self.deadline = deadline
        self.secure = secure
        self.sent = False

    def left(self) -> float:
        """Seconds until the deadline, a hair above zero when it has passed."""
        return max(0.001, self.deadline - time.monotonic())

    def is_over(self) -> bool:
        """Whether the deadline has passed."""
        return time.monotonic() >= self.deadline


CURRENT: ContextVar[Passage | None] = ContextVar("cpaaskit_passage", default=None)


def within(timeout: float | None) -> float | None:
    """The time-out, cut down to what the current attempt has left."""
    passage = CURRENT.get()
    if passage is None:
        return timeout
    left = passage.left()
    return left if timeout is None else min(timeout, left)


def is_late() -> bool:
    """Whether an attempt is under way whose deadline has passed."""
    passage = CURRENT.get()
    return passage is not None and passage.is_over()


def mark_sent(*, over_tls: bool) -> None:
    """Note that bytes are about to leave on a connection of this kind."""
    passage = CURRENT.get()
    if passage is not None and (over_tls or not passage.secure):
        passage.sent = True
