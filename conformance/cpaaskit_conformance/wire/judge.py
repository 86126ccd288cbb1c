"""The one judge of every exchange of every family."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.contract import Operation, Response
from cpaaskit_conformance.model import Exchange, Finding, Json, Missing
from cpaaskit_conformance.node import at
from cpaaskit_conformance.spec import Spec, Validator
from cpaaskit_conformance.traits import told_code
from cpaaskit_conformance.wire.content import is_json, media_type_of, place_of

_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one check found: kept, or broken with a reason."""

    check: str
    kept: bool
    message: str = ""
    status: int | None = None


@dataclass
class Judge:
    """Judges exchanges by the spec, and gives each ruling to the claims that ask for it.

    Args:
        spec: The contract.
        claims: Their `check` and `statuses` say which rulings they want.
    """

    spec: Spec
    claims: Claims
    _tainted: set[str] = field(default_factory=set[str])
    _odd: set[str] = field(default_factory=set[str])

    def judge(self, exchange: Exchange, case: str) -> list[Finding]:
        """Give a finding for each claim that this exchange exercises."""
        operation = self.spec.operations[exchange.request.operation]
        findings: list[Finding] = []
        for ruling in self._rulings(exchange, operation):
            for claim in self.claims.for_check(ruling.check, operation.id, ruling.status):
                shown = () if ruling.kept else (exchange,)
                findings.append(
                    Finding(
                        claim=claim.id,
                        check=ruling.check,
                        kept=ruling.kept,
                        operation=operation.id,
                        case=case,
                        message=ruling.message,
                        exchanges=shown,
                    )
                )
        self._note_shared_state(exchange, operation)
        return findings

    def _rulings(self, exchange: Exchange, operation: Operation) -> Iterator[Ruling]:
        if exchange.failure == "not-sent":
            return
        yield Ruling("wire.liveness", exchange.failure is None, _LIVENESS.get(exchange.failure or "", ""))
        status = exchange.status
        if exchange.failure is not None or status is None:
            return
        crashed = status >= 500 and not (status == 501 and exchange.request.method is not None)
        yield Ruling("wire.no-server-error", not crashed, f"the server failed with {status}", status)
        if crashed or exchange.request.method is not None:
            return
        yield self._status(exchange, operation, status)
        yield from self._content(exchange, operation, status)

    def _status(self, exchange: Exchange, operation: Operation, status: int) -> Ruling:
        honest = exchange.zone == "core" and exchange.credentials == "valid"
        allowed = status in operation.responses or (400 <= status < 500 and not honest)
        kind = "a request that must work" if honest else "this request"
        return Ruling("wire.status", allowed, f"{status} is not documented as an answer to {kind}", status)

    def _content(self, exchange: Exchange, operation: Operation, status: int) -> Iterator[Ruling]:
        media = media_type_of(exchange)
        if is_json(media) and (exchange.content or _expects_content(operation, status)):
            broken = isinstance(exchange.json(), Missing)
            yield Ruling("wire.json", not broken, "the answer says that it is JSON, and is not", status)
        yield from _success_told(exchange, operation, status)
        response = operation.responses.get((told_code(exchange.json()) or status) if exchange.denied else status)
        if response is None:
            return
        if status == 204:
            yield _no_content(exchange)
        if response.content.schemas:
            yield from self._documented_content(exchange, operation, response, media)
        yield from self._headers(exchange, response)

    def _documented_content(
        self, exchange: Exchange, operation: Operation, response: Response, media: str
    ) -> Iterator[Ruling]:
        status = response.status
        successful = exchange.ok()
        if not successful and not is_json(media):
            return
        if successful:
            said = media or "nothing"
            yield Ruling(
                "wire.media-type", media in response.content.schemas, f"the content says that it is {said}", status
            )
        if not exchange.content:
            yield Ruling("wire.schema", False, f"the {status} answer has no content", status)
        elif self._judgeable(exchange, operation):
            yield from self._form(exchange, operation, response, media)

    def _judgeable(self, exchange: Exchange, operation: Operation) -> bool:
        if isinstance(exchange.json(), Missing) or operation.shares in self._tainted:
            return False
        return exchange.zone == "core" or self._well_formed(exchange, operation)

    def _well_formed(self, exchange: Exchange, operation: Operation) -> bool:
        """Tell whether a request has the form of the spec: a server may give back what it was given."""
        request = exchange.request
        schema = operation.body.schemas.get(request.media_type or _JSON) if operation.body else None
        if schema is None or isinstance(request.body, Missing) or request.raw is not None:
            return operation.body is None
        return self.spec.validator(schema, formats=False).is_valid(request.body)

    def _form(self, exchange: Exchange, operation: Operation, response: Response, media: str) -> Iterator[Ruling]:
        schema = response.content.schemas.get(media) or next(iter(response.content.schemas.values()))
        value = exchange.json()
        validator = self.spec.validator(schema, formats=exchange.zone == "core")
        valid = validator.is_valid(value)
        if not valid and self._odd.intersection(operation.tags) and some_rows_fit(operation, validator, value):
            return
        yield Ruling("wire.schema", valid, "" if valid else _defect(validator, value), response.status)
        if valid and exchange.zone == "core":
            closed = self.spec.closed_validator(schema)
            known = closed.is_valid(value)
            yield Ruling("wire.known-values", known, "" if known else _defect(closed, value), response.status)

    def _headers(self, exchange: Exchange, response: Response) -> Iterator[Ruling]:
        for name, header in response.headers.items():
            value = exchange.headers.get(name)
            if value is None:
                if header.required:
                    yield Ruling("wire.headers", False, f"the header {name} is missing", response.status)
                continue
            valid = exchange.zone != "core" or self.spec.validator(header.schema, formats=True).is_valid(value)
            yield Ruling("wire.headers", valid, f"the header {name} does not have its documented form", response.status)

    def _note_shared_state(self, exchange: Exchange, operation: Operation) -> None:
        """Remember where a request that is not core may have left odd state behind for others to read."""
        if operation.effect != "read" and exchange.zone != "core" and exchange.ok():
            self._odd.update(operation.tags)
        if operation.shares is None or operation.effect == "read" or exchange.status is None:
            return
        if 200 <= exchange.status < 300:
            changed = self._tainted.discard if exchange.zone == "core" else self._tainted.add
            changed(operation.shares)


_LIVENESS = {
    "timeout": "no whole answer came in time",
    "connection": "the connection broke before the whole answer came",
    "protocol": "the answer is not HTTP, or is shorter or longer than it says",
    "too-large": "the answer is larger than 100 MB",
}


def _expects_content(operation: Operation, status: int) -> bool:
    response = operation.responses.get(status)
    return response is not None and bool(response.content.schemas) and status < 300


def some_rows_fit(operation: Operation, validator: Validator, value: Json | Missing) -> bool:
    """Tell whether a list keeps its schema with one of its rows alone: then others may be what odd requests made."""
    pointer = operation.pages.items if operation.pages else "/data"
    rows = at(value, pointer)
    if operation.effect != "read" or not isinstance(rows, list):
        return False
    return any(validator.is_valid(_with_rows(value, pointer.split("/")[1:], [row])) for row in rows)


def _with_rows(value: Json | Missing, names: list[str], rows: list[Json]) -> Json:
    if not names or not isinstance(value, dict):
        return rows
    return {**value, names[0]: _with_rows(value[names[0]], names[1:], rows)}


def _success_told(exchange: Exchange, operation: Operation, status: int) -> Iterator[Ruling]:
    """Hold a success by HTTP to its body's word; one that tells failure and has nothing to show is a refusal."""
    body = exchange.json()
    if operation.envelope is None or not 200 <= status < 300 or not isinstance(body, dict):
        return
    if not exchange.denied or body.get("data"):
        told = "the body has something to show, and does not tell success"
        yield Ruling("wire.success-told", not exchange.denied, told, status)


def _no_content(exchange: Exchange) -> Ruling:
    declared = exchange.headers.get("content-length", "0")
    empty = not exchange.content and declared == "0" and "transfer-encoding" not in exchange.headers
    return Ruling("wire.no-content", empty, "the 204 answer has content", 204)


def _defect(validator: Validator, value: object) -> str:
    """Say where a value does not have its form, without the value."""
    for error in validator.iter_errors(value):
        keyword = next((str(part) for part in reversed(error.schema_path) if isinstance(part, str)), "schema")
        return f"{place_of(error.instance_path)} does not keep the {keyword} of its schema"
    return "it does not keep its schema"
