"""Walking a contract: every schema, every extension, every example, each with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .documents import Document, Object, as_list, as_object, is_list

DATA = frozenset({"example", "examples", "default", "enum", "const", "value"})
"""Keys whose values are data, not contract: whatever stands there is no extension and no schema."""

NAMED = frozenset({"properties", "patternProperties", "$defs", "dependentSchemas"})
"""Keys whose values map names of the API's choice to schemas."""

CHILDREN = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
BRANCHES = ("allOf", "anyOf", "oneOf", "prefixItems")
SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")


class Found(NamedTuple):
    """A node and where it stands.

    Args:
        where: A path that a person can follow.
        node: What stands there; a schema can be true or false.
    """

    where: str
    node: object


def schemas(document: Document) -> Iterator[Found]:
    """Walk every schema of a contract, parents before children, without following references."""
    components = as_object(document.root.get("components"))
    for name, schema in as_object(components.get("schemas")).items():
        yield from _schema(f"components.schemas.{name}", schema)
    for section in ("paths", "webhooks"):
        yield from _outside(section, document.root.get(section))
    for section in ("parameters", "headers", "requestBodies", "responses"):
        yield from _outside(f"components.{section}", components.get(section))


def _outside(where: str, node: object) -> Iterator[Found]:
    """Find schemas in what is not a schema itself."""
    if is_list(node):
        for index, item in enumerate(node):
            yield from _outside(f"{where}[{index}]", item)
    for key, value in as_object(node).items():
        if key == "schema":
            yield from _schema(f"{where}.schema", value)
        elif key not in DATA:
            yield from _outside(f"{where}.{key}", value)


def _schema(where: str, schema: object) -> Iterator[Found]:
    yield Found(where, schema)
    inside = as_object(schema)
    for key in SCHEMA_MAPS:
        for name, child in as_object(inside.get(key)).items():
            yield from _schema(f"{where}.{key}.{name}", child)
    for key in CHILDREN:
        if key in inside and not (key == "additionalProperties" and isinstance(inside[key], bool)):
            yield from _schema(f"{where}.{key}", inside[key])
    for key in BRANCHES:
        for index, child in enumerate(as_list(inside.get(key))):
            yield from _schema(f"{where}.{key}[{index}]", child)


def extensions(document: Document) -> Iterator[tuple[str, str, object, Object]]:
    """Walk every ``x-`` key: where it stands, its name, its value, and the object around it."""
    yield from _extensions("", document.root, named=False)


def _extensions(where: str, node: object, *, named: bool) -> Iterator[tuple[str, str, object, Object]]:
    if is_list(node):
        for index, item in enumerate(node):
            yield from _extensions(f"{where}[{index}]", item, named=False)
    around = as_object(node)
    for key, value in around.items():
        at = f"{where}.{key}".lstrip(".")
        if key.startswith("x-") and not named:
            yield at, key, value, around
            yield from _extensions(at, value, named=False)
        elif named or key not in DATA:
            yield from _extensions(at, value, named=key in NAMED and not named)


def examples(document: Document) -> Iterator[tuple[str, object, object]]:
    """Walk every example: where it stands, the schema that it must keep, and its value."""
    for section in ("paths", "webhooks", "components"):
        yield from _examples(document, section, document.root.get(section))
    for where, schema in schemas(document):
        inside = as_object(schema)
        for index, value in enumerate(as_list(inside.get("examples"))):
            yield f"{where}.examples[{index}]", schema, value
        for key in ("example", "default"):
            if key in inside:
                yield f"{where}.{key}", schema, inside[key]


def _examples(document: Document, where: str, node: object) -> Iterator[tuple[str, object, object]]:
    if is_list(node):
        for index, item in enumerate(node):
            yield from _examples(document, f"{where}[{index}]", item)
    around = as_object(node)
    schema = around.get("schema")
    if schema is not None:
        if "example" in around:
            yield f"{where}.example", schema, around["example"]
        for name, example in as_object(around.get("examples")).items():
            yield f"{where}.examples.{name}", schema, document.object_at(example).get("value")
    for key, value in around.items():
        if key not in DATA and key not in {"schema", "schemas"}:
            yield from _examples(document, f"{where}.{key}", value)
