"""One operation of a contract, made ready to take requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from starlette.types import Receive

from cpaaskit_conformance.contract import Operation, Parameter, Schema, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.behaviour import Behaviour, Handler
from cpaaskit_conformance.sandbox.bodies import Decoder, decoder, read_body
from cpaaskit_conformance.sandbox.credentials import Gate, Headers, Keys, cookie
from cpaaskit_conformance.sandbox.quota import WINDOWS_S, Quota
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.values import read_values
from cpaaskit_conformance.spec import Spec, Validator


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


@dataclass(slots=True)
class Endpoint:
    """One operation, made ready.

    Args:
        operation_id: The operationId.
        handler: What carries it out.
        gate: Who may call.
        path: The path parameters.
        parameters: The other parameters.
        bodies: The request body by media type; empty where there is none.
        body_required: Whether a request without one is refused.
        window_s: The window that its requests are counted in, in seconds, or None.
        quota: What counts them.
    """

    operation_id: str
    handler: Handler
    gate: Gate
    path: Sequence[Input]
    parameters: Sequence[Input]
    bodies: Mapping[str, Body]
    body_required: bool
    window_s: float | None
    quota: Quota | None = field(default=None)

    def read_path(self, values: Mapping[str, str]) -> dict[str, Json]:
        """Read the path parameters.

        Raises:
            RefusedError: 400, one does not keep its schema.
        """
        return {entry.name: self._judged(entry, [values[entry.name]]) for entry in self.path}

    def read_parameters(self, query: Mapping[str, Sequence[str]], headers: Headers) -> dict[str, Json]:
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
                raise self._refused("parameter", entry.name, f"The parameter {entry.name} is missing.")
        return found

    async def read_body(self, headers: Headers, receive: Receive, limit: int) -> tuple[Json, int]:
        """Read the body, and give its size in bytes too.

        Raises:
            RefusedError: 400, 413 or 415.
        """
        content = await read_body(receive, limit)
        if not content:
            if self.body_required:
                raise self._refused("body", "", "The request has no body.")
            return None, 0
        content_type = headers.get(b"content-type", b"")
        body = self._body(content_type)
        try:
            value = body.decode(content, content_type, body.schema) if body.decode else content.decode("latin-1")
            if body.decode is None or body.validator.is_valid(value):
                return value, len(content)
        except (ValueError, RecursionError):
            raise self._refused("body", "", "The body can't be read as what it says it is.") from None
        raise self._refused("body", *_defect(body.validator, value))

    def _body(self, content_type: bytes) -> Body:
        media_type = content_type.partition(b";")[0].strip().lower().decode("latin-1")
        body = self.bodies.get(media_type)
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
        raise self._refused("parameter", entry.name, f"The parameter {entry.name} does not have its form.")

    def _refused(self, kind: str, where: str, reason: str) -> RefusedError:
        return RefusedError(Refusal(status=400, kind=kind, reason=reason, where=where, operation=self.operation_id))


def compile_endpoint(spec: Spec, operation: Operation, behaviour: Behaviour, keys: Keys) -> Endpoint:
    """Make an operation ready.

    Args:
        spec: The contract.
        operation: One of its operations.
        behaviour: What carries operations out.
        keys: The keys that count.

    Raises:
        ValueError: The behaviour has no handler for the operation.
    """
    handler = behaviour.handlers.get(operation.id)
    if handler is None:
        raise ValueError(f"the sandbox of {spec.api} has no behaviour for {operation.id}")
    inputs = [_input(entry, spec) for entry in operation.parameters]
    schemas: Mapping[str, Schema] = operation.body.schemas if operation.body else {}
    return Endpoint(
        operation_id=operation.id,
        handler=handler,
        gate=Gate(operation.security, spec.security_schemes, keys),
        path=[entry for entry in inputs if entry.location == "path"],
        parameters=[entry for entry in inputs if entry.location != "path"],
        bodies={
            kind: Body(spec.resolve(schema), decoder(kind), spec.validator(schema, formats=True))
            for kind, schema in schemas.items()
        },
        body_required=operation.body is not None and operation.body.required,
        window_s=_window(spec, operation),
    )


def _input(entry: Parameter, spec: Spec) -> Input:
    schema = spec.resolve(entry.schema)
    validator = spec.validator(schema, formats=True)
    return Input(entry.name, entry.location, entry.required, schema, validator, schema.get("type") == "string")


def _separator(entry: Input) -> str:
    return "" if entry.location == "query" else ","


def _window(spec: Spec, operation: Operation) -> float | None:
    item = as_object(as_object(spec.document["paths"]).get(operation.path))
    limit = as_object(as_object(item.get(operation.method.lower())).get("x-rate-limit"))
    return WINDOWS_S.get(str(limit.get("window")))


def _texts(entry: Input, query: Mapping[str, Sequence[str]], headers: Headers) -> Sequence[str]:
    if entry.location == "query":
        return query.get(entry.name) or query.get(f"{entry.name}[]") or ()
    field = entry.name.lower().encode()
    value = cookie(headers, entry.name) if entry.location == "cookie" else headers.get(field)
    return () if value is None else (value.decode("latin-1"),)


def _defect(validator: Validator, value: Json) -> tuple[str, str]:
    """Tell where the first defect is and which keyword it breaks, without the value."""
    error = next(iter(validator.iter_errors(value)))
    where = "/" + "/".join(map(str, error.instance_path)) if error.instance_path else ""
    return where, f"The body breaks the rule {error.schema_path[-1]} at {where or 'its root'}."
