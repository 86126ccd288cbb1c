"""Where a token goes, and what a 401 does to that."""

from __future__ import annotations

import httpx
import pytest
from canary import NUMBER, SENDER, TEXT, TOKEN

from cpaaskit import AuthenticationError, ConfigurationError
from cpaaskit._auth import Placement, TokenPlace, placements
from cpaaskit_clients.opensms.operations import SECURITY_SCHEMES, SecurityScheme

from .answering import BOTH_PLACES as BOTH
from .answering import HEADER, QUERY, READ, Server, answer, call, converse, infos, places, send, sent

SCHEMES = {
    "header": SecurityScheme("bearer", "header", "Authorization", "Bearer "),
    "query": SecurityScheme("apiKey", "query", "access_token", ""),
    "basic": SecurityScheme("basic", "header", "Authorization", "Basic "),
}


def test_alternatives_come_from_the_contract_headers_first():
    """The order in the contract does not matter, the place does."""
    assert placements((("query",), ("header",)), SCHEMES) == BOTH
    assert placements((("header",),), SCHEMES) == (HEADER,)
    assert placements((), SCHEMES) == ()
    assert placements(((), ("basic",)), SCHEMES) == ()
    assert placements((("basic",), ("query",)), SCHEMES) == (QUERY,)
    assert placements((("apiKey",),), SECURITY_SCHEMES) == (Placement("header", "Authorization", "Bearer "),)


@pytest.mark.parametrize("security", [(("basic",),), (("header", "query"),)])
def test_credentials_that_a_token_cannot_fulfil_are_refused(security: tuple[tuple[str, ...], ...]):
    """A token is no password, and not two credentials at once."""
    with pytest.raises(ConfigurationError, match="another kind of credential"):
        placements(security, SCHEMES)


def test_a_401_tries_the_query_once_and_what_worked_is_remembered():
    """Header, then query; from then on query at once."""
    place = TokenPlace()
    result, steps = converse(call(READ, alternatives=BOTH), [answer(401), answer(200)], place=place)
    assert (places(steps), result.outcome, result.attempts) == (["header", "query"], answer(200), 2)

    _, steps = converse(call(READ, alternatives=BOTH), [answer(200)], place=place)
    assert places(steps) == ["query"]


def test_a_header_that_worked_is_remembered():
    """A token that is revoked later is not shown in a query."""
    place = TokenPlace()
    converse(call(READ, alternatives=BOTH), [answer(200)], place=place)
    result, steps = converse(call(READ, alternatives=BOTH), [answer(401)], place=place)

    assert (places(steps), result.outcome.status) == (["header"], 401)


def test_that_neither_worked_is_remembered():
    """After two refusals each call is one request, with the header."""
    place = TokenPlace()
    result, steps = converse(call(READ, alternatives=BOTH), [answer(401), answer(401)], place=place)
    assert (places(steps), result.outcome.status) == (["header", "query"], 401)

    _, steps = converse(call(READ, alternatives=BOTH), [answer(401)], place=place)
    assert places(steps) == ["header"]


@pytest.mark.parametrize("status", [302, 400, 403, 408, 429, 500, 503])
def test_an_answer_that_says_nothing_about_the_token_settles_nothing(status: int):
    """A failure before the token was looked at must not keep a later 401 from trying the query."""
    place = TokenPlace()
    converse(call(READ, alternatives=BOTH), [answer(status)] * 3, place=place)
    _, steps = converse(call(READ, alternatives=BOTH), [answer(401), answer(200)], place=place)

    assert places(steps) == ["header", "query"]


def test_the_second_place_is_no_repeat():
    """It is tried where repeats are forbidden, and for what must not be sent twice: a 401 did nothing."""
    result, steps = converse(call(alternatives=BOTH), [answer(401), answer(201)])

    assert (places(steps), result.unknown) == (["header", "query"], False)


def test_opensms_documents_one_place_so_a_401_is_one_request():
    """No second request, no token in a query, and the error says what to do."""
    server = Server(httpx.Response(401, json={"message": f"bad token {TOKEN}"}))
    with server.sync() as sms, pytest.raises(AuthenticationError, match="Check the credential") as caught:
        send(sms)

    (request,) = server.requests
    assert (request.headers["authorization"], request.url.query) == (f"Bearer {TOKEN}", b"")
    assert (caught.value.attempts, caught.value.message) == (1, "bad token [masked]")


@pytest.mark.asyncio
async def test_the_token_travels_with_every_call_of_an_async_client():
    """Each request has it in the header."""
    server = Server([sent(), infos()])
    async with server.awaited() as sms:
        message = await sms.messages.send(sender=SENDER, to=NUMBER, text=TEXT)
        await sms.messages.delivery_infos(message)

    assert [request.headers["authorization"] for request in server.requests] == [f"Bearer {TOKEN}"] * 2
