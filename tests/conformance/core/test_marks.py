"""What stands in place of marks is new whenever it is sent."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from cpaaskit_conformance.marks import LOCAL_TIME, NONCE_MARK, NUMBER_MARK, SHORT_MARK, Marks, days_mark
from cpaaskit_conformance.model import RequestData


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
    """As many as a long run needs, all 555-01xx of North America or 06 39 98 xx xx of France."""
    marks = Marks()
    numbers = {marks.number() for _ in range(17_000)}

    assert len(numbers) == 17_000
    assert all(re.fullmatch(r"1[2-5]\d\d55501\d\d|3363998\d{4}", number) for number in numbers)


def test_days_are_counted_from_the_moment_of_sending() -> None:
    """A corpus that held times itself would be another one in the next second."""
    written = {"past": days_mark(-2), "next": days_mark(190)}
    before = datetime.now(UTC).replace(microsecond=0, tzinfo=None)
    body = sent(Marks(), written).body

    assert isinstance(body, dict)
    past = datetime.strptime(str(body["past"]), LOCAL_TIME)
    later = datetime.strptime(str(body["next"]), LOCAL_TIME)
    assert before - timedelta(days=2) <= past <= before - timedelta(days=2) + timedelta(minutes=1)
    assert later - past == timedelta(days=192)
    assert written["past"] == "{days-2}"


def test_requests_without_marks_are_left_alone() -> None:
    """Braces alone are no mark."""
    request = RequestData(operation="x", body={"body": "Dear {{name}}, {nonces}"})

    assert Marks().fresh(request) is request
    assert Marks().fresh(RequestData(operation="x")).body is RequestData(operation="x").body
