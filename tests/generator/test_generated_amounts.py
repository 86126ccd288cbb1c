"""Amounts: one type in Python, whatever JSON type they came as, with every digit."""

from __future__ import annotations

import json
from decimal import Decimal
from types import ModuleType
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies

AMOUNTS = strategies.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=8)


def _read(package: ModuleType, text: str) -> Any:
    """Read a reply that is written in JSON."""
    answer = httpx.MockTransport(
        lambda _request: httpx.Response(200, content=text.encode(), headers={"content-type": "application/json"})
    )
    groups = __import__(f"{package.__name__}.groups", fromlist=["Groups"])
    body = package.models.Import("s", [])
    return groups.Groups(token="t", transport=answer).notes.import_notes(body=body)


@given(
    total=AMOUNTS,
    parts=strategies.lists(AMOUNTS, max_size=3),
    maybe=strategies.none() | AMOUNTS,
    quoted=strategies.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_no_digit_is_lost(
    synthetic: ModuleType, total: Decimal, parts: list[Decimal], maybe: Decimal | None, quoted: bool
) -> None:
    """Numbers and texts come out as the same Decimal, and go out as a text with the same value."""

    def written(amount: Decimal | None) -> str:
        text = "null" if amount is None else format(amount, "f")
        return f'"{text}"' if quoted and amount is not None else text

    members = f'"total": {written(total)}, "parts": [{", ".join(map(written, parts))}], "maybe": {written(maybe)}'
    cost = _read(synthetic, f"{{{members}}}")

    assert (cost.total, cost.parts, cost.maybe) == (total, parts, maybe)
    assert not cost.discount
    sent = json.loads(json.dumps(cost.to_dict()))
    assert isinstance(sent["total"], str)
    assert Decimal(sent["total"]) == total
    assert synthetic.models.Cost.from_dict(sent) == cost


@pytest.mark.parametrize(
    ("written", "amount"),
    [("1", "1"), ("1.0", "1"), ('"1.00"', "1"), ("1e3", "1000"), ("-0.5", "-0.5"), ('"-0.5"', "-0.5"),
     ("0.1", "0.1"), ("123456789012345678.123456789", "123456789012345678.123456789")],
)  # fmt: skip
def test_an_amount_is_its_value(synthetic: ModuleType, written: str, amount: str) -> None:
    """Two ways to write an amount are one amount."""
    cost = _read(synthetic, f'{{"total": {written}, "parts": [], "maybe": null}}')

    assert cost.total == Decimal(amount)
    assert Decimal(cost.to_dict()["total"]) == Decimal(amount)


@pytest.mark.parametrize(
    "wrong", ["true", '"NaN"', '"Infinity"', '"1,5"', '""', '" 1"', '"1_0"', '"\u0663"', "[]", "null", "1e999999"]
)
def test_what_is_no_amount_is_not_read(synthetic: ModuleType, wrong: str) -> None:
    """Python's Decimal would take some of these."""
    with pytest.raises(synthetic.errors.ResponseDecodeError):
        _read(synthetic, f'{{"total": {wrong}, "parts": [], "maybe": null}}')


@pytest.mark.parametrize("wrong", [Decimal("NaN"), Decimal("Infinity"), Decimal("1e999999")])
def test_what_is_no_amount_is_not_sent(synthetic: ModuleType, wrong: Decimal) -> None:
    """Nor would a server understand it."""
    with pytest.raises(ValueError, match="price is not an amount"):
        synthetic.models.Note("a", price=wrong).to_dict()


def test_other_numbers_are_as_before(synthetic: ModuleType) -> None:
    """A number that remembers how it was written is a float everywhere else."""
    point = synthetic.models.Point.from_dict({"x": synthetic.types.JsonFloat("1.50"), "y": 2})

    assert json.dumps(point.to_dict()) == '{"x": 1.5, "y": 2}'
