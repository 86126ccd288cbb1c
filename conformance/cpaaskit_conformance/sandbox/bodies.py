"""Reads request bodies of the media types that contracts name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from email.parser import BytesParser
from email.policy import HTTP
from typing import Final, NoReturn, TypeAlias
from urllib.parse import parse_qs
from xml.etree import ElementTree as Xml

from starlette.types import Receive

from cpaaskit_conformance.contract import Schema
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.values import read_members

Decoder: TypeAlias = Callable[[bytes, bytes, Schema], Json]


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


def decoder(media_type: str) -> Decoder | None:
    """Give what reads a media type, or None where the sandbox hands the text on as it is."""
    if media_type.endswith("+json"):
        return _json
    return _json if media_type == "application/json" else _DECODERS.get(media_type)


def _refuse_constant(_: str) -> NoReturn:
    raise UnreadableError("NaN and Infinity are not JSON")


_JSON = json.JSONDecoder(parse_constant=_refuse_constant)


def _json(content: bytes, _: bytes, __: Schema) -> Json:
    value: Json = _JSON.decode(content.decode("utf-8"))
    if b"\\ud" in content.lower():
        # An escape can name half a character; that is no text, and can't be written again.
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def _form(content: bytes, _: bytes, schema: Schema) -> Json:
    return read_members(parse_qs(content.decode("utf-8"), keep_blank_values=True, errors="strict"), schema)


def _multipart(content: bytes, content_type: bytes, schema: Schema) -> Json:
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
    return read_members(fields, schema)


def _xml(content: bytes, _: bytes, __: Schema) -> Json:
    if b"<!DOCTYPE" in content.upper():
        raise UnreadableError("a document type is not taken")
    try:
        return _element(Xml.fromstring(content))
    except Xml.ParseError as error:
        raise UnreadableError("not XML") from error


def _element(element: Xml.Element) -> Json:
    """Read an element: its attributes and children as members, repeated children as a list, a bare one as its text."""
    if not len(element) and not element.attrib:
        return element.text or ""
    members: dict[str, Json] = dict(element.attrib)
    for child in element:
        value, known = _element(child), members.get(child.tag)
        if child.tag not in members:
            members[child.tag] = value
        elif isinstance(known, list):
            known.append(value)
        else:
            members[child.tag] = [known, value]
    if element.text and element.text.strip():
        members["text"] = element.text.strip()
    return members


def _text(content: bytes, _: bytes, __: Schema) -> Json:
    return content.decode("utf-8")


_DECODERS: Final[Mapping[str, Decoder]] = {
    "application/x-www-form-urlencoded": _form,
    "multipart/form-data": _multipart,
    "application/xml": _xml,
    "text/xml": _xml,
    "text/plain": _text,
}
