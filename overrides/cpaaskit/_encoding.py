"""Request bodies and queries that are not JSON, encoded as httpx does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any

from cpaaskit._httpx import httpx

if TYPE_CHECKING:
    from cpaaskit._places import Parts
    from cpaaskit._upload import Upload


def encode_body(parts: Parts) -> tuple[bytes | Upload, str | None]:
    """The body of a request that is not JSON, and its media type; files are read when it is sent."""
    if "files" in parts:
        return _multipart(parts)
    content: bytes | str | IO[bytes] | None = parts.get("content")
    if content is not None and not isinstance(content, (bytes, str)):
        from cpaaskit._upload import upload_of

        return upload_of(content), None
    request = httpx.Request("POST", "http://body", content=content, data=parts.get("data"))
    return request.read(), request.headers.get("content-type")


def _multipart(parts: Parts) -> tuple[bytes | Upload, str | None]:
    from cpaaskit._upload import OneWay, Upload, is_rewindable

    rewindable = all(is_rewindable(value[1]) for _, value in parts["files"])
    files: list[tuple[str, Any]] = [
        (name, value if is_rewindable(value[1]) else (value[0], OneWay(value[1]), *value[2:]))
        for name, value in parts["files"]
    ]
    request = httpx.Request("POST", "http://body", data=parts.get("data"), files=files)
    media_type = request.headers["content-type"]
    if all(isinstance(value[1], (bytes, str)) for _, value in files):
        return request.read(), media_type
    length = request.headers.get("content-length")
    stream = request.stream
    assert isinstance(stream, httpx.SyncByteStream), "httpx encodes parts for both kinds of transports"
    return Upload(lambda: stream, None if length is None else int(length), rewindable=rewindable), media_type


def encode_query(parameters: Mapping[str, object]) -> str:
    """The query of a request, with its question mark."""
    query = str(httpx.QueryParams(dict[str, Any](parameters)))
    return f"?{query}" if query else ""
