"""The client in the loop: a good client keeps every claim, and each way to be a bad one is found by its own check."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import cpaaskit
from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.client_family import checks, clients
from cpaaskit_conformance.client_family.answers import Canned, some_success
from cpaaskit_conformance.client_family.apis import opensms as opensms_checks
from cpaaskit_conformance.client_family.apis import own_checks
from cpaaskit_conformance.client_family.clients import Clients, InexpressibleError, TypedClient
from cpaaskit_conformance.client_family.family import ClientFamily
from cpaaskit_conformance.client_family.schema_values import has_unknown, same, values
from cpaaskit_conformance.corpus.drawing import Drawer
from cpaaskit_conformance.families import load_family
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.model import MISSING, Case, RequestData
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec, load_spec, parse_spec

CLIENT_CLAIMS = [claim.id for claim in load_claims("opensms") if claim.checked_by == "client"]


class _NoServer:
    """A line that nobody may use: the family needs no server."""

    async def exchange(self, *_arguments: object, **_options: object) -> Any:
        raise AssertionError("the client family must send nothing to the server under test")

    async def pause(self, seconds: float) -> None:
        raise AssertionError("the client family waits for nothing")

    def number(self) -> str:
        return "14155550101"

    def nonce(self) -> str:
        return "nonce"


async def _run(family: ClientFamily, cases: list[Case]) -> Ledger:
    spec, claims = load_spec("opensms"), load_claims("opensms")
    ledger = Ledger(claims, families=["client"])
    session = Session(spec=spec, case=cases[0], ledger=ledger, line=_NoServer(), receiver=None)
    for case in cases:
        session = Session(spec=spec, case=case, ledger=ledger, line=_NoServer(), receiver=None)
        await family.run(session, case)
        ledger.finish_case(case)
    await family.finish(session)
    return ledger


def _family() -> ClientFamily:
    family = load_family("client", load_spec("opensms"), load_claims("opensms"))
    assert isinstance(family, ClientFamily)
    return family


def _verdicts(ledger: Ledger) -> dict[str, str]:
    return {result.id: result.verdict for result in ledger.verdicts() if result.claim.checked_by == "client"}


def _all(family: ClientFamily | None = None, *, examples: int = 0) -> Ledger:
    family = family or _family()
    return asyncio.run(_run(family, list(family.cases(1, examples))))


def _few(family: ClientFamily) -> Ledger:
    """Run the first cases of each operation, check and status."""
    seen: Counter[tuple[str, str, str]] = Counter()
    kept: list[Case] = []
    for case in family.cases(1, 0):
        plan: Any = case.plan
        kind = (case.operation, plan["check"], str(plan.get("answer", {}).get("status")))
        seen[kind] += 1
        if seen[kind] <= 2 or plan["check"] in {"client.sends", "client.keeps-unknown"}:
            kept.append(case)
    return asyncio.run(_run(family, kept))


def test_the_clients_keep_every_claim_about_them() -> None:
    """Sync and async, generated and public: all cases of both tiers, none skipped."""
    ledger = _all(examples=16)

    assert _verdicts(ledger) == dict.fromkeys(CLIENT_CLAIMS, "kept")
    assert not ledger.skips
    assert not ledger.failures


def test_cases_depend_on_the_seed_alone() -> None:
    """One seed gives one list of cases, another gives another; every address is there once."""
    one, again, other = ([case.to_json() for case in _family().cases(seed, 16)] for seed in (1, 1, 2))

    assert one == again
    assert one != other
    assert max(Counter(case["address"] for case in one).values()) == 1
    assert {str(case["address"]).split("/")[2] for case in one} == {"client"}


def test_every_operation_and_check_has_cases_in_the_fixed_tier() -> None:
    """The fixed tier alone exercises each check, and each documented failure of each operation."""
    spec = load_spec("opensms")
    plans = [(case.operation, dict(case.plan)) for case in _family().cases(0, 0)]  # type: ignore[arg-type]  # plans are objects

    assert {plan["check"] for _, plan in plans} == {
        "client.sends", "client.reads", "client.keeps-unknown", "client.raises", "client.states",
    }  # fmt: skip
    raised = {(operation, plan["answer"]["status"]) for operation, plan in plans if plan["check"] == "client.raises"}  # type: ignore[index,call-overload]  # so are answers
    documented = {(each.id, status) for each in spec.operations.values() for status in each.responses if status >= 400}
    assert raised == documented


Spoil = Callable[[Any], Any]


class _Spoiled:
    """A transport that changes what passes."""

    def __init__(self, inner: Any, request: Spoil | None = None, response: Spoil | None = None) -> None:
        self._inner, self._request, self._response = inner, request, response

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self._request:
            request = self._request(request)
        response = self._inner(request)
        return self._response(response) if self._response else response


def _spoiled_family(
    monkeypatch: pytest.MonkeyPatch, *, request: Spoil | None = None, response: Spoil | None = None
) -> ClientFamily:
    from cpaaskit_conformance.client_family.recording import Recorder

    handle = Recorder._handle

    def spoiled(self: Recorder, sent: httpx.Request) -> httpx.Response:
        return _Spoiled(lambda each: handle(self, each), request, response)(sent)

    monkeypatch.setattr(Recorder, "_handle", spoiled)
    return _family()


def _with(request: httpx.Request, **changes: Any) -> httpx.Request:
    given = {
        "method": request.method,
        "url": request.url,
        "headers": request.headers,
        "content": request.read(),
        **changes,
    }
    headers = httpx.Headers(given["headers"])
    headers.pop("content-length", None)
    return httpx.Request(given["method"], given["url"], headers=headers, content=given["content"])


REQUEST_FAULTS: list[tuple[str, str, Spoil]] = [
    ("OPENSMS-096", "in place of", lambda request: _with(request, method="PATCH")),
    ("OPENSMS-096", "sent to another path", lambda request: _with(request, url=request.url.copy_with(path="/other"))),
    ("OPENSMS-096", "sent to another path", lambda request: _with(request, url=str(request.url).replace("%2B", ""))),
    (
        "OPENSMS-096",
        "sent to another path",
        lambda request: _with(request, url=request.url.copy_with(host="evil.invalid")),
    ),
    ("OPENSMS-096", "sent another query", lambda request: _with(request, url=request.url.copy_set_param("x", "1"))),
    (
        "OPENSMS-096",
        "sent another body",
        lambda request: _with(request, content=request.read().replace(b"}", b',"x":1}', 1)),
    ),
    ("OPENSMS-096", "sent another body", lambda request: _with(request, content=request.read()[:-1])),
    ("OPENSMS-096", "sent a body where there is none", lambda request: _with(request, content=request.read() or b"{}")),
    (
        "OPENSMS-096",
        "in place of application/json",
        lambda request: _with(request, headers={**request.headers, "content-type": "text/plain"}),
    ),
    (
        "OPENSMS-100",
        "did not send the credential",
        lambda request: _with(request, headers={**request.headers, "authorization": "Bearer other"}),
    ),
    (
        "OPENSMS-100",
        "into a header that is not its own",
        lambda request: _with(request, headers={**request.headers, "x-key": clients.TOKEN}),
    ),
    (
        "OPENSMS-100",
        "into the query",
        lambda request: _with(request, url=request.url.copy_set_param("k", clients.TOKEN)),
    ),
    ("OPENSMS-100", "into the URL's path or the body", lambda request: _with(request, content=clients.TOKEN.encode())),
]


@pytest.mark.parametrize(("claim", "told", "spoil"), REQUEST_FAULTS)
def test_a_client_that_sends_something_else_is_found(
    claim: str, told: str, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Method, path, query, body, media type, credential: each change is found through its claim."""
    ledger = _few(_spoiled_family(monkeypatch, request=spoil))

    assert _verdicts(ledger)[claim] == "broken"
    assert any(told in finding.message for finding in ledger.failures if finding.claim == claim)


def _swapped(response: httpx.Response, text: Callable[[str], str]) -> httpx.Response:
    headers = {"content-type": response.headers.get("content-type", "")}
    return httpx.Response(response.status_code, headers=headers, content=text(response.text).encode())


RESPONSE_FAULTS: list[tuple[str, str, Spoil]] = [
    ("OPENSMS-097", "did not give the answer back", lambda r: _swapped(r, lambda text: text.replace("tel:", "TEL:"))),
    ("OPENSMS-097", "raised ResponseDecodeError on a valid answer", lambda r: _swapped(r, lambda text: text[:-1])),
    ("OPENSMS-098", "did not give the answer back", lambda r: _swapped(r, lambda text: text.replace("NotYet", "X"))),
    ("OPENSMS-098", "did not give the answer back", lambda r: _swapped(r, lambda text: text.replace("unann", "x"))),
    ("OPENSMS-099", "took 401 as success", lambda r: httpx.Response(204) if r.status_code == 401 else r),
    ("OPENSMS-099", "raised RateLimitError for 403", lambda r: httpx.Response(429) if r.status_code == 403 else r),
    ("OPENSMS-099", "without its status 404", lambda r: httpx.Response(410) if r.status_code == 404 else r),
    ("OPENSMS-096", "raised ServerError on a documented success", lambda r: httpx.Response(
        500) if r.status_code == 201 else r),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "told", "spoil"), RESPONSE_FAULTS)
def test_a_client_that_reads_or_raises_something_else_is_found(
    claim: str, told: str, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read wrongly, dropped, or raised as another class is found through its claim."""
    ledger = _few(_spoiled_family(monkeypatch, response=spoil))

    assert _verdicts(ledger)[claim] == "broken"
    assert any(told in finding.message for finding in ledger.failures if finding.claim == claim), [
        finding.message for finding in ledger.failures
    ]


def _call(result: object = None, error: Exception | None = None, sent: int = 1) -> Any:
    return checks._Call(sent=tuple([SimpleNamespace()] * sent), result=result, error=error)  # type: ignore[arg-type]  # only counted


def test_what_a_client_returns_must_be_a_model() -> None:
    """Something for nothing, or a plain value for a document, is no reading."""
    apis = Clients("opensms")
    shown, nothing = Canned(status=200, media_type="application/json", text="{}"), Canned(status=204)
    read, remove = "getDeliveryInfos", "deleteDeliveryInfoSubscription"

    assert checks._misread(apis, _call(result=object()), read, shown) == "gave back something that is not a model"
    assert checks._misread(apis, _call(result=1), remove, nothing) == "gave something back for an answer without a body"
    assert checks._misread(apis, _call(), remove, nothing) == ""


def test_a_second_request_after_a_failure_is_found() -> None:
    """One failure, one request, unless the contract lists another way to authenticate."""
    apis = Clients("opensms")
    public = next(client for client in apis.all if client.is_public)
    answer, operation = Canned(status=401), "getDeliveryInfos"
    error = cpaaskit.AuthenticationError.__new__(cpaaskit.AuthenticationError, "x")
    error.__dict__.update(status_code=401, operation_id=operation)

    assert checks._misraised(apis, public, _call(error=error), answer, operation) == ""
    assert (
        checks._misraised(apis, public, _call(error=error, sent=2), answer, operation) == "sent 2 requests for one 401"
    )
    two_ways = SimpleNamespace(operations={operation: SimpleNamespace(security=(("a",), ("b",)))})
    assert checks._may_try_another(two_ways, operation, 401)  # type: ignore[arg-type]  # all that it looks at
    error.__dict__.update(operation_id="other")
    assert "without its operation" in checks._misraised(apis, public, _call(error=error), answer, operation)
    assert checks._class_of(apis, public, 418) is cpaaskit.StatusError
    assert checks._class_of(apis, public, 503) is cpaaskit.ServerError


def test_a_call_without_a_request_is_told() -> None:
    """A client that refuses to send what the contract allows is told with what it raised."""
    request = RequestData(operation="getDeliveryInfos", path={"senderAddress": "1", "requestId": "2"})
    apis = Clients("opensms")
    call = _call(error=ValueError(), sent=0)
    told = list(checks._differences(apis, request, apis.operations["getDeliveryInfos"], call))

    assert told == ["sent 0 requests in place of one, and raised ValueError"]


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        (
            RequestData(operation="sendMessage", path={"senderAddress": "1"}, body={}),
            "a body that its types cannot say",
        ),
        (
            RequestData(operation="sendMessage", path={"senderAddress": "1"}, body=[]),
            "a body that its types cannot say",
        ),
        (RequestData(operation="sendMessage", path={"senderAddress": "1"}), "a required argument is missing"),
        (RequestData(operation="getDeliveryInfoSubscription", body={}), "a body where the contract has none"),
        (RequestData(operation="getDeliveryInfoSubscription", method="PUT"), "a method or a body"),
        (RequestData(operation="sendMessage", path={"senderAddress": "1"}, raw="{"), "a method or a body"),
    ],
)
def test_what_the_types_cannot_say_is_skipped_with_its_reason(request_: RequestData, told: str) -> None:
    """Each reason is told in words."""
    with pytest.raises(InexpressibleError, match=told):
        Clients("opensms").arguments(request_)


@pytest.mark.parametrize(("skipped", "verdict"), [(1, "kept"), (2, "broken")])
def test_too_many_skips_fail_their_operation(skipped: int, verdict: str) -> None:
    """Over one case in ten of an operation is a failure, not a footnote."""
    family = _family()
    good = next(case for case in family.cases(0, 0) if case.operation == "sendMessage")
    bad = Case(
        **{**{name: getattr(good, name) for name in good.__slots__}, "request": RequestData(operation="sendMessage")}
    )
    ledger = asyncio.run(_run(family, [good] * (11 - skipped) + [bad] * skipped))

    assert _verdicts(ledger)["OPENSMS-096"] == verdict
    assert sum(ledger.skips.values()) == skipped


def test_a_case_without_a_request_is_skipped() -> None:
    """An operation for which nobody knows a core request cannot be called."""
    family = _family()
    bare = Case(
        address="a",
        family="client",
        tier="fixed",
        operation="sendMessage",
        plan={"check": "client.raises", "answer": {}},
    )

    assert asyncio.run(_run(family, [bare])).skips


def test_parameters_are_turned_into_their_types() -> None:
    """A text becomes the type of its parameter only if it says exactly that value."""
    from cpaaskit_clients.opensms.models import DeliveryStatus
    from cpaaskit_clients.opensms.types import Unset

    assert clients._typed(int | Unset, ["7"]) == 7
    assert clients._typed(bool | Unset, ["true"]) is True
    assert clients._typed(float, ["1.5"]) == 1.5
    assert clients._typed(list[int] | Unset, ["1", "2"]) == [1, 2]
    assert clients._typed(DeliveryStatus | Unset, ["New"]) == "New"
    for hint, texts in ((int, ["007"]), (int, ["x"]), (bool, ["yes"]), (str, ["a", "b"]), (object, ["a"])):
        with pytest.raises(InexpressibleError):
            clients._typed(hint, texts)
    request = RequestData(operation="x", query=(("a", "1"), ("a", "2")), headers=(("X-A", "3"),))
    assert clients._given(request, "query", "a") == ["1", "2"]
    assert clients._given(request, "header", "x-a") == ["3"]


def test_an_api_without_public_clients_has_its_generated_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that nobody wrote a layer for is tested on its own."""

    def absent(name: str) -> Any:
        if name == "cpaaskit.opensms":
            raise ModuleNotFoundError(name)
        return import_module(name)

    import_module = clients.import_module
    monkeypatch.setattr(clients, "import_module", absent)

    assert [client.name for client in Clients("opensms").all] == ["the generated client", "the generated async client"]
    assert own_checks("nosuch") == {}


class _Forgetful:
    """A tracker that believes whatever came last."""

    def __init__(self) -> None:
        self._infos: list[Any] = []

    def merge(self, _request_id: str, infos: list[Any]) -> None:
        self._infos = infos

    def infos(self, _request_id: str) -> list[Any]:
        return self._infos

    def is_final(self, _request_id: str) -> bool:
        return True


class _Blind(_Forgetful):
    """A tracker that knows nothing."""

    def infos(self, _request_id: str) -> list[Any]:
        return []


@pytest.mark.parametrize(
    ("tracker", "told"), [(_Forgetful, "fell back from a final state"), (_Blind, "does not know the one state")]
)
def test_a_tracker_that_forgets_is_found(tracker: Any, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client's view that falls back from a final state breaks its claim."""
    monkeypatch.setattr(opensms_checks, "DeliveryTracker", tracker)
    ledger = _all()

    assert _verdicts(ledger)["OPENSMS-101"] == "broken"
    assert any(told in finding.message for finding in ledger.failures)


SCHEMAS: list[dict[str, Any]] = [
    {"type": "string", "minLength": 2, "maxLength": 4},
    {"type": "string", "pattern": "^a+$"},
    *({"type": "string", "format": name} for name in ("uri", "date-time", "date", "uuid", "email")),
    {"type": "integer", "minimum": 3, "maximum": 5},
    {"type": "number", "minimum": 0},
    {"type": ["boolean", "null"]},
    {"const": 7},
    {"enum": [1, "a"]},
    {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 2},
    {"anyOf": [{"type": "integer"}, {"type": "string"}]},
    {
        "allOf": [
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
            {"properties": {"b": {}}},
        ]
    },
    {"type": "object", "additionalProperties": False, "properties": {"a": {"type": "string"}}},
    {"type": "object", "additionalProperties": {"type": "integer"}},
    {"properties": {"a": {"$ref": "#/components/schemas/Node"}}, "required": ["a"]},
    {},
]


def _spec_with_recursion() -> Spec:
    node = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    listed = {"type": "array", "items": {"$ref": "#/components/schemas/Endless"}}
    endless = {
        "type": "object",
        "required": ["again"],
        "properties": {"again": {"$ref": "#/components/schemas/Endless"}},
    }
    document = {
        "openapi": "3.1.0",
        "paths": {"/x": {"get": {"operationId": "x", "x-effect": "read", "responses": {
            "200": {"description": "x", "content": {"application/json": {"schema": {"type": "object"}}}}}}}},
        "components": {"schemas": {"Node": node, "Endless": endless, "Listed": listed}},
    }  # fmt: skip
    return parse_spec(json.dumps(document), api="x", source="x")


SPEC = _spec_with_recursion()


@pytest.mark.parametrize("unknown", [True, False])
@pytest.mark.parametrize("schema", SCHEMAS, ids=json.dumps)
def test_every_value_drawn_keeps_its_schema(schema: dict[str, Any], unknown: bool) -> None:
    """Whatever is drawn is valid; without unknown members, none is there."""
    drawer = Drawer(values(SPEC, schema, unknown=unknown), seed=1, place="x")
    drawn = [value for value in map(drawer.draw, range(6)) if value is not MISSING]

    assert drawn
    assert all(SPEC.validator(schema, formats=True).is_valid(value) for value in drawn)
    assert all(same(value, json.loads(json.dumps(value))) for value in drawn)


def test_a_schema_without_end_gives_its_empty_list() -> None:
    """A member that needs itself has no value; a list of such can be empty."""
    drawer = Drawer(values(SPEC, {"$ref": "#/components/schemas/Listed"}, unknown=False), seed=1, place="x")

    assert drawer.draw(0) == []
    assert some_success(SPEC, SPEC.operations["x"]) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (1, 1.0, True), (True, 1, False), (0, False, False), (None, 0, False), ("a", "a", True), ({}, [], False),
        ([1, {"a": None}], [1.0, {"a": None}], True), ([1], [1, 1], False), ({"a": 1}, {"b": 1}, False),
        ("é", "e\u0301", False),
    ],
)  # fmt: skip
def test_same_json_is_told_by_meaning(one: Any, other: Any, expected: bool) -> None:
    """Numbers are one kind, everything else is exact."""
    assert same(one, other) is expected
    assert same(other, one) is expected


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"enum": ["a"]}, "a", False), ({"enum": ["a"]}, "b", True),
        ({"type": "object", "properties": {"a": {}}}, {"a": 1}, False),
        ({"type": "object", "properties": {"a": {}}}, {"b": 1}, True),
        ({"type": "array", "items": {"enum": ["a"]}}, ["a", "b"], True),
        ({"anyOf": [{"type": "object", "properties": {name: {}}} for name in "ab"]}, {"b": 1}, False),
        ({"type": "string"}, "x", False),
    ],
)  # fmt: skip
def test_what_nobody_announced_is_recognised(schema: Any, value: Any, expected: bool) -> None:
    """Members and enum values that the contract does not name, at any depth, in the variant that fits."""
    assert has_unknown(SPEC, schema, value) is expected


def test_a_client_is_called_by_its_facade() -> None:
    """A client's own attribute for a tag goes before the generated facade."""
    called = TypedClient(
        "x", lambda tag: SimpleNamespace(run=lambda **given: (tag, given)), awaits=False, is_public=True
    )
    operation = SimpleNamespace(tag="t", module="api.t.run_it", call="run")

    assert asyncio.run(called.call(operation, {"a": 1})) == ("t", {"a": 1})


def test_clients_under_test_keep_no_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that waits for its turn meets the answer of another case; a thousand GETs a minute are documented."""

    def refuse(_seconds: float) -> Any:
        raise AssertionError("a client waited")

    monkeypatch.setattr("time.sleep", refuse)
    monkeypatch.setattr("asyncio.sleep", refuse)
    family = Clients("cpaas_v2")
    family.recorder.answer = Canned(status=200, media_type="application/json", text='{"status": "OK", "data": {}}')
    operation = family.operations["showMe"]

    async def ask_often() -> None:
        for client in family.all:
            for _ in range(1100):
                await client.call(operation, {})

    asyncio.run(ask_often())
