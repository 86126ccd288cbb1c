"""Success and failure that only the body tells, and the sentences of single fields."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest
from canary import NUMBER, TEXT, refuse
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit import (
    ApiError,
    AuthenticationError,
    NotFoundError,
    OutcomeUnknownError,
    ServerError,
    StatusError,
    UnprocessableEntityError,
)
from cpaaskit._envelopes import read_failure, tells_failure

from .answering import Server
from .portal import CREATE, LIST, SHOW_STATE, Portal, ask


@pytest.mark.parametrize(
    ("document", "judged", "expected"),
    [
        ({"status": "OK", "code": 200}, True, False),
        ({"status": 200}, True, False),
        ({"status": "200"}, True, False),
        ({"status": "ERROR"}, True, True),
        ({"status": 201}, True, True),
        ({"status": False}, True, True),
        ({"status": ["OK"]}, True, True),
        ({"data": []}, True, False),
        ({"status": "OK", "code": 404}, True, True),
        ({"status": "OK", "code": "422"}, True, True),
        ({"status": "OK", "code": 399}, True, False),
        ({"status": "OK", "code": "E404"}, True, False),
        ({"status": "OK", "code": None}, True, False),
        ({"status": "failed"}, False, False),
        ({"status": "expired"}, False, False),
        ({"status": "sent", "code": 500}, False, True),
        ({"status": "sent", "code": "²"}, False, False),
        ({"status": "sent", "code": "9" * 5000}, False, False),
        ([{"code": 404}], True, False),
        ("ERROR", True, False),
        (None, True, False),
    ],
)
def test_when_a_body_tells_a_failure(document: Any, judged: bool, expected: bool):
    """By status where the envelope is judged, by a code of 400 and more everywhere; a domain's state never."""
    assert tells_failure(document, judged=judged) is expected


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists), st.booleans())
def test_any_status_and_code_are_judged(value: Any, judged: bool):
    """Without an exception, whatever stands there."""
    assert tells_failure({"status": value, "code": value, "data": value}, judged=judged) in {True, False}


@pytest.mark.parametrize(
    ("document", "kind", "code"),
    [
        ({"status": "ERROR", "message": "no"}, StatusError, "ERROR"),
        ({"status": "ERROR", "code": 422, "message": "no"}, UnprocessableEntityError, "422"),
        ({"status": "OK", "code": 404, "message": "no", "data": []}, NotFoundError, "404"),
        ({"status": "401", "message": "no"}, AuthenticationError, "401"),
        ({"status": "ERROR", "code": "500", "message": "no"}, ServerError, "500"),
    ],
)
def test_a_failure_in_the_body_is_the_error_of_its_code(document: dict[str, Any], kind: type[ApiError], code: str):
    """The status stays what it was; nothing is sent again."""
    server = Server(httpx.Response(200, json=document))
    with Portal(auth="header", transport=httpx.MockTransport(server)) as portal, pytest.raises(ApiError) as error:
        ask(portal, CREATE, json={})

    assert type(error.value) is kind
    assert (error.value.status_code, error.value.code, error.value.message) == (200, code, "no")
    assert len(server.requests) == 1
    assert "its body says that it failed" in str(error.value)


def test_a_state_of_the_thing_itself_is_not_judged():
    """`failed` is an answer there; a code is a failure there too."""
    with Portal(transport=httpx.MockTransport(Server(httpx.Response(200, json={"status": "failed"})))) as portal:
        assert ask(portal, SHOW_STATE) == {"status": "failed"}
    told = httpx.Response(200, json={"status": "failed", "code": 404})
    with Portal(transport=httpx.MockTransport(Server(told))) as portal, pytest.raises(NotFoundError):
        ask(portal, SHOW_STATE)


@pytest.mark.parametrize("status", [200, 422])
def test_the_sentences_of_single_fields_are_kept(status: int):
    """By name, masked, in the pickle too; the text of the error has the general sentence."""
    told = {
        "status": "ERROR",
        "code": 422,
        "message": "The name field is required.",
        "data": [],
        "errors": {
            "name": ["The name field is required.", f"No {NUMBER}."],
            "to": f"{TEXT} is bad",
            NUMBER: [1],
            "odd": 5,
        },
    }
    server = Server(httpx.Response(status, json=told))
    create = CREATE._replace(sensitive=("request.body:/message",))
    with Portal(transport=httpx.MockTransport(server)) as portal, pytest.raises(UnprocessableEntityError) as error:
        ask(portal, create, json={"message": TEXT})

    assert error.value.fields == {
        "name": ("The name field is required.", "No [masked]."),
        "to": ("[masked] is bad",),
        "[masked]": ("1",),
    }
    assert pickle.loads(pickle.dumps(error.value)).fields == error.value.fields
    refuse("the error", [str(error.value), str(error.value.details), str(vars(error.value))])


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"code": 404, "status": "failed", "message": None, "data": {"error": {"message": "deep"}}}, "deep"),
        ({"code": 404, "status": "ERROR", "data": {"error": {"reason": {"text": "deeper"}}}}, "deeper"),
        ({"code": 404, "status": "ERROR", "data": {"error": {"reason": "flat"}}}, "flat"),
        ({"code": 404, "status": "ERROR", "data": {"error": {"status": "NOT_FOUND"}}}, None),
        ({"code": 404, "status": "ERROR", "data": []}, None),
    ],
)
def test_a_sentence_may_stand_deeper(document: Any, message: str | None):
    """Where the envelope has none of its own."""
    told = read_failure(json.dumps(document).encode())
    assert (told.code, told.message, told.fields) == ("404", message, {})


def test_a_form_is_searched_for_secrets_too():
    """What a form held is masked where the answer repeats it."""
    server = Server(httpx.Response(422, json={"message": f"you sent {TEXT}"}))
    create = CREATE._replace(sensitive=("request.body:/message",))
    with Portal(transport=httpx.MockTransport(server)) as portal, pytest.raises(UnprocessableEntityError) as error:
        ask(portal, create, data={"message": TEXT})
    assert error.value.message == "you sent [masked]"


def test_a_status_of_the_server_outweighs_the_body():
    """A 5xx leaves open what became of a charge, even with an envelope, unless that status is documented."""
    server = Server(httpx.Response(500, json={"status": "ERROR", "code": 422, "message": "no"}))
    with Portal(transport=httpx.MockTransport(server)) as portal, pytest.raises(OutcomeUnknownError):
        ask(portal, CREATE, json={})
    with Portal(transport=httpx.MockTransport(server)) as portal, pytest.raises(ServerError):
        ask(portal.with_options(max_retries=0), LIST)
