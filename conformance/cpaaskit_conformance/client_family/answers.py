"""Answers to give to a client: what the contract allows, and what it documents as failure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from cpaaskit_conformance.contract import Operation, Response, Schema, as_list, as_object
from cpaaskit_conformance.corpus.odd import places, with_value_at
from cpaaskit_conformance.model import MISSING, Json, Missing, RequestData
from cpaaskit_conformance.spec import Spec
from cpaaskit_conformance.wire.content import is_json

UNANNOUNCED: Final[dict[str, Json]] = {"unannounced": {"a": [1, None, "é"]}, "": "empty name"}
UNLISTED: Final = "NotYetKnown"

FAILURE_BODIES: Final[tuple[tuple[str, str], ...]] = (
    ("", ""),
    ("application/json", "{}"),
    (
        "application/json",
        '{"requestError": {"serviceException": {"messageId": "SVC0002", "text": "no"}}}',
    ),
    ("application/json", '{"code": 17, "message": null, "details": [1, 2]}'),
    ("application/json", "[]"),
    ("application/json", '"no"'),
    ("application/json", "{truncated"),
    ("application/problem+json", '{"title": "no", "status": 400}'),
    ("text/html; charset=utf-8", "<html><body>no</body></html>"),
    ("text/plain", "no"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Canned:
    """One answer as data.

    Args:
        status: The HTTP status.
        media_type: Its Content-Type; empty sends none.
        text: Its body.
    """

    status: int
    media_type: str = ""
    text: str = ""

    def to_json(self) -> dict[str, Json]:
        """Give the answer as JSON."""
        return {"status": self.status, "media_type": self.media_type, "text": self.text}

    def value(self) -> Json | Missing:
        """Give what the body says: JSON, or the text of another media type; MISSING without a body."""
        if not self.text:
            return MISSING
        body: Json = json.loads(self.text) if is_json(self.media_type) else self.text
        return body

    @classmethod
    def from_json(cls, data: Json) -> Canned:
        """Read what `to_json` wrote."""
        node = as_object(data)
        return cls(status=int(str(node["status"])), media_type=str(node["media_type"]), text=str(node["text"]))


def success_of(operation: Operation) -> Response:
    """Give the first documented success of an operation."""
    return operation.responses[operation.success[0]]


def canned(response: Response, body: Json) -> Canned:
    """Give an answer with a body; without one where the contract describes none."""
    media_type = next(iter(response.content.schemas), "")
    text = json.dumps(body) if is_json(media_type) else str(body)
    return Canned(status=response.status, media_type=media_type, text=text if media_type else "")


def some_success(spec: Spec, operation: Operation) -> Canned | None:
    """Give an answer that any client takes: the first example, or an empty one; None where the contract has neither."""
    response = success_of(operation)
    if not response.content.schemas:
        return Canned(status=response.status)
    body = next(iter(fixed_bodies(spec, response)), None)
    return None if body is None else canned(response, body)


def fixed_bodies(spec: Spec, response: Response) -> Iterator[Json]:
    """Give the examples of an answer, then each without what it does not need, then with what nobody announced."""
    schema = next(iter(response.content.schemas.values()), None)
    if schema is None:
        return
    valid = spec.validator(schema, formats=True).is_valid
    for example in response.content.examples:
        yield example
        variants = (_shortest(spec, schema, example), _extended(example), *_unlisted(spec, schema, example))
        yield from (each for each in variants if valid(each))


def failures(operation: Operation) -> Iterator[Canned]:
    """Give every documented failure of an operation, with each kind of body."""
    for status in operation.responses:
        if status >= 400:
            for media_type, text in FAILURE_BODIES:
                yield Canned(status=status, media_type=media_type, text=text)


def _shortest(spec: Spec, node: Schema, value: Json) -> Json:
    schema = spec.resolve(node)
    if isinstance(value, list):
        return [_shortest(spec, as_object(schema.get("items", {})), item) for item in value]
    if not isinstance(value, dict) or "properties" not in schema:
        return deepcopy(value)
    required, described = as_list(schema.get("required")), as_object(schema["properties"])
    return {
        name: _shortest(spec, as_object(described.get(name, {})), item)
        for name, item in value.items()
        if name in required
    }


def _extended(value: Json) -> Json:
    if isinstance(value, list):
        return [_extended(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {**{name: _extended(item) for name, item in value.items()}, **UNANNOUNCED}


def _unlisted(spec: Spec, schema: Schema, value: Json) -> Iterator[Json]:
    """Put an unlisted value at each place where a listed one of an open enum stands."""
    request = RequestData(operation="", body=value)
    for place, found in places(value):
        other = with_value_at(request, place, UNLISTED).body
        if isinstance(found, str) and spec.closed_validator(schema).is_valid(value) and isinstance(other, dict):
            opened = spec.validator(schema, formats=True).is_valid(other)
            if opened and not spec.closed_validator(schema).is_valid(other):
                yield other
