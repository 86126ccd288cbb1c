"""What stands in place of marks is new whenever it is sent."""

from __future__ import annotations

import re

from cpaaskit_conformance.marks import NUMBER_MARK, SHORT_MARK, Marks
from cpaaskit_conformance.model import NONCE_MARK, RequestData


def sent(marks: Marks, body: object) -> RequestData:
    return marks.fresh(RequestData(operation="x", body=body))  # type: ignore[arg-type]  # any JSON


def test_each_mark_becomes_something_new() -> None:
    """Within one request it is one value, in the next another."""
    marks = Marks()
    written = {"a": f"n-{NONCE_MARK}", "b": NONCE_MARK, "short": SHORT_MARK, "to": [NUMBER_MARK]}
    first, second = sent(marks, written).body, sent(marks, written).body

    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert first["a"] == f"n-{first['b']}"
    assert re.fullmatch("q[a-z0-9]{5}", str(first["short"]))
    assert all(first[name] != second[name] for name in first)


def test_numbers_belong_to_nobody_and_differ() -> None:
    """A thousand of them are a thousand, all 555-01xx of North America."""
    marks = Marks()
    numbers = {marks.number() for _ in range(1000)}

    assert len(numbers) == 1000
    assert all(re.fullmatch(r"1[2-5]\d\d55501\d\d", number) for number in numbers)


def test_requests_without_marks_are_left_alone() -> None:
    """Braces alone are no mark."""
    request = RequestData(operation="x", body={"body": "Dear {{name}}, {nonces}"})

    assert Marks().fresh(request) is request
    assert Marks().fresh(RequestData(operation="x")).body is RequestData(operation="x").body
