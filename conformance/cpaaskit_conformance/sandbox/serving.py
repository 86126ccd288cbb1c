"""Serves an application with uvicorn, in this thread until it is stopped, or in another for as long as a block runs."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Generator
from contextlib import contextmanager
from threading import Thread
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from cpaaskit_conformance.errors import ConfigurationError

_BACKLOG: Final = 512
_GRACE_S: Final = 3


def listen(host: str, port: int) -> socket.socket:
    """Take a port.

    Args:
        host: A name or address of this machine.
        port: The port, 0 for any that is free.

    Raises:
        ConfigurationError: The port is in use, or the host is none of this machine's.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        # The protocol is named because asyncio sends small answers at once only on sockets that say TCP.
        listener = socket.socket(family, kind, protocol or socket.IPPROTO_TCP)
    except (OSError, UnicodeError) as error:
        raise ConfigurationError(f"{host!r} is no host of this machine; try --host 127.0.0.1") from error
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        reason = error.strerror or str(error)
        raise ConfigurationError(f"can't listen on {host} port {port}: {reason}; choose another with --port") from error
    return listener


def base_url(host: str, listener: socket.socket) -> str:
    """Give the URL under which a listener is reached."""
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}:{listener.getsockname()[1]}"


def is_local(host: str) -> bool:
    """Tell whether a host name or address is reachable from this machine only."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def serve(app: ASGIApp, listener: socket.socket) -> None:
    """Serve until a signal ends it; the listener is closed then."""
    with listener:
        _server(app).run(sockets=[listener])


@contextmanager
def served(app: ASGIApp, *, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Serve in another thread while a block runs, and give the base URL.

    Args:
        app: An ASGI application.
        host: A name or address of this machine.
        port: The port, 0 for any that is free.

    Raises:
        ConfigurationError: The port is in use, or the host is none of this machine's.
    """
    with listen(host, port) as listener:
        server = _server(app)
        thread = Thread(target=server.run, kwargs={"sockets": [listener]}, name="cpaaskit sandbox", daemon=True)
        thread.start()
        try:
            yield base_url(host, listener)
        finally:
            server.should_exit = True
            thread.join()


def _server(app: ASGIApp) -> uvicorn.Server:
    # No access log: paths hold phone numbers.
    config = uvicorn.Config(
        app, log_config=None, log_level="warning", access_log=False, timeout_graceful_shutdown=_GRACE_S, lifespan="on"
    )
    return uvicorn.Server(config)
