"""Servers that take what their contract rules out, or refuse what it allows."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.edits import found
from cpaaskit_conformance.faults.exchanges import answer, example_of
from cpaaskit_conformance.faults.rules import OnAnswer, always, answering, asking, refusing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground, Leaf
    from cpaaskit_conformance.faults.rules import Make, When
    from cpaaskit_conformance.model import Json

_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "object": dict,
    "array": list,
    "integer": int,
    "boolean": bool,
}


def faults(ground: Ground) -> Iterator[Fault]:
    """Give servers that take each kind of malformed body, that tell of it wrongly, and that are too strict."""
    for operation, example, leaves in ground.bodies():
        yield from _not_json(ground, operation, example)
        yield from _statuses(ground, operation)
        yield from _strict(ground, operation, example, leaves)
        for leaf in leaves:
            value = next(found(example, leaf.pointer), None)
            if value is not None:
                yield from _member(ground, operation, leaf, value)


def _member(ground: Ground, operation: Operation, leaf: Leaf, value: Json) -> Iterator[Fault]:
    if leaf.required:
        yield from ground.fault(
            f"takes-no-{leaf.slug}",
            operation,
            "robustness.missing",
            kind="takes-no",
            says=f"a body without {leaf.pointer} is accepted",
            make=_lenient(operation, leaf, value),
        )
    if leaf.required and leaf.type in _TYPES:
        yield from ground.fault(
            f"takes-mistyped-{leaf.slug}",
            operation,
            "robustness.wrong-type",
            kind="takes-mistyped",
            says=f"a body whose {leaf.pointer} is no {leaf.type} is accepted",
            make=asking(operation.id, _with(leaf.pointer, value), when=_mistyped(leaf)),
        )
    if leaf.schema.get("minItems") == 1:
        yield from ground.fault(
            f"takes-empty-{leaf.slug}",
            operation,
            "robustness.too-few",
            kind="takes-empty",
            says=f"a body whose {leaf.pointer} is empty is accepted",
            make=asking(operation.id, _with(leaf.pointer, value), when=_empty(leaf.pointer)),
        )


def _lenient(operation: Operation, leaf: Leaf, value: Json) -> Make:
    if operation.stored is None:
        return asking(operation.id, _with(leaf.pointer, value), when=_lacking(leaf.pointer))
    taken = example_of(operation)  # what is stored may be there once only
    return answering(operation.id, lambda _: taken, statuses=range(400, 500), when=_lacking(leaf.pointer))


def _not_json(ground: Ground, operation: Operation, example: Json) -> Iterator[Fault]:
    conditions: tuple[tuple[str, str, When], ...] = (
        ("takes-anything-for-json", "a body that is no JSON is accepted", _unparsable),
        ("takes-no-body", "a request without a body is accepted", lambda request: not request.body.strip()),
    )
    for name, says, when in conditions:
        yield from ground.fault(
            name,
            operation,
            "robustness.not-json",
            says=says,
            make=asking(operation.id, lambda request: _repaired(request, example), when=when),
        )


def _statuses(ground: Ground, operation: Operation) -> Iterator[Fault]:
    checks = {"malformed": "robustness.status", "not-json": "robustness.not-json-status"}
    for status in (409, 422):
        for name, check in checks.items():
            yield from ground.fault(
                f"tells-{name}-by-{status}",
                operation,
                check,
                says=f"a malformed body is told by {status}",
                make=_telling(operation.id, status),
            )


def _strict(ground: Ground, operation: Operation, example: Json, leaves: tuple[Leaf, ...]) -> Iterator[Fault]:
    known = {leaf.pointer.rpartition("/")[2] for leaf in leaves}
    if not _names(example) <= known:  # it holds names of the caller's own
        return
    yield from ground.fault(
        "refuses-unknown-members",
        operation,
        "robustness.unknown-members",
        says="a body with a member that the contract does not know is refused",
        make=refusing(operation.id, lambda _: answer(400), when=lambda request: not _names(request.json()) <= known),
    )


def _with(pointer: str, value: Json) -> Callable[[Request], Request]:
    """Give a request a member that it lacks, with the members around it where they are missing too."""
    return lambda request: request.with_json(_planted(request.json(), pointer.split("/")[1:], value))


def _planted(value: Json, steps: list[str], new: Json) -> Json:
    if not steps:
        return new
    members = value if isinstance(value, dict) else {}
    return members | {steps[0]: _planted(members.get(steps[0]), steps[1:], new)}


def _lacking(pointer: str) -> When:
    parent = pointer.rpartition("/")[0]
    return lambda request: (
        any(isinstance(each, dict) for each in found(request.json(), parent))
        and not any(True for _ in found(request.json(), pointer))
    )


def _mistyped(leaf: Leaf) -> When:
    expected = _TYPES.get(leaf.type, object)
    return lambda request: any(not isinstance(each, expected) for each in found(request.json(), leaf.pointer))


def _empty(pointer: str) -> When:
    return lambda request: any(each == [] for each in found(request.json(), pointer))


def _unparsable(request: Request) -> bool:
    try:
        json.loads(request.body)
    except ValueError:
        return bool(request.body.strip())
    return False


def _repaired(request: Request, example: Json) -> Request:
    return request.with_header("content-type", "application/json").with_json(example)


def _telling(operation: str, status: int) -> Make:
    return lambda: OnAnswer(operation, (400,), always, lambda _, given: replace(given, status=status))


def _names(value: Json) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*(_names(member) for member in value.values()))
    nothing: set[str] = set()
    return nothing.union(*(_names(item) for item in value)) if isinstance(value, list) else nothing
