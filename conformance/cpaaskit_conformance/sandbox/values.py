"""Turns texts from paths, queries, headers and forms into the JSON values that a schema asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cpaaskit_conformance.contract import Schema
from cpaaskit_conformance.model import Json

_INTEGER = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_MOST_DIGITS = 300


def read_value(text: str, schema: Schema) -> Json:
    """Read one text as the first of the schema's types that it can be; a text that fits none stays a text."""
    for name in _types(schema):
        if name == "boolean" and text in {"true", "false"}:
            return text == "true"
        if name == "integer" and _INTEGER.fullmatch(text) and len(text) <= _MOST_DIGITS:
            return int(text)
        if name == "number" and _NUMBER.fullmatch(text):
            return float(text)
    return text


def read_values(texts: Sequence[str], schema: Schema, *, separator: str = "") -> Json:
    """Read the texts given for one name: a list where the schema asks for one, else the last.

    Args:
        texts: As they came, at least one.
        schema: The schema, its references resolved.
        separator: What separates the items within one text, if anything does.
    """
    if "array" not in _types(schema):
        return read_value(texts[-1], schema)
    items = schema.get("items")
    pieces = [piece for text in texts for piece in (text.split(separator) if separator else [text])]
    return [read_value(piece, items if isinstance(items, dict) else {}) for piece in pieces]


def read_members(members: Mapping[str, Sequence[str]], schema: Schema) -> Json:
    """Read the fields of a form by the schema's properties; a name like `to[]` is that of a list."""
    properties = schema.get("properties")
    known = properties if isinstance(properties, dict) else {}
    found: dict[str, Json] = {}
    for name, texts in members.items():
        plain = name if name in known else name.removesuffix("[]")
        declared = known.get(plain)
        asked: Schema = declared if isinstance(declared, dict) else {}
        found[plain] = read_values(texts, asked)
    return found


def types_of(schema: Schema) -> frozenset[str]:
    """Give the JSON types that a schema and its alternatives name."""
    found = set(_types(schema))
    for keyword in ("anyOf", "oneOf", "allOf"):
        options = schema.get(keyword)
        for option in options if isinstance(options, list) else ():
            found |= types_of(option) if isinstance(option, dict) else set()
    return frozenset(found)


def _types(schema: Schema) -> tuple[str, ...]:
    match schema.get("type"):
        case str(name):
            return (name,)
        case list(names):
            return tuple(str(name) for name in names)
        case _:
            return ()
