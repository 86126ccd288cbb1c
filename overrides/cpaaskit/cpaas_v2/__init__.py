"""The CPaaS API v2, sold as BICS CPaaS, MobTexting and Twincles: SMS, WhatsApp, RCS, Viber, voice and codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpaaskit.cpaas_v2._callbacks import callback_app
    from cpaaskit.cpaas_v2._client import AsyncCPaaS, CPaaS
    from cpaaskit.cpaas_v2._delivery import DeliveryTracker
    from cpaaskit.cpaas_v2._events import Event, parse_event
    from cpaaskit.cpaas_v2._sent import Sent
    from cpaaskit.cpaas_v2._sent_sms import SentSms
    from cpaaskit.cpaas_v2._sms_request import SmsOptions
    from cpaaskit.cpaas_v2._times import parse_local_time
    from cpaaskit.cpaas_v2._verify import VerifyOptions
    from cpaaskit_clients.cpaas_v2.models.channel_message_status import ChannelMessageStatus
    from cpaaskit_clients.cpaas_v2.models.click_to_call_report import ClickToCallReport
    from cpaaskit_clients.cpaas_v2.models.contact_report import ContactReport
    from cpaaskit_clients.cpaas_v2.models.incoming_message import IncomingMessage
    from cpaaskit_clients.cpaas_v2.models.link_visit_report import LinkVisitReport
    from cpaaskit_clients.cpaas_v2.models.outgoing_call_report import OutgoingCallReport
    from cpaaskit_clients.cpaas_v2.models.sms_delivery_report import SmsDeliveryReport
    from cpaaskit_clients.cpaas_v2.models.unsubscription import Unsubscription

__all__ = [
    "AsyncCPaaS",
    "CPaaS",
    "ChannelMessageStatus",
    "ClickToCallReport",
    "ContactReport",
    "DeliveryTracker",
    "Event",
    "IncomingMessage",
    "LinkVisitReport",
    "OutgoingCallReport",
    "Sent",
    "SentSms",
    "SmsDeliveryReport",
    "SmsOptions",
    "Unsubscription",
    "VerifyOptions",
    "callback_app",
    "parse_event",
    "parse_local_time",
]

# Imported at the first use: a client that only sends needs neither the tracker nor the callback application.
_ELSEWHERE = {
    "AsyncCPaaS": "cpaaskit.cpaas_v2._client",
    "CPaaS": "cpaaskit.cpaas_v2._client",
    "ChannelMessageStatus": "cpaaskit_clients.cpaas_v2.models.channel_message_status",
    "ClickToCallReport": "cpaaskit_clients.cpaas_v2.models.click_to_call_report",
    "ContactReport": "cpaaskit_clients.cpaas_v2.models.contact_report",
    "DeliveryTracker": "cpaaskit.cpaas_v2._delivery",
    "Event": "cpaaskit.cpaas_v2._events",
    "IncomingMessage": "cpaaskit_clients.cpaas_v2.models.incoming_message",
    "LinkVisitReport": "cpaaskit_clients.cpaas_v2.models.link_visit_report",
    "OutgoingCallReport": "cpaaskit_clients.cpaas_v2.models.outgoing_call_report",
    "Sent": "cpaaskit.cpaas_v2._sent",
    "SentSms": "cpaaskit.cpaas_v2._sent_sms",
    "SmsDeliveryReport": "cpaaskit_clients.cpaas_v2.models.sms_delivery_report",
    "SmsOptions": "cpaaskit.cpaas_v2._sms_request",
    "Unsubscription": "cpaaskit_clients.cpaas_v2.models.unsubscription",
    "VerifyOptions": "cpaaskit.cpaas_v2._verify",
    "callback_app": "cpaaskit.cpaas_v2._callbacks",
    "parse_event": "cpaaskit.cpaas_v2._events",
    "parse_local_time": "cpaaskit.cpaas_v2._times",
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
