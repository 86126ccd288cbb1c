"""Answers that do not have the documented form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.edits import at, constant, drop
from cpaaskit_conformance.faults.rules import editing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground, Leaf
    from cpaaskit_conformance.model import Json

# For each JSON type, a value of another that a careless server might write instead.
_MISTAKEN: dict[str, Json] = {
    "string": 12345,
    "object": [],
    "array": "none",
    "integer": "1",
    "number": "1.0",
    "boolean": "yes",
}


def faults(ground: Ground) -> Iterator[Fault]:
    """Give a missing, a null and a mistyped variant of each required member of each success."""
    for operation, status, leaves in ground.answers():
        yield from _root(ground, operation, status)
        for leaf in leaves:
            # Whoever sees that a required text is missing sees that it is a number; what is optional is harder.
            if leaf.type != "string" or not leaf.required:
                yield from _typed(ground, operation, status, leaf)
            if leaf.required:
                yield from _required(ground, operation, status, leaf)
            if leaf.schema.get("x-open-enum") is True and operation.pages is None:
                yield from _unheard_of(ground, operation, status, leaf)


def _required(ground: Ground, operation: Operation, status: int, leaf: Leaf) -> Iterator[Fault]:
    yield from ground.fault(
        f"answers-without-{leaf.slug}",
        operation,
        "wire.schema",
        status=status,
        kind="answers-without",
        says=f"the {status} answer lacks {leaf.pointer}",
        make=editing(operation.id, drop(leaf.pointer), statuses=(status,)),
    )
    if leaf.type == "string":
        yield from ground.fault(
            f"answers-null-{leaf.slug}",
            operation,
            "wire.schema",
            status=status,
            kind="answers-null",
            says=f"{leaf.pointer} of the {status} answer is null",
            make=editing(operation.id, at(leaf.pointer, constant(None)), statuses=(status,)),
        )


def _typed(ground: Ground, operation: Operation, status: int, leaf: Leaf) -> Iterator[Fault]:
    if leaf.type not in _MISTAKEN:
        return
    yield from ground.fault(
        f"answers-mistyped-{leaf.slug}",
        operation,
        "wire.schema",
        status=status,
        kind="answers-mistyped",
        says=f"{leaf.pointer} of the {status} answer is no {leaf.type}",
        make=editing(operation.id, at(leaf.pointer, constant(_MISTAKEN[leaf.type])), statuses=(status,)),
    )


def _unheard_of(ground: Ground, operation: Operation, status: int, leaf: Leaf) -> Iterator[Fault]:
    yield from ground.fault(
        f"answers-unheard-of-{leaf.slug}",
        operation,
        "wire.known-values",
        kind="answers-unheard-of",
        status=status,
        says=f"{leaf.pointer} of the {status} answer is a value that no page lists",
        make=editing(operation.id, at(leaf.pointer, constant("UNHEARD-OF")), statuses=(status,)),
    )


def _root(ground: Ground, operation: Operation, status: int) -> Iterator[Fault]:
    yield from ground.fault(
        "answers-in-an-array",
        operation,
        "wire.schema",
        status=status,
        says=f"the {status} answer is an array around the documented object",
        make=editing(operation.id, lambda value: [value], statuses=(status,)),
    )
