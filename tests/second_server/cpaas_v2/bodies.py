"""What a request carries: JSON, form, multipart, XML or the query string, as one nested mapping (facts, section 2)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from email.parser import BytesParser
from email.policy import HTTP
from typing import TypeGuard
from urllib.parse import parse_qsl
from xml.etree import ElementTree

from ..opensms.wire import Request
from .refusals import RefusedError

Members = dict[str, object]


def is_members(value: object) -> TypeGuard[Members]:
    """Tell whether a value is an object."""
    return isinstance(value, dict)


def query_members(request: Request) -> Members:
    """Return the query string's members."""
    return nested(parse_qsl(request.query, keep_blank_values=True))


def body_members(request: Request) -> Members:
    """Return the body's members; what is no object is refused."""
    kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
    if not request.body:
        return {}
    if kind == "application/x-www-form-urlencoded":
        return nested(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))
    if kind == "multipart/form-data":
        return nested(parts(request))
    if kind in {"application/xml", "text/xml"}:
        return {}
    return json_members(request.body)


def json_members(body: bytes) -> Members:
    """Return a JSON object.

    Raises:
        RefusedError: It is none.
    """
    try:
        document: object = json.loads(body.decode("utf-8"))
        json.dumps(document, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, "The body is not JSON.") from error
    if not is_members(document):
        raise RefusedError(400, "The body is not an object.")
    return document


def parts(request: Request) -> Iterable[tuple[str, object]]:
    """Return the named parts of a multipart body; a file stays bytes."""
    head = f"Content-Type: {request.header('content-type')}\r\n\r\n".encode("latin-1")
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    if not message.is_multipart():
        raise RefusedError(400, "The body is not multipart.")
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            is_file = part.get_filename() is not None
            yield name, content if is_file else content.decode("utf-8", "replace")


def nested(pairs: Iterable[tuple[str, object]]) -> Members:
    """Return `meta[tags][]=a` and its like as nested members."""
    members: Members = {}
    for name, value in pairs:
        keys = [name.partition("[")[0], *re.findall(r"\[([^\]]*)\]", name)]
        place(members, keys, value)
    return {name: as_list(value) for name, value in members.items()}


def place(members: Members, keys: list[str], value: object) -> None:
    """Put a value where its keys say."""
    key, *rest = keys
    if not key:
        key = str(len(members))
    if not rest:
        members[key] = value
        return
    inner = members.setdefault(key, {})
    if is_members(inner):
        place(inner, rest, value)


def as_list(value: object) -> object:
    """Return members whose names count 0, 1, 2 … as a list, as PHP's forms mean them."""
    if not is_members(value):
        return value
    inner = {name: as_list(item) for name, item in value.items()}
    if inner and list(inner) == [str(index) for index in range(len(inner))]:
        return list(inner.values())
    return inner


def xml_nodes(body: bytes) -> Members:
    """Return root and nodes of an XML send as the JSON one's body.

    Raises:
        RefusedError: It is no XML.
    """
    if b"<!DOCTYPE" in body:
        raise RefusedError(400, "The body holds declarations.")
    try:
        tree = ElementTree.fromstring(body)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise RefusedError(400, "The body is not XML.") from error
    root, nodes = tree.find("root"), tree.find("nodes")
    return {
        "root": {} if root is None else {child.tag: child.text or "" for child in root},
        "nodes": [] if nodes is None else [{child.tag: child.text or "" for child in node} for node in nodes],
    }
