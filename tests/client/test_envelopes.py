"""Error bodies in every vendor's envelope, and in none."""

from __future__ import annotations

import json
import pickle
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit._envelopes import Failure, read_failure
from cpaaskit._scrub import MASK, scrub, scrub_json, select

FILLED = "Invalid input x for address"
ONEAPI = {"messageId": "SVC0002", "text": "Invalid input %1 for %2", "variables": ["x", "address"]}
FAULT = {"message": "no", "description": "not allowed", "code": 4003, "info": "i", "details": {"type": "t"}}
PROBLEM = {"type": "https://e.org/limit", "title": "Too many", "status": 429, "detail": "10 an hour"}


@pytest.mark.parametrize(
    ("document", "code", "message"),
    [
        ({"status": 400, "code": 12, "message": "bad"}, "12", "bad"),
        ({"requestError": {"serviceException": ONEAPI}}, "SVC0002", FILLED),
        (
            {"requestError": {"policyException": {**ONEAPI, "messageId": "POL0003"}}},
            "POL0003",
            FILLED,
        ),
        (
            {"requestError": {"serviceException": None, "policyException": ONEAPI}},
            "SVC0002",
            FILLED,
        ),
        (
            {"requestError": {"serviceException": ONEAPI, "policyException": None}},
            "SVC0002",
            FILLED,
        ),
        ({"requestError": {"serviceException": {**ONEAPI, "variables": "x"}}}, "SVC0002", "Invalid input x for %2"),
        ({"requestError": {"serviceException": {**ONEAPI, "variables": None}}}, "SVC0002", "Invalid input %1 for %2"),
        ({"requestError": {"serviceException": {**ONEAPI, "variables": 5}}}, "SVC0002", "Invalid input %1 for %2"),
        (PROBLEM, "https://e.org/limit", "10 an hour"),
        ({"title": "Too many", "status": 429}, "429", "Too many"),
        ({"errorCode": "INVALID_AMOUNT", "message": "no", "details": [], "path": "/x"}, "INVALID_AMOUNT", "no"),
        ({"fault": FAULT}, "4003", "no"),
        ({"error": "invalid_client", "error_description": "unknown client"}, "invalid_client", "unknown client"),
        ({"error": {"code": "E1", "message": "inner"}}, "E1", "inner"),
        ({"errors": [{"code": 1, "message": "first"}, {"code": 2}]}, "1", "first"),
        ({"errors": ["plain"]}, None, None),
        ({"errors": []}, None, None),
        ([{"code": 3, "message": "in a list"}], "3", "in a list"),
        ([], None, None),
        ({"reason": "callback not acceptable"}, None, "callback not acceptable"),
        ({"code": True, "message": None}, None, None),
        ({"code": None, "message": ["x"]}, None, None),
        ("just a text", None, "just a text"),
        (17, None, "17"),
        (None, None, None),
        ({}, None, None),
    ],
)
def test_each_envelope_is_read(document: object, code: str | None, message: str | None):
    """Code and sentence, wherever this vendor puts them."""
    said = read_failure(json.dumps(document).encode())
    assert (said.code, said.message) == (code, message)


def test_ten_variables_do_not_eat_each_other():
    """%10 is the tenth, not the first and a zero."""
    body = {"messageId": "S", "text": "%1 %10", "variables": [str(number) for number in range(1, 11)]}
    assert read_failure(json.dumps(body).encode()).message == "1 10"


def test_the_rest_of_an_envelope_is_details():
    """What is neither code nor sentence, and holds something."""
    assert read_failure(json.dumps({"fault": FAULT}).encode()).details == {
        "description": "not allowed",
        "code": 4003,
        "info": "i",
        "details": {"type": "t"},
    }
    assert read_failure(b'{"code": "a", "message": "b", "path": null}').details is None


@pytest.mark.parametrize(
    ("body", "media_type", "message"),
    [
        (b"", "", None),
        (b"  \n", "text/plain", None),
        (b"<html><head><title> 502 Bad\nGateway </title></head>", "text/html", "502 Bad\nGateway"),
        (b"<!DOCTYPE html><TITLE lang='en'>Down</TITLE>", "", "Down"),
        (b"<html><title></title>", "text/html", None),
        (b"<html>no title", "TEXT/HTML; charset=x", None),
        (b"<fault><code>1</code></fault>", "application/xml", None),
        (b"upstream connect error", "text/plain", "upstream connect error"),
        (b"\xff\xfe", "application/json", "\ufffd\ufffd"),
        (b'{"cut": ', "application/json", '{"cut":'),
    ],
)
def test_what_is_not_json_yields_what_it_can(body: bytes, media_type: str, message: str | None):
    """The title of a page, a short text, or nothing."""
    assert read_failure(body, media_type) == Failure(message=message)


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["error", "errors", "fault", "requestError", "code", "message", "text", "variables", "status"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@given(st.binary(max_size=80) | json_values.map(lambda value: json.dumps(value).encode()), st.text(max_size=10))
def test_no_body_is_an_exception(body: bytes, media_type: str):
    """Whatever comes, it becomes texts, and they can be masked and pickled."""
    said = read_failure(body, media_type)
    assert said.code is None or isinstance(said.code, str)
    assert said.message is None or isinstance(said.message, str)
    pickle.dumps(scrub_json(said.details, ["secret"]))


@pytest.mark.parametrize("wrap", ["[%s]", '{"error": %s}', '{"errors": [%s]}', '{"x": %s}', '{"fault": {"y": [%s]}}'])
@pytest.mark.parametrize("depth", [100, 400, 900, 5_000])
def test_deep_bodies_are_cut_off(wrap: str, depth: int):
    """An envelope in an envelope in an envelope ends somewhere."""
    text = "1"
    for _ in range(depth if depth < 1_000 else 200):
        text = wrap % text
    text = "[" * (depth - 200) + text + "]" * (depth - 200) if depth >= 1_000 else text
    said = read_failure(text.encode())
    pickle.dumps(scrub_json(said.details))


def test_a_hostile_page_takes_no_time():
    """Titles that never end are not searched for over and over."""
    started = time.perf_counter()
    read_failure(b"<title" * 200_000, "text/html")
    read_failure(b"<title>" * 200_000, "text/html")
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no number 12345 here", "no number 12345 here"),
        ("to tel:+13500000991 failed", f"to {MASK} failed"),
        ("to tel%3A%2B13500000991 failed", f"to {MASK} failed"),
        ("+1 (350) 000-0991", MASK),
        ("1350 0000 991", MASK),
        ("x" * 600, "x" * 500),
    ],
)
def test_numbers_are_masked(text: str, expected: str):
    """Six digits and more are a number, as people write them; a text is cut to 500 characters."""
    assert scrub(text) == expected


@given(st.text(min_size=3, max_size=10), st.text(max_size=20), st.text(max_size=20))
def test_a_secret_is_gone_wherever_it_stands(secret: str, before: str, after: str):
    """In texts, in names of members and in items; longer secrets go before what they contain."""
    if secret in MASK:
        return
    masked = scrub_json({before + secret: [secret + after]}, [secret, secret + after])
    assert isinstance(masked, dict)
    ((name, items),) = masked.items()
    assert not [part for text in (name, *items) for part in text.split(MASK) if secret in part]


def test_numbers_as_numbers_are_masked():
    """JSON can say a telephone number without quotes; booleans and small numbers stay."""
    assert scrub_json({"a": 13500000991, "b": [True, 7, 1.5, None]}) == {"a": MASK, "b": [True, 7, 1.5, None]}


def test_pointers_select_every_item():
    """A star is each item; a path that leads nowhere is nothing."""
    document = {"a": [{"b": 1}, {"b": 2}, 5], "c/d": {"~": 3}}
    assert select(document, "/a/*/b") == [1, 2]
    assert select(document, "/c~1d/~0") == [3]
    assert select(document, "/a/b") == select(None, "/a") == []
