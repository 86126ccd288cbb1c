"""One operation of a contract, made ready to take requests; all sandboxes of the contract share it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from starlette.types import Receive

from cpaaskit_conformance.contract import Operation, Parameter, Schema, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.bodies import READ_TYPES, Decoder, decoder, read_body
from cpaaskit_conformance.sandbox.credentials import Headers, cookie
from cpaaskit_conformance.sandbox.defects import defects_of, told
from cpaaskit_conformance.sandbox.inlining import inlined
from cpaaskit_conformance.sandbox.intake import STRICT, Intake
from cpaaskit_conformance.sandbox.members import read_tree
from cpaaskit_conformance.sandbox.quota import WINDOWS_S
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.values import read_values
from cpaaskit_conformance.spec import Spec, Validator

Texts = Mapping[str, Sequence[str]]


@dataclass(slots=True)
class Input:
    """A parameter with its validator; `location` is path, query, header or cookie, `plain` says that it is a text."""

    name: str
    location: str
    required: bool
    schema: Schema
    validator: Validator
    plain: bool


@dataclass(slots=True)
class Body:
    """A media type of the request body with what reads and judges it."""

    schema: Schema
    decode: Decoder | None
    validator: Validator


class Endpoint:
    """One operation, made ready when it is first called.

    Args:
        spec: The contract.
        operation: One of its operations.
        intake: What is taken beyond the contract.
    """

    def __init__(self, spec: Spec, operation: Operation, intake: Intake = STRICT) -> None:
        self.operation_id = operation.id
        self.operation = operation
        self.has_body = operation.body is not None
        self.window_s, self.limit = _rate(spec, operation)
        self._spec = spec
        self._intake = intake
        self._named = {entry.name for entry in operation.parameters if entry.location == "query"}

    @cached_property
    def path(self) -> Sequence[Input]:
        """The path parameters."""
        return [entry for entry in self._inputs if entry.location == "path"]

    @cached_property
    def parameters(self) -> Sequence[Input]:
        """The other parameters."""
        return [entry for entry in self._inputs if entry.location != "path"]

    @cached_property
    def bodies(self) -> Mapping[str, Body]:
        """What reads the request body, by media type; empty where there is none."""
        schemas: dict[str, Schema] = dict(self.operation.body.schemas) if self.operation.body else {}
        first = next(iter(schemas.values()), None)
        if self._intake.any_body and first is not None:
            schemas |= {kind: first for kind in READ_TYPES if kind not in schemas}
        return {kind: self._reader(kind, schema) for kind, schema in schemas.items()}

    @cached_property
    def _inputs(self) -> Sequence[Input]:
        return [_input(entry, self._spec) for entry in self.operation.parameters]

    def _reader(self, kind: str, schema: Schema) -> Body:
        whole = inlined(self._spec, schema)
        decode = decoder(kind, bracket_names=self._intake.bracket_names)
        return Body(whole, decode, self._spec.validator(schema, formats=True))

    def read_path(self, values: Mapping[str, str]) -> dict[str, Json]:
        """Read the path parameters.

        Raises:
            RefusedError: 400, one does not keep its schema.
        """
        return {entry.name: self._judged(entry, [values[entry.name]]) for entry in self.path}

    def read_parameters(self, query: Texts, headers: Headers) -> dict[str, Json]:
        """Read the query, header and cookie parameters that the contract names.

        Raises:
            RefusedError: 400, one is missing or does not keep its schema.
        """
        found: dict[str, Json] = {}
        for entry in self.parameters:
            texts = _texts(entry, query, headers)
            if texts:
                found[entry.name] = self._judged(entry, texts)
            elif entry.required:
                raise self._wrong(entry, f"The parameter {entry.name} is missing.")
        return found

    async def content(self, receive: Receive, limit: int) -> bytes:
        """Receive the body.

        Raises:
            RefusedError: 400 or 413.
        """
        return await read_body(receive, limit)

    def members(self, content: bytes, headers: Headers) -> Mapping[str, Json]:
        """Give the members of a body, and none where it can't be read or is no object; nothing is judged."""
        content_type = headers.get(b"content-type", b"")
        body = self.bodies.get(_media_type(content_type))
        if body is None or body.decode is None:
            return {}
        try:
            value = body.decode(content, content_type, body.schema)
        except (ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}

    def read_body(self, content: bytes, headers: Headers, query: Texts) -> Json:
        """Read and judge a body.

        Args:
            content: Its bytes.
            headers: The request's header fields.
            query: The request's query, whose members may belong to the body.

        Raises:
            RefusedError: 400 or 415.
        """
        content_type = headers.get(b"content-type", b"")
        kind = _media_type(content_type)
        extra = self._extra(query)
        if not content and not extra:
            if self.operation.body is not None and self.operation.body.required:
                raise self._refused("body", "", "The request has no body.")
            return None
        body = self._body(kind if content else next(iter(self.bodies)))
        value = self._decoded(body, content, content_type) if content and kind in self.bodies else {}
        if isinstance(value, dict):
            value = {**read_tree(extra, body.schema), **value} if extra else value
            for name in self._intake.credential_members:
                value.pop(name, None)
        if body.decode is None or body.validator.is_valid(value):
            return value
        raise self._defective(body.validator, value)

    def _extra(self, query: Texts) -> Texts:
        """Give the query's members that belong to the body."""
        if not self._intake.query_members:
            return dict[str, Sequence[str]]()
        hidden = self._named.union(self._intake.credential_members)
        return {name: texts for name, texts in query.items() if name not in hidden and not name.startswith("_")}

    def _decoded(self, body: Body, content: bytes, content_type: bytes) -> Json:
        if body.decode is None:
            return content.decode("latin-1")
        try:
            return body.decode(content, content_type, body.schema)
        except (ValueError, RecursionError):
            raise self._refused("body", "", "The body can't be read as what it says it is.") from None

    def _body(self, kind: str) -> Body:
        body = self.bodies.get(kind)
        if body is None and self._intake.any_body:
            return next(iter(self.bodies.values()))
        if body is None:
            kinds = ", ".join(self.bodies)
            raise RefusedError(
                Refusal(
                    status=415,
                    kind="media-type",
                    reason=f"The body must be one of: {kinds}.",
                    operation=self.operation_id,
                    headers=((b"accept", kinds.encode()),),
                )
            )
        return body

    def _judged(self, entry: Input, texts: Sequence[str]) -> Json:
        value = texts[-1] if entry.plain else read_values(texts, entry.schema, separator=_separator(entry))
        if entry.validator.is_valid(value):
            return value
        raise self._wrong(entry, f"The parameter {entry.name} does not have its form.")

    def _wrong(self, entry: Input, reason: str) -> RefusedError:
        return RefusedError(
            Refusal(
                status=400,
                kind="parameter",
                reason=reason,
                where=entry.name,
                operation=self.operation_id,
                location=entry.location,
            )
        )

    def _defective(self, validator: Validator, value: Json) -> RefusedError:
        defects = defects_of(validator, value)
        where, reason = told(defects[0])
        return RefusedError(
            Refusal(
                status=400,
                kind="body",
                reason=reason,
                where=where,
                operation=self.operation_id,
                defects=defects,
            )
        )

    def _refused(self, kind: str, where: str, reason: str) -> RefusedError:
        return RefusedError(Refusal(status=400, kind=kind, reason=reason, where=where, operation=self.operation_id))


def _media_type(content_type: bytes) -> str:
    return content_type.partition(b";")[0].strip().lower().decode("latin-1")


def _input(entry: Parameter, spec: Spec) -> Input:
    schema = spec.resolve(entry.schema)
    validator = spec.validator(schema, formats=True)
    return Input(entry.name, entry.location, entry.required, schema, validator, schema.get("type") == "string")


def _separator(entry: Input) -> str:
    return "" if entry.location == "query" else ","


def _rate(spec: Spec, operation: Operation) -> tuple[float | None, int | None]:
    item = as_object(as_object(spec.document["paths"]).get(operation.path))
    rate = as_object(as_object(item.get(operation.method.lower())).get("x-rate-limit"))
    limit = rate.get("limit")
    return WINDOWS_S.get(str(rate.get("window"))), limit if isinstance(limit, int) else None


def _texts(entry: Input, query: Texts, headers: Headers) -> Sequence[str]:
    if entry.location == "query":
        return query.get(entry.name) or query.get(f"{entry.name}[]") or ()
    field = entry.name.lower().encode()
    value = cookie(headers, entry.name) if entry.location == "cookie" else headers.get(field)
    return () if value is None else (value.decode("latin-1"),)
