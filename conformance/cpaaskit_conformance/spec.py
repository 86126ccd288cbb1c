"""An API's contract with its validators, compiled once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from typing import Final, Protocol

import jsonschema_rs

from cpaaskit_conformance.contract import Operation, Schema, as_list, as_object, read_operations, resolve
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import Json, MalformedError, canonical

_SCHEMAS: Final = "#/components/schemas/"


class Violation(Protocol):
    """What a validator says of one defect."""

    @property
    def schema_path(self) -> list[str | int]:
        """Where in the schema it stands."""
        ...

    @property
    def instance_path(self) -> list[str | int]:
        """Where in the value it stands."""
        ...


class Validator(Protocol):
    """A compiled schema."""

    def is_valid(self, instance: object) -> bool:
        """Tell whether a value keeps the schema."""
        ...

    def iter_errors(self, instance: object) -> Iterator[Violation]:
        """Give each defect of a value."""
        ...


@dataclass(frozen=True)
class Spec:
    """The contract of one API.

    Args:
        api: The API's id.
        document: The OpenAPI document.
        operations: By operationId, in the order of the document.
        sha256: Of the document's canonical JSON.
        narrowed: The operationIds that a run is about; None for all.
    """

    api: str
    document: Schema
    operations: Mapping[str, Operation]
    sha256: str
    narrowed: frozenset[str] | None = None
    _validators: dict[tuple[str, bool], Validator] = field(
        default_factory=dict[tuple[str, bool], Validator], repr=False
    )

    @property
    def chosen(self) -> tuple[Operation, ...]:
        """The operations that a run is about."""
        wanted = self.narrowed
        return tuple(one for one in self.operations.values() if wanted is None or one.id in wanted)

    def tagged(self, tags: Collection[str]) -> Spec:
        """Give this contract, narrowed to the operations that have any of these tags.

        Raises:
            ConfigurationError: No operation has one of them.
        """
        known = list(dict.fromkeys(tag for operation in self.operations.values() for tag in operation.tags))
        unknown = [tag for tag in tags if tag not in known]
        if unknown:
            raise ConfigurationError(f"there is no tag {unknown[0]!r}; the tags are {', '.join(known)}")
        found = (one.id for one in self.operations.values() if not set(tags).isdisjoint(one.tags))
        return replace(self, narrowed=frozenset(found))

    @property
    def title(self) -> str:
        """The API's title."""
        return str(as_object(self.document.get("info")).get("title", self.api))

    @property
    def servers(self) -> tuple[str, ...]:
        """The servers' URLs."""
        return tuple(str(as_object(server).get("url", "")) for server in as_list(self.document.get("servers")))

    @property
    def security_schemes(self) -> dict[str, Schema]:
        """The security schemes by name."""
        schemes = as_object(as_object(self.document.get("components")).get("securitySchemes"))
        return {name: self.resolve(as_object(scheme)) for name, scheme in schemes.items()}

    def resolve(self, node: Schema) -> Schema:
        """Follow a node's `$ref`, as far as it goes; siblings of a reference win."""
        return resolve(self.document, node)

    def validator(self, schema: Schema, *, formats: bool) -> Validator:
        """Give the compiled validator of a schema; lists marked as open do not bind.

        Args:
            schema: A schema of this document.
            formats: Whether `format` binds too.
        """
        key = (canonical(schema), formats)
        if key not in self._validators:
            whole = {**_opened(schema), "components": {"schemas": _opened(self._needed(schema))}}
            self._validators[key] = jsonschema_rs.Draft202012Validator(whole, validate_formats=formats)
        return self._validators[key]

    def _needed(self, schema: Schema) -> Schema:
        """Give the named schemas that a schema leads to; a contract of many operations has many more."""
        schemas = as_object(as_object(self.document.get("components")).get("schemas"))
        found: Schema = {}
        waiting: list[Json] = [schema]
        while waiting:
            for name in _named(waiting.pop()):
                if name not in found and name in schemas:
                    found[name] = schemas[name]
                    waiting.append(schemas[name])
        return found

    def closed_validator(self, schema: Schema) -> Validator:
        """Give a validator in which lists marked as open bind as well."""
        key = ("closed:" + canonical(schema), False)
        if key not in self._validators:
            whole = {**schema, "components": {"schemas": self._needed(schema)}}
            self._validators[key] = jsonschema_rs.Draft202012Validator(whole, validate_formats=False)
        return self._validators[key]


@cache
def load_spec(api: str) -> Spec:
    """Read the contract bundled with an API's client; once, because faults are tried on hundreds of sandboxes.

    Raises:
        ConfigurationError: The API is unknown or its spec is not readable.
    """
    try:
        text = (files(f"cpaaskit_clients.{api}") / "spec.json").read_text(encoding="utf-8")
    except (ModuleNotFoundError, OSError, ValueError) as error:
        raise ConfigurationError(f"no API is called {api!r}; run `cpaaskit apis` for those that there are") from error
    return parse_spec(text, api=api, source=f"{api}/spec.json")


def parse_spec(text: str, *, api: str, source: str) -> Spec:
    """Read a contract from JSON text.

    Args:
        text: The OpenAPI document.
        api: The API's id.
        source: What to call it in an error.

    Raises:
        ConfigurationError: The text is not an OpenAPI document that can be used.
    """
    try:
        return _spec(json.loads(text), api)
    except (ValueError, KeyError, RecursionError) as error:
        raise ConfigurationError(
            f"{source} is not an OpenAPI document: {error}; write it anew with scripts/regenerate.py"
        ) from error


def _spec(document: Json, api: str) -> Spec:
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise MalformedError("there are no paths")
    operations = {operation.id: operation for operation in read_operations(document)}
    if not operations:
        raise MalformedError("there are no operations")
    digest = hashlib.sha256(canonical(document).encode()).hexdigest()
    return Spec(api, document, operations, digest)


def _named(node: Json) -> Iterator[str]:
    """Give the names of the component schemas that a node refers to, within it at any depth."""
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(_SCHEMAS):
            yield reference.removeprefix(_SCHEMAS).partition("/")[0].replace("~1", "/").replace("~0", "~")
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _named(inner)


def _opened(node: Schema) -> Schema:
    closed = {name: value for name, value in node.items() if not (name == "enum" and node.get("x-open-enum") is True)}
    return {name: _opened_value(value) for name, value in closed.items()}


def _opened_value(value: Json) -> Json:
    if isinstance(value, dict):
        return _opened(value)
    return [_opened_value(item) for item in value] if isinstance(value, list) else value
