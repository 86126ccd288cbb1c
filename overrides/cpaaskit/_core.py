"""The heart of a client: options in, calls prepared, results judged. Shared by its views; does no I/O itself."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Mapping
from functools import partial
from random import random
from typing import TYPE_CHECKING, NamedTuple, Self

from cpaaskit._auth import Auth, Placement, TokenPlace, chosen_schemes, placements
from cpaaskit._encoding import encode_body, encode_query
from cpaaskit._errors import InvalidArgumentError
from cpaaskit._exchange import Call, Result, Steps, exchange
from cpaaskit._login import is_login_page
from cpaaskit._operation import OperationLike, SchemeLike, is_repeatable, label_of, secrets_of
from cpaaskit._outcome import Answer, Lost
from cpaaskit._passage import Passage
from cpaaskit._places import Parts
from cpaaskit._rate import Gates
from cpaaskit._response import to_response
from cpaaskit._retry import Rules
from cpaaskit._wire import HTTPResponse, Line

if TYPE_CHECKING:
    from cpaaskit._upload import Upload

_LOGGER = logging.getLogger("cpaaskit")
_PASSED_BY_EVERY_GATEWAY = frozenset({"GET", "POST"})


class Contract(NamedTuple):
    """What a spec says of a whole API.

    Attributes:
        api: Its id, for example `opensms`.
        server: The vendor's server URL.
        schemes: Its security schemes by name.
        judged: The envelopes in which the body tells success.
        override: The query parameter that names a method which travels as POST; None where each travels as it is.
    """

    api: str
    server: str
    schemes: Mapping[str, SchemeLike]
    judged: frozenset[str] = frozenset()
    override: str | None = None

    def with_auth(self, auth: Auth) -> Self:
        """The same, with tokens in the places only that the user allows."""
        return self._replace(schemes=chosen_schemes(self.schemes, auth))


class Settings(NamedTuple):
    """What a view of a client may change.

    Attributes:
        timeout: Seconds for a whole call, repeats and waits included.
        rules: How often and how long to repeat.
        headers: Sent with each request, names in lower case.
        trust_idempotency: Repeat a lost request that carries an idempotency key whose effect is not documented.
    """

    timeout: float
    rules: Rules
    headers: tuple[tuple[bytes, bytes], ...]
    trust_idempotency: bool


class Fixed(NamedTuple):
    """What never changes between two calls of one operation."""

    label: str
    shown: str
    alternatives: tuple[Placement, ...]


class Trip(NamedTuple):
    """What an answer tells of its way, for the error that it may become."""

    attempts: int
    parts: Parts
    token: str
    advice: str | None = None

    def secrets(self, operation: OperationLike) -> frozenset[str]:
        """The texts that no error may repeat."""
        return secrets_of(operation, self.parts) | {self.token}

    def __repr__(self) -> str:
        return f"Trip(attempts={self.attempts})"


class Core:
    """One client's connection to one API, without the connection.

    Args:
        contract: What the spec says of the API.
        token: The credential.
        line: Where requests go.
        gates: The rates to keep.
    """

    def __init__(self, contract: Contract, token: str, line: Line, gates: Gates) -> None:
        self.line = line
        self._contract = contract
        self._token = token
        self._gates = gates
        self._place = TokenPlace()
        self._fixed: dict[str, Fixed] = {}

    def call(self, operation: OperationLike, parts: Parts, settings: Settings) -> Call:
        """Prepare a call: everything that can be refused is refused here, before a byte has left."""
        prefix, path = self.line.origin.prefix, parts["url"]
        if not path.startswith("/"):
            raise InvalidArgumentError(f"{operation.operation_id}: a request goes to a path of base_url only")
        content, media_type = _body(operation, parts)
        headers = settings.headers
        if media_type is not None:
            headers += ((b"content-type", media_type.encode()),)
        if media_type is not None or operation.method != "GET":
            headers += (_length(content),)
        if "headers" in parts:
            headers += encode_headers(parts["headers"])
        method = operation.method
        query: Mapping[str, object] | None = parts.get("params")
        if self._contract.override is not None and method not in _PASSED_BY_EVERY_GATEWAY:
            method, query = "POST", {**(query or {}), self._contract.override: method}
        return Call(
            operation=operation,
            method=method,
            target=f"{prefix}{path}{encode_query(query)}" if query else prefix + path,
            headers=headers,
            content=content,
            token=self._token,
            alternatives=self.fixed(operation).alternatives,
            repeatable=is_repeatable(operation, parts, trusted=settings.trust_idempotency),
            deadline=time.monotonic() + settings.timeout,
            rules=settings.rules,
            rejects=partial(_rejects, operation),
        )

    def steps(self, call: Call) -> Steps:
        """The conversation of a call."""
        gate = self._gates.of(call.operation)
        return exchange(call, self._place, gate, now=time.monotonic, random=random)

    def passage(self, call: Call) -> Passage:
        """A fresh attempt of a call."""
        fixed = self.fixed(call.operation)
        return Passage(fixed.label, fixed.shown, call.deadline, secure=self.line.origin.scheme == "https")

    def fixed(self, operation: OperationLike) -> Fixed:
        """What is known of an operation, worked out once."""
        found = self._fixed.get(operation.operation_id)
        if found is None:
            shown = f"{self.line.origin.url}{operation.path}#{operation.operation_id}"
            alternatives = placements(operation.security, self._contract.schemes)
            found = self._fixed[operation.operation_id] = Fixed(label_of(operation), shown, alternatives)
        return found

    def response(self, call: Call, result: Result, parts: Parts) -> HTTPResponse:
        """What the generated judge reads.

        Raises:
            ApiError: There is no answer, or none that a judge should see.
        """
        outcome, operation = result.outcome, call.operation
        if isinstance(outcome, Lost):
            from cpaaskit._failures import lost_error

            raise lost_error(operation, outcome, unknown=result.unknown, attempts=result.attempts)
        trip = Trip(result.attempts, parts, self._token, self._advice(call, result))
        broken = outcome.defect if 200 <= outcome.status < 300 else None
        is_login = is_login_page(outcome)
        if result.unknown or broken is not None or is_login:
            from cpaaskit._failures import answer_error, frozen

            raise answer_error(
                operation,
                frozen(outcome),
                attempts=result.attempts,
                unknown=result.unknown and not is_login,
                defect=broken,
                login=is_login,
                secrets=trip.secrets(operation),
                advice=trip.advice,
            )
        return to_response(outcome, tag=trip)

    def _advice(self, call: Call, result: Result) -> str | None:
        """What to do about a refused token, where there is more to say than to check it."""
        if len(result.refused) > 1:
            return f"It was refused both in {' and in '.join(map(str, result.refused))}: check the credential."
        if result.refused and self._place.is_open(call.alternatives):
            other = call.alternatives[-1]
            return f"The upload cannot be sent again, so {other} was not tried: check the credential, or choose auth=…"
        return None

    def report(self, call: Call, result: Result, timeout: float) -> None:
        """Write the one line that a call leaves in the log."""
        if _LOGGER.isEnabledFor(logging.INFO):
            outcome = result.outcome
            status = outcome.status if isinstance(outcome, Answer) else "no answer"
            elapsed = (time.monotonic() - call.deadline + timeout) * 1000
            fields = (call.operation.operation_id, status, elapsed, result.attempts)
            _LOGGER.info("%s: %s in %.0f ms, attempts: %d", *fields)


def note_interruption(stop: BaseException, call: Call) -> None:
    """Say on a cancellation or Ctrl-C what it may have left behind; the exception itself goes on unchanged."""
    if not isinstance(stop, Exception) and call.operation.effect != "read":
        name = call.operation.operation_id
        stop.add_note(f"cpaaskit: {name} was under way; whether it was carried out is unknown.")


def encode_headers(headers: Mapping[str, str]) -> tuple[tuple[bytes, bytes], ...]:
    """Headers as they travel.

    Raises:
        InvalidArgumentError: A name or value cannot travel in a header.
    """
    for name, value in headers.items():
        if not name.isascii() or not value.isascii() or not (name + value).isprintable():
            raise InvalidArgumentError("a header holds a line break or a character outside ASCII")
    return tuple((name.lower().encode(), value.encode()) for name, value in headers.items())


def _length(content: bytes | Upload) -> tuple[bytes, bytes]:
    """The header that says where a body ends."""
    length = len(content) if isinstance(content, bytes) else content.length
    return (b"transfer-encoding", b"chunked") if length is None else (b"content-length", b"%d" % length)


def _body(operation: OperationLike, parts: Parts) -> tuple[bytes | Upload, str | None]:
    if "json" not in parts:
        return encode_body(parts) if {"content", "data", "files"} & parts.keys() else (b"", None)
    try:
        text = json.dumps(parts["json"], ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode(), "application/json"
    except (TypeError, ValueError) as error:  # the texts of these quote what could not be encoded
        half = isinstance(error, UnicodeEncodeError)
        reason = "half a surrogate pair" if half else "a value that JSON has no form for"
    raise InvalidArgumentError(f"{operation.operation_id}: the body holds {reason}; nothing was sent")


def _rejects(operation: OperationLike, answer: Answer) -> bool:
    # Failures are imported when the first one comes: most programs that import this package see none.
    from cpaaskit._failures import is_documented_rejection

    return is_documented_rejection(operation, answer)
