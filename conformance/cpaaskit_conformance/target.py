"""The server under test: where it is, how it is reached, and what it may be asked to do."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.types import ASGIApp

from cpaaskit_conformance.calling import Caller, HttpCaller, InProcessCaller, Pause, http_client
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.receiver import Receiver, listening

Connection = tuple[Caller, Receiver | None]


@dataclass(frozen=True, kw_only=True)
class Target:
    """A server to judge.

    Args:
        base_url: Its URL, base path included.
        credential: What opens it.
        connect: Opens the way to it, and a receiver for its callbacks where it can reach one.
        loopback: Whether it is on this machine; elsewhere a run only reads.
        embedded: Whether it runs in this process.
    """

    base_url: str
    credential: Credential
    connect: Callable[[], AbstractAsyncContextManager[Connection]]
    loopback: bool
    embedded: bool = False

    @classmethod
    def in_process(
        cls,
        app: ASGIApp,
        *,
        base_path: str,
        credential: Credential,
        receiver: Receiver | None = None,
        pause: Pause | None = None,
    ) -> Target:
        """Judge an ASGI application in this process.

        Args:
            app: The application.
            base_path: The path that goes before every operation's path.
            credential: What opens it.
            receiver: Where its callbacks arrive.
            pause: Lets its time go on, where it only moves when it is told to.
        """

        @asynccontextmanager
        async def connect() -> AsyncGenerator[Connection]:
            yield InProcessCaller(app, base_path, pause), receiver

        return cls(
            base_url=f"http://sandbox.invalid{base_path}",
            credential=credential,
            connect=connect,
            loopback=True,
            embedded=True,
        )

    @classmethod
    def http(cls, base_url: str, *, credential: Credential, verify: bool = True) -> Target:
        """Judge a server over HTTP.

        Args:
            base_url: Its URL, base path included.
            credential: What opens it.
            verify: Whether its certificate is checked.

        Raises:
            ConfigurationError: This is not a URL that a server can have, or plain http outside this machine.
        """
        local = check_base_url(base_url)

        @asynccontextmanager
        async def connect() -> AsyncGenerator[Connection]:
            async with http_client(verify=verify) as client:
                if not local:
                    yield HttpCaller(client, base_url), None
                    return
                async with listening() as receiver:
                    yield HttpCaller(client, base_url), receiver

        return cls(base_url=base_url, credential=credential, connect=connect, loopback=local)


def check_base_url(base_url: str) -> bool:
    """Tell whether a base URL is on this machine.

    Raises:
        ConfigurationError: This is not a URL that a server can have, or plain http outside this machine.
    """
    wrong = ConfigurationError(
        f"the base URL {_shown(base_url)!r} is not an http or https URL; give one like https://host/path"
    )
    try:
        parts = urlsplit(base_url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise wrong from None
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment or parts.username:
        raise wrong
    if not base_url.isascii() or any(character.isspace() for character in base_url):
        raise wrong
    local = _is_loopback(host)
    if parts.scheme == "http" and not local:
        raise ConfigurationError(f"plain http to {host} would show the credential to everybody; use https")
    return local


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _shown(base_url: str) -> str:
    """Give a URL without what may be secret in it."""
    return base_url.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0].rsplit("@", maxsplit=1)[-1][:200]
