"""Requests that a contract's examples make, and what varies them."""

from __future__ import annotations

import json

import pytest

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.corpus.documented import Documented
from cpaaskit_conformance.corpus.marking import marked, with_new_numbers, with_new_texts
from cpaaskit_conformance.corpus.stock import Stock
from cpaaskit_conformance.marks import NONCE_MARK, NUMBER_MARK, SHORT_MARK
from cpaaskit_conformance.model import MISSING, Json, RequestData
from cpaaskit_conformance.spec import Spec, parse_spec

FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data"
SEND: Json = {
    "type": "object",
    "required": ["to", "message"],
    "properties": {"to": {"type": "string"}, "message": {"type": "string"}, "custom": {"type": "string"}},
}
EXAMPLE: Json = {"to": "14155550101", "message": "Hi", "custom": "c"}


def operation(name: str, effect: str = "read", **more: Json) -> dict[str, Json]:
    """Give an operation that answers 200."""
    return {"operationId": name, "x-effect": effect, "responses": {"200": {"description": "Done."}}, **more}


def body(**by_type: tuple[Json, list[Json]]) -> Json:
    """Give a request body of some media types."""
    names = {"json": "application/json", "form": FORM, "parts": PARTS, "xml": "application/xml"}
    content: Json = {
        names[kind]: {
            "schema": schema,
            "examples": {str(number): {"value": example} for number, example in enumerate(examples)},
        }
        for kind, (schema, examples) in by_type.items()
    }
    return {"required": True, "content": content}


def query(name: str, *examples: Json, required: bool = False, **schema: Json) -> Json:
    """Give a query parameter."""
    shown: Json = {str(number): {"value": example} for number, example in enumerate(examples)}
    return {
        "name": name,
        "in": "query",
        "required": required,
        "schema": {"type": "string", **schema},
        "examples": shown,
    }


FILE: Json = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary"}, "name": {"type": "string"}},
}
XML: Json = {
    "type": "object",
    "xml": {"name": "data"},
    "properties": {"nodes": {"type": "array", "items": {"type": "object", "xml": {"name": "node"}}}},
}
NUMBERS = "receiver\n14155550101\n"
PATHS: Json = {
    "/send": {
        "post": operation("send", "charge", requestBody=body(json=(SEND, [EXAMPLE]), form=(SEND, [EXAMPLE]))),
        "get": operation(
            "ask",
            parameters=[
                query("to", required=True),
                query("day", "2031-01-02", "2031-01-03"),
                query("kind", enum=["a"]),
            ],
        ),
    },
    "/numbers": {"post": operation("enter", "write", requestBody=body(parts=(FILE, [{"file": NUMBERS, "name": "n"}])))},
    "/batch": {"post": operation("batch", "charge", requestBody=body(xml=(XML, [{"nodes": [{"to": "1"}]}])))},
    "/bare": {"get": operation("bare"), "post": operation("nothing", "write", requestBody={"content": {}})},
}


@pytest.fixture(scope="module")
def spec() -> Spec:
    """A contract of sends, in several media types."""
    document: Json = {"openapi": "3.1.0", "info": {"title": "S", "version": "1"}, "paths": PATHS}
    return parse_spec(json.dumps(document), api="sends", source="sends")


def requests(spec: Spec, name: str) -> list[RequestData]:
    """Give the documented requests of an operation."""
    return list(Documented(spec, spec.operations[name]).requests())


def test_each_media_type_with_an_example_makes_a_request(spec: Spec) -> None:
    """JSON needs no name; what a message says is new whenever it is sent."""
    found = requests(spec, "send")

    assert [request.media_type for request in found] == [None, FORM]
    assert all(request.body == {**EXAMPLE, "message": f"Hi {NONCE_MARK}"} for request in found)  # type: ignore[dict-item]


def test_files_and_elements_are_named(spec: Spec) -> None:
    """Which member is a file, and how elements are called, stands in the contract alone."""
    (entered,), (batch,) = requests(spec, "enter"), requests(spec, "batch")

    assert (entered.media_type, entered.files) == (PARTS, ("file",))
    assert entered.body == {"file": f"receiver\n{NUMBER_MARK}\n", "name": "n"}
    assert (batch.media_type, batch.elements) == ("application/xml", {"": "data", "nodes": "node"})


def test_queries_have_what_is_required_and_one_option_at_a_time(spec: Spec) -> None:
    """A required number without an example is one that belongs to nobody."""
    assert [request.query for request in requests(spec, "ask")] == [
        (("to", "14155550101"),),
        (("to", "14155550101"), ("day", "2031-01-02")),
        (("to", "14155550101"), ("day", "2031-01-03")),
    ]


def test_a_body_that_may_be_left_out_is_left_out_where_it_has_no_example(spec: Spec) -> None:
    """There is a request all the same."""
    assert [request.body for request in requests(spec, "nothing")] == [MISSING]


def test_drawn_requests_are_like_the_documented_ones(spec: Spec) -> None:
    """They keep the schema and what is required; numbers are ones that belong to nobody."""
    core, send = CoreRequests.of(spec), spec.operations["send"]
    drawn = [core.drawn(send, 1, index) for index in range(60)]
    bodies = [request.body for request in drawn if request is not None and isinstance(request.body, dict)]

    assert len(bodies) == 60
    assert all({"to", "message"} <= set(found) for found in bodies)
    assert any("custom" not in found for found in bodies)
    assert len({str(found["to"]) for found in bodies}) > 2
    assert drawn == [CoreRequests.of(spec).drawn(send, 1, index) for index in range(60)]


def test_drawn_queries_are_combined(spec: Spec) -> None:
    """Options that are documented one by one come together as well; an operation without any draws nothing."""
    core = CoreRequests.of(spec)
    asked = {request.query for index in range(40) if (request := core.drawn(spec.operations["ask"], 1, index))}

    assert (("to", "14155550101"),) in asked
    assert len(asked) > 2
    assert core.drawn(spec.operations["bare"], 1, 0) is None
    assert core.smaller(spec.operations["bare"], 1, 0, lambda _: True) is None


def test_stock_cases_of_uploads_are_plain_data(spec: Spec) -> None:
    """What files hold is text, one character per byte, and numbers in them are marks."""
    stock, enter = Stock(spec), spec.operations["enter"]
    found = list(stock.coverage(enter))
    files = [request for request in found if request.media_type == PARTS and isinstance(request.body, dict)]

    assert files
    assert all(request.files == ("file",) for request in files)
    assert "14155550101" not in json.dumps([request.to_json() for request in files])


# --- marks ------------------------------------------------------------------------------------------------------


def schema(**properties: Json) -> Json:
    """Give an object's schema."""
    return {"type": "object", "properties": {**properties}}


def test_new_things_have_new_names_as_long_as_they_may_be(spec: Spec) -> None:
    """A short name is replaced, a long one gets longer, a listed one stays; so does what is no text."""
    made = marked(
        spec,
        {
            "anyOf": [
                {"type": "null"},
                schema(
                    name={"anyOf": [{"type": "null"}, {"type": "string", "maxLength": 6}]},
                    title={"type": "string"},
                    label={"type": "string", "enum": ["a"]},
                    caption={"type": "string", "maxLength": 3},
                    mobile={"type": "string"},
                    identity={"type": "integer"},
                ),
            ]
        },
        {"name": "BISTRO", "title": "Menu", "label": "a", "caption": "x", "mobile": "1", "identity": 7, "other": "o"},
    )

    assert made == {
        "name": SHORT_MARK,
        "title": f"Menu{NONCE_MARK}",
        "label": "a",
        "caption": "x",
        "mobile": NUMBER_MARK,
        "identity": 7,
        "other": "o",
    }
    assert marked(spec, schema(), ["x"]) == ["x"]


def test_numbers_are_marked_by_the_names_of_their_members() -> None:
    """In lists and objects alike; a file's numbers wherever they stand."""
    written: Json = {"receiver": "+14155550101", "to": "14155550101", "list": [{"phone": "447700900123"}], "n": 1}

    assert with_new_numbers(written) == {
        "receiver": NUMBER_MARK,
        "to": "14155550101",
        "list": [{"phone": NUMBER_MARK}],
        "n": 1,
    }


def test_messages_are_new_in_all_their_places() -> None:
    """At the top, in the root of a batch, in the payload of a channel; a button's text stays."""
    written: Json = {
        "root": {"message": "Hi"},
        "nodes": [{"message": "Ho"}],
        "message": {"type": "text", "payload": {"text": "He"}},
        "buttons": [{"text": "Yes"}],
    }

    assert with_new_texts(written) == {
        "root": {"message": f"Hi {NONCE_MARK}"},
        "nodes": [{"message": f"Ho {NONCE_MARK}"}],
        "message": {"type": "text", "payload": {"text": f"He {NONCE_MARK}"}},
        "buttons": [{"text": "Yes"}],
    }


def test_operations_are_read_with_what_extensions_say(spec: Spec) -> None:
    """An operation without any has none of them."""
    found: Operation = spec.operations["bare"]

    assert (found.tags, found.stored, found.pages, found.limit, found.envelope) == ((), None, None, None, None)
