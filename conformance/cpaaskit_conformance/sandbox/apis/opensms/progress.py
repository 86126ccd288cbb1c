"""Lets messages come further: with time, with each poll, or all at once."""

from __future__ import annotations

from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices
from cpaaskit_conformance.sandbox.apis.opensms.messages import Message, MessageStore
from cpaaskit_conformance.sandbox.apis.opensms.notifications import Notifications
from cpaaskit_conformance.sandbox.behaviour import World


class Progress:
    """Tells which stage a message has reached, and has each stage told in time while somebody is subscribed.

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
        """Take a message on; its first states are told after the answer."""
        if self._notifications.wanted:
            self._plan(message, 0)

    def catch_up(self) -> None:
        """Have the coming changes of messages told that were sent while nobody was subscribed."""
        now = self._clock.now()
        for message in self._store.latest_first():
            if message.at + self._seconds < now:
                return
            if self._timed and not message.planned:
                self._plan(message, self.stage(message) + 1)

    def stage(self, message: Message) -> int:
        """Tell which stage a message has reached."""
        if self._timed:
            now = self._clock.now()
            while message.stage < message.stages - 1 and now >= self._when(message, message.stage + 1):
                message.stage += 1
        return message.stage

    def polled(self, message: Message) -> int:
        """Take note of a poll, and tell which stage the message has reached."""
        if self._polled and message.stage < message.stages - 1:
            message.stage += 1
            self._notifications.tell(message, message.stage)
        return self.stage(message)

    def _when(self, message: Message, stage: int) -> float:
        return message.at + self._seconds * stage / max(1, message.stages - 1)

    def _plan(self, message: Message, stage: int) -> None:
        if stage == 0 or (self._timed and stage < message.stages):
            message.planned = True
            request_id = message.request_id
            self._clock.call_at(self._when(message, stage), lambda: self._due(request_id, stage))

    def _due(self, request_id: str, stage: int) -> None:
        message = self._store.get(request_id)
        if message is not None:
            self._notifications.tell(message, stage)
            self._plan(message, stage + 1)
