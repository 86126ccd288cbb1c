"""Delivery notifications, in each form that is known.

The vendor does not print the body; it says that the same delivery information is posted that a poll answers (BICS
OpenSMS API, 2023-11-10, get Delivery Infos). That is `deliveryInfoList`. The OneAPI family posts
`deliveryInfoNotification`, with one entry or with several. Both are read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cpaaskit._callback import CallbackApp, Handler
from cpaaskit._errors import NotificationError
from cpaaskit.opensms._sent import request_id_of
from cpaaskit_clients.opensms.models.delivery_info import DeliveryInfo
from cpaaskit_clients.opensms.models.delivery_info_notification_envelope import DeliveryInfoNotificationEnvelope
from cpaaskit_clients.opensms.models.delivery_infos import DeliveryInfos

if TYPE_CHECKING:
    from cpaaskit._types import Json

_TOKEN = "securityToken"


@dataclass(frozen=True, slots=True)
class DeliveryNotification:
    """What the vendor told.

    Attributes:
        request_id: The message; None where the body names none.
        infos: The new state of each recipient in it. Left out of the repr.
        security_token: A token in the body. Left out of the repr.
    """

    request_id: str | None
    infos: tuple[DeliveryInfo, ...] = field(repr=False)
    security_token: str | None = field(default=None, repr=False)


def parse_notification(body: bytes | str) -> DeliveryNotification:
    """Read a posted body.

    Args:
        body: What was posted, as it came.

    Raises:
        NotificationError: It is not a notification in any known form. The text does not repeat it.
    """
    try:
        document: Json = json.loads(body)
        if isinstance(document, Mapping):
            return _read(document)
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    raise NotificationError("the body is no delivery notification: no deliveryInfoList, no deliveryInfoNotification")


def _read(document: Mapping[str, Json]) -> DeliveryNotification:
    if "deliveryInfoNotification" in document:
        told = DeliveryInfoNotificationEnvelope.from_dict(document).delivery_info_notification
        infos = told.delivery_info if isinstance(told.delivery_info, list) else [told.delivery_info]
        token = _token(document, told.additional_properties)
        return DeliveryNotification(told.callback_data or None, tuple(infos), token)
    polled = DeliveryInfos.from_dict(document).delivery_info_list
    token = _token(document, polled.additional_properties)
    return DeliveryNotification(request_id_of([polled.resource_url]), tuple(polled.delivery_info), token)


def _token(*places: Mapping[str, Json]) -> str | None:
    """The token, in the first of these that has one."""
    found = (place.get(_TOKEN) for place in places)
    return next((token for token in found if isinstance(token, str)), None)


def callback_app(
    handle: Handler[DeliveryNotification], *, security_token: str | None
) -> CallbackApp[DeliveryNotification]:
    """An ASGI application for the subscribed URL; mount it, or serve it as it is.

    A request shows the token in its query (`?securityToken=…`, which is the way to be sure of, since the subscribed URL
    is yours), in an `X-Security-Token` header, or in its body; each that it shows must be right, and one it must show.

    Args:
        handle: Called with each notification, sync or async. None is repeated, so keep it short.
        security_token: The token of the subscription; None accepts every request, as behind a gateway of your own.

    Raises:
        ConfigurationError: The token is empty.
    """
    return CallbackApp(
        parse_notification,
        handle,
        token=security_token,
        token_of=lambda notification: notification.security_token,
    )
