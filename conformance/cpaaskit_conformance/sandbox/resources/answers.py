"""Answers made from the examples of a contract: the sentence stays, what is shown takes the object's place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from cpaaskit_conformance.contract import Operation, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.behaviour import Call


@dataclass(slots=True)
class Answer:
    """An answer before it is written: its status and its JSON, or a text of another type."""

    status: int
    value: Json
    media_type: str = ""


_LOCAL: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}")
_UTC: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\.[0-9]{6}Z")
Act: TypeAlias = Callable[[Call], Answer]


def copied(value: Json) -> Json:
    """Copy a value, so that the contract's example stays as it is."""
    if isinstance(value, dict):
        return {name: copied(inner) for name, inner in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value


def at_pointer(value: Json, pointer: str) -> Json:
    """Give what stands at a JSON pointer, or None."""
    for name in pointer.split("/")[1:]:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def with_at(value: Json, pointer: str, inner: Json) -> Json:
    """Give an object in which something else stands at a JSON pointer; the objects on the way are made."""
    names = pointer.split("/")[1:]
    if not names:
        return inner
    found = dict(value) if isinstance(value, dict) else {}
    rest = "".join(f"/{name}" for name in names[1:])
    found[names[0]] = with_at(found.get(names[0]), rest, inner)
    return found


def success_example(operation: Operation, pointer: str = "") -> Json:
    """Give an example of the operation's first documented success; one that has something at the pointer, if any has.

    Args:
        operation: The operation.
        pointer: Where the answer has what is to be shown.
    """
    examples = operation.responses[operation.success[0]].content.examples if operation.success else ()
    best = [example for example in examples if at_pointer(example, pointer)] if pointer else []
    return next(iter([*best, *examples]), None)


def first_object(value: Json) -> Mapping[str, Json]:
    """Give an object, or the first of a list of objects; an empty one where there is neither."""
    if isinstance(value, list):
        value = value[0] if value else None
    return as_object(value) if isinstance(value, dict) else {}


def like(example: Json, value: Json) -> Json:
    """Write a number as a text or the other way round, and a time in its other form, where the example has it so."""
    if isinstance(example, str) and isinstance(value, str):
        return _timed(example, value)
    if isinstance(example, bool) or isinstance(value, bool):
        return value
    if isinstance(example, str) and isinstance(value, int | float):
        return str(value)
    if isinstance(example, int) and isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value


def _timed(example: str, value: str) -> str:
    if _LOCAL.fullmatch(example) and _UTC.fullmatch(value):
        return f"{value[:10]} {value[11:19]}"
    if _UTC.fullmatch(example) and _LOCAL.fullmatch(value):
        return f"{value[:10]}T{value[11:]}.000000Z"
    return value


def shown(example: Mapping[str, Json], value: Mapping[str, Json]) -> dict[str, Json]:
    """Give the members of an object that an example shows, in its order and in its types."""
    return {name: like(inner, value.get(name, inner)) for name, inner in example.items()}
