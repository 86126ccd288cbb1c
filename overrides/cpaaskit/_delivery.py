"""Delivery states that arrive in any order: a lattice whose join never falls back, for any API's list of states."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cpaaskit._fork import renew_after_fork


@dataclass(frozen=True, slots=True)
class StateOrder:
    """How far each state is; the further one of two is their join.

    Attributes:
        ranks: The known states, from the earliest to the last word.
        final: Those after which nothing is expected to come.
        unlisted: Where states stand that are not known: after this one.
    """

    ranks: tuple[str, ...]
    final: frozenset[str]
    unlisted: str

    def join(self, one: str, other: str) -> str:
        """The further of two states, whichever came first: commutative, associative and idempotent."""
        return max(one, other, key=self._position)

    def is_final(self, state: str) -> bool:
        """Whether nothing is expected after this state."""
        return state in self.final

    def _position(self, state: str) -> tuple[int, int, str]:
        # Two unlisted states are told apart by their text: any order will do, as long as it is one.
        known = state in self.ranks
        return (self.ranks.index(state if known else self.unlisted), 0 if known else 1, "" if known else state)


class StateBook:
    """The furthest state of each recipient of each message; safe to fill from several threads.

    Args:
        order: How far each state is.
    """

    def __init__(self, order: StateOrder) -> None:
        self._order = order
        self._states: dict[str, dict[str, str]] = {}
        self._lock = threading.Lock()
        renew_after_fork(self)

    def expect(self, message: str, recipients: Iterable[str]) -> None:
        """Count these recipients as not final until their state is known."""
        with self._lock:
            known = self._states.setdefault(message, {})
            for recipient in recipients:
                known.setdefault(recipient, "")

    def merge(self, message: str, news: Iterable[tuple[str, str]]) -> None:
        """Take in the states of some recipients."""
        with self._lock:
            known = self._states.setdefault(message, {})
            for recipient, state in news:
                known[recipient] = self._order.join(known.get(recipient) or state, state)

    def states(self, message: str) -> Mapping[str, str]:
        """What is known of a message, by recipient; a state that is not known yet is empty."""
        with self._lock:
            return dict(self._states.get(message, {}))

    def is_final(self, message: str) -> bool:
        """Whether every recipient of a message is in a final state; False for a message of which nothing is known."""
        states = self.states(message)
        return bool(states) and all(self._order.is_final(state) for state in states.values())

    def forget(self, message: str) -> None:
        """Drop what is known of a message."""
        with self._lock:
            self._states.pop(message, None)

    def after_fork(self) -> None:
        """Renew the lock, which another thread may have held."""
        self._lock = threading.Lock()
