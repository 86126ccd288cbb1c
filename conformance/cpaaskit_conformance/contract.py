"""The contract's parts as the checks need them, read from an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpaaskit_conformance.model import Json, MalformedError

Schema: TypeAlias = "dict[str, Json]"
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
    """A body: its schema by media type, and the examples that the spec gives for it."""

    schemas: Mapping[str, Schema]
    examples: tuple[Json, ...] = ()
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
    shares = node.get("x-shares")
    parameters = [resolve(document, as_object(entry)) for entry in as_list(node.get("parameters"))]
    security = as_list(node.get("security", document.get("security", [])))
    return Operation(
        id=name,
        method=method,
        path=path,
        effect=_effect(node.get("x-effect"), name),
        shares=None if shares is None else str(shares),
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
    )


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
    return Content(
        schemas={name: as_object(entry.get("schema", {})) for name, entry in media.items()},
        examples=tuple(example for entry in media.values() for example in _examples(document, entry)),
        required=node.get("required") is True,
    )


def _examples(document: Schema, node: Schema) -> tuple[Json, ...]:
    named = [resolve(document, as_object(entry)) for entry in as_object(node.get("examples")).values()]
    single = [node["example"]] if "example" in node else []
    return tuple([entry["value"] for entry in named if "value" in entry] + single)


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
