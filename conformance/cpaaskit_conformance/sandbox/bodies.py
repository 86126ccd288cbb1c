"""Reads request bodies of the media types that contracts name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from email.parser import BytesParser
from email.policy import HTTP
from typing import Final, NoReturn, TypeAlias
from urllib.parse import parse_qs
from xml.etree import ElementTree as Xml

from starlette.types import Receive

from cpaaskit_conformance.contract import Schema
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.members import has_brackets, read_tree, unfolded
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.values import read_members
from cpaaskit_conformance.sandbox.xml_bodies import read_element

Decoder: TypeAlias = Callable[[bytes, bytes, Schema], Json]
Fields: TypeAlias = "Mapping[str, Sequence[str]]"
FieldReader: TypeAlias = Callable[[bytes, bytes], Fields]
READ_TYPES: Final = (
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/xml",
    "text/xml",
)


class UnreadableError(ValueError):
    """A body is not what its media type says."""


async def read_body(receive: Receive, limit: int) -> bytes:
    """Read a whole body.

    Raises:
        RefusedError: 413 where it is larger than the limit, 400 where the caller left before its end.
    """
    message = await receive()
    content: bytes = message.get("body", b"")
    if not message.get("more_body", False) and message["type"] == "http.request" and len(content) <= limit:
        return content
    chunks, size = [content], len(content)
    while message["type"] == "http.request" and message.get("more_body", False) and size <= limit:
        message = await receive()
        chunks.append(message.get("body", b""))
        size += len(chunks[-1])
    if message["type"] != "http.request":
        raise RefusedError(Refusal(status=400, kind="body", reason="The request ended before its body did."))
    if size > limit:
        raise RefusedError(Refusal(status=413, kind="size", reason=f"The body is larger than {limit} bytes."))
    return b"".join(chunks)


def decoder(media_type: str, *, bracket_names: bool = False) -> Decoder | None:
    """Give what reads a media type, or None where the sandbox hands the text on as it is.

    Args:
        media_type: In small letters, without parameters.
        bracket_names: Whether names such as `a[b]` spell members of members.
    """
    if media_type == "application/json" or media_type.endswith("+json"):
        return _unfolding_json if bracket_names else _json
    if bracket_names and media_type in _FIELDS:
        return _unfolding(_FIELDS[media_type])
    return _DECODERS.get(media_type)


def _refuse_constant(_: str) -> NoReturn:
    raise UnreadableError("NaN and Infinity are not JSON")


_JSON = json.JSONDecoder(parse_constant=_refuse_constant)


def _json(content: bytes, _: bytes, __: Schema) -> Json:
    value: Json = _JSON.decode(content.decode("utf-8"))
    if b"\\ud" in content.lower():
        # An escape can name half a character; that is no text, and can't be written again.
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def _unfolding_json(content: bytes, content_type: bytes, schema: Schema) -> Json:
    value = _json(content, content_type, schema)
    return unfolded(value) if isinstance(value, dict) and has_brackets(value) else value


def _form_fields(content: bytes, _: bytes) -> Fields:
    return parse_qs(content.decode("utf-8"), keep_blank_values=True, errors="strict")


def _parts(content: bytes, content_type: bytes) -> Fields:
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type + b"\r\n\r\n" + content)
    if not message.is_multipart() or message.defects:
        raise UnreadableError("the parts can't be told apart")
    fields: dict[str, list[str]] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        if not (isinstance(name, str) and isinstance(payload, bytes)):
            raise UnreadableError("a part has no name")
        # A file is handed on as latin-1 text: one character per byte, whatever it holds.
        fields.setdefault(name, []).append(payload.decode("latin-1" if part.get_filename() else "utf-8"))
    return fields


def _plain(read: FieldReader) -> Decoder:
    return lambda content, content_type, schema: read_members(read(content, content_type), schema)


def _unfolding(read: FieldReader) -> Decoder:
    return lambda content, content_type, schema: read_tree(read(content, content_type), schema)


def _xml(content: bytes, _: bytes, schema: Schema) -> Json:
    if b"<!DOCTYPE" in content.upper():
        raise UnreadableError("a document type is not taken")
    try:
        return read_element(Xml.fromstring(content), schema)
    except Xml.ParseError as error:
        raise UnreadableError("not XML") from error


def _text(content: bytes, _: bytes, __: Schema) -> Json:
    return content.decode("utf-8")


_FIELDS: Final[Mapping[str, FieldReader]] = {
    "application/x-www-form-urlencoded": _form_fields,
    "multipart/form-data": _parts,
}
_DECODERS: Final[Mapping[str, Decoder]] = {
    **{name: _plain(read) for name, read in _FIELDS.items()},
    "application/xml": _xml,
    "text/xml": _xml,
    "text/plain": _text,
}
