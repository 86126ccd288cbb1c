"""Lets messages come further: with time, with each poll, or all at once."""

from __future__ import annotations

from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices
from cpaaskit_conformance.sandbox.apis.opensms.messages import Message, MessageStore
from cpaaskit_conformance.sandbox.apis.opensms.notifications import Notifications
from cpaaskit_conformance.sandbox.behaviour import World


class Progress:
    """Moves messages from stage to stage and has each change told.

    Args:
        choices: The switch `advance` counts.
        world: The sandbox's surroundings.
        store: A message that it forgot goes no further.
        notifications: What tells the changes.
    """

    def __init__(self, choices: Choices, world: World, store: MessageStore, notifications: Notifications) -> None:
        self._timed = choices.advance == "time"
        self._polled = choices.advance == "poll"
        self._clock = world.clock
        self._seconds = world.settings.delivery_s
        self._store = store
        self._notifications = notifications

    def begin(self, message: Message) -> None:
        """Take a message on: its first states are told after the answer, the next stage is planned."""
        self._clock.call_at(message.at, lambda: self._tell(message.request_id))
        self._plan(message)

    def polled(self, message: Message) -> None:
        """Take note of a poll."""
        if self._polled and message.stage < message.stages - 1:
            self._advance(message)

    def _plan(self, message: Message) -> None:
        if self._timed and message.stage < message.stages - 1:
            share = (message.stage + 1) / (message.stages - 1)
            self._clock.call_at(message.at + self._seconds * share, lambda: self._due(message.request_id))

    def _due(self, request_id: str) -> None:
        message = self._store.get(request_id)
        if message is not None:
            self._advance(message)
            self._plan(message)

    def _advance(self, message: Message) -> None:
        message.stage += 1
        self._notifications.tell(message)

    def _tell(self, request_id: str) -> None:
        message = self._store.get(request_id)
        if message is not None and message.stage == 0:
            self._notifications.tell(message)
