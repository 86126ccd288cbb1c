"""The CPaaS API v2, sold as BICS CPaaS, MobTexting and Twincles: SMS, WhatsApp, RCS, Viber, voice and codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpaaskit.cpaas_v2._client import AsyncCPaaS, CPaaS
    from cpaaskit.cpaas_v2._delivery import DeliveryTracker
    from cpaaskit.cpaas_v2._sent import Sent
    from cpaaskit.cpaas_v2._sent_sms import SentSms
    from cpaaskit.cpaas_v2._sms_request import SmsOptions
    from cpaaskit.cpaas_v2._verify import VerifyOptions

__all__ = [
    "AsyncCPaaS",
    "CPaaS",
    "DeliveryTracker",
    "Sent",
    "SentSms",
    "SmsOptions",
    "VerifyOptions",
]

# Imported at the first use: a client that only sends needs neither the tracker nor the callback application.
_ELSEWHERE = {
    "AsyncCPaaS": "cpaaskit.cpaas_v2._client",
    "CPaaS": "cpaaskit.cpaas_v2._client",
    "DeliveryTracker": "cpaaskit.cpaas_v2._delivery",
    "Sent": "cpaaskit.cpaas_v2._sent",
    "SentSms": "cpaaskit.cpaas_v2._sent_sms",
    "SmsOptions": "cpaaskit.cpaas_v2._sms_request",
    "VerifyOptions": "cpaaskit.cpaas_v2._verify",
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
