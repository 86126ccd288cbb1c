"""A sandbox inside a test: clients of it, its time, and what it sent out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from starlette.types import ASGIApp, Receive, Scope, Send

from cpaaskit._httpx import httpx
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.app import DEFAULT_TOKEN, Sandbox, create_app, mount_path
from cpaaskit_conformance.sandbox.behaviour import Clients, Row
from cpaaskit_conformance.sandbox.bridge import BridgeTransport, LoopThread
from cpaaskit_conformance.sandbox.clock import StepClock
from cpaaskit_conformance.sandbox.discovery import find_api
from cpaaskit_conformance.sandbox.settings import SandboxSettings

STEP_S: Final = 0.5
_ORIGIN: Final = "http://127.0.0.1"
_Sync = TypeVar("_Sync")
_Async = TypeVar("_Async")


@dataclass(frozen=True, slots=True, repr=False)
class Notification:
    """A callback that the sandbox posted.

    Args:
        url: Where it went.
        headers: Its header fields.
        body: Its JSON.
    """

    url: str
    headers: httpx.Headers
    body: Json


class EmbeddedSandbox(Generic[_Sync, _Async]):
    """One API's sandbox in this process, without sockets; its time goes half a second per request, and with `advance`.

    Args:
        api: The API's id.
        clients: Its client classes.
    """

    def __init__(self, api: str, clients: Clients[_Sync, _Async]) -> None:
        self.api = api
        self.token = DEFAULT_TOKEN
        self.notifications: list[Notification] = []
        self._clients = clients
        self._loop = LoopThread()
        self._receiver: httpx.AsyncBaseTransport | None = None
        self._transport = BridgeTransport(self._app, self._loop)
        self._begin(None, {})

    def client(self, **options: object) -> _Sync:
        """Make a sync client of the sandbox.

        Args:
            options: What the client's constructor takes beyond token, base_url and transport.
        """
        return self._clients.sync(token=self.token, base_url=self.base_url, transport=self._transport, **options)

    def async_client(self, **options: object) -> _Async:
        """Make an async client of the sandbox.

        Args:
            options: What the client's constructor takes beyond token, base_url and transport.
        """
        return self._clients.asynchronous(
            token=self.token, base_url=self.base_url, transport=self._transport, **options
        )

    @property
    def transport(self) -> BridgeTransport:
        """What carries requests to the sandbox, for `httpx.Client` and `httpx.AsyncClient` alike."""
        return self._transport

    @property
    def messages(self) -> Sequence[Row]:
        """The messages that were accepted, the oldest first, as the inbox shows them."""
        return list(self._sandbox.engines[self.api].behaviour.inbox()["Messages"])[::-1]

    def advance(self, seconds: float) -> None:
        """Let time go on; the callbacks that are due then have been delivered when this returns.

        Args:
            seconds: How far. A message needs one second to its last state.
        """
        self._loop.run(self._sandbox.settle(seconds))

    def deliver_to(self, app: ASGIApp) -> None:
        """Have callbacks answered by an ASGI application, instead of with 204; they are noted as before."""
        self._receiver = httpx.ASGITransport(app)

    def restart(self, *, settings: SandboxSettings | None = None, **switches: object) -> None:
        """Begin anew with nothing in memory; clients stay usable.

        Args:
            settings: Pace, limits and seed.
            switches: Allowed behaviours, such as `location="absent"`.

        Raises:
            ConfigurationError: A switch or its value is unknown.
        """
        self._begin(settings, switches)

    def close(self) -> None:
        """End the sandbox."""
        self._loop.close()

    def _begin(self, settings: SandboxSettings | None, switches: dict[str, object]) -> None:
        recorder = httpx.MockTransport(self._received)
        self._current = create_app(
            [self.api],
            token=self.token,
            settings=settings,
            clock=StepClock(STEP_S),
            notifier=recorder,
            variants={self.api: switches},
        )
        sandbox = self._current.state.sandbox
        assert isinstance(sandbox, Sandbox)
        self._sandbox = sandbox
        self.base_url = _ORIGIN + mount_path(self.api)
        self.notifications.clear()

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._current(scope, receive, send)

    async def _received(self, request: httpx.Request) -> httpx.Response:
        body: Json = json.loads(request.content)
        self.notifications.append(Notification(str(request.url), request.headers, body))
        if self._receiver is None:
            return httpx.Response(204)
        return await self._receiver.handle_async_request(request)


def embed(api: str) -> EmbeddedSandbox[object, object]:
    """Make the sandbox of an API inside this process.

    Raises:
        ConfigurationError: There is no API of that name.
    """
    return EmbeddedSandbox(api, find_api(api).clients())
