"""What the platform posts: fifteen events to subscribe to, and calls, visits and challenges beside them.

Only some bodies name their event (pages on events and on each channel's webhooks). The others are told apart by what
they must hold, so that it does not matter how a webhook came to be called.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from cpaaskit._errors import NotificationError
from cpaaskit_clients.cpaas_v2.models.channel_message_status import ChannelMessageStatus
from cpaaskit_clients.cpaas_v2.models.click_to_call_report import ClickToCallReport
from cpaaskit_clients.cpaas_v2.models.contact_report import ContactReport
from cpaaskit_clients.cpaas_v2.models.incoming_message import IncomingMessage
from cpaaskit_clients.cpaas_v2.models.link_visit_report import LinkVisitReport
from cpaaskit_clients.cpaas_v2.models.outgoing_call_report import OutgoingCallReport
from cpaaskit_clients.cpaas_v2.models.sms_delivery_report import SmsDeliveryReport
from cpaaskit_clients.cpaas_v2.models.unsubscription import Unsubscription

if TYPE_CHECKING:
    from cpaaskit._types import Json

Event: TypeAlias = (
    SmsDeliveryReport
    | ChannelMessageStatus
    | IncomingMessage
    | Unsubscription
    | OutgoingCallReport
    | ClickToCallReport
    | LinkVisitReport
    | ContactReport
)
"""Whatever the platform posts of a message, a call, a link or a contact."""

_FLAT: tuple[tuple[frozenset[str], type[Event]], ...] = (
    (frozenset({"bridge", "flow_id"}), OutgoingCallReport),
    (frozenset({"bridge"}), ClickToCallReport),
    (frozenset({"link_id"}), LinkVisitReport),
    (frozenset({"receiver"}), Unsubscription),
    (frozenset({"mobile", "status"}), SmsDeliveryReport),
    (frozenset({"identity"}), ContactReport),
)


def parse_event(body: bytes | str) -> Event:
    """Read a posted body.

    Times without a zone stay as they are: no page says which zone they are in.

    Args:
        body: What was posted, as it came.

    Returns:
        The event, of a class of its own; use `match` or `isinstance` to tell it. Members that are not documented are
        in its `additional_properties`.

    Raises:
        NotificationError: It is none of the documented forms. The text does not repeat it.
    """
    try:
        document: Json = json.loads(body)
        if isinstance(document, Mapping):
            return _kind(document).from_dict(document)
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    raise NotificationError("the body is none of the documented events: see cpaaskit.cpaas_v2.Event for their forms")


def _kind(document: Mapping[str, Json]) -> type[Event]:
    """The class of a body.

    Raises:
        KeyError: There is none.
    """
    event = document.get("event")
    if isinstance(event, str) and "payload" in document:
        return {"status": ChannelMessageStatus, "in": IncomingMessage}[event.rpartition(":")[2]]
    for members, kind in _FLAT:
        if members <= document.keys():
            return kind
    raise KeyError("event")
