"""The data models; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .callback import Callback
    from .callback_target import CallbackTarget
    from .delivery_info import DeliveryInfo
    from .delivery_info_list import DeliveryInfoList
    from .delivery_info_notification import DeliveryInfoNotification
    from .delivery_info_notification_envelope import DeliveryInfoNotificationEnvelope
    from .delivery_infos import DeliveryInfos
    from .delivery_status import DeliveryStatus
    from .not_acceptable_callback import NotAcceptableCallback
    from .outbound_request import OutboundRequest
    from .outbound_result import OutboundResult
    from .outbound_sms_message import OutboundSMSMessage
    from .outbound_sms_message_request import OutboundSMSMessageRequest
    from .outbound_sms_text_message import OutboundSMSTextMessage
else:
    from importlib import import_module

    _MODULES = {
        "Callback": ".callback",
        "CallbackTarget": ".callback_target",
        "DeliveryInfo": ".delivery_info",
        "DeliveryInfoList": ".delivery_info_list",
        "DeliveryInfoNotification": ".delivery_info_notification",
        "DeliveryInfoNotificationEnvelope": ".delivery_info_notification_envelope",
        "DeliveryInfos": ".delivery_infos",
        "DeliveryStatus": ".delivery_status",
        "NotAcceptableCallback": ".not_acceptable_callback",
        "OutboundRequest": ".outbound_request",
        "OutboundResult": ".outbound_result",
        "OutboundSMSMessage": ".outbound_sms_message",
        "OutboundSMSMessageRequest": ".outbound_sms_message_request",
        "OutboundSMSTextMessage": ".outbound_sms_text_message",
    }

    def __getattr__(name):
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(module, __name__), name)
        return value

    def __dir__():
        return sorted(__all__)


__all__ = (
    "Callback",
    "CallbackTarget",
    "DeliveryInfo",
    "DeliveryInfoList",
    "DeliveryInfoNotification",
    "DeliveryInfoNotificationEnvelope",
    "DeliveryInfos",
    "DeliveryStatus",
    "NotAcceptableCallback",
    "OutboundRequest",
    "OutboundResult",
    "OutboundSMSMessage",
    "OutboundSMSMessageRequest",
    "OutboundSMSTextMessage",
)
