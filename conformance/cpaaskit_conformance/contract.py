"""The contract's parts as the checks need them, read from an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from cpaaskit_conformance.model import Json, MalformedError
from cpaaskit_conformance.node import Schema, as_list, as_object, resolve
from cpaaskit_conformance.traits import (
    Envelope,
    Limit,
    Pages,
    Stored,
    envelope_of,
    limit_of,
    pages_of,
    stored_of,
)

__all__ = [
    "Content",
    "Effect",
    "Operation",
    "Parameter",
    "Response",
    "Schema",
    "as_list",
    "as_object",
    "read_operations",
    "resolve",
    "shared_store",
]

Effect: TypeAlias = Literal["read", "write", "charge"]
_EFFECTS: tuple[Effect, ...] = ("read", "write", "charge")
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of an operation; `location` is path, query, header or cookie."""

    name: str
    location: str
    required: bool
    schema: Schema
    examples: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A body: its schema by media type, and the examples that the spec gives for it, of all types and by type."""

    schemas: Mapping[str, Schema]
    examples: tuple[Json, ...] = ()
    examples_by_type: Mapping[str, tuple[Json, ...]] = field(default_factory=dict[str, tuple[Json, ...]])
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One documented answer."""

    status: int
    content: Content
    headers: Mapping[str, Parameter]
    basis: str = "documented"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation of the contract.

    Args:
        id: The operationId.
        method: In capitals.
        path: The template, relative to the server URL.
        effect: What it does: read, write or charge.
        shares: State that all callers of an account share, or None.
        security: Alternatives, each the names of the schemes that go together.
        parameters: All of them, those of the path item included.
        body: The request body, or None.
        responses: Documented answers by status.
        methods: The methods that the path has, in capitals.
        key: JSON pointer of the body's member that tells a repeat from a new request, or None.
        tags: The groups that it belongs to.
        stored: The stored thing that it works on, or None.
        pages: Where its answer has the parts of a page, or None.
        limit: How often it may be asked, where that is published.
        envelope: How the body of an answer tells success, where the status of HTTP alone does not.
    """

    id: str
    method: str
    path: str
    effect: Effect
    shares: str | None
    security: tuple[tuple[str, ...], ...]
    parameters: tuple[Parameter, ...]
    body: Content | None
    responses: Mapping[int, Response]
    methods: tuple[str, ...] = ()
    key: str | None = None
    tags: tuple[str, ...] = ()
    stored: Stored | None = None
    pages: Pages | None = None
    limit: Limit | None = None
    envelope: Envelope | None = None

    @property
    def success(self) -> tuple[int, ...]:
        """The documented statuses of success."""
        return tuple(status for status in self.responses if 200 <= status < 300)


def read_operations(document: Schema) -> Iterator[Operation]:
    """Give the operations of an OpenAPI document, in its order.

    Raises:
        MalformedError: The document can't be read.
    """
    for path, item in as_object(document["paths"]).items():
        path_item = as_object(item)
        methods = tuple(method.upper() for method in _METHODS if method in path_item)
        shared = as_list(path_item.get("parameters"))
        for method in methods:
            node = {**as_object(path_item[method.lower()])}
            node["parameters"] = [*shared, *as_list(node.get("parameters"))]
            yield _operation(document, node, path=path, method=method, methods=methods)


def _operation(document: Schema, node: Schema, *, path: str, method: str, methods: tuple[str, ...]) -> Operation:
    name = str(node.get("operationId", f"{method} {path}"))
    body = node.get("requestBody")
    parameters = [resolve(document, as_object(entry)) for entry in as_list(node.get("parameters"))]
    security = as_list(node.get("security", document.get("security", [])))
    return Operation(
        id=name,
        method=method,
        path=path,
        effect=_effect(node.get("x-effect"), name),
        shares=_shares(node),
        security=tuple(tuple(as_object(entry)) for entry in security),
        parameters=tuple(_parameter(document, entry) for entry in parameters),
        body=None if body is None else _content(document, resolve(document, as_object(body))),
        responses={
            int(status): _response(document, int(status), resolve(document, as_object(entry)))
            for status, entry in as_object(node.get("responses")).items()
            if status.isdigit()
        },
        methods=methods,
        key=_key(node.get("x-idempotency-key")),
        tags=tuple(str(tag) for tag in as_list(node.get("tags"))),
        stored=stored_of(node),
        pages=pages_of(node),
        limit=limit_of(node),
        envelope=envelope_of(document, node),
    )


def _shares(node: Schema) -> str | None:
    """Give the state that others would notice: what is declared as such, and a store that is cleared."""
    stored, declared = stored_of(node), node.get("x-shares")
    if declared is None and stored is not None and stored.does == "clear":
        return shared_store(stored.store)
    return None if declared is None else str(declared)


def shared_store(store: str) -> str:
    """Name a store as state that cases share, so that none clears it while another looks into it."""
    return f"store-{store}"


def _key(node: Json) -> str | None:
    key = {} if node is None else as_object(node)
    return str(key["pointer"]) if key.get("in") == "body" else None


def _effect(value: Json, operation: str) -> Effect:
    for effect in _EFFECTS:
        if effect == value:
            return effect
    raise MalformedError(f"{operation} has no x-effect of {', '.join(_EFFECTS)}")


def _parameter(document: Schema, node: Schema, name: str = "") -> Parameter:
    return Parameter(
        name=str(node.get("name", name)),
        location=str(node.get("in", "header")),
        required=node.get("required") is True,
        schema=as_object(node.get("schema", {})),
        examples=_examples(document, node),
    )


def _response(document: Schema, status: int, node: Schema) -> Response:
    headers = {name: resolve(document, as_object(entry)) for name, entry in as_object(node.get("headers")).items()}
    return Response(
        status=status,
        content=_content(document, node),
        headers={name: _parameter(document, entry, name) for name, entry in headers.items()},
        basis=str(node.get("x-basis", "documented")),
    )


def _content(document: Schema, node: Schema) -> Content:
    media = {name: as_object(entry) for name, entry in as_object(node.get("content")).items()}
    examples = {name: _examples(document, entry) for name, entry in media.items()}
    return Content(
        schemas={name: as_object(entry.get("schema", {})) for name, entry in media.items()},
        examples=tuple(example for listed in examples.values() for example in listed),
        examples_by_type=examples,
        required=node.get("required") is True,
    )


def _examples(document: Schema, node: Schema) -> tuple[Json, ...]:
    named = [resolve(document, as_object(entry)) for entry in as_object(node.get("examples")).values()]
    single = [node["example"]] if "example" in node else []
    return tuple([entry["value"] for entry in named if "value" in entry] + single)
