from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit_conformance.model import MISSING, Exchange, Headers, Json, MalformedError, RequestData, canonical

JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
PAIRS = st.lists(st.tuples(st.text(), st.text()), max_size=2).map(tuple)
REQUESTS = st.builds(
    RequestData,
    operation=st.text(min_size=1),
    path=st.dictionaries(st.text(), st.text(), max_size=2),
    query=PAIRS,
    headers=PAIRS,
    media_type=st.none() | st.text(),
    body=st.just(MISSING) | JSON,
    raw=st.none() | st.text(),
    method=st.none() | st.text(),
)


@given(REQUESTS)
def test_a_request_survives_json(request: RequestData) -> None:
    """A corpus can be written down and read again."""
    assert RequestData.from_json(request.to_json()) == request


@given(JSON)
def test_equal_values_have_one_canonical_text(value: Json) -> None:
    """The order of members does not reach a hash."""
    shuffled = dict(reversed(list(value.items()))) if isinstance(value, dict) else value

    assert canonical(value) == canonical(shuffled)


@pytest.mark.parametrize(
    "data",
    [
        None,
        {},
        {"operation": 1},
        {"operation": "x", "path": []},
        {"operation": "x", "query": {}},
        {"operation": "x", "headers": ["ab"]},
        {"operation": "x", "query": [["a"]]},
    ],
)
def test_what_is_no_request_is_refused(data: Json) -> None:
    """A broken corpus is told as such."""
    with pytest.raises(MalformedError):
        RequestData.from_json(data)


def test_headers_are_found_in_any_case_and_joined() -> None:
    """HTTP names have no case, and a name can come twice."""
    headers = Headers([("X-One", "1"), ("x-one", "2"), ("Two", "3")])

    assert headers["X-ONE"] == "1, 2"
    assert "two" in headers
    assert "three" not in headers
    assert dict(headers) == {"x-one": "1, 2", "two": "3"}
    assert len(headers) == 2


@pytest.mark.parametrize("content", [b"", b"{", b"NaN", b"\xff", b"[" * 100_000])
def test_content_that_is_not_json_is_missing(content: bytes) -> None:
    """No content makes a check stumble."""
    assert Exchange(request=RequestData(operation="x"), content=content).json() is MISSING


def test_null_is_a_value() -> None:
    """JSON null is content, unlike no content."""
    exchange = Exchange(request=RequestData(operation="x"), content=b"null")

    assert exchange.json() is None
    assert exchange.json() is None
    assert not MISSING


def test_a_success_came_whole() -> None:
    """A status without the whole answer is no success."""
    assert Exchange(request=RequestData(operation="x"), status=204).ok()
    assert not Exchange(request=RequestData(operation="x"), status=204).ok((200,))
    assert not Exchange(request=RequestData(operation="x"), status=200, failure="timeout").ok()


def test_nothing_private_is_in_a_repr() -> None:
    """Numbers, texts and tokens stay out of logs."""
    request = RequestData(operation="x", path={"to": "+4479460000"}, body={"text": "secret"}, method="PUT")
    exchange = Exchange(request=request, status=200, content=b"secret", headers=Headers([("token", "secret")]))

    for shown in (repr(request), repr(exchange), repr(exchange.headers), repr(MISSING)):
        assert "secret" not in shown
        assert "4479" not in shown
