"""Every documented example of every operation, judged: successes are read, failures are errors."""

from __future__ import annotations

import importlib
from datetime import datetime
from typing import Any

import httpx
import pytest
from canary import TOKEN
from hypothesis import given, settings
from hypothesis import strategies as st

from cpaaskit import ApiError, CPaaS, ResponseDecodeError, StatusError
from cpaaskit_clients.cpaas_v2.operations import ENVELOPES, OPERATIONS, Operation

from .cpaas_examples import examples

CLIENT = CPaaS(brand="bics", token=TOKEN, transport=httpx.MockTransport(lambda _request: httpx.Response(500)))


EXAMPLES = list(examples())
SUCCESSES = [example for example in EXAMPLES if example[1].startswith("2")]
FAILURES = [example for example in EXAMPLES if not example[1].startswith("2")]
PAGES = {"openHubspotTarget", "openZohoCode"}  # for people; their answer is HTML


def _judged(operation: Operation, status: int, document: Any) -> Any:
    judge = importlib.import_module(f"cpaaskit_clients.cpaas_v2.{operation.module}").judge
    return judge(CLIENT, httpx.Response(status, json=document))


def _id(value: Any) -> str | None:
    return value if isinstance(value, str) else None


@pytest.mark.parametrize(("operation", "status", "name", "document"), SUCCESSES, ids=_id)
def test_a_documented_success_is_read_and_written_back(operation: str, status: str, name: str, document: Any):
    """Nothing of it is lost."""
    told = _judged(OPERATIONS[operation], int(status), document)
    assert _alike(told.to_dict(), document), name


def _alike(one: Any, other: Any) -> bool:
    """Equal, but that amounts may have another JSON type, and moments another spelling."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_alike(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_alike, one, other))
    return one == other or any(read(one) == read(other) is not None for read in (_number, _moment))


def _moment(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _number(value: Any) -> float | None:
    try:
        return None if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        return None


@pytest.mark.parametrize(("operation", "status", "name", "document"), FAILURES, ids=_id)
def test_a_documented_failure_is_an_error(operation: str, status: str, name: str, document: Any):
    """With the vendor's sentence, code and fields, under its own status and where the body alone tells it."""
    number = 500 if status == "5XX" else int(status)
    with pytest.raises(StatusError) as error:
        _judged(OPERATIONS[operation], number, document)
    assert error.value.status_code == number
    assert error.value.message == document.get("message")
    assert set(error.value.fields) == set(document.get("errors") or ())
    if document.get("code") == number and operation not in PAGES:
        assert error.value.code == str(number)
        with pytest.raises(StatusError) as told_by_body:
            _judged(OPERATIONS[operation], 200, document)
        assert type(told_by_body.value) is type(error.value)


@settings(deadline=None)  # the first call of an operation imports its models
@given(
    st.sampled_from(SUCCESSES),
    st.sampled_from(["ERROR", "failed", 201, 422, "401", "ok", None, True]) | st.text(max_size=5),
)
def test_another_status_is_a_failure_where_the_envelope_says_so(example: tuple[str, str, str, Any], status: Any):
    """In a judged envelope anything but OK, 200 and "200"; elsewhere the status is nobody's business."""
    operation, http_status, _, document = example
    if not isinstance(document, dict) or status in {"OK", "200"}:
        return
    changed = {**document, "status": status}
    if ENVELOPES[OPERATIONS[operation].envelope]:
        expected = ResponseDecodeError if status is None else StatusError
        with pytest.raises(expected):
            _judged(OPERATIONS[operation], int(http_status), changed)
        return
    try:
        _judged(OPERATIONS[operation], int(http_status), changed)
    except ResponseDecodeError:
        assert not isinstance(status, str), "an unlisted word is kept"


@settings(deadline=None)  # the first call of an operation imports its models
@given(st.sampled_from(SUCCESSES), st.integers(400, 599), st.booleans())
def test_a_code_of_400_and_more_is_a_failure_everywhere(example: tuple[str, str, str, Any], code: int, as_text: bool):
    """Whatever the status of HTTP, whatever the envelope."""
    operation, http_status, _, document = example
    if isinstance(document, dict):
        with pytest.raises(StatusError) as error:
            _judged(OPERATIONS[operation], int(http_status), {**document, "code": str(code) if as_text else code})
        assert error.value.code == str(code)


def test_each_operation_that_documents_a_reply_has_an_example():
    """So that the above says something about all of them."""
    without = set(OPERATIONS) - {operation for operation, *_ in SUCCESSES}
    assert without <= PAGES


def test_the_judge_asks_nothing_else_of_a_failure():
    """Any body is an error that can be told, never another exception."""
    for body in (b"", b"<html>", b"\xff", b"[1]", b'"x"', b"null", b'{"status": {}}'):
        for operation in OPERATIONS.values():
            judge = importlib.import_module(f"cpaaskit_clients.cpaas_v2.{operation.module}").judge
            with pytest.raises(ApiError):
                judge(CLIENT, httpx.Response(422, content=body))
