"""One way to call the client on each of its transports."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from cpaaskit import AsyncOpenSMS, OpenSMS
from cpaaskit._aiohttp import AiohttpTransport

TOKEN = "canary-token"
POOL_OPTIONS = {"verify", "cert", "proxy", "trust_env"}
Operation = Callable[[Any], Any]


def read(client: Any) -> Any:
    """GET, without an effect."""
    return client.subscriptions.get_delivery_info_subscription()


def write(client: Any) -> Any:
    """DELETE, with an effect that costs nothing."""
    return client.subscriptions.delete_delivery_info_subscription()


def charge(client: Any) -> Any:
    """POST, which costs money."""
    return client.messages.send(sender="321234567", to=["+13500000991"], text="Hello", correlator="order-4711")


def charge_much(client: Any) -> Any:
    """POST with more bytes than all buffers on the way hold."""
    return client.messages.send(sender="321234567", to=["+13500000991"], text="Hello" * 3_000_000)


class Caller:
    """A client on one transport, called the same way whether it waits or is awaited.

    Attributes:
        kinds: What makes a client that waits, and one that is awaited.
    """

    kinds: tuple[Callable[..., Any], Callable[..., Any]] = (OpenSMS, AsyncOpenSMS)

    def __init__(self, transport: str, base_url: str, **options: Any) -> None:
        self.transport = transport
        self._runner = asyncio.Runner() if transport != "sync" else None
        options = {"token": TOKEN, "base_url": base_url, "timeout": 5.0} | options
        if transport == "aiohttp":
            pool = {name: options.pop(name) for name in POOL_OPTIONS & options.keys()}
            options["transport"] = AiohttpTransport(**pool)
        self.client: Any = self.kinds[transport != "sync"](**options)
        settings = self.client._settings  # waits between attempts are shortened; nothing public does that
        self.client._settings = settings._replace(rules=settings.rules._replace(base=0.002))

    def call(self, operation: Operation, **view: Any) -> Any:
        """Call, on a view with these options where there are any."""
        client = self.client.with_options(**view) if view else self.client
        if self._runner is None:
            return operation(client)
        return self._runner.run(_awaited(operation, client))

    def pause(self, seconds: float) -> None:
        """Give the sockets some time, and the event loop the chance to look at them."""
        if self._runner is None:
            time.sleep(seconds)
        else:
            self._runner.run(asyncio.sleep(seconds))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._runner is None:
            self.client.close()
        else:
            self._runner.run(self.client.aclose())
            self._runner.close()


async def _awaited(operation: Operation, client: Any) -> Any:
    result = operation(client)
    return await result if inspect.isawaitable(result) else result


def failure(caller: Caller, operation: Operation, **view: Any) -> Exception:
    """The error that a call ends with."""
    try:
        result = caller.call(operation, **view)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the test looks at
        return error
    raise AssertionError(f"the call succeeded with {type(result).__name__}")
