"""Bad requests with exactly one defect, one per constraint of the spec, on a request that is otherwise in order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from cpaaskit_conformance.contract import Operation, Schema, as_list, as_object
from cpaaskit_conformance.corpus.odd import Place, with_value_at, without_value_at
from cpaaskit_conformance.model import MISSING, Json, Missing, RequestData, Zone
from cpaaskit_conformance.spec import Spec

_WRONG: Final[dict[str, tuple[Json, ...]]] = {
    "string": (7, True, [], {}, None),
    "integer": ("seven", 1.5, [], {}, None),
    "number": ("seven", [], {}, None),
    "boolean": ("yes", 1, [], None),
    "array": ("one", 7, {}, None),
    "object": ("one", 7, [], None),
}
_JSON: Final = "application/json"
_NOT_JSON: Final = {
    "text": "hello",
    "open": "{",
    "comma": '{"a": 1,}',
    "xml": "<a>1</a>",
    "form": "a=1&b=2",
    "not-utf-8": '{"a": "\xff\xfe"}',
}


@dataclass(frozen=True, slots=True)
class BadRequest:
    """A request with one defect.

    Args:
        kind: What is wrong: missing, wrong-type, not-json, too-few, and so on.
        place: Where, for an address that can be read.
        request: The request.
        zone: forbidden where the vendor's text rules it out, or a claim asks for its refusal; grey elsewhere.
    """

    kind: str
    place: str
    request: RequestData
    zone: Zone = "forbidden"


def bad_requests(spec: Spec, operation: Operation, whole: RequestData) -> Iterator[BadRequest]:
    """Give the bad requests that a whole request and the spec make."""
    if operation.body is None or isinstance(whole.body, Missing):
        return
    schema = operation.body.schemas.get(whole.media_type or _JSON)
    if schema is None:
        return
    if operation.body.required:
        yield BadRequest("not-json", "nothing", replace(whole, body=MISSING))
    for name, raw in _NOT_JSON.items() if _JSON in operation.body.schemas else ():
        yield BadRequest("not-json", name, replace(whole, body=MISSING, raw=raw, media_type=_JSON))
    written = json.dumps(whole.body, ensure_ascii=False)
    for media_type in ("text/plain", "application/xml", "application/x-www-form-urlencoded"):
        mistold = replace(whole, body=MISSING, raw=written.encode().decode("latin-1"), media_type=media_type)
        yield BadRequest("media-type", media_type, mistold, "grey")
    yield from _Walk(spec, whole).value(schema, whole.body, (), required=True)


@dataclass(frozen=True, slots=True)
class _Walk:
    spec: Spec
    whole: RequestData

    @property
    def typed(self) -> bool:
        """Whether the media type tells a number from its text; forms do not."""
        return self.whole.media_type in (None, _JSON)

    def value(self, schema: Schema, value: Json, at: Place, *, required: bool) -> Iterator[BadRequest]:
        schema = self.spec.resolve(schema)
        kind = schema.get("type")
        zone: Zone = "forbidden" if required else "grey"
        bare = value[:1] if isinstance(value, list) else []  # what would be right as one of a list
        for wrong in (*_WRONG.get(str(kind), ()), *bare) if self.typed else ():
            yield self._bad("wrong-type", at, wrong, zone)
        yield from self._bounds(schema, value, at)
        if isinstance(value, dict):
            yield from self._members(schema, value, at)
        elif isinstance(value, list) and value:
            yield from self.value(as_object(schema.get("items", {})), value[0], (*at, 0), required=required)

    def _members(self, schema: Schema, value: dict[str, Json], at: Place) -> Iterator[BadRequest]:
        required = as_list(schema.get("required"))
        for name in required:
            if isinstance(name, str) and name in value:
                place = (*at, name)
                yield BadRequest("missing", _name(place), without_value_at(self.whole, place))
        for name, member in as_object(schema.get("properties")).items():
            if name in value:
                yield from self.value(as_object(member), value[name], (*at, name), required=name in required)

    def _bounds(self, schema: Schema, value: Json, at: Place) -> Iterator[BadRequest]:
        """Give values just outside the bounds that the spec sets; whether they are documented is the claims' matter."""
        for keyword, wrong in _outside(schema, value):
            zone: Zone = "forbidden" if keyword == "too-few" else "grey"
            yield self._bad(keyword, at, wrong, zone)

    def _bad(self, kind: str, at: Place, value: Json, zone: Zone) -> BadRequest:
        return BadRequest(kind, _name(at), with_value_at(self.whole, at, value), zone)


def _outside(schema: Schema, value: Json) -> Iterator[tuple[str, Json]]:
    if isinstance(value, str):
        if isinstance(least := schema.get("minLength"), int) and least > 0:
            yield "too-short", value[: least - 1]
        if isinstance(most := schema.get("maxLength"), int):
            yield "too-long", (value or "a").ljust(most + 1, "a")
        if isinstance(schema.get("enum"), list) and schema.get("x-open-enum") is not True:
            yield "not-listed", value + "?"
        if "format" in schema:
            yield "format", "::"
    if isinstance(value, list):
        if isinstance(least := schema.get("minItems"), int) and least > 0:
            yield "too-few", value[: least - 1]
        if isinstance(most := schema.get("maxItems"), int) and value:
            yield "too-many", (value * (most + 1))[: most + 1]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if isinstance(least := schema.get("minimum"), (int, float)):
            yield "too-small", least - 1
        if isinstance(most := schema.get("maximum"), (int, float)):
            yield "too-great", most + 1


def with_unknown_members(whole: RequestData) -> Iterator[RequestData]:
    """Give the request with a member that nobody knows, in each object of its body in turn."""
    if isinstance(whole.body, dict):
        yield with_value_at(whole, ("xUnknown",), "x")
        for at, value in _objects(whole.body, ()):
            yield with_value_at(whole, (*at, "xUnknown"), {"value": value is None})


def _objects(value: Json, at: Place) -> Iterator[tuple[Place, Json]]:
    if isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, dict):
                yield (*at, name), item
            yield from _objects(item, (*at, name))


def _name(at: Place) -> str:
    return "/" + "/".join(str(part) for part in at)
