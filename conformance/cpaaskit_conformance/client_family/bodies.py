"""Whether what a client sent or read is what it should be, in the forms that its media type leaves open."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from email.parser import BytesParser
from email.policy import HTTP
from typing import Final
from urllib.parse import parse_qsl
from xml.etree import ElementTree as Xml

from cpaaskit_conformance.client_family.recording import Sent
from cpaaskit_conformance.client_family.schema_values import same
from cpaaskit_conformance.contract import Operation, Schema, as_list, as_object
from cpaaskit_conformance.encoding import FORM_TYPE, JSON_TYPE, MULTIPART_TYPE, XML_TYPES, encoded, fields
from cpaaskit_conformance.model import Json, Missing, RequestData
from cpaaskit_conformance.spec import Spec

_INDEX: Final = re.compile(r"\[[0-9]*\]")
_SWITCHES: Final = {"true": "1", "false": "0"}
_BRANCHES: Final = ("anyOf", "oneOf", "allOf")


def same_body(spec: Spec, operation: Operation, request: RequestData, sent: Sent) -> bool:
    """Tell whether a client sent the body of a request.

    An amount is the same as a number and as its text; a form may write a list's index or leave it out, and a switch
    as a word or a digit.
    """
    media_type, body = request.media_type or JSON_TYPE, request.body
    if media_type in (FORM_TYPE, MULTIPART_TYPE) and isinstance(body, dict):
        return Counter(_pairs(sent, media_type)) == Counter(_field(*pair) for pair in fields(body))
    if media_type in XML_TYPES:
        return _canonical_xml(sent.content) == _canonical_xml(encoded(request)[0])
    schema = operation.body.schemas.get(media_type, {}) if operation.body else {}
    return same_value(spec, schema, sent.json(), body)


def same_value(spec: Spec, schema: Schema, one: Json | Missing, other: Json | Missing) -> bool:
    """Tell whether two values are the same, but for how their amounts and their moments are written."""
    if isinstance(one, Missing) or isinstance(other, Missing):
        return one is other
    return same(one, other) or same(plainly(spec, schema, one), plainly(spec, schema, other))


def plainly(spec: Spec, node: Schema, value: Json) -> Json:
    """Give a value with each amount and each moment in one spelling, whatever type or zone it came in."""
    schema = spec.resolve(node)
    if schema.get("x-decimal") is True:
        return _amount(value)
    if schema.get("format") == "date-time":
        return _moment(value)
    for branch in (as_object(each) for key in _BRANCHES for each in as_list(schema.get(key))):
        value = plainly(spec, branch, value)
    if isinstance(value, list):
        return [plainly(spec, as_object(schema.get("items")), item) for item in value]
    if not isinstance(value, dict):
        return value
    described, others = as_object(schema.get("properties")), schema.get("additionalProperties")
    rest = others if isinstance(others, dict) else {}
    return {name: plainly(spec, as_object(described.get(name, rest)), item) for name, item in value.items()}


def _amount(value: Json) -> Json:
    try:
        return value if isinstance(value, (bool, dict, list)) else f"{Decimal(str(value)).normalize():f} (amount)"
    except InvalidOperation:
        return value


def _moment(value: Json) -> Json:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return value
    return value if found is None or found.tzinfo is None else found.astimezone(UTC).isoformat()


def _pairs(sent: Sent, media_type: str) -> list[tuple[str, str]]:
    if media_type == FORM_TYPE:
        return [_field(*pair) for pair in parse_qsl(sent.content.decode("ascii", "replace"), keep_blank_values=True)]
    declared = dict(sent.headers).get("content-type", "")
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {declared}\r\n\r\n".encode() + sent.content)
    pairs: list[tuple[str, str]] = []
    for part in message.iter_parts() if message.is_multipart() else ():
        payload = part.get_payload(decode=True)
        name = str(part.get_param("name", header="content-disposition"))
        pairs.append(_field(name, payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""))
    return pairs


def _field(name: str, text: str) -> tuple[str, str]:
    return _INDEX.sub("", name), _SWITCHES.get(text.lower(), text)


def _canonical_xml(content: bytes) -> str:
    """Give a document in one spelling: members of an object in one order, items of a list in theirs."""
    try:
        root = Xml.fromstring(content)
    except Xml.ParseError:
        return ""
    for element in root.iter():
        element[:] = sorted(element, key=lambda child: child.tag)
    return Xml.canonicalize(Xml.tostring(root, encoding="unicode"), strip_text=True)
