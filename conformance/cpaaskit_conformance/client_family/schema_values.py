"""Values that keep a schema, with members and enum values that nobody announced where the schema allows them."""

from __future__ import annotations

import string
from collections.abc import Callable
from typing import Final

from hypothesis import strategies as st

from cpaaskit_conformance.contract import Schema, as_list, as_object
from cpaaskit_conformance.model import Json, canonical
from cpaaskit_conformance.spec import Spec

_TEXT: Final = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_URI: Final = st.text(string.ascii_letters + string.digits + "-._~", min_size=1, max_size=12).map(
    lambda name: f"https://example.org/{name}"
)
_FORMATS: Final[dict[str, st.SearchStrategy[str]]] = {
    "uri": _URI,
    "uri-reference": _URI,
    "date-time": st.datetimes(timezones=st.timezones()).map(lambda moment: moment.isoformat(timespec="seconds")),
    "date": st.dates().map(lambda day: day.isoformat()),
    "uuid": st.uuids().map(str),
    "email": st.emails(),
}
_ANYTHING: Final[st.SearchStrategy[Json]] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=5,
)
_DEPTH = 8


def values(spec: Spec, schema: Schema, *, unknown: bool) -> st.SearchStrategy[Json]:
    """Give the strategy of a schema's values; every value drawn keeps the schema.

    Args:
        spec: The contract that the schema stands in.
        schema: What the values keep.
        unknown: Whether members and open enum values may come that the contract does not name.
    """
    valid = spec.validator(schema, formats=True).is_valid
    return _Values(spec, unknown=unknown).of(schema, 0).filter(valid)


class _Values:
    def __init__(self, spec: Spec, *, unknown: bool) -> None:
        self._spec = spec
        self._unknown = unknown

    def of(self, node: Schema, depth: int) -> st.SearchStrategy[Json]:
        schema = self._spec.resolve(node)
        if depth > _DEPTH:
            return st.nothing()
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return self._enum(schema)
        branches = [as_object(each) for key in ("anyOf", "oneOf") for each in as_list(schema.get(key))]
        if branches:
            return st.one_of([self.of(each, depth + 1) for each in branches])
        if "allOf" in schema:
            parts = [self._spec.resolve(as_object(each)) for each in as_list(schema["allOf"])]
            return self.of(_merged([*parts, {k: v for k, v in schema.items() if k != "allOf"}]), depth)
        kinds = as_list(schema.get("type")) or [schema.get("type")]
        return st.one_of([self._of_kind(str(kind), schema, depth) for kind in kinds])

    def _enum(self, schema: Schema) -> st.SearchStrategy[Json]:
        listed = as_list(schema["enum"])
        known: st.SearchStrategy[Json] = st.sampled_from(listed)
        if self._unknown and schema.get("x-open-enum") is True and all(isinstance(each, str) for each in listed):
            return known | _TEXT.filter(lambda text: bool(text) and text not in listed)
        return known

    def _of_kind(self, kind: str, schema: Schema, depth: int) -> st.SearchStrategy[Json]:
        makers: dict[str, Callable[[Schema, int], st.SearchStrategy[Json]]] = {
            "object": self._object,
            "array": self._array,
            "string": _string,
            "integer": _integer,
            "number": _number,
            "boolean": _boolean,
            "null": _null,
        }
        return makers[kind](schema, depth) if kind in makers else self._untyped(schema, depth)

    def _untyped(self, schema: Schema, depth: int) -> st.SearchStrategy[Json]:
        return self._object(schema, depth) if "properties" in schema else _ANYTHING

    def _object(self, schema: Schema, depth: int) -> st.SearchStrategy[Json]:
        described = {
            name: self.of(as_object(node), depth + 1) for name, node in as_object(schema.get("properties")).items()
        }
        required = {str(name) for name in as_list(schema.get("required"))}
        known = st.fixed_dictionaries(
            {name: described.get(name, _ANYTHING) for name in sorted(required)},
            optional={name: each for name, each in described.items() if name not in required and not each.is_empty},
        )
        others = schema.get("additionalProperties", True)
        if others is False or not self._unknown:
            return known.map(_as_json)
        inner = self.of(others, depth + 1) if isinstance(others, dict) else _ANYTHING
        names = _TEXT.filter(lambda name: name not in described)
        return st.tuples(known, st.dictionaries(names, inner, max_size=2)).map(lambda pair: {**pair[1], **pair[0]})

    def _array(self, schema: Schema, depth: int) -> st.SearchStrategy[Json]:
        least = _number_of(schema, "minItems") or 0
        inner = self.of(as_object(schema.get("items", {})), depth + 1)
        if inner.is_empty:
            return st.just([])
        return st.lists(inner, min_size=int(least), max_size=int(_number_of(schema, "maxItems") or least + 3)).map(
            _as_json
        )


def _as_json(value: Json) -> Json:
    return value


def _string(schema: Schema, _depth: int) -> st.SearchStrategy[Json]:
    shape, pattern = schema.get("format"), schema.get("pattern")
    if isinstance(shape, str) and shape in _FORMATS:
        return _FORMATS[shape].map(_as_json)
    if isinstance(pattern, str):
        return st.from_regex(pattern, fullmatch=False).map(_as_json)
    least, most = int(_number_of(schema, "minLength") or 0), _number_of(schema, "maxLength")
    alphabet = st.characters(exclude_categories=["Cs"])
    return st.text(alphabet, min_size=least, max_size=least + 20 if most is None else int(most)).map(_as_json)


def _boolean(_schema: Schema, _depth: int) -> st.SearchStrategy[Json]:
    return st.booleans()


def _null(_schema: Schema, _depth: int) -> st.SearchStrategy[Json]:
    return st.none()


def _integer(schema: Schema, _depth: int) -> st.SearchStrategy[Json]:
    least, most = _number_of(schema, "minimum"), _number_of(schema, "maximum")
    return st.integers(
        min_value=-(2**31) if least is None else int(least), max_value=2**31 if most is None else int(most)
    )


def _number(schema: Schema, _depth: int) -> st.SearchStrategy[Json]:
    return st.floats(
        min_value=_number_of(schema, "minimum"),
        max_value=_number_of(schema, "maximum"),
        allow_nan=False,
        allow_infinity=False,
    )


def _number_of(schema: Schema, name: str) -> float | None:
    value = schema.get(name)
    return float(value) if isinstance(value, (int, float)) else None


def _merged(parts: list[Schema]) -> Schema:
    """Make one schema of several that all bind; what they say of one key beyond objects is the last one's."""
    merged: Schema = {}
    for part in parts:
        properties = {**as_object(merged.get("properties")), **as_object(part.get("properties"))}
        required = [*as_list(merged.get("required")), *as_list(part.get("required"))]
        merged = {**merged, **part, "properties": properties, "required": required}
    return merged


def has_unknown(spec: Spec, node: Schema, value: Json) -> bool:
    """Tell whether a value holds a member or an enum value that the contract does not name."""
    schema = spec.resolve(node)
    branches = [as_object(each) for key in ("anyOf", "oneOf", "allOf") for each in as_list(schema.get(key))]
    if branches:
        fitting = [each for each in branches if spec.validator(each, formats=False).is_valid(value)]
        return all(has_unknown(spec, each, value) for each in fitting)
    if "enum" in schema:
        return value not in as_list(schema["enum"])
    if isinstance(value, list):
        return any(has_unknown(spec, as_object(schema.get("items", {})), item) for item in value)
    if not isinstance(value, dict):
        return False
    described = as_object(schema.get("properties"))
    return any(
        name not in described or has_unknown(spec, as_object(described[name]), item) for name, item in value.items()
    )


def same(one: Json, other: Json) -> bool:
    """Tell whether two values are the same JSON; 1 and 1.0 are, true and 1 are not."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(mine, theirs) for mine, theirs in zip(one, other, strict=True))
    if _is_number(one) and _is_number(other):
        return one == other
    return canonical(one) == canonical(other)


def _is_number(value: Json) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
