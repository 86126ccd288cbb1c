"""Methods that a gateway would stop travel as POST, and say in the query what they are."""

from __future__ import annotations

import httpx
import pytest

from .answering import Server
from .portal import CREATE, DELETE, LIST, UPDATE, AsyncPortal, Portal, aask, ask

OK = httpx.Response(200, json={"status": "OK"})


@pytest.mark.parametrize(
    ("operation", "method", "query"),
    [
        (LIST, "GET", {}),
        (CREATE, "POST", {}),
        (UPDATE, "POST", {"_method": "PUT"}),
        (DELETE, "POST", {"_method": "DELETE"}),
    ],
    ids=lambda value: getattr(value, "operation_id", None),
)
def test_put_and_delete_travel_as_post(operation, method, query):
    """GET and POST are left alone, and so is the query that was there."""
    server = Server(OK)
    with Portal(override="_method", transport=httpx.MockTransport(server)) as portal:
        ask(portal, operation, "/things/7", params={"a": "b"})

    (request,) = server.requests
    assert (request.method, dict(request.url.params)) == (method, {"a": "b", **query})
    assert request.headers.get("content-length") == (None if method == "GET" else "0")


def test_the_body_and_the_token_in_the_query_travel_with_it():
    """All of them in one request."""
    server = Server(OK)
    with Portal("query", "_method", transport=httpx.MockTransport(server)) as portal:
        ask(portal, UPDATE, "/things/7", json={"name": "x"})

    (request,) = server.requests
    assert set(request.url.params) == {"_method", "access_token"}
    assert (request.method, request.content) == ("POST", b'{"name":"x"}')


@pytest.mark.asyncio
async def test_it_is_the_same_awaited():
    """PUT as POST."""
    server = Server(OK)
    async with AsyncPortal(override="_method", transport=httpx.MockTransport(server)) as portal:
        await aask(portal, UPDATE, "/things/7", json={})

    assert (server.requests[0].method, server.requests[0].url.query) == ("POST", b"_method=PUT")


def test_without_it_methods_travel_as_they_are():
    """That is what a client does by itself."""
    server = Server(OK)
    with Portal(transport=httpx.MockTransport(server)) as portal:
        ask(portal, UPDATE, "/things/7", json={})
        ask(portal, DELETE, "/things/7")

    assert [(request.method, request.url.query) for request in server.requests] == [("PUT", b""), ("DELETE", b"")]
