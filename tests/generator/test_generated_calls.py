"""What generated operations send and what they make of answers, for every defect of the raw generator."""

from __future__ import annotations

import asyncio
import datetime
import io
import json
import pickle
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest

from cpaaskit_clients.opensms import Client, Messages, Subscriptions, errors
from cpaaskit_clients.opensms.api.messages import get_delivery_infos
from cpaaskit_clients.opensms.api.subscriptions import delete_delivery_info_subscription
from cpaaskit_clients.opensms.models import Callback, CallbackTarget

INFOS = {"deliveryInfoList": {"resourceURL": "https://example.org/1", "deliveryInfo": []}}
THING = {"name": "n", "cls": "c", "at": {"x": 1, "y": 2}, "level": 1, "when": "2024-05-01T10:00:00+00:00"}

Answer = Callable[[httpx.Request], httpx.Response]


def _client(answer: Answer | httpx.Response, package: Any = None, **options: Any) -> Any:
    """Make a client of a package that is answered in this process."""
    handler = answer if callable(answer) else lambda _request: answer
    transport = httpx.MockTransport(handler)
    kind = Client if package is None else package.Client
    return kind(token="secret-token", transport=transport, async_transport=transport, **options)


def _infos(answer: httpx.Response) -> Any:
    return Messages(_client(answer)).get_delivery_infos("1", "r-1")


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(200, text="<html>maintenance</html>", headers={"content-type": "text/html"}),
        httpx.Response(200, content=b""),
        httpx.Response(200, content=b"{", headers={"content-type": "application/json"}),
        httpx.Response(200, content=b'{"deliveryInfoList": NaN}', headers={"content-type": "application/json"}),
        httpx.Response(200, content=b'"\xff"', headers={"content-type": "application/json"}),
        httpx.Response(200, json=[]),
        httpx.Response(200, json="text"),
        httpx.Response(200, json=None),
        httpx.Response(200, json={}),
        httpx.Response(200, json={"deliveryInfoList": {"resourceURL": "u", "deliveryInfo": [{}]}}),
        httpx.Response(200, json={"deliveryInfoList": None}),
        httpx.Response(200, content=b"[" * 100_000, headers={"content-type": "application/json"}),
        httpx.Response(202, json=INFOS),
    ],
    ids=[
        "html",
        "empty",
        "cut",
        "nan",
        "encoding",
        "array",
        "text",
        "null",
        "bare",
        "inner",
        "inner null",
        "deep",
        "202",
    ],
)
def test_a_success_that_cannot_be_read_says_that_it_succeeded(response: httpx.Response) -> None:
    """Whatever is wrong with a 2xx, the error says that the request succeeded, and keeps the body out of its text."""
    with pytest.raises(errors.ResponseDecodeError, match="the request succeeded") as caught:
        _infos(response)

    assert caught.value.content == response.content
    assert caught.value.operation_id == "getDeliveryInfos"
    assert "maintenance" not in str(caught.value) + repr(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).content == b""


@pytest.mark.parametrize(
    "media_type", ["application/json", "Application/JSON; charset=utf-8", "application/x+json", ""]
)
def test_every_spelling_of_json_is_read(media_type: str) -> None:
    """Upper case, parameters, suffixes and no declaration at all are JSON."""
    headers = {"content-type": media_type} if media_type else {}

    assert _infos(httpx.Response(200, content=json.dumps(INFOS).encode(), headers=headers)).to_dict() == INFOS


def test_a_byte_order_mark_is_no_obstacle() -> None:
    """Some servers write one."""
    body = b"\xef\xbb\xbf" + json.dumps(INFOS).encode()

    assert _infos(httpx.Response(200, content=body)).to_dict() == INFOS


@pytest.mark.parametrize("status", [400, 401, 403, 404, 406, 429, 499, 500, 503, 520, 599])
def test_every_failure_raises(status: int) -> None:
    """No status but the documented success returns, be it documented, undocumented, or unknown to HTTP itself."""
    with pytest.raises(errors.StatusError) as caught:
        _infos(httpx.Response(status, text="body with tel:+13500000991", headers={"retry-after": "7"}))

    assert (caught.value.status_code, caught.value.retry_after) == (status, "7")
    assert "+13500000991" not in str(caught.value) + repr(caught.value)
    documented = status in {400, 401, 403, 404, 429}
    assert ("not documented" in str(caught.value)) is not documented


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_refused(status: int) -> None:
    """A redirect is an error, and nothing goes where it points."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(status, headers={"location": "https://evil.invalid/"})

    with pytest.raises(errors.RedirectRefusedError):
        Messages(_client(answer)).get_delivery_infos("1", "r-1")
    assert seen == ["opensms.api.bics.com"]


def test_success_types_only_are_returned() -> None:
    """204 gives None, the detailed form gives status, headers and the typed body, and no repr shows a body."""
    client = _client(httpx.Response(204))
    detailed = delete_delivery_info_subscription.sync_detailed(client=client)

    assert delete_delivery_info_subscription.sync(client=client) is None
    assert (detailed.status_code, detailed.parsed) == (204, None)
    answered = get_delivery_infos.sync_detailed("1", "r-1", client=_client(httpx.Response(200, json=INFOS)))
    assert answered.parsed.to_dict() == INFOS
    assert "example.org" not in repr(answered)


def test_async_calls_are_judged_alike() -> None:
    """The four forms of an operation share one judge."""

    async def scenario() -> tuple[Any, Any]:
        client = _client(httpx.Response(200, json=INFOS))
        plain = await get_delivery_infos.asyncio("1", "r-1", client=client)
        return plain, await get_delivery_infos.asyncio_detailed("1", "r-1", client=client)

    plain, detailed = asyncio.run(scenario())
    assert plain == detailed.parsed

    async def failing() -> None:
        await get_delivery_infos.asyncio("1", "r-1", client=_client(httpx.Response(404)))

    with pytest.raises(errors.StatusError):
        asyncio.run(failing())


def test_parts_are_what_the_contract_says() -> None:
    """The typed arguments become method, path and body, before any origin or credential."""
    body = Callback(CallbackTarget("https://example.org/cb"))
    from cpaaskit_clients.opensms.api.subscriptions import create_delivery_info_subscription

    assert create_delivery_info_subscription.request_parts(body=body) == {
        "method": "POST",
        "url": "/outbound/subscriptions",
        "json": {"callback": {"url": "https://example.org/cb"}},
    }
    assert get_delivery_infos.request_parts("tel:+1/2", "..")["url"] == (
        "/outbound/tel%3A%2B1%2F2/requests/%2E%2E/deliveryInfos"
    )
    Subscriptions(_client(httpx.Response(201, json=body.to_dict()))).create_delivery_info_subscription(body=body)


def test_parameters_travel_where_and_how_the_contract_says(synthetic: ModuleType) -> None:
    """Arrays repeat their key, times have offsets, headers are text, and what was not given is absent."""
    from synthetic_api.api.things import read_thing

    when = datetime.datetime(2024, 5, 1, tzinfo=datetime.UTC)
    kind = synthetic.models.Kind("new one")
    parts = read_thing.request_parts("a/b", 7, tag=["x", "y"], since=when, kind=kind, x_flag=True, x_limit=3)

    assert parts["url"] == "/things/a%2Fb/7"
    assert parts["params"] == {"tag": ["x", "y"], "since": "2024-05-01T00:00:00+00:00", "kind": "new one"}
    assert parts["headers"] == {"X-Flag": "true", "X-Limit": "3"}
    assert read_thing.request_parts("a", 7, exact=False, x_limit=1)["params"] == {"exact": False}
    with pytest.raises(ValueError, match="since has no offset"):
        read_thing.request_parts("a", 7, x_limit=1, since=datetime.datetime(2024, 5, 1))


def test_several_bodies_each_travel_as_themselves(synthetic: ModuleType) -> None:
    """The media type follows the type of the body, for the first and for the last."""
    from synthetic_api.api.things import write_thing

    thing, point = synthetic.models.Thing.from_dict(THING), synthetic.models.Point(1, 2)

    assert "Content-Type" not in write_thing.request_parts("a", 1, body=thing)["headers"]
    sent = write_thing.request_parts("a", 1, body=point, idempotency_key="k")
    assert sent["headers"] == {"Idempotency-Key": "k", "Content-Type": "application/vnd.point+json"}
    assert sent["json"] == {"x": 1, "y": 2}


def test_an_optional_body_may_be_left_out(synthetic: ModuleType) -> None:
    """Nothing is sent for nothing, and a list of enum members as their values."""
    from synthetic_api.api.things import search

    assert "json" not in search.request_parts()
    assert search.request_parts(body=[synthetic.models.Kind.THIRD])["json"] == ["3rd"]


def test_success_is_told_apart_by_status(synthetic: ModuleType) -> None:
    """Each documented success is read as its own type; a union is read as the variant that fits."""
    from synthetic_api.api.things import Things

    assert Things(_client(httpx.Response(204), synthetic)).read_thing("a", 1, x_limit=1) is None
    listed = Things(_client(httpx.Response(200, json=[THING]), synthetic)).write_thing(
        "a", 1, body=synthetic.models.Point(1, 2)
    )
    assert [type(each).__name__ for each in listed] == ["Thing"]
    square = Things(_client(httpx.Response(200, json={"shape": "square"}), synthetic)).search()
    assert type(square).__name__ == "Square"
    for status in (499, 520, 418, 500):
        with pytest.raises(synthetic.errors.StatusError) as caught:
            Things(_client(httpx.Response(status), synthetic)).read_thing("a", 1, x_limit=1)
        assert "not documented" not in str(caught.value)


def test_a_body_can_say_that_the_request_failed(synthetic: ModuleType) -> None:
    """Where the contract's envelope is in the body, a client decides by the body, and a 200 may be a failure."""

    class Deciding(synthetic.Client):
        def is_rejection(self, operation: Any, document: Any) -> bool:
            return operation.envelope == "body" and document.get("status") == "failed"

    from synthetic_api.api.things import Things

    transport = httpx.MockTransport(lambda _request: httpx.Response(201, json={"status": "failed"}))
    with pytest.raises(synthetic.errors.StatusError, match="says that the request failed"):
        Things(Deciding(transport=transport)).write_thing("a", 1, body=synthetic.models.Point(1, 2))


def test_text_bytes_and_anything_are_read(synthetic: ModuleType) -> None:
    """Answers that are not objects come as what they are, after a look at their type."""
    from synthetic_api.api.files import Files
    from synthetic_api.api.things import Things

    upload = synthetic.models.Upload(synthetic.types.File(io.BytesIO(b"x")), "t")
    octets = httpx.Response(200, content=b"\x00\xff", headers={"content-type": "application/octet-stream"})
    form = synthetic.models.Form(["+1"])

    assert Things(_client(httpx.Response(200, text="é"), synthetic)).read_public() == "é"
    assert Files(_client(octets, synthetic)).upload(body=upload) == b"\x00\xff"
    assert Files(_client(httpx.Response(200, json=[1, None]), synthetic)).fill_form(body=form) == [1, None]
    with pytest.raises(synthetic.errors.ResponseDecodeError):
        Files(_client(httpx.Response(200, text="no bytes"), synthetic)).upload(body=upload)


def test_multipart_survives_any_content(synthetic: ModuleType) -> None:
    """The boundary is drawn anew each time, so a file that holds an old one arrives whole."""
    from synthetic_api.api.files import Files

    bodies: list[tuple[str, bytes]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append((request.headers["content-type"], request.read()))
        return httpx.Response(200, content=b"", headers={"content-type": "application/octet-stream"})

    for _ in range(2):
        upload = synthetic.models.Upload(
            synthetic.types.File(io.BytesIO(b"--+++\r\nevil"), "f.txt", "text/plain"),
            "é",
            count=3,
            final=True,
            kind=synthetic.models.Kind("new"),
            at=synthetic.models.Point(1, 2),
            day=datetime.date(2024, 5, 1),
            labels=["a", "b"],
        )
        upload["more"] = 1
        Files(_client(answer, synthetic)).upload(body=upload)

    (first, body), (second, _) = bodies
    assert first != second
    assert first.startswith("multipart/form-data; boundary=")
    for expected in (b"--+++\r\nevil", "é".encode(), b"\r\n3\r\n", b"true", b"new", b'{"x": 1, "y": 2}', b"2024-05-01"):
        assert expected in body
    assert body.count(b'name="labels"') == 2


def test_forms_and_bytes_are_sent_as_such(synthetic: ModuleType) -> None:
    """A list repeats its field, a boolean is in lower case, bytes are untouched."""
    from synthetic_api.api.files import Files

    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(204 if request.method == "PATCH" else 200, json={})

    files = Files(_client(answer, synthetic))
    files.fill_form(body=synthetic.models.Form(["+1", "+2"], text="a b", urgent=True))
    files.send_bytes(body=synthetic.types.File(io.BytesIO(b"\x00\x01")))

    assert seen[0].content == b"to=%2B1&to=%2B2&text=a+b&urgent=true"
    assert seen[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert (seen[1].content, seen[1].headers["content-type"]) == (b"\x00\x01", "application/octet-stream")


def test_the_credential_travels_as_the_contract_says(synthetic: ModuleType) -> None:
    """In a header where one is allowed, in the query where nothing else is, nowhere for what is public."""
    from synthetic_api.api.things import Things

    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(500)

    things = Things(_client(answer, synthetic))
    for call in (
        lambda: things.read_thing("a", 1, x_limit=1),
        things.search,
        things.read_public,
        lambda: things.write_thing("a", 1, body=synthetic.models.Point(1, 2)),
    ):
        with pytest.raises(synthetic.errors.StatusError):
            call()

    told = [(request.headers.get("authorization"), request.url.query.decode()) for request in seen]
    assert told[:3] == [("Bearer secret-token", ""), (None, "access_token=secret-token"), (None, "")]
    assert told[3] == ("Basic c2VjcmV0LXRva2Vu", "")


def test_the_table_tells_what_the_extensions_say(synthetic: ModuleType) -> None:
    """Effect, key, limit, envelope, deprecation and ranges of statuses are in the table."""
    from synthetic_api.operations import OPERATIONS, SECURITY_SCHEMES, TITLE

    write, read = OPERATIONS["writeThing"], OPERATIONS["readThing"]

    assert (write.effect, write.envelope, write.deprecated) == ("write", "body", True)
    assert tuple(write.idempotency_key) == ("header", "Idempotency-Key", "documented")
    assert tuple(write.rate_limit) == ("requests", "account", "second", 20)
    assert (read.documented, read.documented_ranges) == ((200, 204, 499, 520), ("4XX", "default"))
    assert read.documents(777)
    assert "header:X-Trace" in read.sensitive
    assert "response.body:/parent/secret" not in read.sensitive
    assert {"response.body:/secret", "response.body:/secrets/*"} <= set(read.sensitive)
    assert (SECURITY_SCHEMES["key"].location, TITLE) == ("query", 'Synthetic "API"')
