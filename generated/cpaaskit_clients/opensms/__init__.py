"""The typed client of BICS OpenSMS.

``Client`` holds the connection, the facades group the operations:

- ``Messages`` and ``AsyncMessages``
- ``Subscriptions`` and ``AsyncSubscriptions``
"""

from typing import TYPE_CHECKING

from .client import Client
from .types import UNSET, Unset

if TYPE_CHECKING:
    from .api.messages import AsyncMessages, Messages
    from .api.subscriptions import AsyncSubscriptions, Subscriptions
else:
    from importlib import import_module

    _FACADES = {
        "Messages": ".api.messages",
        "AsyncMessages": ".api.messages",
        "Subscriptions": ".api.subscriptions",
        "AsyncSubscriptions": ".api.subscriptions",
    }

    def __getattr__(name):
        module = _FACADES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(module, __name__), name)
        return value

    def __dir__():
        return sorted(__all__)


__all__ = (
    "UNSET",
    "AsyncMessages",
    "AsyncSubscriptions",
    "Client",
    "Messages",
    "Subscriptions",
    "Unset",
)
