"""The operation table: what a contract and its extensions say of each operation, as data for a template."""

from __future__ import annotations

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
    idempotency_key: str
    rate_limit: str
    envelope: str
    shares: str | None
    sensitive: tuple[str, ...]
    security: tuple[tuple[str, ...], ...]
    deprecated: bool
    has_body: bool
    request_media_types: tuple[str, ...]
    module: str


class Table(NamedTuple):
    """The whole table of one API."""

    title: str
    version: str
    servers: tuple[str, ...]
    schemes: dict[str, SchemeRow]
    operations: tuple[OperationRow, ...]


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
    )


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
    tag = tag_module(str(as_list(operation.get("tags"))[0]))
    operation_id = str(operation["operationId"])
    content = document.request_content(entry)
    shares = operation.get("x-shares")
    return OperationRow(
        operation_id=operation_id,
        method=entry.method.upper(),
        path=entry.path,
        tag=tag,
        success=tuple(status for status in documented if 200 <= status < 300),
        documented=documented,
        documented_ranges=tuple(status for status in statuses if not status.isdigit()),
        effect=str(operation.get("x-effect")),
        idempotency_key=_idempotency_key(as_object(operation.get("x-idempotency-key"))),
        rate_limit=_rate_limit(as_object(operation.get("x-rate-limit"))),
        envelope=str(operation.get("x-envelope", "status")),
        shares=None if shares is None else str(shares),
        sensitive=sensitive_values(document, entry),
        security=_security(operation.get("security", document.root.get("security"))),
        deprecated=bool(operation.get("deprecated")),
        has_body=bool(content),
        request_media_types=tuple(content),
        module=f"api.{tag}.{python_name(operation_id)}",
    )


def _security(alternatives: object) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(as_object(alternative)) for alternative in as_list(alternatives))


def _idempotency_key(key: Object) -> str:
    if not key:
        return "None"
    pointer = key.get("pointer", key.get("name"))
    return f"IdempotencyKey({str(key['in'])!r}, {str(pointer)!r}, {str(key.get('x-basis', 'documented'))!r})"


def _rate_limit(limit: Object) -> str:
    if not limit:
        return "None"
    figure = limit.get("limit")
    told = f", {int(figure)}" if isinstance(figure, int) else ""
    return f"RateLimit({str(limit['counts'])!r}, {str(limit['per'])!r}, {str(limit['window'])!r}{told})"
