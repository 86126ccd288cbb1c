"""Marks in a request where a value must be a new one whenever it is sent: names, addresses, numbers of new things."""

from __future__ import annotations

import re
from typing import Final

from cpaaskit_conformance.contract import Schema, as_list, as_object
from cpaaskit_conformance.marks import NONCE_MARK, NUMBER_MARK, SHORT_MARK
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.spec import Spec

_NAMES: Final = frozenset({"name", "title", "label", "identity", "username", "caption", "first_name", "tag_name"})
_NUMBERS: Final = frozenset({"receiver", "mobile", "number", "phone"})
_NUMBER: Final = re.compile(r"[+]?[1-9][0-9]{9,14}(?![0-9])")
_SHORTEST: Final = 6
_ROOM: Final = 16


def marked(spec: Spec, schema: Schema, value: Json) -> Json:
    """Give a documented body with marks in place of what tells one thing from another: its names and its numbers.

    Args:
        spec: The contract.
        schema: The body's schema.
        value: The documented body.
    """
    if not isinstance(value, dict):
        return value
    described = as_object(_object_of(spec, schema).get("properties"))
    return {name: _marked(spec, as_object(described.get(name)), name, item) for name, item in value.items()}


def with_new_numbers(value: Json, name: str = "") -> Json:
    """Give a body with marks in place of telephone numbers: whoever is entered into a list must be nobody else.

    A number that no message may go to any more would spoil the sends of other cases.

    Args:
        value: The body.
        name: The name of the member that it is.
    """
    if isinstance(value, dict):
        return {key: with_new_numbers(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [with_new_numbers(item, name) for item in value]
    if not isinstance(value, str):
        return value
    if name in _NUMBERS and _NUMBER.fullmatch(value):
        return NUMBER_MARK
    return _NUMBER.sub(NUMBER_MARK, value) if "\n" in value else value


def with_new_texts(value: Json) -> Json:
    """Give a documented body with marks behind its messages: the same one may be refused when it comes again."""
    if isinstance(value, list):
        return [with_new_texts(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: _new_text(value, name) for name in value}


def _new_text(holder: dict[str, Json], name: str) -> Json:
    value = holder[name]
    if name == "message" and isinstance(value, str):
        return f"{value} {NONCE_MARK}"
    payload = value.get("payload") if name == "message" and isinstance(value, dict) else None
    if isinstance(value, dict) and isinstance(payload, dict) and isinstance(payload.get("text"), str):
        return {**value, "payload": {**payload, "text": f"{payload['text']} {NONCE_MARK}"}}
    return with_new_texts(value)


def _marked(spec: Spec, schema: Schema, name: str, value: Json) -> Json:
    if not isinstance(value, str):
        return value
    known = _text_of(spec, schema)
    if name in _NUMBERS:
        return NUMBER_MARK
    if name not in _NAMES or "enum" in known or "const" in known:
        return value
    most = known.get("maxLength")
    if isinstance(most, int) and most < len(value) + _ROOM:
        return SHORT_MARK if most >= _SHORTEST else value
    return value + NONCE_MARK


def _object_of(spec: Spec, schema: Schema) -> Schema:
    found = spec.resolve(schema)
    for branch in as_list(found.get("anyOf")):
        if "properties" in (other := spec.resolve(as_object(branch))):
            return other
    return found


def _text_of(spec: Spec, schema: Schema) -> Schema:
    """Give the schema of a text, of the alternative that is one where there are several."""
    found = spec.resolve(schema)
    for branch in as_list(found.get("anyOf")):
        if (other := spec.resolve(as_object(branch))).get("type") == "string":
            return other
    return found
