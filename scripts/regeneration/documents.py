"""Contracts and claims as plain data: reading them, following their references, walking them."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeGuard

import yaml

from .problems import RegenerationError

Object = Mapping[str, object]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


READ_AS_1_1 = frozenset({"timestamp", "bool", "int", "float"})
"""What YAML 1.1 reads otherwise than 1.2, which OpenAPI asks for: `on` is a text there, and so is 12:30."""


class _Loader(yaml.SafeLoader):
    """YAML as a contract means it: scalars as in JSON, and a key that is there twice is a mistake."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - it is PyYAML's attribute, typed there
        first: [(tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] not in READ_AS_1_1]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Refuse a key that is there twice; the later would silently win."""
        keys = [key.value for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(None, None, f"{key} is there twice", node.start_mark)
        return super().construct_mapping(node, deep)


for _kind, _pattern, _first in (
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    # PyYAML leaves the method untyped
    _Loader.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType]
        f"tag:yaml.org,2002:{_kind}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


class OperationEntry(NamedTuple):
    """One operation where it stands in a contract.

    Args:
        path: The path template.
        method: The HTTP method, in lower case.
        item: The path item around it.
        operation: The operation object itself.
        webhook: Whether it stands under ``webhooks``.
    """

    path: str
    method: str
    item: Object
    operation: Object
    webhook: bool = False

    @property
    def where(self) -> str:
        """Name the operation as a person would look for it."""
        return str(self.operation.get("operationId") or f"{self.method.upper()} {self.path}")


class Document:
    """One contract, with its local references.

    Args:
        root: The parsed document.
    """

    def __init__(self, root: Object) -> None:
        self.root = root

    def resolve(self, node: object) -> object:
        """Follow local references until something else stands there.

        Raises:
            RegenerationError: A reference leads nowhere, leaves the document, or only to itself.
        """
        seen: list[str] = []
        while isinstance(reference := as_object(node).get("$ref"), str):
            if reference in seen:
                raise RegenerationError([f"$ref {reference}: it leads back to itself; give it a definition"])
            seen.append(reference)
            node = self.at(reference)
        return node

    def at(self, reference: str) -> object:
        """Find what a local reference names."""
        if not reference.startswith("#/"):
            raise RegenerationError([f"$ref {reference}: only local references (#/...) can be followed"])
        node: object = self.root
        for token in reference[2:].split("/"):
            key = token.replace("~1", "/").replace("~0", "~")
            node = as_object(node).get(key)
            if node is None:
                raise RegenerationError([f"$ref {reference}: nothing stands there; correct its spelling"])
        return node

    def object_at(self, node: object) -> Object:
        """Follow references to an object; anything else counts as an empty one."""
        return as_object(self.resolve(node))

    def operations(self, *, webhooks: bool = False) -> Iterator[OperationEntry]:
        """Walk the operations in the order in which they stand, those under ``webhooks`` last and only if asked for."""
        yield from self._operations("paths")
        if webhooks:
            yield from self._operations("webhooks")

    def _operations(self, section: str) -> Iterator[OperationEntry]:
        for path, item in as_object(self.root.get(section)).items():
            for method in METHODS:
                operation = as_object(as_object(item).get(method))
                if operation:
                    yield OperationEntry(path, method, as_object(item), operation, section == "webhooks")

    def parameters(self, entry: OperationEntry) -> dict[tuple[str, str], Object]:
        """Collect an operation's parameters by place and name; its own go before those of its path."""
        found: dict[tuple[str, str], Object] = {}
        for owner in (entry.operation, entry.item):
            for node in as_list(owner.get("parameters")):
                parameter = self.object_at(node)
                found.setdefault((str(parameter.get("in")), str(parameter.get("name"))), parameter)
        return found

    def request_content(self, entry: OperationEntry) -> Object:
        """Give the media types of a request body, empty where there is none."""
        return as_object(self.object_at(entry.operation.get("requestBody")).get("content"))

    def responses(self, entry: OperationEntry) -> dict[str, Object]:
        """Give the responses by status, references followed."""
        return {
            str(status): self.object_at(node) for status, node in as_object(entry.operation.get("responses")).items()
        }


def is_object(node: object) -> TypeGuard[Object]:
    """Tell whether a node is an object; the keys of all that was read here are strings."""
    return isinstance(node, Mapping)


def is_list(node: object) -> TypeGuard[list[object]]:
    """Tell whether a node is an array."""
    return isinstance(node, list)


def as_object(node: object) -> Object:
    """Give an object, or an empty one for anything else."""
    return node if is_object(node) else {}


def as_list(node: object) -> list[object]:
    """Give an array, or an empty one for anything else."""
    return node if is_list(node) else []


def load(path: Path) -> Object:
    """Read a YAML or JSON file that holds an object.

    Raises:
        RegenerationError: The file is missing, is not YAML, or holds something else.
    """
    try:
        root: object = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except OSError as error:
        raise RegenerationError([f"{path.name}: cannot be read ({error.strerror}); expected at {path}"]) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise RegenerationError([f"{path.name}: is not YAML: {' '.join(str(error).split())}"]) from None
    if not is_object(root):
        raise RegenerationError([f"{path.name}: holds no object; a contract starts with `openapi: 3.1.0`"])
    try:
        return stringified(root)
    except RecursionError:
        raise RegenerationError([f"{path.name}: holds itself through an anchor; write it out"]) from None


def stringified(node: Object) -> dict[str, object]:
    """Copy an object so that it is JSON: YAML reads 200 as a number, and JSON has no such keys."""
    return {str(key): _stringified(value) for key, value in node.items()}


def _stringified(node: object) -> object:
    if is_object(node):
        return stringified(node)
    if is_list(node):
        return [_stringified(item) for item in node]
    return node


def as_json(node: object) -> str:
    """Write a document as bundled: indented, in its own order, ending in a line feed."""
    return json.dumps(node, indent=1, ensure_ascii=False) + "\n"
