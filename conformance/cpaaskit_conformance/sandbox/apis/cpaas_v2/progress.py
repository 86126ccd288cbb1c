"""Lets messages come further, and has each step told."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.callbacks import EVENT, REPORT, Callbacks
from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import Message, MessageStore
from cpaaskit_conformance.sandbox.behaviour import World
from cpaaskit_conformance.sandbox.calendar import Calendar

TOLD: Final = frozenset({"sent", "delivered", "read", "failed", "deleted"})


class Progress:
    """Tells which state a message has reached, and has each change told in time.

    Args:
        choices: The switches.
        world: The sandbox's surroundings.
        store: A message that it forgot goes no further.
        callbacks: What tells the changes.
        calendar: The sandbox's date and time.
    """

    def __init__(
        self, choices: Choices, world: World, store: MessageStore, callbacks: Callbacks, calendar: Calendar
    ) -> None:
        self._choices = choices
        self._clock = world.clock
        self._seconds = world.settings.delivery_s
        self._store = store
        self._callbacks = callbacks
        self._calendar = calendar

    def begin(self, message: Message) -> None:
        """Take a message on; what changes is told after the answer."""
        self._plan(message.id, 0, message.begins)

    def stage(self, message: Message) -> int:
        """Tell which stage a message has reached."""
        passed = self._clock.now() - message.begins
        last = len(message.route) - 1
        if last == 0 or passed < 0:
            return 0
        return last if passed >= self._seconds else int(passed * last / self._seconds)

    def state(self, message: Message) -> str:
        """Tell which state a message has reached."""
        return message.route[self.stage(message)]

    def reached(self, message: Message, *states: str) -> float | None:
        """Tell when a message reached the first of some states, or None where it has not."""
        for stage in range(self.stage(message) + 1):
            if message.route[stage] in states:
                return self._when(message, stage)
        return None

    def finished(self, message: Message) -> float | None:
        """Tell when a message reached its last state, or None where it is on its way."""
        last = len(message.route) - 1
        moved = last > 0 or self._choices.advance == "instant"
        return self._when(message, last) if moved and self.stage(message) == last else None

    def _when(self, message: Message, stage: int) -> float:
        return message.begins + self._seconds * stage / max(1, len(message.route) - 1)

    def _plan(self, identity: str, stage: int, when: float) -> None:
        self._clock.call_at(when, lambda: self._due(identity, stage))

    def _due(self, identity: str, stage: int) -> None:
        message = self._store.get(identity)
        if message is None:
            return
        if stage > 0 or len(message.route) == 1:
            self._tell(message, stage)
        if stage + 1 < len(message.route):
            self._plan(identity, stage + 1, self._when(message, stage + 1))

    def _tell(self, message: Message, stage: int) -> None:
        if message.channel == "sms":
            self._callbacks.tell("sms:message:status", self.report(message, stage), REPORT, message.webhook)
        elif message.channel == "outgoing":
            self._callbacks.tell("voice:message:out", self._call(message, stage), REPORT, message.webhook)
        elif message.route[stage] in TOLD:
            event = f"{message.channel}:message:status"
            body: dict[str, Json] = {"event": event, "payload": self._payload(message, stage)}
            self._callbacks.tell(event, body, EVENT, message.webhook)

    def report(self, message: Message, stage: int) -> dict[str, Json]:
        """Give the delivery report of a text message."""
        times = {"deliv": self._when(message, stage), "sent": message.begins, "submit": message.at}
        unix: dict[str, Json] = {
            f"{name}_at": str(int(self._calendar.at(at).timestamp())) for name, at in times.items()
        }
        return {
            "id": message.id,
            "mobile": message.mobile,
            "status": message.route[stage],
            "credits": f"{message.charges:.4f}",
            "units": message.units,
            **(unix if self._choices.unix_times else {}),
            **{f"{name}_time": self._calendar.local(at) for name, at in times.items()},
            "cid": message.custom,
            "custom": message.custom,
        }

    def _payload(self, message: Message, stage: int) -> Json:
        delivered, read = self.reached(message, "delivered"), self.reached(message, "read")
        return {
            "id": message.id,
            "channel": message.channel,
            "from": message.sender,
            "to": message.mobile,
            "status": message.route[stage],
            "delivered_at": None if delivered is None else self._calendar.utc(delivered),
            "read_at": None if read is None else self._calendar.utc(read),
            "processed_at": self._calendar.utc(message.at),
            "timestamp": self._calendar.utc(self._when(message, stage)),
            "foreign_id": message.custom or None,
        }

    def _call(self, message: Message, stage: int) -> dict[str, Json]:
        return {
            "bridge": message.sender,
            "from": message.sender,
            "to": message.mobile,
            "source": "OBD",
            "mid": message.custom,
            "flow_id": message.extra.get("flow_id"),
            "start_at": self._calendar.local(message.begins),
            "end_at": self._calendar.local(self._when(message, stage)),
            "duration": int(self._when(message, stage) - message.begins),
            "status": message.route[stage],
            "recording_url": "",
        }
