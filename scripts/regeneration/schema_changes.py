"""What a change of a schema means to a caller: more may be demanded of what it sends, less promised of what it gets."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from .documents import Document, Object, as_list, as_object

LOWER_BOUNDS = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
UPPER_BOUNDS = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
ANYTHING = frozenset({"string", "number", "integer", "boolean", "null", "array", "object"})
EXACT = ("pattern", "format", "const", "multipleOf", "uniqueItems")


class Direction(Enum):
    """Who makes the value: the caller, or the server."""

    REQUEST = "request"
    RESPONSE = "response"


class SchemaChanges:
    """Compares schemas of two documents.

    Args:
        old: The document before.
        new: The document after.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self._old = old
        self._new = new

    def of(self, name: str, old: object, new: object, direction: Direction) -> Iterator[tuple[bool, str]]:
        """Give each difference: whether it breaks callers, and what it is."""
        yield from self._compare(name, old, new, direction, ())

    def _compare(
        self, name: str, old: object, new: object, direction: Direction, inside: tuple[tuple[str, str], ...]
    ) -> Iterator[tuple[bool, str]]:
        pair = (str(as_object(old).get("$ref")), str(as_object(new).get("$ref")))
        if pair in inside:
            return
        inside = (*inside, pair) if pair != ("None", "None") else inside
        then, now = self._old.object_at(old), self._new.object_at(new)
        yield from _values(name, then, now, direction)
        yield from self._properties(name, then, now, direction, inside)
        for key in ("items", "additionalProperties"):
            if key in then or key in now:
                yield from self._child(f"{name}/*", then.get(key, {}), now.get(key, {}), direction, inside)
        for key in ("anyOf", "oneOf", "allOf"):
            yield from self._branches(name, key, (then, now), direction, inside)

    def _child(
        self, name: str, old: object, new: object, direction: Direction, inside: tuple[tuple[str, str], ...]
    ) -> Iterator[tuple[bool, str]]:
        if isinstance(old, bool) or isinstance(new, bool):
            if old != new:
                yield new is False, f"{name}: other members are {'not ' if new is False else ''}allowed now"
        else:
            yield from self._compare(name, old, new, direction, inside)

    def _properties(
        self, name: str, then: Object, now: Object, direction: Direction, inside: tuple[tuple[str, str], ...]
    ) -> Iterator[tuple[bool, str]]:
        before, after = as_object(then.get("properties")), as_object(now.get("properties"))
        needed_before, needed_after = (set(map(str, as_list(each.get("required")))) for each in (then, now))
        sent = direction is Direction.REQUEST
        for each in sorted(before.keys() | after.keys()):
            at = f"{name}/{each}"
            if each not in after:
                yield True, f"{at} is gone"
            elif each not in before:
                required = each in needed_after
                yield sent and required, f"{at} is new and {'required' if required else 'optional'}"
            else:
                if (each in needed_before) != (each in needed_after):
                    required = each in needed_after
                    yield required == sent, f"{at} is {'required' if required else 'optional'} now"
                yield from self._compare(at, before[each], after[each], direction, inside)

    def _branches(
        self,
        name: str,
        key: str,
        schemas: tuple[Object, Object],
        direction: Direction,
        inside: tuple[tuple[str, str], ...],
    ) -> Iterator[tuple[bool, str]]:
        before, after = (as_list(each.get(key)) for each in schemas)
        if len(before) != len(after):
            grown = len(after) > len(before)
            widened = grown != (key == "allOf")
            yield (
                widened == (direction is Direction.RESPONSE),
                f"{name} has {len(after)} {key} branches, not {len(before)}",
            )
            return
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from self._compare(f"{name}({key} {index + 1})", old, new, direction, inside)


def _values(name: str, then: Object, now: Object, direction: Direction) -> Iterator[tuple[bool, str]]:
    """Compare which values are allowed: fewer break who sends them, more break who reads them."""
    sent = direction is Direction.REQUEST
    before, after = _types(then), _types(now)
    if before != after:
        only_wider, only_narrower = before < after, after < before
        harmless = only_wider if sent else only_narrower
        yield not harmless, f"{name} is {_told(after)}, not {_told(before)}"
    yield from _enum(name, then, now, sent=sent)
    for key in (*LOWER_BOUNDS, *UPPER_BOUNDS):
        yield from _bound(name, key, then.get(key), now.get(key), sent=sent)
    for key in EXACT:
        if then.get(key) != now.get(key):
            loosened = sent and key not in now
            yield (
                not (loosened or (not sent and key not in then)),
                f"{name}: {key} is {now.get(key)}, not {then.get(key)}",
            )


def _types(schema: Object) -> frozenset[str]:
    own = schema.get("type")
    listed = [own] if isinstance(own, str) else as_list(own)
    found = frozenset(map(str, listed)) or ANYTHING
    return found | {"integer"} if "number" in found else found


def _told(types: frozenset[str]) -> str:
    if types == ANYTHING:
        return "anything"
    return " or ".join(sorted(types - {"integer"} if "number" in types else types))


def _enum(name: str, then: Object, now: Object, *, sent: bool) -> Iterator[tuple[bool, str]]:
    before, after = (set(map(str, as_list(each.get("enum")))) for each in (then, now))
    if bool(before) != bool(after):
        yield bool(after) == sent, f"{name} {'is one of a list' if after else 'may be any value'} now"
        return
    for value in sorted(after - before):
        yield False, f"{name} may be {value} now"
    for value in sorted(before - after):
        yield True, f"{name} cannot be {value} any more"


def _bound(name: str, key: str, before: object, after: object, *, sent: bool) -> Iterator[tuple[bool, str]]:
    if before == after:
        return
    lower = key in LOWER_BOUNDS
    numbers = [each for each in (before, after) if isinstance(each, (int, float))]
    tightened = before is None if len(numbers) < 2 else (numbers[1] > numbers[0]) == lower
    yield tightened == sent, f"{name}: {key} is {after}, not {before}"
