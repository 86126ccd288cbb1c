"""The contract of the CPaaS API v2 as its parts make it: whole, decided, and read by what is generated of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import Any, NamedTuple

import httpx
import pytest

from cpaaskit_clients.cpaas_v2 import Client, errors
from cpaaskit_clients.cpaas_v2.operations import OPERATIONS
from regeneration.bundling import claims_of, contract_of
from regeneration.claims_rules import claims_problems
from regeneration.documents import Document, as_object
from regeneration.layout import HERE
from regeneration.shared_rules import decisions
from regeneration.validation import example_problems

SPEC = contract_of(HERE.sources("cpaas_v2"))
DOCUMENT = Document(SPEC)


class Documented(NamedTuple):
    """One example of a reply."""

    operation: str
    status: int
    media_type: str
    value: Any


def _replies() -> Iterator[Documented]:
    for entry in DOCUMENT.operations():
        for status, response in DOCUMENT.responses(entry).items():
            for media_type, media in as_object(response.get("content")).items() if status.isdigit() else ():
                for node in as_object(as_object(media).get("examples")).values():
                    yield Documented(entry.where, int(status), media_type, DOCUMENT.object_at(node)["value"])


REPLIES = list(_replies())
SUCCESSES = [each for each in REPLIES if each.status < 300]


def _same(given: object, read: object) -> bool:
    """Tell whether two JSON values are the same: amounts by their value, times by the moment."""
    if isinstance(given, Mapping) and isinstance(read, Mapping):
        return given.keys() == read.keys() and all(_same(given[key], read[key]) for key in given)
    if isinstance(given, list) and isinstance(read, list):
        return len(given) == len(read) and all(map(_same, given, read))
    return given == read or any(
        _value(given, as_) == _value(read, as_) is not None for as_ in (datetime.fromisoformat, Decimal)
    )


def _value(written: object, as_: Callable[[str], object]) -> object:
    try:
        return None if isinstance(written, bool) else as_(str(written))
    except (ValueError, InvalidOperation):
        return None


def _judged(reply: Documented) -> Any:
    content = reply.value.encode() if isinstance(reply.value, str) else json.dumps(reply.value).encode()
    response = httpx.Response(reply.status, content=content, headers={"content-type": reply.media_type})
    module = import_module(f"cpaaskit_clients.cpaas_v2.{OPERATIONS[reply.operation].module}")
    return module.judge(Client(token="t"), response)


def test_all_current_operations_are_there() -> None:
    """As many as the pages document, and the older ones that vendors' libraries still call."""
    assert len(list(DOCUMENT.operations())) >= 175
    assert len(OPERATIONS) == len(list(DOCUMENT.operations()))
    assert {entry.where for entry in DOCUMENT.operations() if entry.operation.get("deprecated")} >= {"sendSmsByQuery"}


def test_every_contradiction_is_decided_once() -> None:
    """The decision stands beside what it decides, with its basis."""
    assert sorted(map(int, map(str, (number for _, number in decisions(SPEC, ""))))) == list(range(1, 28))


def test_all_events_are_there() -> None:
    """The platform posts fifteen events to its customers."""
    assert len(as_object(SPEC.get("webhooks"))) >= 15


def test_every_example_keeps_its_schema() -> None:
    """What the pages show is what the contract says."""
    assert list(example_problems(DOCUMENT)) == []


def test_the_claims_fit_the_contract() -> None:
    """Every operation has claims, every claim names operations that there are."""
    claims = claims_of(HERE.sources("cpaas_v2"), SPEC)

    assert list(claims_problems(DOCUMENT, claims)) == []
    assert len(claims["claims"]) >= 200  # type: ignore[arg-type]  # a list, as the line before found


def test_every_operation_shows_a_success() -> None:
    """Where a reply is documented with a body, an example shows it."""
    shown = {reply.operation for reply in SUCCESSES}
    with_body = {
        entry.where
        for entry in DOCUMENT.operations()
        for status, response in DOCUMENT.responses(entry).items()
        if status == "200" and response.get("content")
    }
    assert with_body - shown == set()


@pytest.mark.parametrize("reply", SUCCESSES, ids=[f"{each.operation}-{each.status}" for each in SUCCESSES])
def test_documented_successes_are_read_without_loss(reply: Documented) -> None:
    """The typed reply holds everything that the example does."""
    read = _judged(reply)

    assert _same(reply.value, read.to_dict() if hasattr(read, "to_dict") else read), read


def test_documented_failures_are_errors() -> None:
    """None of them is taken for a success."""
    failures = [each for each in REPLIES if each.status >= 400]
    assert len({each.status for each in failures}) >= 5
    for reply in failures:
        with pytest.raises(errors.StatusError):
            _judged(reply)
