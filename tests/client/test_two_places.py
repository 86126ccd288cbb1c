"""A token that may travel in the header or in the query, and servers that refuse it in their own ways."""

from __future__ import annotations

import httpx
import pytest
from canary import TOKEN, refuse

from cpaaskit import ApiError, AuthenticationError, ConfigurationError, RedirectError, ResponseDecodeError

from .answering import BOTH_PLACES as BOTH
from .answering import QUERY, READ, Server, answer, call, converse, places
from .portal import CREATE, LIST, AsyncPortal, Portal, aask, ask, contract

OK = httpx.Response(200, json={"status": "OK", "code": 200, "data": []})
NO = httpx.Response(401, json={"message": "Unauthenticated."})
LOGIN = "https://portal.example.org/login"
PAGE = f'<!doctype html><title>Portal</title><form action="{LOGIN}"></form>'
LOGIN_PAGES = {
    "a form": httpx.Response(200, html=PAGE),
    "a password": httpx.Response(200, html="<html><input type='password'></html>"),
    "a title": httpx.Response(200, html="<html><title>Acme | Log in</title></html>"),
    "no media type": httpx.Response(200, content=PAGE.encode()),
    "a redirect": httpx.Response(302, headers={"location": LOGIN}),
    "a redirect within": httpx.Response(303, headers={"location": "/login?next=x"}),
    "a redirect to sign in": httpx.Response(307, headers={"location": "/auth/sign-in"}),
}


def _client(server: Server, **options) -> Portal:
    return Portal(transport=httpx.MockTransport(server), **options)


def _seen(server: Server) -> list[str]:
    """Where each request had the token."""
    return ["query" if b"access_token" in request.url.query else "header" for request in server.requests]


def test_a_401_is_answered_with_the_query_once_and_remembered():
    """Header and query, then query alone; never both in one request."""
    server = Server(lambda request: OK if "access_token" in request.url.params else NO)
    with _client(server) as portal:
        ask(portal)
        ask(portal, params={"page": 2})

    assert _seen(server) == ["header", "query", "query"]
    assert ["authorization" in request.headers for request in server.requests] == [True, False, False]
    assert dict(server.requests[2].url.params) == {"page": "2", "access_token": TOKEN}
    assert {request.headers["accept"] for request in server.requests} == {"application/json"}


@pytest.mark.asyncio
async def test_an_async_client_does_the_same():
    """Header, query, query."""
    server = Server(lambda request: OK if "access_token" in request.url.params else NO)
    async with AsyncPortal(transport=httpx.MockTransport(server)) as portal:
        assert await aask(portal) == await aask(portal)

    assert _seen(server) == ["header", "query", "query"]


def test_both_refused_is_one_error_that_says_so_and_is_remembered():
    """The second call does not put the token into a URL again, and its error still tells of both."""
    server = Server(NO)
    with _client(server) as portal:
        for attempts in (2, 1):
            with pytest.raises(AuthenticationError, match="both in the header Authorization and in the query") as error:
                ask(portal)
            assert (error.value.attempts, error.value.status_code) == (attempts, 401)
            refuse("the error", [str(error.value), repr(error.value)])

    assert _seen(server) == ["header", "query", "header"]


def test_a_token_that_worked_and_is_revoked_is_not_put_into_a_url():
    """The error says nothing of a second place, since it was not tried."""
    server = Server([OK, NO])
    with _client(server) as portal:
        ask(portal)
        with pytest.raises(AuthenticationError) as error:
            ask(portal)

    assert _seen(server) == ["header", "header"]
    assert "query" not in str(error.value)


def test_views_share_what_was_learnt():
    """A view is the same client with other options."""
    server = Server(lambda request: OK if "access_token" in request.url.params else NO)
    with _client(server) as portal:
        ask(portal)
        ask(portal.with_options(timeout=5.0))

    assert _seen(server) == ["header", "query", "query"]


@pytest.mark.parametrize(("auth", "expected"), [("header", ["header"]), ("query", ["query"])])
def test_one_place_may_be_chosen(auth, expected):
    """A 401 there is final."""
    server = Server(NO)
    with _client(server, auth=auth) as portal, pytest.raises(AuthenticationError) as error:
        ask(portal)

    assert (_seen(server), "both" in str(error.value)) == (expected, False)


@pytest.mark.parametrize(("auth", "why"), [("cookie", "must be 'auto', 'header' or 'query'"), ("query", "no token in")])
def test_a_place_that_there_is_not_is_refused(auth, why):
    """Before anything is sent."""
    without = contract()._replace(schemes={"bearer": contract().schemes["bearer"]})
    with pytest.raises(ConfigurationError, match=why):
        without.with_auth(auth)


@pytest.mark.parametrize("page", LOGIN_PAGES.values(), ids=LOGIN_PAGES)
def test_a_login_page_is_a_refused_token(page: httpx.Response):
    """It moves on to the query as a 401 does, also for what must not be sent twice, and ends as the same error."""
    server = Server(lambda request: OK if "access_token" in request.url.params else page)
    with _client(server) as portal:
        ask(portal, CREATE, json={})
    assert _seen(server) == ["header", "query"]

    server = Server(page)
    with _client(server) as portal, pytest.raises(AuthenticationError, match=r"login page.*both in") as error:
        ask(portal, CREATE, json={})
    assert (error.value.status_code, error.value.attempts) == (page.status_code, 2)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (httpx.Response(200, html="<html><title>Maintenance</title></html>"), ResponseDecodeError),
        (httpx.Response(200, text="please log in"), ResponseDecodeError),
        (httpx.Response(302, headers={"location": "https://elsewhere.example.org/logins"}), RedirectError),
        (httpx.Response(302, headers={"location": "https://[/login"}), RedirectError),
        (httpx.Response(302), RedirectError),
    ],
    ids=["another page", "a text", "another address", "no address", "no location"],
)
def test_another_page_is_no_refusal(page: httpx.Response, expected: type[ApiError]):
    """It may have done something: the request is not made again."""
    server = Server(page)
    with _client(server) as portal, pytest.raises(expected):
        ask(portal, CREATE, json={})
    assert _seen(server) == ["header"]


def test_json_that_mentions_a_login_is_no_login_page():
    """A stored link to one, for example."""
    told = {"status": "OK", "data": [{"long_url": LOGIN, "note": '<input type="password">'}]}
    with _client(Server(httpx.Response(200, json=told))) as portal:
        assert ask(portal) == told


@pytest.mark.parametrize("body", [b'{"code": 401, "status": "ERROR"}', b' {"status": "401"}'])
def test_a_401_in_the_body_moves_on(body: bytes):
    """Some servers say it there alone."""
    steps = converse(call(READ, alternatives=BOTH), [answer(200, body), answer(200, b"{}")])[1]
    assert places(steps) == ["header", "query"]


@pytest.mark.parametrize("body", [b'{"data": {"code": 401}}', b'{"code": 401', b"[401]", b'{"code": 4010}', b"401"])
def test_another_401_in_a_body_does_not(body: bytes):
    """Only the envelope's own members count."""
    steps = converse(call(READ, alternatives=BOTH), [answer(200, body)])[1]
    assert places(steps) == ["header"]


def test_an_operation_without_credentials_shows_none():
    """Neither place has the token."""
    server = Server(OK)
    with _client(server) as portal:
        ask(portal, LIST._replace(security=()))

    (request,) = server.requests
    assert "authorization" not in request.headers
    assert request.url.query == b""


def test_the_query_token_is_percent_encoded():
    """Whatever a token holds, it stays one parameter."""
    assert QUERY.target("/v2/x?a=b", "a&b=c/+") == "/v2/x?a=b&access_token=a%26b%3Dc%2F%2B"
