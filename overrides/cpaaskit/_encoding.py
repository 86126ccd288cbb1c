"""Request bodies and queries that are not JSON, encoded as httpx does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpaaskit._httpx import httpx

if TYPE_CHECKING:
    from cpaaskit._operation import Parts


def encode_body(parts: Parts) -> tuple[bytes, str | None]:
    """The body of a request that is not JSON, and its media type."""
    request = httpx.Request(
        "POST", "http://body", content=parts.get("content"), data=parts.get("data"), files=parts.get("files")
    )
    return request.read(), request.headers.get("content-type")


def encode_query(parts: Parts) -> str:
    """The query of a request, with its question mark."""
    query = str(httpx.QueryParams(parts.get("params") or {}))
    return f"?{query}" if query else ""
