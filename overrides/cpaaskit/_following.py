"""Waiting for the last state of a message, without the waiting; sans-IO."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod

from cpaaskit._errors import ApiError, ConnectionLostError, RequestNotSentError
from cpaaskit._polling import poll


class Following(ABC):
    """Messages on their way to the final state of every recipient.

    Args:
        timeout: Seconds to wait in all.
        interval: Seconds between the first two polls.

    Attributes:
        steps: What to do next, and next.
    """

    def __init__(self, timeout: float, interval: float) -> None:
        self._end = time.monotonic() + timeout
        self.steps = poll(self.is_done, timeout=timeout, interval=interval, now=time.monotonic)

    @abstractmethod
    def is_done(self) -> bool:
        """Whether every recipient is in a final state."""

    def failed(self, error: ApiError) -> None:
        """A poll that could not be made in the time that was left is no news; any other failure goes to the caller.

        Raises:
            ApiError: The failure.
        """
        out_of_time = isinstance(error, (ConnectionLostError, RequestNotSentError)) and time.monotonic() >= self._end
        if not out_of_time:
            raise error
