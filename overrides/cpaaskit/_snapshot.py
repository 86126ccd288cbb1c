"""The frozen remains of an answer that an error may keep."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

# An allow-list: anything else may hold a number (Location), a cookie or whatever a proxy adds.
_KEPT = frozenset(
    {
        "content-length",
        "content-type",
        "date",
        "ratelimit-limit",
        "ratelimit-remaining",
        "ratelimit-reset",
        "request-id",
        "retry-after",
        "x-correlation-id",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-request-id",
    }
)
_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Status, allow-listed headers and body of an answer; its repr leaves the body out.

    Attributes:
        status_code: The HTTP status.
        headers: Allow-listed headers by lower-case name, read-only.
        body: The decoded content, as far as it was read.
    """

    status_code: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def request_id(self) -> str | None:
        """The vendor's id of the exchange, where a header gives one."""
        return next((self.headers[name] for name in _REQUEST_IDS if name in self.headers), None)

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (self.status_code, dict(self.headers), self.body)


def _restore(status_code: int, headers: dict[str, str], body: bytes) -> Snapshot:
    return Snapshot(status_code, MappingProxyType(headers), body)


def snapshot(status_code: int, headers: Iterable[tuple[str, str]], body: bytes) -> Snapshot:
    """Freeze an answer, keeping only what is safe to keep of its headers."""
    kept = {name.lower(): value for name, value in headers if name.lower() in _KEPT}
    return Snapshot(status_code, MappingProxyType(kept), body)
