"""The pace of a run: as fast as the server lets it, and no faster than the documented rate once the server insists."""

from __future__ import annotations

from collections import deque
from typing import Final

from cpaaskit_conformance.traits import Limit

_MARGIN_S: Final = 1.0


class Pace:
    """Gives each request of a limited kind its turn; a kind is all that has the same limit."""

    def __init__(self) -> None:
        self._turns: dict[Limit, deque[float]] = {}
        self._kept: set[Limit] = set()

    def keep(self, limit: Limit) -> None:
        """Keep a limit from now on, since the server does."""
        self._kept.add(limit)

    def wait(self, limit: Limit, now: float) -> float:
        """Take the next turn, and give the seconds until it comes.

        Turns are spread evenly, so that no course of requests stands still in its middle.

        Args:
            limit: The limit of the request.
            now: The seconds of a clock that never goes back.
        """
        turns = self._turns.setdefault(limit, deque(maxlen=limit.requests))
        turn = now
        if limit in self._kept and turns:
            turn = max(turn, turns[-1] + limit.window_s / limit.requests)
            if len(turns) == limit.requests:
                turn = max(turn, turns[0] + limit.window_s + _MARGIN_S)
        turns.append(turn)
        return turn - now
