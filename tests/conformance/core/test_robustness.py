from __future__ import annotations

from collections.abc import Iterator

import pytest

from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.model import Exchange, Headers, Json, RequestData
from cpaaskit_conformance.robustness.defects import BadRequest, bad_requests, with_unknown_members
from cpaaskit_conformance.robustness.reaching import Reach, bound
from cpaaskit_conformance.robustness.state import reader_of, remover_of, same_state
from cpaaskit_conformance.spec import Spec

from .tiny import spec

FORM: dict[str, Json] = {
    "type": "object",
    "required": ["name", "tags"],
    "properties": {
        "name": {"type": "string", "minLength": 2, "maxLength": 4},
        "kind": {"type": "string", "enum": ["a", "b"]},
        "open": {"type": "string", "enum": ["a", "b"], "x-open-enum": True},
        "when": {"type": "string", "format": "date-time"},
        "count": {"type": "integer", "minimum": 1, "maximum": 9},
        "tags": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "string"}},
        "deep": {"type": "object", "required": ["flag"], "properties": {"flag": {"type": "boolean"}}},
    },
}
WHOLE: dict[str, Json] = {
    "name": "abc",
    "kind": "a",
    "open": "a",
    "when": "2026-11-21T00:00:00Z",
    "count": 5,
    "tags": ["x"],
    "deep": {"flag": True},
}


@pytest.fixture(name="form")
def _form() -> Spec:
    paths: dict[str, Json] = {
        "/forms": {
            "post": {
                "operationId": "createForm",
                "x-effect": "write",
                "requestBody": {"required": True, "content": {"application/json": {"schema": FORM}}},
                "responses": {"201": {"description": "Made."}},
            }
        }
    }
    return spec(paths=paths)


def made(form: Spec) -> list[BadRequest]:
    whole = RequestData(operation="createForm", body=WHOLE)
    return list(bad_requests(form, form.operations["createForm"], whole))


def bodies(found: list[BadRequest], kind: str) -> Iterator[tuple[str, object]]:
    for bad in found:
        if bad.kind == kind and isinstance(bad.request.body, dict):
            changed = {name: value for name, value in bad.request.body.items() if WHOLE.get(name) != value}
            yield bad.place, changed


def test_each_bound_of_the_spec_makes_a_value_just_outside(form: Spec) -> None:
    """One defect per constraint, on a request that is otherwise whole."""
    found = made(form)

    assert list(bodies(found, "too-short")) == [("/name", {"name": "a"})]
    assert list(bodies(found, "too-long")) == [("/name", {"name": "abcaa"})]
    assert list(bodies(found, "not-listed")) == [("/kind", {"kind": "a?"})]
    assert list(bodies(found, "format")) == [("/when", {"when": "::"})]
    assert list(bodies(found, "too-small")) == [("/count", {"count": 0})]
    assert list(bodies(found, "too-great")) == [("/count", {"count": 10})]
    assert list(bodies(found, "too-few")) == [("/tags", {"tags": []})]
    assert list(bodies(found, "too-many")) == [("/tags", {"tags": ["x", "x", "x"]})]


def test_required_members_are_left_out_one_at_a_time(form: Spec) -> None:
    """Only what is required is missed."""
    assert [bad.place for bad in made(form) if bad.kind == "missing"] == ["/name", "/tags", "/deep/flag"]


def test_wrong_types_are_forbidden_only_where_the_member_is_required(form: Spec) -> None:
    """What a server may leave unread it may leave unchecked."""
    zones = {bad.place: bad.zone for bad in made(form) if bad.kind == "wrong-type"}

    assert zones["/name"] == zones["/tags"] == zones["/tags/0"] == "forbidden"
    assert zones["/kind"] == zones["/count"] == zones["/deep"] == "grey"


def test_bodies_that_are_not_json_are_sent_as_bytes(form: Spec) -> None:
    """Nothing, and several texts that are no JSON."""
    raw = [bad.request.raw for bad in made(form) if bad.kind == "not-json"]

    assert raw.count(None) == 1
    assert "{" in raw


def test_unknown_members_are_put_into_each_object() -> None:
    """At the root, and in each object inside."""
    places = [request.body for request in with_unknown_members(RequestData(operation="x", body={"a": {"b": {}}}))]

    assert len(places) == 3
    assert list(with_unknown_members(RequestData(operation="x"))) == []


def test_an_operation_without_a_body_has_no_bad_bodies(form: Spec) -> None:
    """There is nothing to spoil."""
    contract = spec()

    assert list(bad_requests(contract, contract.operations["getNote"], RequestData(operation="getNote"))) == []
    whole = RequestData(operation="createForm", body={}, media_type="text/csv")
    assert list(bad_requests(form, form.operations["createForm"], whole)) == []


@pytest.mark.parametrize(
    ("headers", "content", "expected"),
    [
        ({"location": "/v1/notes/7"}, b"", "7"),
        ({"location": "https://else.invalid/x/notes/a%20b"}, b"", "a b"),
        ({}, b'{"url": "https://tiny.invalid/v1/notes/9"}', "9"),
        ({}, b'{"deep": [{"url": "/notes/9/"}, {"url": "/notes/8"}]}', "8"),
        ({}, b'{"url": "nowhere"}', None),
        ({}, b"", None),
    ],
)
def test_what_was_made_is_found_by_its_url(headers: dict[str, str], content: bytes, expected: str | None) -> None:
    """Location or any URL in the body that ends as the operation's path does."""
    made_note = Exchange(
        request=RequestData(operation="createNote"), status=201, headers=Headers(headers.items()), content=content
    )
    found = bound(spec().operations["getNote"], made_note)

    assert (None if found is None else dict(found.path)) == (None if expected is None else {"noteId": expected})


def test_makers_readers_and_removers_are_found_by_their_paths() -> None:
    """Nothing of this is listed by hand."""
    contract = spec()
    reach = Reach(contract, CoreRequests.of(contract))
    operations = contract.operations

    makers = {name: reach.maker(operations[name]) for name in ("getNote", "deleteSetting", "createNote")}
    assert [None if maker is None else maker.id for maker in makers.values()] == ["createNote", "putSetting", None]
    assert reader_of(contract, operations["deleteSetting"]) == RequestData(operation="getSetting")
    assert reader_of(contract, operations["createNote"]) is None
    assert remover_of(contract, operations["putSetting"]) == RequestData(operation="deleteSetting")
    assert remover_of(contract, operations["getSetting"]) is None


def test_two_readings_are_the_same_by_what_they_say() -> None:
    """The order of members, and the text of a 404, mean nothing."""

    def reading(status: int, content: bytes) -> Exchange:
        return Exchange(request=RequestData(operation="getSetting"), status=status, content=content)

    assert same_state(reading(200, b'{"a": 1, "b": 2}'), reading(200, b'{"b": 2, "a": 1}'))
    assert same_state(reading(404, b'{"trace": 1}'), reading(404, b'{"trace": 2}'))
    assert not same_state(reading(200, b'{"a": 1}'), reading(200, b'{"a": 2}'))
    assert not same_state(reading(200, b'{"a": 1}'), reading(404, b""))
