"""Reads XML as the value that a schema asks for; its `xml` hints tell wrapped lists and the names of items."""

from __future__ import annotations

from xml.etree import ElementTree as Xml

from cpaaskit_conformance.contract import Schema, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.members import alternatives, property_of
from cpaaskit_conformance.sandbox.values import read_value, types_of


def read_element(element: Xml.Element, schema: Schema) -> Json:
    """Read an element: its attributes and children as members, a bare one as its text.

    Args:
        element: The element.
        schema: What it should hold, with nothing left to resolve. What it does not name is read as it comes: repeated
            children are a list.
    """
    if not len(element) and not element.attrib:
        return _text(element.text or "", schema)
    members: dict[str, Json] = dict(element.attrib)
    for child in element:
        name, inner = _member(child.tag, schema)
        value = _wrapped(child, inner) if _is_wrapped(inner) else read_element(child, _item_or_self(inner))
        _add(members, name, value, repeated=_is_list(inner) and not _is_wrapped(inner))
    if element.text and element.text.strip():
        members["text"] = element.text.strip()
    return members


def _text(text: str, schema: Schema) -> Json:
    types = types_of(schema)
    if "string" in types or not types:
        return text
    return read_value(text, {"type": list[Json](sorted(types))}) if text else _empty(types)


def _empty(types: frozenset[str]) -> Json:
    """Give what an element without content says where no text is asked for."""
    if "array" in types:
        return []
    return {} if "object" in types else ""


def _add(members: dict[str, Json], name: str, value: Json, *, repeated: bool) -> None:
    known = members.get(name)
    if name not in members:
        members[name] = [value] if repeated else value
    elif isinstance(known, list):
        known.append(value)
    else:
        members[name] = [known, value]


def _member(tag: str, schema: Schema) -> tuple[str, Schema]:
    """Find the member that an element's name stands for."""
    for option in alternatives(schema):
        for name, inner in as_object(option.get("properties")).items():
            if as_object(as_object(inner).get("xml")).get("name", name) == tag:
                return name, as_object(inner)
    return tag, property_of(schema, tag)


def _is_list(schema: Schema) -> bool:
    return "array" in types_of(schema)


def _is_wrapped(schema: Schema) -> bool:
    return as_object(schema.get("xml")).get("wrapped") is True


def _wrapped(element: Xml.Element, schema: Schema) -> Json:
    return [read_element(child, as_object(schema.get("items"))) for child in element]


def _item_or_self(schema: Schema) -> Schema:
    return as_object(schema.get("items")) if _is_list(schema) else schema
