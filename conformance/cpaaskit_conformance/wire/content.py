"""Media types, and how places in a value are named."""

from __future__ import annotations

from collections.abc import Iterable

from cpaaskit_conformance.model import Exchange


def media_type_of(exchange: Exchange) -> str:
    """Give the media type that an answer says it has, in small letters without parameters, or an empty text."""
    return exchange.headers.get("content-type", "").split(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON or based on it."""
    return media_type == "application/json" or media_type.endswith("+json")


def place_of(path: Iterable[str | int]) -> str:
    """Name a place in a value as a JSON pointer; members that are not plain names are not shown."""
    parts = [str(part) if isinstance(part, int) or part.isidentifier() else "…" for part in path]
    return "/" + "/".join(parts) if parts else "the content"
