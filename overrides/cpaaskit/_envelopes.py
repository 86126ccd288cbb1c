"""Vendors' error bodies, each in its own envelope, read into one shape.

Known: `{status, code, message}`, OneAPI's `requestError` (GSMA OneAPI v2, SMS), problem JSON (RFC 9457), Reloadly's
`{errorCode, message, details}`, the `fault` of Proximus, OAuth's `{error, error_description}` (RFC 6749, 5.2), a list
of errors under `errors`, HTML, plain text, nothing at all. An unknown one yields what it can and is never an exception.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpaaskit._types import Json

_TITLE = re.compile(r"<title[^>]*>([^<]*)</title>", re.IGNORECASE)
_CODES = ("code", "errorCode", "error_code", "messageId", "type", "status")
_MESSAGES = ("message", "detail", "error_description", "description", "text", "title", "reason", "errorMessage")
_INNER = ("fault", "error", "serviceException", "policyException", "requestError")


@dataclass(frozen=True, slots=True)
class Failure:
    """What an error body says.

    Attributes:
        code: The vendor's code as text, None where there was none.
        message: The vendor's sentence, placeholders filled in.
        details: The rest of the envelope.
    """

    code: str | None = None
    message: str | None = None
    details: Json = None


def read_failure(body: bytes, content_type: str = "") -> Failure:
    """Read an error body in whatever envelope it comes."""
    text = body.decode("utf-8", errors="replace").strip()
    if not text:
        return Failure()
    try:
        document: Json = json.loads(text)
    except (ValueError, RecursionError):
        return Failure(message=_plain(text, content_type))
    return _from_json(document)


def _plain(text: str, content_type: str) -> str | None:
    """The title of an HTML page, or a plain text as it is."""
    if "html" in content_type.lower() or text.startswith("<"):
        title = _TITLE.search(text)
        return title[1].strip() or None if title else None
    return text


def _from_json(document: Json) -> Failure:
    if isinstance(document, list):
        return _from_json(document[0]) if document else Failure()
    if not isinstance(document, Mapping):
        return Failure(message=None if document is None else str(document))
    return _from_object(document)


def _from_object(envelope: Mapping[str, Json]) -> Failure:
    for name in _INNER:
        inner = envelope.get(name)
        if isinstance(inner, Mapping):
            return _from_object(inner)
    errors = envelope.get("errors")
    if isinstance(errors, list) and errors and isinstance(errors[0], Mapping):
        return _from_json(errors[0])
    code = _first(envelope, _CODES)
    if code is None and isinstance(envelope.get("error"), str):
        code = str(envelope["error"])
    message = _first(envelope, _MESSAGES)
    rest = {name: value for name, value in envelope.items() if value not in (None, code, message)}
    return Failure(code, _fill(message, envelope.get("variables")), rest or None)


def _first(envelope: Mapping[str, Json], names: tuple[str, ...]) -> str | None:
    """The first of these members that holds a text or a number."""
    found = (envelope.get(name) for name in names)
    return next((str(value) for value in found if isinstance(value, (str, int)) and not isinstance(value, bool)), None)


def _fill(message: str | None, variables: Json) -> str | None:
    """Put OneAPI's variables where the text has %1, %2…; some gateways send one text instead of a list."""
    if message is None or variables is None:
        return message
    values = [variables] if isinstance(variables, str) else variables if isinstance(variables, list) else []
    for position, value in reversed(list(enumerate(values, start=1))):
        message = message.replace(f"%{position}", str(value))
    return message
