"""The operation table: what a contract and its extensions say of each operation, as data for a template."""

from __future__ import annotations

import re
from typing import NamedTuple

from .documents import Document, Object, OperationEntry, as_list, as_object
from .names import python_name, tag_module
from .sensitive import sensitive_values


class SchemeRow(NamedTuple):
    """How one security scheme's credential travels."""

    kind: str
    location: str
    parameter: str
    prefix: str


class OperationRow(NamedTuple):
    """One operation; the fields are those of the generated ``Operation``."""

    operation_id: str
    method: str
    path: str
    tag: str
    success: tuple[int, ...]
    documented: tuple[int, ...]
    documented_ranges: tuple[str, ...]
    effect: str
    idempotency_key: tuple[str, str, str] | None
    rate_limit: tuple[str, str, str, int | None] | None
    envelope: str
    shares: str | None
    sensitive: tuple[str, ...]
    security: tuple[tuple[str, ...], ...]
    deprecated: bool
    has_body: bool
    request_media_types: tuple[str, ...]
    module: str
    call: str
    groups: tuple[str, ...]
    resource: tuple[str, str, tuple[str, ...]] | None
    pagination: tuple[object, ...] | None


class BrandRow(NamedTuple):
    """One of the names under which the API is sold."""

    title: str
    server: str
    method_override: bool
    products: dict[str, str]


class Table(NamedTuple):
    """The whole table of one API."""

    title: str
    version: str
    servers: tuple[str, ...]
    schemes: dict[str, SchemeRow]
    operations: tuple[OperationRow, ...]
    method_override: str | None
    envelopes: dict[str, bool]
    brands: dict[str, BrandRow]


def table_of(document: Document) -> Table:
    """Make the table of a contract that keeps the rules."""
    info = as_object(document.root.get("info"))
    schemes = as_object(as_object(document.root.get("components")).get("securitySchemes"))
    return Table(
        title=str(info.get("title")),
        version=str(info.get("version")),
        servers=tuple(str(as_object(server).get("url")) for server in as_list(document.root.get("servers"))),
        schemes={name: _scheme(document.object_at(scheme)) for name, scheme in schemes.items()},
        operations=tuple(_row(document, entry) for entry in document.operations()),
        method_override=_text(as_object(document.root.get("x-method-override")).get("name")),
        envelopes={
            name: bool(as_object(told).get("judged"))
            for name, told in as_object(document.root.get("x-envelopes")).items()
        },
        brands={name: _brand(as_object(told)) for name, told in as_object(document.root.get("x-brands")).items()},
    )


def call_of(operation: Object) -> str:
    """Name the method of an operation: as the contract says, or by its id."""
    return str(operation.get("x-call") or python_name(str(operation["operationId"])))


def _brand(told: Object) -> BrandRow:
    products = {code: str(title) for code, title in as_object(told.get("products")).items()}
    return BrandRow(str(told.get("title")), str(told.get("server")), bool(told.get("method-override")), products)


def _scheme(scheme: Object) -> SchemeRow:
    if scheme.get("type") == "apiKey":
        return SchemeRow("apiKey", str(scheme.get("in")), str(scheme.get("name")), "")
    if scheme.get("scheme") == "basic":
        return SchemeRow("basic", "header", "Authorization", "Basic ")
    kind = "bearer" if scheme.get("type") == "http" else "oauth2"
    return SchemeRow(kind, "header", "Authorization", "Bearer ")


def _row(document: Document, entry: OperationEntry) -> OperationRow:
    operation = entry.operation
    statuses = list(document.responses(entry))
    documented = tuple(int(status) for status in statuses if status.isdigit())
    tags = tuple(tag_module(str(tag)) for tag in as_list(operation.get("tags")))
    operation_id = str(operation["operationId"])
    content = document.request_content(entry)
    return OperationRow(
        operation_id=operation_id,
        method=entry.method.upper(),
        path=entry.path,
        tag=tags[0],
        success=tuple(status for status in documented if 200 <= status < 300),
        documented=documented,
        documented_ranges=tuple(status for status in statuses if not status.isdigit()),
        effect=str(operation.get("x-effect")),
        idempotency_key=_idempotency_key(as_object(operation.get("x-idempotency-key"))),
        rate_limit=_rate_limit(as_object(operation.get("x-rate-limit"))),
        envelope=str(operation.get("x-envelope", "status")),
        shares=_text(operation.get("x-shares")),
        sensitive=sensitive_values(document, entry),
        security=_security(operation.get("security", document.root.get("security"))),
        deprecated=bool(operation.get("deprecated")),
        has_body=bool(content),
        request_media_types=tuple(content),
        module=f"api.{tags[0]}.{python_name(operation_id)}",
        call=call_of(operation),
        groups=tags,
        resource=_resource(entry),
        pagination=_pagination(as_object(operation.get("x-pagination"))),
    )


def _resource(entry: OperationEntry) -> tuple[str, str, tuple[str, ...]] | None:
    told = as_object(entry.operation.get("x-resource"))
    if not told:
        return None
    names = tuple(re.findall(r"{([^{}]+)}", entry.path))
    one = told["does"] in {"show", "update", "delete"}
    return str(told["of"]), str(told["does"]), names[:-1] if one else names


def _pagination(told: Object) -> tuple[object, ...] | None:
    return tuple(told.get(key) for key in ("page", "items", "last", "next", "size")) if told else None


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _security(alternatives: object) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(as_object(alternative)) for alternative in as_list(alternatives))


def _idempotency_key(key: Object) -> tuple[str, str, str] | None:
    if not key:
        return None
    return str(key["in"]), str(key.get("pointer", key.get("name"))), str(key.get("x-basis", "documented"))


def _rate_limit(limit: Object) -> tuple[str, str, str, int | None] | None:
    if not limit:
        return None
    figure = limit.get("limit")
    return str(limit["counts"]), str(limit["per"]), str(limit["window"]), figure if isinstance(figure, int) else None
