"""BICS OpenSMS: texts to phones, and how far each has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpaaskit.opensms._client import AsyncOpenSMS, OpenSMS
    from cpaaskit.opensms._delivery import DeliveryTracker
    from cpaaskit.opensms._notifications import DeliveryNotification, callback_app, parse_notification
    from cpaaskit.opensms._sent import SentMessage
    from cpaaskit_clients.opensms.models.delivery_info import DeliveryInfo
    from cpaaskit_clients.opensms.models.delivery_status import DeliveryStatus

__all__ = [
    "AsyncOpenSMS",
    "DeliveryInfo",
    "DeliveryNotification",
    "DeliveryStatus",
    "DeliveryTracker",
    "OpenSMS",
    "SentMessage",
    "callback_app",
    "parse_notification",
]

# Imported at the first use: a client that only sends needs neither the tracker nor the callback application.
_ELSEWHERE = {
    "AsyncOpenSMS": "cpaaskit.opensms._client",
    "DeliveryInfo": "cpaaskit_clients.opensms.models.delivery_info",
    "DeliveryNotification": "cpaaskit.opensms._notifications",
    "DeliveryStatus": "cpaaskit_clients.opensms.models.delivery_status",
    "DeliveryTracker": "cpaaskit.opensms._delivery",
    "OpenSMS": "cpaaskit.opensms._client",
    "SentMessage": "cpaaskit.opensms._sent",
    "callback_app": "cpaaskit.opensms._notifications",
    "parse_notification": "cpaaskit.opensms._notifications",
}


def __getattr__(name: str) -> object:
    if name not in _ELSEWHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_ELSEWHERE[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
