"""Answers whose status, media type or bytes are wrong."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice
from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.rules import SUCCESS, answering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Answer
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground

_BROKEN_JSON: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "truncated-json": ("the JSON content ends in the middle", lambda body: body[:-2]),
    "trailing-garbage": ("something follows the JSON content", lambda body: body + b"}"),
    "single-quotes": ("the JSON content has single quotes", lambda body: body.replace(b'"', b"'")),
    "latin-1-json": ("the JSON content is in Latin-1", lambda body: body[:-1] + b', "note": "\xe9"}'),
    "nan": ("the JSON content has a NaN", lambda body: body[:-1] + b', "score": NaN}'),
}

# Every operation's content is truncated once; of the other ways each operation takes the next one.
_SPREAD = tuple(_BROKEN_JSON)[1:]


def faults(ground: Ground) -> Iterator[Fault]:
    """Give wrong statuses and media types of each operation, and broken JSON of each that has content."""
    for operation in ground.operations:
        yield from _statuses(ground, operation)
    for number, (operation, status, _) in enumerate(ground.answers()):
        yield from _media_types(ground, operation, status)
        for name in ("truncated-json", *islice(cycle(_SPREAD), number, number + 1)):
            says, change = _BROKEN_JSON[name]
            yield from ground.fault(
                name,
                operation,
                "wire.json",
                says=says,
                make=answering(operation.id, _bytes(change), statuses=(status,)),
            )
    for operation in ground.operations:
        if 204 in operation.success:
            yield from ground.fault(
                "answers-204-with-content",
                operation,
                "wire.no-content",
                says="the 204 answer has content",
                make=answering(operation.id, _filled, statuses=(204,)),
            )


def _filled(answer: Answer) -> Answer:
    return answer.with_json({}).with_header("content-type", "application/json")


def _bytes(change: Callable[[bytes], bytes]) -> Callable[[Answer], Answer]:
    return lambda answer: answer.with_body(change(answer.body))


def _status(status: int) -> Callable[[Answer], Answer]:
    return lambda answer: replace(answer, status=status)


def _statuses(ground: Ground, operation: Operation) -> Iterator[Fault]:
    yield from ground.fault(
        "answers-203",
        operation,
        "wire.status",
        says="success is told by 203, which is not documented",
        make=answering(operation.id, _status(203), statuses=SUCCESS),
    )
    other = 200 if 200 not in operation.success else 201
    yield from ground.fault(
        f"answers-{other}",
        operation,
        "wire.status",
        says=f"success is told by {other} and not by the documented status",
        make=answering(operation.id, _status(other), statuses=SUCCESS),
    )


def _media_types(ground: Ground, operation: Operation, status: int) -> Iterator[Fault]:
    for name, media_type in (
        ("html", "text/html"),
        ("plain-text", "text/plain; charset=utf-8"),
        ("no-media-type", None),
    ):
        yield from ground.fault(
            f"answers-{name}",
            operation,
            "wire.media-type",
            status=status,
            says=f"the {status} answer is said to be {media_type or 'nothing at all'}",
            make=answering(operation.id, _typed(media_type), statuses=(status,)),
        )


def _typed(media_type: str | None) -> Callable[[Answer], Answer]:
    return lambda answer: answer.with_header("content-type", media_type)
