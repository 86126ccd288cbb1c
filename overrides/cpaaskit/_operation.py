"""What the layer needs to know of an operation; every generated table fulfils it."""

from __future__ import annotations

from typing import Literal, Protocol

from cpaaskit._places import Parts, in_path, located


class IdempotencyKeyLike(Protocol):
    """The request member that makes a repeat recognisable, and on whose word."""

    @property
    def location(self) -> str:
        """Body, header or query."""
        ...

    @property
    def pointer(self) -> str:
        """JSON pointer into the body, or the name of the header or parameter."""
        ...

    @property
    def basis(self) -> str:
        """`documented`, or less than that."""
        ...


class RateLimitLike(Protocol):
    """A documented limit."""

    @property
    def window(self) -> str:
        """In which time, such as hour."""
        ...

    @property
    def limit(self) -> int | None:
        """How many are allowed in a window, where that is published."""
        ...


class SchemeLike(Protocol):
    """How a credential travels."""

    @property
    def kind(self) -> str:
        """The kind: bearer, basic, apiKey or oauth2."""
        ...

    @property
    def location(self) -> str:
        """Header, query or cookie."""
        ...

    @property
    def parameter(self) -> str:
        """Name of the header or parameter."""
        ...

    @property
    def prefix(self) -> str:
        """What stands before the credential."""
        ...


class OperationLike(Protocol):
    """One operation of a spec."""

    @property
    def operation_id(self) -> str:
        """The spec's operationId."""
        ...

    @property
    def method(self) -> str:
        """HTTP method, upper case."""
        ...

    @property
    def path(self) -> str:
        """Path template relative to the server URL."""
        ...

    @property
    def success(self) -> tuple[int, ...]:
        """Documented success statuses."""
        ...

    @property
    def documented(self) -> tuple[int, ...]:
        """Statuses listed one by one."""
        ...

    @property
    def effect(self) -> Literal["read", "write", "charge"]:
        """What a repeat costs."""
        ...

    @property
    def idempotency_key(self) -> IdempotencyKeyLike | None:
        """What makes a repeat recognisable."""
        ...

    @property
    def rate_limit(self) -> RateLimitLike | None:
        """The documented limit."""
        ...

    @property
    def sensitive(self) -> tuple[str, ...]:
        """Values that never reach logs: a part of the message, a colon, a JSON pointer or a name."""
        ...

    @property
    def envelope(self) -> str:
        """How success is told: by the status alone, or by a member of the body in one of the spec's envelopes."""
        ...

    @property
    def security(self) -> tuple[tuple[str, ...], ...]:
        """Alternatives, each a tuple of scheme names."""
        ...


def label_of(operation: OperationLike) -> str:
    """How an operation appears in logs: its id, method and path template."""
    return f"{operation.operation_id} {operation.method} {operation.path}"


def is_repeatable(operation: OperationLike, parts: Parts, *, trusted: bool) -> bool:
    """Whether the server recognises a repeat: the request carries the key, and its basis is documented or trusted."""
    key = operation.idempotency_key
    if key is None or not (trusted or key.basis == "documented"):
        return False
    return bool(located(key.location, key.pointer, parts))


def secrets_of(operation: OperationLike, parts: Parts) -> frozenset[str]:
    """The sensitive texts that a request carries, so that an answer which repeats them can be masked."""
    found: set[str] = set()
    for place in operation.sensitive:
        where, _, pointer = place.partition(":")
        if where == "path":
            values = in_path(operation.path, pointer, parts)
        elif where.startswith("request") or where in {"header", "query"}:
            values = located(where.removeprefix("request."), pointer, parts)
        else:
            continue
        found.update(value for value in values if isinstance(value, str) and len(value) > 2)
    return frozenset(found)
