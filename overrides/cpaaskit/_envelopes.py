"""Vendors' error bodies, each in its own envelope, read into one shape.

Known: `{status, code, message}`, OneAPI's `requestError` (GSMA OneAPI v2, SMS), problem JSON (RFC 9457), Reloadly's
`{errorCode, message, details}`, the `fault` of Proximus, OAuth's `{error, error_description}` (RFC 6749, 5.2), a list
of errors under `errors`, HTML, plain text, nothing at all. An unknown one yields what it can and is never an exception.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from cpaaskit._types import Json

_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{0,500})</title>", re.IGNORECASE)  # bounded: the page is not ours
_CODES = ("code", "errorCode", "error_code", "messageId", "type", "status")
_MESSAGES = ("message", "detail", "error_description", "description", "text", "title", "reason", "errorMessage")
_INNER = ("fault", "error", "serviceException", "policyException", "requestError")
_DEEPEST = 8
_SUCCESS = ("OK", "200", 200)


@dataclass(frozen=True, slots=True)
class Failure:
    """What an error body says.

    Attributes:
        code: The vendor's code as text, None where there was none.
        message: The vendor's sentence, placeholders filled in.
        details: The rest of the envelope.
        fields: Sentences by the name of the field that is at fault.
    """

    code: str | None = None
    message: str | None = None
    details: Json = None
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


def tells_failure(document: object, *, judged: bool) -> bool:
    """Whether the body of an answer says that the request failed, though its status says that it did not.

    Args:
        document: The body.
        judged: Its envelope tells success by `status`: OK, 200 or "200". A body without that member is not judged here.
    """
    if not isinstance(document, dict):
        return False
    members = cast("dict[str, object]", document)  # as JSON has it, names are texts
    if _number(members.get("code")) >= 400:
        return True
    status = members.get("status")
    return judged and status is not None and status not in _SUCCESS


def _number(code: object) -> float:
    """A code that is a number or looks like one, 0 for any other."""
    if isinstance(code, (int, float)):
        return code
    return int(code) if isinstance(code, str) and code.isascii() and code.isdigit() and len(code) < 9 else 0


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
    for _ in range(_DEEPEST):
        inner = _inner(document)
        if inner is None:
            break
        document = inner
    if isinstance(document, Mapping):
        return _from_object(document)
    has_words = isinstance(document, (str, int, float))
    return Failure(message=str(document) if has_words else None)


def _inner(document: Json) -> Json:
    """What an envelope wraps, None for the innermost."""
    if isinstance(document, list):
        return document[0] if document else None
    if not isinstance(document, Mapping):
        return None
    wrapped = (document.get(name) for name in _INNER)
    found = next((member for member in wrapped if isinstance(member, Mapping)), None)
    errors = document.get("errors")
    if found is None and isinstance(errors, list) and errors and isinstance(errors[0], Mapping):
        return errors[0]
    return found


def _from_object(envelope: Mapping[str, Json]) -> Failure:
    code = _first(envelope, _CODES)
    if code is None and isinstance(envelope.get("error"), str):
        code = str(envelope["error"])
    message = _first(envelope, _MESSAGES) or _deep_message(envelope.get("data"))
    rest = {name: value for name, value in envelope.items() if value not in (None, code, message)}
    return Failure(code, _fill(message, envelope.get("variables")), rest or None, _fields(envelope.get("errors")))


def _deep_message(data: Json) -> str | None:
    """The sentence in `data.error`, or in its `reason`, where an envelope has none of its own."""
    error = data.get("error") if isinstance(data, Mapping) else None
    if not isinstance(error, Mapping):
        return None
    reason = error.get("reason")
    return _first(error, _MESSAGES) or (_first(reason, _MESSAGES) if isinstance(reason, Mapping) else None)


def _fields(errors: Json) -> Mapping[str, tuple[str, ...]]:
    """Sentences by field, from an object of lists of texts, or of texts."""
    if not isinstance(errors, Mapping):
        return {}
    told = {name: [value] if isinstance(value, str) else value for name, value in errors.items()}
    return {name: tuple(map(str, texts)) for name, texts in told.items() if isinstance(texts, Sequence)}


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
