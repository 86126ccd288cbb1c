"""Small changes to JSON values, named by pointer, from which most faults are made.

A pointer is a JSON pointer in which `*` stands for every item of an array. An edit leaves a value alone where the
pointer leads nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.model import Json

    Edit: TypeAlias = Callable[[Json], Json]


def at(pointer: str, change: Edit) -> Edit:
    """Change what a pointer leads to."""
    steps = pointer.split("/")[1:]
    return lambda value: _changed(value, steps, change)


def drop(pointer: str) -> Edit:
    """Remove the member that a pointer leads to."""
    parent, _, name = pointer.rpartition("/")
    return at(parent, lambda value: {k: v for k, v in value.items() if k != name} if isinstance(value, dict) else value)


def put(pointer: str, new: Json) -> Edit:
    """Set the member that a pointer leads to, also where it is missing."""
    parent, _, name = pointer.rpartition("/")
    return at(parent, lambda value: value | {name: new} if isinstance(value, dict) else value)


def text(change: Callable[[str], str]) -> Edit:
    """Change a text, and nothing that is none."""
    return lambda value: change(value) if isinstance(value, str) else value


def items(change: Callable[[list[Json]], list[Json]]) -> Edit:
    """Change an array, and nothing that is none."""
    return lambda value: change(value) if isinstance(value, list) else value


def constant(new: Json) -> Edit:
    """Put one value in the place of any other."""
    return lambda _: new


def both(*edits: Edit) -> Edit:
    """Do one edit after the other."""

    def edit(value: Json) -> Json:
        for each in edits:
            value = each(value)
        return value

    return edit


def found(value: Json, pointer: str) -> Iterator[Json]:
    """Give every value that a pointer leads to."""
    head, _, rest = pointer.removeprefix("/").partition("/")
    if not pointer:
        yield value
    elif head == "*" and isinstance(value, list):
        for item in value:
            yield from found(item, f"/{rest}" if rest else "")
    elif isinstance(value, dict) and head in value:
        yield from found(value[head], f"/{rest}" if rest else "")


def texts(value: Json, pointer: str) -> list[str]:
    """Give every text that a pointer leads to."""
    return [each for each in found(value, pointer) if isinstance(each, str)]


def first_text(value: Json, pointer: str) -> str:
    """Give the first text that a pointer leads to, or nothing."""
    return next(iter(texts(value, pointer)), "")


def _changed(value: Json, steps: list[str], change: Edit) -> Json:
    if not steps:
        return change(value)
    head, rest = steps[0], steps[1:]
    if head == "*" and isinstance(value, list):
        return [_changed(item, rest, change) for item in value]
    if isinstance(value, dict) and head in value:
        return value | {head: _changed(value[head], rest, change)}
    return value
