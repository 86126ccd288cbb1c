"""How a fault gets between: what it sees of a request, what it may do to an answer, how an answer can end."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request as StarletteRequest
from starlette.responses import JSONResponse
from starlette.routing import Route

from cpaaskit_conformance.calling import InProcessCaller, Outgoing
from cpaaskit_conformance.faults.edits import at, both, constant, drop, first_text, found, items, put, text, texts
from cpaaskit_conformance.faults.exchanges import Answer, Places, Request, answer
from cpaaskit_conformance.faults.tampering import TamperedApp, TamperedNotifier, Tampering
from cpaaskit_conformance.receiver import Receiver
from cpaaskit_conformance.spec import load_spec

PATH = "/opensms/smsmessaging/v1"
VALUE = {"a": [{"b": "x"}, {"b": "y"}, 7], "c": "z"}


@pytest.mark.parametrize(
    ("edit", "result"),
    [
        (at("/c", constant(1)), {**VALUE, "c": 1}),
        (at("/a/*/b", text(str.upper)), {"a": [{"b": "X"}, {"b": "Y"}, 7], "c": "z"}),
        (at("/a", items(lambda listed: listed[:1])), {"a": [{"b": "x"}], "c": "z"}),
        (at("/c/d", constant(1)), VALUE),
        (at("/nothing", constant(1)), VALUE),
        (at("/c", items(lambda _: [])), VALUE),
        (at("/a", text(str.upper)), VALUE),
        (drop("/c"), {"a": VALUE["a"]}),
        (drop("/a/*/b"), {"a": [{}, {}, 7], "c": "z"}),
        (put("/d", 1), {**VALUE, "d": 1}),
        (put("/c/d", 1), VALUE),
        (both(drop("/c"), put("/c", 2)), {**VALUE, "c": 2}),
    ],
)
def test_edits_change_what_the_pointer_leads_to_and_nothing_else(edit, result):
    """A pointer that leads nowhere changes nothing, and the value given is never changed itself."""
    before = json.dumps(VALUE)
    assert edit(VALUE) == result
    assert json.dumps(VALUE) == before


def test_values_are_found_by_pointer():
    """Each item of an array is found; what is no text is left out of the texts."""
    assert list(found(VALUE, "/a/*/b")) == ["x", "y"]
    assert texts(VALUE, "/a/*/b") == ["x", "y"]
    assert list(found(VALUE, "/a/*")) == VALUE["a"]
    assert (first_text(VALUE, "/c"), first_text(VALUE, "/a"), first_text(None, "/c")) == ("z", "", "")


def place(method: str, path: str) -> Request:
    """Give a request as a fault sees it."""
    return Places(load_spec("opensms")).placed(Request(method, path, "", (), b""))


@pytest.mark.parametrize(
    ("method", "path", "operation", "template"),
    [
        ("GET", "/outbound/subscriptions", "getDeliveryInfoSubscription", "/outbound/subscriptions"),
        ("PUT", "/outbound/subscriptions", "", "/outbound/subscriptions"),
        ("POST", "/outbound/a%20b/requests", "sendMessage", "/outbound/{senderAddress}/requests"),
        ("GET", "/nowhere", "", ""),
    ],
)
def test_a_request_is_placed_in_the_contract(method, path, operation, template):
    """Operation and template come from the contract; a method that a path lacks has the template alone."""
    placed = place(method, f"{PATH}{path}")
    assert (placed.operation, placed.template) == (operation, template)


def test_parameters_are_decoded():
    """A fault sees the sender that was meant."""
    assert place("POST", f"{PATH}/outbound/a%20b%2F/requests").parameter("senderAddress") == "a b/"
    assert place("GET", f"{PATH}/nowhere").parameter("senderAddress") == ""


def test_requests_and_answers_are_changed_as_copies():
    """A new body brings its length; a header is replaced in any case, or removed."""
    request = Request("POST", "/", "", (("Content-Type", "a"),), b"{}").with_json({"a": 1})
    assert (request.body, request.header("content-length"), request.json()) == (b'{"a": 1}', "8", {"a": 1})
    assert request.with_header("content-type", None).header("content-type") == ""
    told = answer(200, {"ä": 1})
    assert (told.json(), told.header("content-type")) == ({"ä": 1}, "application/json")
    assert told.with_header("Content-Type", "b").header("content-type") == "b"
    assert (answer(404).body, answer(404).json()) == (b"", None)


async def echo(request: StarletteRequest) -> JSONResponse:
    """Answer with what came."""
    body = (await request.body()).decode()
    return JSONResponse({"path": request.scope["raw_path"].decode(), "query": request.url.query, "body": body})


class Giving(Tampering):
    """Answers everything in one way."""

    def __init__(self, given: Answer | None) -> None:
        super().__init__()
        self._given = given

    async def answer(self, request, forward):
        return await forward(request) if self._given is None else self._given


def ask(given: Answer | None, path: str = f"{PATH}/outbound/subscriptions") -> tuple[object, Giving]:
    """Ask an echoing app through a tampering that gives one answer."""
    tampering = Giving(given)
    app = TamperedApp(
        Starlette(routes=[Route("/{rest:path}", echo, methods=["POST"])]), load_spec("opensms"), tampering
    )
    outgoing = Outgoing(method="POST", path=path, query=(("a", "b c"),), body=b"text")
    return asyncio.run(InProcessCaller(app, "").call(outgoing, timeout=0.05)), tampering


def test_what_is_not_tampered_with_arrives_as_it_was():
    """Path, query and body pass unchanged, and the tampering knows that it altered nothing."""
    told, tampering = ask(None, f"{PATH}/outbound/a%2Fb/requests")
    assert json.loads(told.content) == {"path": f"{PATH}/outbound/a%2Fb/requests", "query": "a=b+c", "body": "text"}
    assert tampering.altered == 0


def test_other_apis_pass_by():
    """A fault of one API never sees the requests of another."""
    told, tampering = ask(Answer(500), "/another/v1/x")
    assert told.status == 200
    assert tampering.altered == 0


@pytest.mark.parametrize(
    ("given", "status", "failure"),
    [
        (Answer(418, (), b"x"), 418, None),
        (Answer(200, (), b"xx", "never"), None, "timeout"),
        (Answer(200, (), b"xx", "short"), 200, "connection"),
        (Answer(200, (), b"", "endless"), 200, "too-large"),
        (Answer(200, (("content-length", "100"),), b"xx"), 200, "protocol"),
    ],
)
def test_answers_end_as_the_fault_wants(given, status, failure):
    """Whole, never, short of their end, or without one: each shows as what it is, and counts as altered."""
    told, tampering = ask(given)
    assert (told.status, told.failure) == (status, failure)
    assert tampering.altered == 1


def test_an_answer_that_never_comes_ends_when_the_caller_leaves():
    """Over a real connection the fault must not hold the server for ever."""
    messages = iter([{"type": "http.request", "body": b"", "more_body": False}, {"type": "http.noise"}])
    sent: list[object] = []

    async def receive():
        return next(messages, {"type": "http.disconnect"})

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "path": f"{PATH}/outbound/subscriptions",
        "query_string": b"",
        "headers": [],
    }
    app = TamperedApp(Starlette(), load_spec("opensms"), Giving(Answer(200, ending="never")))
    asyncio.run(app(scope, receive, send))
    assert sent == []


def test_a_notifier_passes_on_counts_and_closes():
    """What is posted as it came is no alteration; what is kept back is."""
    receiver = Receiver()

    class Keeping(Tampering):
        async def notify(self, notification, post):
            return httpx.Response(200)

    async def post(tampering: Tampering) -> None:
        notifier = TamperedNotifier(receiver.transport(), tampering)
        await notifier.handle_async_request(httpx.Request("POST", receiver.url("x"), content=b"{}"))
        await notifier.aclose()

    passing, keeping = Tampering(), Keeping()
    asyncio.run(post(passing))
    assert (passing.altered, len(receiver.received("x"))) == (0, 1)
    asyncio.run(post(keeping))
    assert (keeping.altered, len(receiver.received("x"))) == (1, 1)
