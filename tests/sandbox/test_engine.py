"""The engine on a contract with every kind of key, body and parameter: what later APIs lean on."""

from __future__ import annotations

import base64
import json
import logging

import httpx
import pytest

from cpaaskit_conformance.sandbox import SandboxSettings, StepClock
from cpaaskit_conformance.sandbox.behaviour import World
from cpaaskit_conformance.sandbox.bridge import BridgeTransport
from cpaaskit_conformance.sandbox.credentials import Keys
from cpaaskit_conformance.sandbox.engine import Engine
from cpaaskit_conformance.sandbox.outbox import LoopbackTransport, Outbox
from cpaaskit_conformance.sandbox.replies import JsonWriter
from cpaaskit_conformance.spec import parse_spec

JSON_BODY = {
    "application/json": {"schema": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}}
}
FORM = {
    "type": "object",
    "properties": {"n": {"type": "integer"}, "to": {"type": "array", "items": {"type": "string"}}},
}


def operation(name, *, security=(), parameters=(), content=None, required=True, **more):
    body = {"requestBody": {"required": required, "content": content}} if content else {}
    return {
        "operationId": name,
        "x-effect": "read",
        "security": list(security),
        "parameters": list(parameters),
        "responses": {"200": {"description": "Done."}},
        **body,
        **more,
    }


def query(name, schema, **more):
    return {"name": name, "in": "query", "schema": schema, **more}


DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Toy", "version": "1"},
    "servers": [{"url": "https://toy.example/api/v2/"}],
    "paths": {
        "/open": {"get": operation("open"), "post": operation("openPost", content=JSON_BODY, required=False)},
        "/bearer": {"get": operation("bearer", security=[{"bearer": []}])},
        "/either": {"get": operation("either", security=[{"bearer": []}, {"query": []}])},
        "/basic": {"get": operation("basic", security=[{"basic": []}])},
        "/header": {"get": operation("header", security=[{"header": []}])},
        "/cookie": {"get": operation("cookie", security=[{"cookie": []}])},
        "/both": {"get": operation("both", security=[{"bearer": [], "header": []}])},
        "/optional": {"get": operation("optional", security=[{}, {"bearer": []}])},
        "/limited": {
            "get": operation("limited", security=[{"bearer": []}], **{"x-rate-limit": {"window": "minute"}}),
        },
        "/items/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}}],
            "get": operation("item"),
        },
        "/items/special": {"get": operation("special")},
        "/items/{id}/notes/{name}.json": {
            "get": operation(
                "note",
                parameters=[
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}},
                ],
            ),
        },
        "/search": {
            "get": operation(
                "search",
                parameters=[
                    query("limit", {"type": "integer", "maximum": 10}),
                    query("ratio", {"type": ["number", "null"]}),
                    query("deep", {"type": "boolean"}),
                    query("to", {"type": "array", "items": {"type": "integer"}}),
                    query("q", {"type": "string"}, required=True),
                    query("any", {}),
                    {"name": "X-Trace", "in": "header", "schema": {"type": "array", "items": {"type": "integer"}}},
                    {"name": "lang", "in": "cookie", "schema": {"type": "string", "maxLength": 2}},
                ],
            ),
        },
        "/bodies": {
            "post": operation(
                "bodies",
                content={
                    **JSON_BODY,
                    "application/vnd.toy+json": {"schema": {}},
                    "application/x-www-form-urlencoded": {"schema": FORM},
                    "multipart/form-data": {"schema": FORM},
                    "application/xml": {"schema": {"type": "object"}},
                    "text/plain": {"schema": {"type": "string", "maxLength": 5}},
                    "application/octet-stream": {"schema": {}},
                },
            ),
        },
        "/items/{id}/notes/{name}": {"get": operation("plainNote")},
        "/items/{id}/notes/{name}.{kind}": {"get": operation("kindOfNote")},
        "/crash": {"get": operation("crash")},
        "/later": {"get": operation("later")},
    },
    "components": {
        "securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer"},
            "basic": {"type": "http", "scheme": "Basic"},
            "query": {"type": "apiKey", "in": "query", "name": "access_token"},
            "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "cookie": {"type": "apiKey", "in": "cookie", "name": "key"},
        }
    },
}


class Toy:
    """Answers each operation with what it was given."""

    def __init__(self, *, general=False):
        self.general_methods = general
        self.writer = JsonWriter()
        names = [
            found["operationId"]
            for item in DOCUMENT["paths"].values()
            for method, found in item.items()
            if method != "parameters"
        ]
        self.handlers = dict.fromkeys(names, self.echo) | {"crash": self.crash, "later": self.later}

    def echo(self, call):
        seen = {"operation": call.operation, "path": call.path, "query": call.query, "body": call.body}
        return self.writer.reply(200, {**seen, "base": call.base_url})

    def crash(self, call):
        raise KeyError("a secret of the caller")

    async def later(self, call):
        return self.echo(call)

    def method(self, method, raw_query):
        return "GET" if b"_method=GET" in raw_query else method

    def refuse(self, refusal):
        told = {"kind": refusal.kind, "where": refusal.where, "reason": refusal.reason}
        return self.writer.reply(refusal.status, told, refusal.headers)

    def inbox(self):
        return {}


def engine(*, general=False, document=DOCUMENT, behaviour=None, **settings):
    clock = StepClock(1.0)
    world = World(SandboxSettings(**settings), clock, Outbox(LoopbackTransport(), clock))
    spec = parse_spec(json.dumps(document), api="toy", source="toy.json")
    return Engine(spec, behaviour or Toy(general=general), world, Keys("s3cret"))


@pytest.fixture
def client(loop):
    """Makes plain HTTP clients of the toy: `client(quota=2)`."""

    def make(**options):
        return httpx.Client(transport=BridgeTransport(engine(**options), loop), base_url="http://toy.test")

    return make


BEARER = {"Authorization": "Bearer s3cret"}
RESTRICTED = {"Authorization": "Bearer s3cret-restricted"}


def basic(user, password):
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/open", {}, 200),
        ("/optional", {}, 200),
        ("/bearer", {}, 401),
        ("/bearer", BEARER, 200),
        ("/bearer", {"Authorization": "bearer  s3cret"}, 200),
        ("/bearer", {"Authorization": "Bearer other"}, 401),
        ("/bearer", {"Authorization": "Bearer s3crett"}, 401),
        ("/bearer", {"Authorization": "s3cret"}, 401),
        ("/bearer", {"Authorization": "Bearer "}, 401),
        ("/bearer", RESTRICTED, 403),
        ("/either", BEARER, 200),
        ("/either?access_token=s3cret", {}, 200),
        ("/either?access_token=s3cret", {"Authorization": "Bearer other"}, 200),
        ("/either?access_token=other", {}, 401),
        ("/either?access_token=s3cret-restricted", {}, 403),
        ("/either", {}, 401),
        ("/bearer?access_token=s3cret", {}, 401),
        ("/basic", basic("sandbox", "s3cret"), 200),
        ("/basic", basic("other", "s3cret"), 401),
        ("/basic", basic("sandbox", "other"), 401),
        ("/basic", {"Authorization": "Basic !!!"}, 401),
        ("/basic", BEARER, 401),
        ("/header", {"X-Key": "s3cret"}, 200),
        ("/header", {"X-Key": "other"}, 401),
        ("/cookie", {"Cookie": "a=b; key=s3cret"}, 200),
        ("/cookie", {"Cookie": "a=b"}, 401),
        ("/both", BEARER, 401),
        ("/both", {**BEARER, "X-Key": "s3cret"}, 200),
        ("/both", {**RESTRICTED, "X-Key": "s3cret"}, 403),
    ],
)
def test_each_security_scheme_is_asked_for_as_the_contract_says(client, path, headers, status):
    """Alternatives are enough one by one; schemes of one alternative are needed together."""
    assert client().get("/api/v2" + path, headers=headers).status_code == status


@pytest.mark.parametrize(
    ("path", "challenges"), [("/bearer", ["Bearer"]), ("/basic", ['Basic realm="sandbox"']), ("/header", [])]
)
def test_a_401_names_the_schemes_that_have_a_challenge(client, path, challenges):
    """WWW-Authenticate stands for HTTP schemes, and not for API keys."""
    assert client().get("/api/v2" + path).headers.get_list("www-authenticate") == challenges


def test_a_scheme_that_is_not_known_is_told_at_the_start():
    """A contract that asks for something else can't be served."""
    odd = {**DOCUMENT, "components": {"securitySchemes": {"bearer": {"type": "mutualTLS"}}}}

    with pytest.raises(ValueError, match="mutualTLS"):
        engine(document=odd)


def test_a_behaviour_that_lacks_an_operation_is_told_at_the_start():
    """Each operation of the contract has a handler."""
    toy = Toy()
    del toy.handlers["search"]

    with pytest.raises(ValueError, match="toy has no behaviour for search"):
        engine(behaviour=toy)


@pytest.mark.parametrize(
    ("path", "operation_id", "values"),
    [
        ("/items/7", "item", {"id": 7}),
        ("/items/%37", "item", {"id": 7}),
        ("/items/special", "special", {}),
        ("/items/7/notes/a%2Fb.json", "note", {"id": 7, "name": "a/b"}),
        ("/items/7/notes/.json.json", "note", {"id": 7, "name": ".json"}),
        ("/items/7/notes/a", "plainNote", {}),
        ("/items/7/notes/a.xml", "kindOfNote", {}),
    ],
)
def test_paths_lead_to_their_operation(client, path, operation_id, values):
    """Literal segments win, each segment is decoded alone, and values have the types of their schemas."""
    answer = client().get("/api/v2" + path).json()

    assert (answer["operation"], answer["path"]) == (operation_id, values)


@pytest.mark.parametrize("path", ["/items", "/items/7/notes", "/open/", "/OPEN", "/", ""])
def test_a_path_that_is_none_is_404_in_the_envelope(client, path):
    """What no template fits is told in the API's own form."""
    answer = client().get("/api/v2" + path)

    assert (answer.status_code, answer.json()["kind"]) == (404, "route")


@pytest.mark.parametrize("path", ["/items/0", "/items/x", "/items/1.5", "/items/%EF%BC%91"])
def test_a_path_value_against_its_schema_is_400(client, path):
    """The parameter is named, its value is not."""
    answer = client().get("/api/v2" + path)

    assert (answer.status_code, answer.json()["where"]) == (400, "id")


def test_another_method_is_405_and_tells_those_that_there_are(client):
    """Allow lists the methods of the path."""
    answer = client().put("/api/v2/open")

    assert (answer.status_code, answer.json()["kind"], answer.headers["allow"]) == (405, "method", "GET, POST")
    assert client().head("/api/v2/open").status_code == 405
    assert client().head("/api/v2/open").content == b""


def test_general_methods_are_answered_where_the_behaviour_says_so(client):
    """HEAD is GET without the body, OPTIONS tells the methods, and others stay refused."""
    toy = client(general=True)
    got = toy.get("/api/v2/open")

    head = toy.head("/api/v2/open")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"]
    options = toy.options("/api/v2/open")
    assert (options.status_code, options.headers["allow"]) == (204, "GET, POST, HEAD, OPTIONS")
    assert toy.options("/api/v2/bodies").headers["allow"] == "POST, OPTIONS"
    assert toy.head("/api/v2/bodies").status_code == 405
    assert toy.put("/api/v2/open").status_code == 405


def test_a_behaviour_may_let_the_query_override_the_method(client):
    """An API that has `_method` tells the engine which method counts."""
    assert client().post("/api/v2/open?_method=GET").json()["operation"] == "open"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("q=a", {"q": "a"}),
        ("q=a&limit=10&ratio=-1.5e1&deep=true", {"q": "a", "limit": 10, "ratio": -15.0, "deep": True}),
        ("q=a&to=1&to=2", {"q": "a", "to": [1, 2]}),
        ("q=a&to[]=1&to%5B%5D=2", {"q": "a", "to": [1, 2]}),
        ("q=a&q=b&unknown=1", {"q": "b"}),
        ("q=", {"q": ""}),
        ("q=a&any=1", {"q": "a", "any": "1"}),
    ],
)
def test_query_parameters_have_the_types_of_their_schemas(client, text, found):
    """Numbers, booleans and lists are read; what the contract does not name is left alone."""
    assert client().get(f"/api/v2/search?{text}").json()["query"] == found


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "q"),
        ("limit=1", "q"),
        ("q=a&limit=11", "limit"),
        ("q=a&limit=x", "limit"),
        ("q=a&deep=yes", "deep"),
        ("q=a&to=x", "to"),
    ],
)
def test_a_query_parameter_against_its_schema_is_400(client, text, where):
    """Missing and malformed ones are named."""
    answer = client().get(f"/api/v2/search?{text}")

    assert (answer.status_code, answer.json()["where"]) == (400, where)


def test_a_header_parameter_is_judged(client):
    """A list in a header is separated by commas."""
    toy = client()

    assert toy.get("/api/v2/search?q=a", headers={"X-Trace": "1,2"}).json()["query"] == {"q": "a", "X-Trace": [1, 2]}
    assert toy.get("/api/v2/search?q=a", headers={"X-Trace": "1,b"}).json()["where"] == "X-Trace"


def test_a_cookie_parameter_is_judged(client):
    """A cookie is a parameter like others."""
    toy = client()

    assert toy.get("/api/v2/search?q=a", headers={"Cookie": "a=b; lang=de"}).json()["query"] == {"q": "a", "lang": "de"}
    assert toy.get("/api/v2/search?q=a", headers={"Cookie": "lang=deu"}).json()["where"] == "lang"


MULTIPART = (
    b'--x\r\nContent-Disposition: form-data; name="n"\r\n\r\n7\r\n'
    b'--x\r\nContent-Disposition: form-data; name="to[]"; filename="a.csv"\r\n'
    b"Content-Type: text/csv\r\n\r\n\xff\r\n--x--\r\n"
)


@pytest.mark.parametrize(
    ("media_type", "content", "body"),
    [
        ("application/json", b'{"n": 1}', {"n": 1}),
        ("Application/JSON; charset=utf-8", b'{"n": 1}', {"n": 1}),
        ("application/vnd.toy+json", b"[1.5, null]", [1.5, None]),
        ("application/x-www-form-urlencoded", b"n=1&to[]=a&to[]=b%20c", {"n": 1, "to": ["a", "b c"]}),
        ("multipart/form-data; boundary=x", MULTIPART, {"n": 7, "to": ["ÿ"]}),
        (
            "application/xml",
            b'<a k="1"><b>x</b><b>y</b><c/><b>z</b>t</a>',
            {"k": "1", "b": ["x", "y", "z"], "c": ""},
        ),
        ("application/xml", b'<a k="1">t</a>', {"k": "1", "text": "t"}),
        ("text/plain", "größe".encode(), "größe"),
        ("application/octet-stream", b"\xff\x00", "ÿ\x00"),
    ],
)
def test_bodies_are_read_by_their_media_type(client, media_type, content, body):
    """JSON, forms, parts, XML and text become values that the schema judges; anything else is handed on."""
    answer = client().post("/api/v2/bodies", content=content, headers={"content-type": media_type})

    assert answer.json()["body"] == body


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("application/json", b""),
        ("application/json", b"{"),
        ("application/json", b'{"n": NaN}'),
        ("application/json", b'{"n": 1} x'),
        ("application/json", b'{"n": "\xff"}'),
        ("application/json", b'{"n": 1, "m": "\\uD800"}'),
        ("application/json", '{"n": 1}'.encode("utf-16")),
        ("application/json", b'{"n": "1"}'),
        ("application/json", b"[" * 100_000),
        ("application/json", b'{"n": ' + b"9" * 5000 + b"}"),
        ("application/x-www-form-urlencoded", b"n=x"),
        ("application/x-www-form-urlencoded", b"n=\xff"),
        ("application/x-www-form-urlencoded", b"n=%FF"),
        ("multipart/form-data", MULTIPART),
        ("multipart/form-data; boundary=y", MULTIPART),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n7\r\n--x--\r\n"),
        ("application/xml", b"<a>"),
        ("application/xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        ("text/plain", b"longer than five"),
        ("text/plain", b"\xff"),
    ],
)
def test_a_body_that_is_not_what_it_says_is_400(client, media_type, content):
    """Nothing that can't be read, or breaks its schema, reaches the behaviour or crashes the sandbox."""
    answer = client().post("/api/v2/bodies", content=content, headers={"content-type": media_type})

    assert (answer.status_code, answer.json()["kind"]) == (400, "body")


@pytest.mark.parametrize("headers", [{"content-type": "image/png"}, {"content-type": "applicationjson"}, {}])
def test_a_body_of_another_media_type_is_415(client, headers):
    """The media types that there are stand in Accept."""
    answer = client().post("/api/v2/open", content=b"x", headers=headers)

    assert (answer.status_code, answer.json()["kind"], answer.headers["accept"]) == (
        415,
        "media-type",
        "application/json",
    )


def test_a_body_that_is_not_required_may_be_missing(client):
    """Then the behaviour sees none."""
    assert client().post("/api/v2/open").json()["body"] is None


def test_a_defect_is_told_without_the_value(client):
    """The place and the rule are told; texts and numbers of the caller are not."""
    answer = client().post("/api/v2/bodies", json={"n": "+32470000001"})

    assert answer.json()["where"] == "/n"
    assert "32470000001" not in answer.text


@pytest.mark.asyncio
@pytest.mark.parametrize("chunks", [[b"x" * 101], [b"x" * 50, b"x" * 51]])
async def test_a_body_beyond_the_limit_is_413(chunks):
    """Whether it comes at once or in pieces; 100 bytes are taken."""

    async def pieces():
        for chunk in chunks:
            yield chunk

    transport = httpx.ASGITransport(engine(body_limit=100))
    kind = {"content-type": "application/octet-stream"}
    async with httpx.AsyncClient(transport=transport, base_url="http://toy.test/api/v2") as http:
        assert (await http.post("/bodies", content=pieces(), headers=kind)).status_code == 413
        assert (await http.post("/bodies", content=b"x" * 100, headers=kind)).status_code == 200


@pytest.mark.asyncio
async def test_a_caller_who_leaves_gets_no_operation():
    """A request that ends before its body is not carried out, and is no crash."""
    messages = iter([{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}])
    sent = []
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/api/v2/bodies",
        "query_string": b"",
        "headers": [(b"content-type", b"application/json")],
    }

    async def receive():
        return next(messages)

    async def send(message):
        sent.append(message)

    await engine()(scope, receive, send)
    assert sent[0]["status"] == 400


def test_a_crash_is_in_the_envelope_and_tells_no_values(client, caplog):
    """The answer is 500 in the API's form; the log names the place, never what the request held."""
    with caplog.at_level(logging.DEBUG):
        answer = client().get("/api/v2/crash")

    assert (answer.status_code, answer.json()["kind"]) == (500, "crash")
    assert "KeyError in crash" in caplog.text
    assert "secret of the caller" not in caplog.text + answer.text


def test_a_handler_may_be_a_coroutine(client):
    """Then it is awaited."""
    assert client().get("/api/v2/later").json()["operation"] == "later"


def test_the_quota_counts_admitted_requests_within_the_window(client):
    """Beyond it comes 429 with the seconds to wait; refused keys don't count, and time gives requests back."""
    toy = client(quota=2)
    toy.get("/api/v2/limited")
    toy.get("/api/v2/limited", headers=BEARER)
    toy.get("/api/v2/limited", headers=BEARER)
    refused = toy.get("/api/v2/limited", headers=BEARER)

    assert (refused.status_code, refused.json()["kind"], refused.headers["retry-after"]) == (429, "quota", "58")
    assert toy.get("/api/v2/bearer", headers=BEARER).status_code == 200
    for _ in range(57):
        toy.get("/api/v2/open")
    assert toy.get("/api/v2/limited", headers=BEARER).status_code == 200


def test_a_quota_of_nothing_refuses_everything(client):
    """A key without any requests is told to wait a whole window."""
    assert client(quota=0).get("/api/v2/limited", headers=BEARER).headers["retry-after"] == "60"


@pytest.mark.parametrize(
    ("host", "named"),
    [
        ("toy.test:81", "toy.test:81"),
        ("[::1]:81", "[::1]:81"),
        ("", "localhost"),
        ("a/b", "localhost"),
        ("a b", "localhost"),
        ('a"b', "localhost"),
        ("x" * 300, "localhost"),
        ("ä", "localhost"),
    ],
)
def test_the_base_url_is_the_one_that_was_called(client, host, named):
    """A Host that is no host makes no broken URL."""
    answer = client().get("/api/v2/open", headers={"host": host.encode()})

    assert answer.json()["base"] == f"http://{named}/api/v2"


@pytest.mark.asyncio
async def test_a_websocket_is_closed():
    """The sandbox speaks HTTP only."""
    sent = []

    async def send(message):
        sent.append(message["type"])

    await engine()({"type": "websocket", "path": "/api/v2/open"}, None, send)
    assert sent == ["websocket.close"]


@pytest.mark.asyncio
async def test_many_paths_are_forgotten_again():
    """The memory for paths that were asked is bounded, and forgetting changes nothing."""
    toy = engine()
    transport = httpx.ASGITransport(toy)
    async with httpx.AsyncClient(transport=transport, base_url="http://toy.test/api/v2") as http:
        for number in range(1, 1030):
            assert (await http.get(f"/items/{number}")).json()["path"] == {"id": number}
        assert (await http.get("/items/1")).json()["path"] == {"id": 1}
