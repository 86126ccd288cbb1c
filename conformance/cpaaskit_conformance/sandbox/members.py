"""Names such as `to[]`, `recipient[to][]` and `variables[Name]`: members of objects and lists, as forms spell them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from cpaaskit_conformance.contract import Schema, as_list
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.values import read_values, types_of

_NAME: Final = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])+)")
_STEP: Final = re.compile(r"\[([^\[\]]*)\]")
_DEEPEST: Final = 8


def has_brackets(names: Iterable[str]) -> bool:
    """Tell whether any name spells a member of a member."""
    return any(_NAME.fullmatch(name) for name in names)


def unfolded(members: Mapping[str, Json]) -> dict[str, Json]:
    """Put the members of members in their places; a list stands where all names of an object are 0, 1, 2 and so on."""
    found: dict[str, Json] = {}
    for name, value in members.items():
        match = _NAME.fullmatch(name)
        steps = [match[1], *_STEP.findall(match[2])] if match else [name]
        _place(found, steps[:_DEEPEST], value)
    return {name: _listed(value) for name, value in found.items()}


def _place(target: dict[str, Json], steps: Sequence[str], value: Json) -> None:
    for step in steps[:-1]:
        name = step or str(len(target))
        inner = target.get(name)
        if not isinstance(inner, dict):
            inner = target[name] = {}
        target = inner
    last = steps[-1]
    if last or not isinstance(value, list):
        target[last or str(len(target))] = value
    else:
        for item in value:
            target[str(len(target))] = item


def _listed(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    inner = {name: _listed(item) for name, item in value.items()}
    return list(inner.values()) if inner and list(inner) == [str(at) for at in range(len(inner))] else inner


def read_tree(members: Mapping[str, Sequence[str]], schema: Schema) -> dict[str, Json]:
    """Read the fields of a form, with names in brackets put in their places, as the values that a schema asks for.

    Args:
        members: The texts by name.
        schema: An object's schema, with nothing left to resolve.
    """
    texts: dict[str, Json] = {
        name: list(found) if len(found) > 1 or name.endswith("[]") else found[-1] for name, found in members.items()
    }
    return {name: _read(value, property_of(schema, name)) for name, value in unfolded(texts).items()}


def property_of(schema: Schema, name: str) -> Schema:
    """Give the schema of a member, of the first alternative that knows it; an empty one where none does."""
    for option in alternatives(schema):
        properties = option.get("properties")
        if isinstance(properties, dict) and isinstance(found := properties.get(name), dict):
            return found
        if isinstance(found := option.get("additionalProperties"), dict) and "properties" not in option:
            return found
    return {}


def property_names(schema: Schema) -> set[str]:
    """Give the names of the members that a schema and its alternatives know."""
    found: set[str] = set()
    for option in alternatives(schema):
        properties = option.get("properties")
        found.update(properties if isinstance(properties, dict) else ())
    return found


def alternatives(schema: Schema) -> list[Schema]:
    """Give a schema and the alternatives and parts that it is made of."""
    found = [schema]
    for keyword in ("anyOf", "oneOf", "allOf"):
        for option in as_list(schema.get(keyword)):
            if isinstance(option, dict):
                found += alternatives(option)
    return found


def _read(value: Json, schema: Schema) -> Json:
    if isinstance(value, dict):
        return {name: _read(item, property_of(schema, name)) for name, item in value.items()}
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return _read_texts([str(item) for item in value], schema)
    if isinstance(value, list):
        return [_read(item, _items(schema)) for item in value]
    return value if not isinstance(value, str) else _read_texts([value], schema)


def _items(schema: Schema) -> Schema:
    for option in alternatives(schema):
        if isinstance(found := option.get("items"), dict):
            return found
    return {}


def _read_texts(texts: Sequence[str], schema: Schema) -> Json:
    types = types_of(schema)
    if len(texts) > 1 and "array" in types:
        return read_values(texts, {"type": "array", "items": _items(schema)})
    # Several values of what is one text stand for a list within it, as for the recipients of a message.
    text = ",".join(texts)
    if not types or "string" in types:
        return text
    if text[:1] in {"{", "["} and types & {"object", "array"}:
        return _json(text)
    return read_values([text], {"type": list[Json](sorted(types)), "items": _items(schema)})


def _json(text: str) -> Json:
    try:
        value: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value
