"""The callback application: every request gets an answer, and none an exception."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from typing import Any

import httpx
import pytest
from canary import NUMBER, SECURITY_TOKEN, refuse
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit import ConfigurationError
from cpaaskit._callback import CallbackApp
from cpaaskit.opensms import DeliveryNotification, callback_app

from .answering import URL, info

BODY = {"deliveryInfoList": {"resourceURL": f"{URL}/deliveryInfos", "deliveryInfo": [info(f"tel:{NUMBER}")]}}
CONTENT = json.dumps(BODY).encode()
HEADER = {"X-Security-Token": SECURITY_TOKEN}


def _post(
    app: Any, path: str = "/dlr", *, method: str = "POST", content: bytes = CONTENT, **more: Any
) -> httpx.Response:
    """Post as a vendor does."""

    # Without httpx's client, which would log the URL and the token in it.
    request = httpx.Request(method, f"https://receiver{path}", content=content, **more)

    async def post() -> httpx.Response:
        response = await httpx.ASGITransport(app).handle_async_request(request)
        await response.aread()
        return response

    return asyncio.run(post())


def _app(token: str | None = SECURITY_TOKEN) -> tuple[CallbackApp[DeliveryNotification], list[DeliveryNotification]]:
    told: list[DeliveryNotification] = []
    return callback_app(told.append, security_token=token), told


async def _converse(app: Any, events: list[dict[str, Any]], **scope: Any) -> list[dict[str, Any]]:
    """Call the application with these events, and keep what it sends."""
    given_events = iter(events)
    out: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        try:
            return next(given_events)
        except StopIteration:
            await asyncio.sleep(60)
            raise

    async def send(event: dict[str, Any]) -> None:
        out.append(event)

    http = {"type": "http", "method": "POST", "query_string": b"", "headers": []}
    await app({**http, **scope}, receive, send)
    return out


def test_a_notification_is_handed_on():
    """204, and the handler has it."""
    app, told = _app()
    response = _post(app, headers=HEADER)

    assert (response.status_code, response.content, len(told)) == (204, b"", 1)
    assert told[0].request_id == "req-1"


def test_an_async_handler_is_awaited():
    """It is done before the answer."""
    told = []

    async def handle(notification: DeliveryNotification) -> None:
        await asyncio.sleep(0)
        told.append(notification)

    assert _post(callback_app(handle, security_token=None)).status_code == 204
    assert len(told) == 1


def _with_token(where: str, token: str) -> dict[str, Any]:
    """A request that shows a token in a place."""
    if where == "query":
        return {"path": f"/dlr?a=b&securityToken={token}"}
    if where == "header":
        return {"headers": {"X-Security-Token": token}}
    return {"content": json.dumps({**BODY, "securityToken": token}).encode()}


@pytest.mark.parametrize("where", ["query", "header", "body"])
@pytest.mark.parametrize(
    ("token", "expected"),
    [(SECURITY_TOKEN, 204), ("wrong", 403), ("", 403), (SECURITY_TOKEN + "x", 403), (SECURITY_TOKEN.upper(), 403)],
)
def test_a_token_is_compared_wherever_it_is(where: str, token: str, expected: int):
    """Right or refused; what is refused reaches no handler."""
    app, told = _app()

    assert _post(app, **_with_token(where, token)).status_code == expected
    assert len(told) == (expected == 204)


def test_each_token_that_is_shown_must_be_right():
    """A right one does not make up for a wrong one, and none at all is refused."""
    app, told = _app()

    assert _post(app, headers=HEADER, path="/dlr?securityToken=wrong").status_code == 403
    assert _post(app).status_code == 403
    assert told == []


def test_a_secret_of_your_own_in_the_url_is_not_mistaken_for_the_token():
    """`?token=` and the like belong to whoever subscribed the URL."""
    app, _ = _app()

    assert _post(app, "/dlr?token=mine&k=also-mine", headers=HEADER).status_code == 204


def test_without_a_token_every_request_is_taken():
    """That is what None says; an empty token is a mistake and refused when the application is made."""
    app, told = _app(None)
    assert _post(app).status_code == 204
    assert len(told) == 1

    with pytest.raises(ConfigurationError, match="token is empty"):
        _app("")


@pytest.mark.parametrize("token", ["schlüssel-ключ", "\ud800"])
def test_tokens_beyond_ascii_are_compared_as_bytes(token: str):
    """JSON can hold halves of surrogate pairs: they are compared, not stumbled over."""
    app, _ = _app(token)
    content = json.dumps({**BODY, "securityToken": token}).encode()
    other, _ = _app()

    assert _post(app, content=content).status_code == 204
    assert _post(other, content=content).status_code == 403


def test_tokens_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch):
    """Each of them through hmac.compare_digest, also after a wrong one."""
    compared: list[bytes] = []
    original = hmac.compare_digest

    def watch(one: bytes, other: bytes) -> bool:
        compared.append(one)
        return original(one, other)

    monkeypatch.setattr("cpaaskit._callback.hmac.compare_digest", watch)
    _post(_app()[0], "/dlr?securityToken=wrong", headers=HEADER, content=_with_token("body", "also")["content"])

    assert compared == [b"wrong", SECURITY_TOKEN.encode(), b"also"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_another_method_is_405(method: str):
    """With the one that is allowed."""
    response = _post(_app()[0], method=method, headers=HEADER)
    assert (response.status_code, response.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize(
    ("content", "media_type", "expected"),
    [
        (b"", None, 400),
        (b"{", "application/json", 400),
        (b"[]", "application/json; charset=utf-8", 400),
        (b"{}", "application/vnd.x+json", 400),
        (b"<a/>", "application/xml", 415),
        (b"a=b", "application/x-www-form-urlencoded", 415),
        (b"\xff" * 99, "application/octet-stream", 415),
        (CONTENT, "text/plain", 204),
        (CONTENT, "application/json; charset=utf-8", 204),
        (CONTENT, None, 204),
    ],
)
def test_what_cannot_be_read_is_refused(content: bytes, media_type: str | None, expected: int):
    """A body that says that it is something else is 415; one that can be read is taken whatever it says."""
    app, told = _app()
    headers = {**HEADER, **({} if media_type is None else {"content-type": media_type})}

    assert _post(app, content=content, headers=headers).status_code == expected
    assert len(told) == (expected == 204)


def test_a_large_body_is_413_by_its_header_and_by_its_bytes():
    """The header is enough, and a body that lies about its length, or tells none, is cut off."""
    app, told = _app()
    assert _post(app, content=b" " * 70_000, headers=HEADER).status_code == 413

    chunk = {"type": "http.request", "body": b" " * 40_000, "more_body": True}
    (start, _) = asyncio.run(_converse(app, [chunk, chunk, chunk], headers=[(b"content-length", b"5")]))
    assert start["status"] == 413
    (start, _) = asyncio.run(_converse(app, [], headers=[(b"Content-Length", b"70000")]))
    assert start["status"] == 413
    assert told == []


@pytest.mark.parametrize("length", [b"-1", b"x", b"9" * 30, b"\xb2"])
def test_an_odd_content_length_is_not_believed(length: bytes):
    """The bytes decide."""
    body = {"type": "http.request", "body": CONTENT}
    (start, _) = asyncio.run(_converse(_app(None)[0], [body], headers=[(b"content-length", length)]))
    assert start["status"] == 204


def test_a_body_in_pieces_is_put_together():
    """However it is cut."""
    pieces = [
        {"type": "http.request", "body": CONTENT[at : at + 7], "more_body": True} for at in range(0, len(CONTENT), 7)
    ]
    (start, _) = asyncio.run(_converse(_app(None)[0], [*pieces, {"type": "http.request"}]))
    assert start["status"] == 204


def test_a_slow_body_is_408():
    """A client that sends one piece and waits is not waited for."""
    app = CallbackApp(bytes, print, token=None, token_of=lambda _told: None, patience=0.01)
    piece = {"type": "http.request", "body": b"{", "more_body": True}
    (start, _) = asyncio.run(_converse(app, [piece]))
    assert start["status"] == 408


def test_a_client_that_goes_away_is_answered_nothing():
    """What it left behind is not read as a whole."""
    app, told = _app(None)
    events = [{"type": "http.request", "body": CONTENT, "more_body": True}, {"type": "http.disconnect"}]

    assert asyncio.run(_converse(app, events)) == []
    assert told == []


def test_a_server_that_cannot_answer_any_more_is_no_exception():
    """Some servers raise OSError where the other side has gone."""
    app, told = _app(None)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": CONTENT}

    async def send(_event: dict[str, Any]) -> None:
        raise BrokenPipeError

    asyncio.run(app({"type": "http", "method": "POST", "headers": []}, receive, send))
    assert len(told) == 1


@pytest.mark.parametrize("what", ["parser", "handler"])
def test_a_failure_of_ours_is_500_and_logged_by_its_kind(what: str, caplog: pytest.LogCaptureFixture):
    """The text of the exception could hold a number."""

    def fail(told: object) -> Any:
        if what == "parser" or not isinstance(told, bytes):
            raise RuntimeError(f"could not store {NUMBER}")
        return DeliveryNotification("r", ())

    app = CallbackApp(fail, fail, token=None, token_of=lambda _told: None)
    with caplog.at_level(logging.DEBUG):
        assert _post(app).status_code == 500

    assert f"a callback's {what} failed: RuntimeError" in caplog.text
    refuse("the log", [caplog.text])


def test_lifespan_and_websockets_are_answered():
    """A server's start and stop are confirmed, a websocket is closed."""
    app, _ = _app()
    started = asyncio.run(
        _converse(app, [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}], type="lifespan")
    )
    closed = asyncio.run(_converse(app, [], type="websocket"))

    assert [event["type"] for event in started] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert [event["type"] for event in closed] == ["websocket.close"]


def test_the_application_can_be_mounted():
    """Below a path of another application."""
    from starlette.applications import Starlette
    from starlette.routing import Mount

    app, told = _app()
    assert _post(Starlette(routes=[Mount("/sms", app)]), "/sms/dlr", headers=HEADER).status_code == 204
    assert len(told) == 1


@given(
    st.sampled_from(["POST", "GET", ""]),
    st.binary(max_size=40),
    st.lists(
        st.tuples(st.sampled_from([b"content-length", b"content-type", b"x-security-token"]), st.binary(max_size=8))
    ),
    st.lists(st.binary(max_size=80) | st.just(CONTENT), max_size=3),
)
def test_any_request_is_answered(method: str, query: bytes, headers: list[tuple[bytes, bytes]], pieces: list[bytes]):
    """Whatever a client makes up: one status, no exception."""
    events: list[dict[str, Any]] = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
    scope = {"method": method, "query_string": query, "headers": headers}
    start, end = asyncio.run(_converse(_app()[0], [*events, {"type": "http.request"}], **scope))
    assert start["status"] in {204, 400, 403, 405, 413, 415}
    assert end == {"type": "http.response.body", "body": b""}
