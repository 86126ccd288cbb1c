"""Typed clients for messaging APIs: safe repeats, one tree of errors, nothing sent twice or shown by accident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpaaskit._aiohttp import AiohttpTransport
    from cpaaskit._errors import (
        ApiError,
        AuthenticationError,
        BadRequestError,
        ClientClosedError,
        ClientStateError,
        ConfigurationError,
        ConflictError,
        ConnectionLostError,
        CpaaskitError,
        DeliveryPendingError,
        EventLoopError,
        InvalidArgumentError,
        NotAcceptableError,
        NotFoundError,
        NotificationError,
        OutcomeUnknownError,
        PermissionDeniedError,
        RateLimitError,
        RedirectError,
        RequestNotSentError,
        ResponseDecodeError,
        ServerError,
        StatusError,
        UnprocessableEntityError,
    )
    from cpaaskit._rate import RateLimit
    from cpaaskit._sms_units import sms_units
    from cpaaskit._snapshot import Snapshot
    from cpaaskit.cpaas_v2 import AsyncCPaaS, CPaaS
    from cpaaskit.opensms import AsyncOpenSMS, OpenSMS

__all__ = [
    "AiohttpTransport",
    "ApiError",
    "AsyncCPaaS",
    "AsyncOpenSMS",
    "AuthenticationError",
    "BadRequestError",
    "CPaaS",
    "ClientClosedError",
    "ClientStateError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionLostError",
    "CpaaskitError",
    "DeliveryPendingError",
    "EventLoopError",
    "InvalidArgumentError",
    "NotAcceptableError",
    "NotFoundError",
    "NotificationError",
    "OpenSMS",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RedirectError",
    "RequestNotSentError",
    "ResponseDecodeError",
    "ServerError",
    "Snapshot",
    "StatusError",
    "UnprocessableEntityError",
    "sms_units",
]

# Imported at the first use: the base import is nearly free, and aiohttp stays an extra.
_ELSEWHERE = {
    "AiohttpTransport": "cpaaskit._aiohttp",
    "AsyncCPaaS": "cpaaskit.cpaas_v2",
    "AsyncOpenSMS": "cpaaskit.opensms",
    "CPaaS": "cpaaskit.cpaas_v2",
    "OpenSMS": "cpaaskit.opensms",
    "RateLimit": "cpaaskit._rate",
    "Snapshot": "cpaaskit._snapshot",
    "sms_units": "cpaaskit._sms_units",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_ELSEWHERE.get(name, "cpaaskit._errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
