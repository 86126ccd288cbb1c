"""Nodes of an OpenAPI document: objects, lists, and references."""

from __future__ import annotations

from typing import TypeAlias

from cpaaskit_conformance.model import MISSING, Json, MalformedError, Missing

Schema: TypeAlias = "dict[str, Json]"


def resolve(document: Schema, node: Schema) -> Schema:
    """Follow a node's `$ref` as far as it goes; siblings of a reference win.

    Raises:
        MalformedError: The references lead in a circle.
        KeyError: A reference leads nowhere.
    """
    for _ in range(20):
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return node
        target: Json = document
        for part in reference.removeprefix("#/").split("/"):
            target = as_object(target)[part.replace("~1", "/").replace("~0", "~")]
        node = {**as_object(target), **{name: value for name, value in node.items() if name != "$ref"}}
    raise MalformedError(f"the reference {node.get('$ref')} leads in a circle")


def as_object(node: Json) -> Schema:
    """Give a node that is an object or absent.

    Raises:
        MalformedError: It is something else.
    """
    if node is None:
        return {}
    if not isinstance(node, dict):
        raise MalformedError("an object is expected where there is none")
    return node


def as_list(node: Json) -> list[Json]:
    """Give a node that is a list, and an empty one for anything else."""
    return node if isinstance(node, list) else []


def at(value: Json | Missing, pointer: str) -> Json | Missing:
    """Give what stands at a JSON pointer in a value, or MISSING."""
    for name in pointer.split("/")[1:]:
        if not isinstance(value, dict) or name not in value:
            return MISSING
        value = value[name]
    return value
