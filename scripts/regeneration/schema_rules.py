"""Rules for schemas: idioms that the generator reads wrongly or not at all, each with the idiom to use instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from .documents import Document, Object, as_list, as_object
from .enums import NAMES, member_names
from .names import class_name, python_name
from .walking import schemas

RESERVED = frozenset({"to_dict", "from_dict", "to_multipart", "additional_properties", "additional_keys"})

UNREAD = {
    "discriminator": "it is ignored; give each variant a required property with a const",
    "patternProperties": "it is ignored; use additionalProperties",
    "if": "it is ignored; use anyOf",
    "dependentSchemas": "it is ignored; use anyOf",
    "nullable": "it is of OpenAPI 3.0; write anyOf with {type: 'null'}",
    "readOnly": "it is ignored; use one schema for requests and one for responses",
    "writeOnly": "it is ignored; use one schema for requests and one for responses",
    "title": "the class would be named after it; take it out",
    "$id": "references are followed within one document only; take it out",
    "$anchor": "references are followed by path only; take it out",
    "$dynamicRef": "it cannot be followed; use $ref",
}

IGNORED_BESIDE_REF = ("default", "type", "enum", "properties", "x-sensitive", "x-open-enum")


def schema_problems(document: Document) -> Iterator[str]:
    """Check every schema of a contract, and the names of the named ones against each other."""
    yield from _class_name_problems(document)
    for where, schema in schemas(document):
        if isinstance(schema, bool):
            yield f"{where}: is {str(schema).lower()}, and the generator refuses such a schema; write {{}} for anything"
            continue
        for rule in RULES:
            yield from (f"{where}: {problem}" for problem in rule(document, as_object(schema)))


def _class_name_problems(document: Document) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name in as_object(as_object(document.root.get("components")).get("schemas")):
        written = class_name(name).casefold()
        if written in seen:
            yield f"components.schemas.{name}: would be the same class as {seen[written]}; rename one of them"
        seen.setdefault(written, name)


def _unread(_document: Document, schema: Object) -> Iterator[str]:
    yield from (f"{key}: {advice}" for key, advice in UNREAD.items() if key in schema)
    if "$ref" in schema:
        yield from (f"{key} beside $ref is ignored; move it" for key in IGNORED_BESIDE_REF if key in schema)


def _properties(_document: Document, schema: Object) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name in as_object(schema.get("properties")):
        written = python_name(name)
        if written in RESERVED:
            yield f"property {name}: is a name that every model has already; the contract cannot use it"
        if written in seen:
            yield f"property {name}: is {written} in Python, as {seen[written]} is; only one can have the name"
        seen.setdefault(written, name)
    yield from (
        f"requires {name}, which it does not describe; list it under properties"
        for name in map(str, as_list(schema.get("required")))
        if "properties" in schema and name not in seen.values() and "allOf" not in schema
    )


def _enums(_document: Document, schema: Object) -> Iterator[str]:
    values = as_list(schema.get("enum"))
    given = as_list(schema.get(NAMES))
    if values and not (all(isinstance(each, str) for each in values) or all(type(each) is int for each in values)):
        yield "enum: holds more than strings, or more than integers; put null into an anyOf beside it"
    elif NAMES in schema:
        names = [str(each) for each in given]
        if len(names) != len(values) or len(set(names)) != len(names) or not all(map(str.isidentifier, names)):
            yield f"{NAMES}: needs one Python name for each value, all different"
    elif values and isinstance(values[0], str):
        written = member_names(schema)
        if not written:
            yield f"enum: a value does not start with a letter, and its member would be named by its place; add {NAMES}"
        elif len(set(written)) != len(written):
            yield f"enum: two values have the same name in upper case; add {NAMES}"
    if values and isinstance(schema.get("type"), list):
        yield "enum: with a list of types it becomes several classes; write anyOf with $ref and {type: 'null'}"


def _unions(document: Document, schema: Object) -> Iterator[str]:
    for key in ("oneOf", "anyOf"):
        variants = [document.object_at(node) for node in as_list(schema.get(key))]
        objects = [each for each in variants if each.get("type") == "object" or "properties" in each]
        for first, second in combinations(objects, 2):
            if not _told_apart(document, first, second):
                yield (
                    f"{key}: two variants cannot be told apart, and the first would always win; give the first a "
                    "required property that the second does not have, or both a required const"
                )


def _told_apart(document: Document, first: Object, second: Object) -> bool:
    theirs = as_object(second.get("properties"))
    for name in map(str, as_list(first.get("required"))):
        mine = document.object_at(as_object(first.get("properties")).get(name))
        other = document.object_at(theirs.get(name))
        if name not in theirs or ("const" in mine and "const" in other and mine["const"] != other["const"]):
            return True
        if "const" in mine and "const" not in other and name not in map(str, as_list(second.get("required"))):
            return True
    return False


RULES: tuple[Callable[[Document, Object], Iterator[str]], ...] = (_unread, _properties, _enums, _unions)
