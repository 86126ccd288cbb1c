"""The words of a conformance run as data: requests, exchanges, cases, findings."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Literal, TypeAlias

from cpaaskit_conformance.headers import Headers as Headers  # noqa: PLC0414 - the words of a run are found here

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Zone: TypeAlias = Literal["core", "grey", "forbidden"]
FamilyName: TypeAlias = Literal["wire", "semantic", "robustness", "client"]
Tier: TypeAlias = Literal["fixed", "property"]
Failure: TypeAlias = Literal["timeout", "connection", "protocol", "too-large", "not-sent"]
CredentialKind: TypeAlias = Literal[
    "valid", "none", "invalid", "truncated", "extended", "recased", "empty", "wrong-scheme"
]

FAMILIES: Final[tuple[FamilyName, ...]] = ("wire", "semantic", "robustness", "client")


class MalformedError(ValueError):
    """Data that does not have the form that it should have."""


class Missing(Enum):
    """The absence of a JSON value, told apart from null."""

    MISSING = "missing"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = Missing.MISSING


def canonical(value: Json) -> str:
    """Give the one JSON text of a value: sorted members, no spaces, any script as it is."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestData:
    """One request as data, before credentials.

    Args:
        operation: The operationId.
        path: Path parameters by name, decoded.
        query: Query parameters in order, decoded.
        headers: Extra headers in order.
        media_type: The media type of the body; None sends `application/json` with a body.
        body: The parsed JSON body.
        raw: The body's bytes as latin-1 text, where it is not to be JSON; wins over `body`.
        method: Another method than the operation's.
        files: Members of the body that are sent as files, where it is sent in parts.
        elements: Where the body is sent as XML, the name of the root under an empty name, and by the name of a list
            that of its items.
    """

    operation: str
    path: Mapping[str, str] = field(default_factory=dict[str, str])
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    media_type: str | None = None
    body: Json | Missing = MISSING
    raw: str | None = None
    method: str | None = None
    files: tuple[str, ...] = ()
    elements: Mapping[str, str] = field(default_factory=dict[str, str])

    def to_json(self) -> dict[str, Json]:
        """Give the request as JSON; members that say nothing are left out."""
        out: dict[str, Json] = {"operation": self.operation}
        if self.path:
            out["path"] = dict(self.path)
        for name, pairs in (("query", self.query), ("headers", self.headers)):
            if pairs:
                out[name] = [[key, value] for key, value in pairs]
        for name, text in (("media_type", self.media_type), ("raw", self.raw), ("method", self.method)):
            if text is not None:
                out[name] = text
        if not isinstance(self.body, Missing):
            out["body"] = self.body
        if self.files:
            out["files"] = list(self.files)
        if self.elements:
            out["elements"] = dict(self.elements)
        return out

    @classmethod
    def from_json(cls, data: Json) -> RequestData:
        """Read what `to_json` wrote.

        Raises:
            MalformedError: The data is not a request.
        """
        if not isinstance(data, dict) or not isinstance(data.get("operation"), str):
            raise MalformedError("a request is an object with an operation")
        return cls(
            operation=str(data["operation"]),
            path=_texts(data.get("path")),
            query=_pairs(data.get("query", [])),
            headers=_pairs(data.get("headers", [])),
            media_type=_text(data.get("media_type")),
            body=data.get("body", MISSING),
            raw=_text(data.get("raw")),
            method=_text(data.get("method")),
            files=tuple(str(name) for name in _list(data.get("files"))),
            elements=_texts(data.get("elements")),
        )

    def __repr__(self) -> str:
        return f"<RequestData {self.method or ''}{self.operation}>"


def _text(value: Json) -> str | None:
    return None if value is None else str(value)


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _texts(value: Json) -> dict[str, str]:
    if value is not None and not isinstance(value, dict):
        raise MalformedError("a request's path is an object")
    return {name: str(item) for name, item in (value or {}).items()}


def _pairs(value: Json) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list):
        raise MalformedError("pairs are a list of two texts each")
    pairs: list[tuple[str, str]] = []
    for item in value:
        if not isinstance(item, list) or len(item) != 2:
            raise MalformedError("a pair is a list of two texts")
        pairs.append((str(item[0]), str(item[1])))
    return tuple(pairs)


@dataclass(slots=True, kw_only=True, repr=False)
class Exchange:
    """One request and what came of it.

    Args:
        request: What was asked.
        zone: What the facts say of the request.
        credentials: The credentials that it carried.
        status: The HTTP status; None where no answer came.
        headers: The answer's headers.
        content: The answer's body as it was received.
        failure: Why there is no whole answer, or None.
        elapsed: Seconds from the request to the end of the answer.
        denied: Whether the body tells failure where HTTP tells success.
        waited: Whether the server's rate made it wait, so that what lasts a while may be over.
        unpaid: Whether the account had too few credits for it, so that it shows nothing of the server.
    """

    request: RequestData
    zone: Zone = "core"
    credentials: CredentialKind = "valid"
    status: int | None = None
    headers: Headers = field(default_factory=Headers)
    content: bytes = b""
    failure: Failure | None = None
    elapsed: float = 0.0
    denied: bool = False
    waited: bool = False
    unpaid: bool = False
    _json: Json | Missing | None = field(default=None, init=False)
    _parsed: bool = field(default=False, init=False)

    def json(self) -> Json | Missing:
        """Give the body as JSON, or MISSING where it is not JSON in UTF-8."""
        if not self._parsed:
            try:
                self._json = json.loads(self.content.decode("utf-8"), parse_constant=_refuse_constant)
            except (ValueError, RecursionError):
                self._json = MISSING
            self._parsed = True
        return self._json

    def ok(self, success: Container[int | None] = range(200, 300)) -> bool:
        """Tell whether a whole answer with one of these statuses came, and its body tells no failure."""
        return self.failure is None and not self.denied and self.status in success

    @property
    def refused(self) -> bool:
        """Whether the answer is a 4xx, or tells failure in its body."""
        return self.status is not None and (self.denied or 400 <= self.status < 500)

    def __repr__(self) -> str:
        return f"<Exchange {self.request.operation} {self.failure or self.status}>"


def _refuse_constant(name: str) -> Json:
    raise MalformedError(f"{name} is not JSON")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Case:
    """One addressed case of a corpus.

    Args:
        address: `<api>/<operation or scenario>/<family>/<tier>/<number>`.
        family: The family that runs it.
        tier: fixed or property.
        operation: The operationId, or the name of the scenario.
        zone: What the facts say of the request.
        request: The request, where the case is one request.
        plan: The data of a scenario.
        defect: What is wrong with the request, as `<kind>:<place>`; None for a whole one.
        twin: The address of the case without the defect.
        claims: The claims that this case may exercise beside those of the wire.
        credentials: The credentials to send.
        effects: What the case does to the account: read, write or charge.
        shares: State that it shares with others, for example `account`.
    """

    address: str
    family: FamilyName
    tier: Tier
    operation: str
    zone: Zone = "core"
    request: RequestData | None = None
    plan: Json = None
    defect: str | None = None
    twin: str | None = None
    claims: tuple[str, ...] = ()
    credentials: CredentialKind = "valid"
    effects: tuple[str, ...] = ()
    shares: str | None = None

    def to_json(self) -> dict[str, Json]:
        """Give the case as JSON; this is what the corpus hash is made of."""
        return {
            "address": self.address,
            "zone": self.zone,
            "request": None if self.request is None else self.request.to_json(),
            "plan": self.plan,
            "defect": self.defect,
            "twin": self.twin,
            "claims": list(self.claims),
            "credentials": self.credentials,
        }

    def __repr__(self) -> str:
        return f"<Case {self.address}>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One exercise of a claim: its antecedent held, and it was kept or not.

    Args:
        claim: The claim's id.
        check: The check that judged, for example `wire.schema`.
        kept: What it found.
        operation: The operation that it is about.
        case: The address of the case.
        message: What is wrong, without values that came from messages or numbers.
        exchanges: The exchanges that show it, in order.
    """

    claim: str
    check: str
    kept: bool
    operation: str
    case: str = ""
    message: str = ""
    exchanges: tuple[Exchange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What a progress bar or a log of a run wants to know.

    Args:
        kind: `start`, `exchange`, `finding` (broken ones only), `case` (one is done) or `end`.
        case: The address of the case, where there is one.
        done: Cases done so far.
        total: Cases of the corpus.
        exchange: The exchange, for `exchange`.
        finding: The finding, for `finding`.
    """

    kind: Literal["start", "exchange", "finding", "case", "end"]
    case: str = ""
    done: int = 0
    total: int = 0
    exchange: Exchange | None = None
    finding: Finding | None = None
