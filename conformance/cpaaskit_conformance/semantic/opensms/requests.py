"""The requests of OpenSMS as data."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.model import Json, RequestData, Zone

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

CREATE: Final = "createDeliveryInfoSubscription"
READ: Final = "getDeliveryInfoSubscription"
DELETE: Final = "deleteDeliveryInfoSubscription"
SEND: Final = "sendMessage"
INFOS: Final = "getDeliveryInfos"

UNASSIGNED: Final = "tel:+999"

READ_SUBSCRIPTION: Final = RequestData(operation=READ)
DELETE_SUBSCRIPTION: Final = RequestData(operation=DELETE)


def create_subscription(url: str, token: str | None) -> RequestData:
    """Ask for notifications at a URL."""
    callback: dict[str, Json] = {"url": url}
    if token is not None:
        callback["securityToken"] = token
    return RequestData(operation=CREATE, body={"callback": callback})


def delivery_infos(sender: str, request_id: str) -> RequestData:
    """Ask for the delivery information of a message."""
    return RequestData(operation=INFOS, path={"senderAddress": sender, "requestId": request_id})


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a plan.

    Args:
        sender: As it stands in path and body.
        to: The recipients.
        text: What they read.
        name: The sender name, or None.
        correlated: Whether a fresh correlator goes along.
        zone: grey where a server may refuse it.
        escaped: Whether the JSON is written in ASCII, with escapes for all else.
    """

    sender: str
    to: tuple[str, ...]
    text: str
    name: str | None = None
    correlated: bool = False
    zone: Zone = "core"
    escaped: bool = False

    @classmethod
    def from_plan(cls, plan: Json) -> Message:
        """Read a message from the data of a plan."""
        data = plan if isinstance(plan, dict) else {}
        to, name = data.get("to"), data.get("name")
        return cls(
            sender=str(data["sender"]),
            to=tuple(str(address) for address in to) if isinstance(to, list) else (),
            text=str(data["text"]),
            name=None if name is None else str(name),
            correlated=data.get("correlated") is True,
            zone="grey" if data.get("zone") == "grey" else "core",
            escaped=data.get("escaped") is True,
        )

    def request(self, correlator: str | None) -> RequestData:
        """Give the request that sends it."""
        body: dict[str, Json] = {
            "address": list(self.to),
            "senderAddress": self.sender,
            "outboundSMSTextMessage": {"message": self.text},
        }
        if self.name is not None:
            body["senderName"] = self.name
        if correlator is not None:
            body["clientCorrelator"] = correlator
        whole: Json = {"outboundSMSMessageRequest": body}
        path = {"senderAddress": self.sender}
        if self.escaped:
            return RequestData(operation=SEND, path=path, media_type="application/json", raw=json.dumps(whole))
        return RequestData(operation=SEND, path=path, body=whole)


def message(
    sender: str, to: list[str], text: str, *, name: str | None = None, correlated: bool = False, zone: Zone = "core"
) -> dict[str, Json]:
    """Give the plan of one message; members that say nothing are left out."""
    plan: dict[str, Json] = {"sender": sender, "to": [*to], "text": text}
    if name is not None:
        plan["name"] = name
    if correlated:
        plan["correlated"] = True
    if zone != "core":
        plan["zone"] = zone
    return plan


def fresh_recipients(session: Session, recipients: Sequence[str]) -> tuple[str, ...]:
    """Give as many recipients that no other message of this run has, up to ten, with every last digit.

    Numbers below +999, which is assigned to nobody, stay there: servers for tests use them for fates.
    """
    digest = hashlib.sha256(session.nonce().encode()).hexdigest()
    block = int(digest, 16) % 10**7
    starts = (each[5:9] if each.startswith(UNASSIGNED) else "1350" for each in recipients[:10])
    return tuple(f"tel:+{start}{block:07d}{index}" for index, start in enumerate(starts))
