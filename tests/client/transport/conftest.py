"""What tests on real sockets share: the transport, and an environment without proxies and credentials."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(params=["sync", "async", "aiohttp"])
def transport(request: pytest.FixtureRequest) -> str:
    """The name of a transport: httpx for a client that waits, httpx for one that is awaited, and aiohttp."""
    return request.param


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith(("CPAASKIT_", "SSL_CERT_")):
            monkeypatch.delenv(name)
