"""Puts the sandboxes of several APIs into one ASGI application, with an inbox page beside them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, Route

from cpaaskit._httpx import httpx
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.sandbox.behaviour import World
from cpaaskit_conformance.sandbox.clock import Clock, SystemClock
from cpaaskit_conformance.sandbox.credentials import Keys
from cpaaskit_conformance.sandbox.discovery import api_ids, find_api
from cpaaskit_conformance.sandbox.engine import Engine, server_path
from cpaaskit_conformance.sandbox.inbox import Inbox
from cpaaskit_conformance.sandbox.outbox import LoopbackTransport, Outbox
from cpaaskit_conformance.sandbox.settings import SandboxSettings
from cpaaskit_conformance.spec import load_spec

DEFAULT_TOKEN = "sandbox-token"


class Sandbox:
    """What stands behind a sandbox's application; found at `app.state.sandbox`.

    Args:
        engines: The APIs' applications by id.
        world: What surrounds them.
    """

    def __init__(self, engines: Mapping[str, Engine], world: World) -> None:
        self.engines = engines
        self.world = world

    async def settle(self, seconds: float = 0.0) -> None:
        """Let a stepping clock go on, and deliver the callbacks that are due.

        Args:
            seconds: How far; a clock that shows the machine's time goes by itself.
        """
        self.world.clock.advance(seconds)
        await self.world.outbox.flush()


def mount_path(api: str) -> str:
    """Give the path under which an API is served.

    Raises:
        ConfigurationError: There is no API of that name.
    """
    return f"/{api}{server_path(load_spec(api))}"


def create_app(
    apis: Sequence[str] | None = None,
    *,
    token: str = DEFAULT_TOKEN,
    settings: SandboxSettings | None = None,
    clock: Clock | None = None,
    notifier: httpx.AsyncBaseTransport | None = None,
    variants: Mapping[str, Mapping[str, object]] | None = None,
) -> Starlette:
    """Make the sandbox of some APIs, each at `/<api><path of its server URL>`.

    Args:
        apis: Their ids; all that there are by default.
        token: The key that is valid; with `-restricted` behind it, it is one that does not cover the service (403).
        settings: Pace, limits and seed.
        clock: The time; the machine's own by default.
        notifier: What carries callbacks; by default HTTP to this machine's loopback only.
        variants: Switches by API, such as `{"opensms": {"location": "absent"}}`.

    Raises:
        ConfigurationError: An API, a switch or its value is unknown, or a token is empty.
    """
    settings = settings or SandboxSettings()
    clock = clock or SystemClock()
    transport = notifier or LoopbackTransport(anywhere=settings.callbacks_anywhere)
    world = World(settings, clock, Outbox(transport, clock))
    if not token:
        raise ConfigurationError("the token is empty; give one, or leave it out")
    switches = dict(variants or {})
    engines = {api: _engine(api, world, Keys(token), switches.pop(api, {})) for api in apis or api_ids()}
    if switches:
        raise ConfigurationError(f"there are variants for {', '.join(switches)}, which this sandbox does not serve")
    return _application(Sandbox(engines, world))


def _engine(api: str, world: World, keys: Keys, switches: Mapping[str, object]) -> Engine:
    found = find_api(api)
    try:
        return Engine(load_spec(api), found.create(world, switches), world, keys, found.intake)
    except ValueError as error:
        raise ConfigurationError(f"{api}: {error}") from error


def _application(sandbox: Sandbox) -> Starlette:
    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        yield
        await sandbox.world.outbox.close()

    inbox = Inbox(sandbox.engines, sandbox.world)
    routes: list[BaseRoute] = []
    for api, engine in sandbox.engines.items():
        routes += [Mount(f"/{api}", engine), Route(f"/{api}", engine)]
    routes += [Route("/", inbox.page), Route("/inbox.json", inbox.twin)]
    app = Starlette(routes=routes, lifespan=lifespan)
    app.router.redirect_slashes = False
    app.state.sandbox = sandbox
    return app
