"""One-time codes: sent, checked once, expired, cancelled."""

from __future__ import annotations

import random
import uuid
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cpaaskit_conformance.contract import as_list, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import number_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.outcomes import PREFIX, refusal_status
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.behaviour import Call, Row
from cpaaskit_conformance.sandbox.resources.answers import Act, Answer

LENGTH: Final = 6
TIMEOUT_S: Final = 120
_LENGTHS: Final = range(4, 11)
_AGAIN: Final = "OTP already verified"


@dataclass(slots=True, repr=False)
class Verification:
    """One code that was sent."""

    id: str
    to: str
    code: str
    reference: str | None
    at: float
    expires: float
    channels: Sequence[tuple[str, str, str]]
    done: bool = False


class Verify:
    """Carries out the operations on one-time codes.

    Args:
        account: The account.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self._random = random.Random(f"cpaas_v2 codes {account.world.settings.seed}")
        self._known: dict[str, Verification] = {}
        self._order: deque[str] = deque()
        self.acts: Mapping[str, Act] = {
            "POST /verify/send": self.start,
            "POST /verify": self.start_by_query,
            "GET /verify/check/{id}/{token}": self.check,
            "GET /verify/search/{id}": self.search,
            "GET /verify/cancel/{id}": self.cancel,
        }

    def start(self, call: Call) -> Answer:
        """Send a code over the channels that are named."""
        body = as_object(call.body)
        entries = [as_object(entry) for entry in as_list(body.get("channels"))]
        entries.sort(key=lambda entry: int(str(entry.get("order") or 0)))
        payload = as_object(body.get("payload"))
        channels = [(str(entry.get("name")), str(entry.get("from") or "VERIFY"), _to(entry)) for entry in entries]
        foreign = payload.get("foreign_id")
        made = self._made(channels, payload, None if foreign is None else str(foreign))
        return Answer(200, {**self._head(made), "foreign_id": foreign, **self._times(made)})

    def start_by_query(self, call: Call) -> Answer:
        """Send a code by SMS, in the form of before."""
        members = {**as_object(call.body), **call.query}
        number = _number(members.get("to") or members.get("recipient"))
        sender = str(members.get("from") or members.get("originator") or "VERIFY")
        reference = members.get("reference")
        made = self._made([("sms", sender, number)], members, None if reference is None else str(reference))
        return Answer(200, {**self._head(made), "to": number, "reference": reference, **self._times(made)})

    def check(self, call: Call) -> Answer:
        """Judge a code: it is right once, while it holds."""
        made = self._found(call)
        if made is None:
            return self._unknown(call)
        if made.done:
            return _outcome(call, _AGAIN)
        if self._account.now >= made.expires:
            return _outcome(call, "expired")
        if str(call.path["token"]) != made.code:
            return _outcome(call, "invalid")
        made.done = True
        return _outcome(call, "success")

    def search(self, call: Call) -> Answer:
        """Tell how a verification stands."""
        made = self._found(call)
        if made is None:
            raise refused("There is no such verification.", status=404)
        channels: list[Json] = [self._channel(made, at) for at in range(len(made.channels))]
        head: dict[str, Json] = {"id": made.id, "to": made.to, "reference": made.reference, "status": self._state(made)}
        return Answer(200, {**head, **self._times(made), "channels": channels})

    def cancel(self, call: Call) -> Answer:
        """Make a code worthless."""
        made = self._known.pop(str(call.path["id"]), None)
        return self._unknown(call) if made is None else _outcome(call, "success")

    def inbox(self) -> Sequence[Row]:
        """Give the codes, the latest first."""
        return [
            {"at": round(made.at, 3), "to": made.to, "code": made.code, "id": made.id, "status": self._state(made)}
            for made in list(self._known.values())[::-1][:200]
        ]

    def _made(
        self, channels: Sequence[tuple[str, str, str]], payload: Mapping[str, Json], reference: str | None
    ) -> Verification:
        to, now = channels[0][2], self._account.now
        status = refusal_status(to)
        if status is not None:
            raise refused("A recipient's number asks for this refusal.", status=status)
        timeout = int(str(payload.get("timeout") or TIMEOUT_S))
        made = Verification(self._new_id(), to, self._code(to, payload), reference, now, now + timeout, channels)
        self._known[made.id] = made
        self._order.append(made.id)
        if len(self._order) > self._account.world.settings.keep:
            self._known.pop(self._order.popleft(), None)
        return made

    def _code(self, to: str, payload: Mapping[str, Json]) -> str:
        length = int(str(payload.get("length") or LENGTH))
        if length not in _LENGTHS:
            raise refused("The length must be between 4 and 10.", field="payload.length")
        token = payload.get("token")
        if token is not None and token != "":
            if len(str(token)) != length:
                raise refused("The token must be as long as the length says.", field="payload.token")
            return str(token)
        if to.startswith(PREFIX):
            return to[-length:]
        return "".join(self._random.choice("0123456789") for _ in range(length))

    def _new_id(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def _found(self, call: Call) -> Verification | None:
        return self._known.get(str(call.path["id"]))

    def _unknown(self, call: Call) -> Answer:
        if self._account.choices.unknown_verification == "404":
            raise refused("There is no such verification.", status=404)
        return _outcome(call, "failed")

    def _state(self, made: Verification) -> str:
        return "success" if made.done else "expired" if self._account.now >= made.expires else "sent"

    def _head(self, made: Verification) -> dict[str, Json]:
        return {"id": made.id, "status": "sent"}

    def _times(self, made: Verification) -> dict[str, Json]:
        calendar = self._account.calendar
        return {"created_at": calendar.local(made.at), "expire_at": calendar.local(made.expires)}

    def _channel(self, made: Verification, at: int) -> Json:
        name, sender, to = made.channels[at]
        identity = str(uuid.uuid5(uuid.UUID(made.id), str(at)))
        return {
            "id": identity,
            "to": to,
            "from": sender,
            "channel": name,
            "event_id": f"{made.id}:{at + 1}",
            "created_at": self._account.calendar.local(made.at),
            "status": None,
        }


def _outcome(call: Call, status: str) -> Answer:
    return Answer(200, {"id": str(call.path["id"]), "status": status})


def _to(entry: Mapping[str, Json]) -> str:
    return _number(as_object(entry.get("recipient")).get("to"))


def _number(value: Json) -> str:
    number = number_of("" if value is None else str(value))
    if number is None:
        raise refused("No Valid mobile numbers found", field="to")
    return number
