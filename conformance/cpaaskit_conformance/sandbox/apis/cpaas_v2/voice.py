"""Calls: two people connected, a flow, a sound or a text played; conferences."""

from __future__ import annotations

import random
import uuid
from collections import deque
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Final

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.callbacks import REPORT
from cpaaskit_conformance.sandbox.apis.cpaas_v2.channels import PRODUCTS
from cpaaskit_conformance.sandbox.apis.cpaas_v2.dispatch import Dispatch, Draft
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import Message
from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import number_of, numbers_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.calendar import LOCAL
from cpaaskit_conformance.sandbox.resources.answers import (
    Act,
    Answer,
    at_pointer,
    copied,
    first_object,
    success_example,
    with_at,
)
from cpaaskit_conformance.sandbox.resources.paging import page_of, paged

_CHANNEL: Final = "outgoing"
_FLOW: Final = "flow:"


class Voice:
    """Carries out the operations on calls.

    Args:
        account: The account.
        dispatch: What takes the calls.
    """

    def __init__(self, account: Account, dispatch: Dispatch) -> None:
        self._account = account
        self._dispatch = dispatch
        self._random = random.Random(f"cpaas_v2 voice {account.world.settings.seed}")
        self._conferences: list[dict[str, Json]] = []
        self._connected: deque[dict[str, Json]] = deque(maxlen=account.world.settings.keep)
        self.acts: Mapping[str, Act] = {
            "POST /voice/c2c": self.connect,
            "POST /outgoing/send": self.call,
            "POST /outgoing/tts": self.call,
            "GET /voice/calls": self.calls,
            "GET /voice/recordings": self.recordings,
            "GET /voice/conferences": self.conferences,
            "POST /voice/conference/create": self.create_conference,
        }

    def connect(self, call: Call) -> Answer:
        """Call one number and connect it to another, or to a flow."""
        body = as_object(call.body)
        first = numbers_of(body.get("from"))
        other = str(body.get("to"))
        if not first or not (other.startswith(_FLOW) or number_of(other)):
            raise refused("No Valid mobile numbers found")
        webhook = str(body.get("webhook_id") or "")
        if webhook and self._account.callbacks.webhook(webhook) is None:
            raise refused("Invalid Webhook id")
        answer = self._example(call)
        identity = self._new_id()
        self._connect(str(body.get("bridge")), first[0], other, webhook)
        if self._account.choices.call_id:
            answer.value = {**as_object(answer.value), "callId": identity}
        return answer

    def call(self, call: Call) -> Answer:
        """Call numbers and play something."""
        body = as_object(call.body)
        if not call.path_text.endswith("/tts") and not (body.get("flow_id") or body.get("audio")):
            raise refused("The flow id field is required.", field="flow_id")
        draft = Draft(
            channel=_CHANNEL,
            sender=str(body.get("bridge")),
            to=numbers_of(body.get("to")),
            text=str(body.get("text") or body.get("audio") or f"flow {body.get('flow_id')}"),
            service=PRODUCTS[_CHANNEL],
            webhook=str(body.get("webhook_id") or ""),
            extra={"flow_id": str(body.get("flow_id") or ""), "options": body.get("options")},
        )
        messages = self._dispatch.send([draft])
        return self._account.telling.answer(self._account.operation(call), messages, first=True)

    def calls(self, call: Call) -> Answer:
        """List calls: those that connected two people, when they are over, and those that a flow answered."""
        return self._listed(call, self._all(), self._connected)

    def recordings(self, call: Call) -> Answer:
        """List recordings of calls that were answered."""
        answered = [message for message in self._all() if self._account.progress.state(message) == "ANSWER"]
        return self._listed(call, answered)

    def conferences(self, call: Call) -> Answer:
        """List conferences."""
        return self._rows(call, list[Json](self._conferences[::-1]))

    def create_conference(self, call: Call) -> Answer:
        """Make a conference."""
        body = as_object(call.body)
        example = self._example(call)
        shape = first_object(at_pointer(example.value, "/data"))
        start = self._account.calendar.at()
        end = start + timedelta(days=int(str(body.get("validity") or 7)))
        made: dict[str, Json] = {
            **dict(shape),
            "moderator_pin": self._pin(shape.get("moderator_pin")),
            "participant_pin": self._pin(shape.get("participant_pin")),
            "max_people": str(body.get("max_people") or shape.get("max_people")),
            "start_date": start.strftime(LOCAL),
            "end_date": end.strftime(LOCAL),
        }
        self._conferences.append({**made, "name": str(body.get("name") or ""), "number": str(body.get("number") or "")})
        return Answer(example.status, with_at(example.value, "/data", made))

    def _connect(self, bridge: str, first: str, other: str, webhook: str) -> None:
        clock = self._account.world.clock
        begun, over = clock.now(), clock.now() + self._account.world.settings.delivery_s
        told: dict[str, Json] = {
            "bridge": bridge,
            "from": first,
            "to": other,
            "source": "C2C",
            "start_at": self._account.calendar.local(begun),
            "end_at": self._account.calendar.local(over),
            "date": self._account.calendar.local(begun)[:10],
            "unixtime": int(self._account.calendar.at(begun).timestamp()),
            "duration": int(over - begun),
            "billing": 1,
            "status": "COMPLETED",
            "status1": "ANSWER",
            "status2": "ANSWER",
            "recording_url": "",
            "hangup_by": "from",
        }
        clock.call_at(over, lambda: self._end(told, webhook))

    def _end(self, told: dict[str, Json], webhook: str) -> None:
        identity: dict[str, Json] = {"id": self._new_id(), "call_from": told["from"], "call_to": told["to"]}
        length = f"00:00:{int(str(told['duration'])) % 60:02d}"
        self._connected.appendleft({**told, **identity, "duration": length, "billing": length})
        if webhook:
            self._account.callbacks.tell("", told, REPORT, webhook)

    def _listed(self, call: Call, messages: list[Message], connected: Iterable[dict[str, Json]] = ()) -> Answer:
        operation = self._account.operation(call)
        items = operation.pages.items if operation.pages else "/data"
        shape = first_object(at_pointer(success_example(operation, items), items))
        clicked = ({**shape, **{name: value for name, value in row.items() if name in shape}} for row in connected)
        return self._rows(call, [*clicked, *(self._row(shape, message) for message in messages)])

    def _row(self, shape: Mapping[str, Json], message: Message) -> Json:
        row = self._account.telling.row(shape, message)
        length = int((self._account.progress.finished(message) or message.begins) - message.begins)
        own: dict[str, Json] = {
            "call_from": message.sender,
            "call_to": message.mobile,
            "bridge": message.sender,
            "duration": f"00:00:{length % 60:02d}",
            "name": "",
            "notes": "",
        }
        return {**row, **{name: value for name, value in own.items() if name in shape}}

    def _rows(self, call: Call, rows: list[Json]) -> Answer:
        operation = self._account.operation(call)
        pages = operation.pages
        example = copied(success_example(operation, pages.items if pages else ""))
        if pages is None:
            return Answer(operation.success[0], with_at(example, "/data", rows))
        return Answer(operation.success[0], paged(example, pages, page_of(call, rows, pages, example)))

    def _all(self) -> list[Message]:
        return [message for message in self._account.messages.latest_first() if message.channel == _CHANNEL]

    def _example(self, call: Call) -> Answer:
        operation = self._account.operation(call)
        return Answer(operation.success[0], copied(success_example(operation)))

    def _pin(self, shown: Json) -> Json:
        pin = self._random.randrange(1000, 10_000)
        return pin if isinstance(shown, int) else str(pin)

    def _new_id(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))
