"""What tests on real sockets share: the transport, and an environment without proxies and credentials."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator

import pytest
import trustme

from .peers import Peer, answering


@pytest.fixture(params=["sync", "async", "aiohttp"])
def transport(request: pytest.FixtureRequest) -> str:
    """The name of a transport: httpx for a client that waits, httpx for one that is awaited, and aiohttp."""
    return request.param


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith(("CPAASKIT_", "SSL_CERT_")):
            monkeypatch.delenv(name)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody knows."""
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Its certificate in a file."""
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


@pytest.fixture(scope="module")
def server_context(authority: trustme.CA) -> ssl.SSLContext:
    """What a server with a certificate of that authority needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def secure(server_context: ssl.SSLContext) -> Iterator[Peer]:
    """A server that speaks TLS."""
    with Peer(answering(204), tls=server_context) as peer:
        yield peer
