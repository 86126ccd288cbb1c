"""Cases that schemathesis makes from the spec alone: its coverage phase, and its strategies in both modes.

Nothing but the spec and the seed goes in: no application, no constants of imported sources, no cache, no database, no
feedback from answers, no sign-up. Whether a case breaks the vendor's text is unknown, so all of them are grey.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Final, Protocol, cast
from urllib.parse import unquote

import schemathesis
from hypothesis.strategies import SearchStrategy
from schemathesis.config import ProjectConfig
from schemathesis.core import NotSet
from schemathesis.generation import GenerationMode
from schemathesis.generation.drivers import CoverageGenerator
from schemathesis.generation.feedback import FeedbackSources
from schemathesis.generation.overrides import Override

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.documented import shaped
from cpaaskit_conformance.corpus.drawing import Drawer, without_local_constants
from cpaaskit_conformance.corpus.marking import with_new_numbers
from cpaaskit_conformance.model import MISSING, Json, Missing, RequestData, canonical
from cpaaskit_conformance.spec import Spec

MODES: Final = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
_CONFIG: Final[dict[str, object]] = {
    "cache": {"enabled": False},
    "generation": {"database": "none", "with-security-parameters": False, "allow-x00": False},
    "phases": {"fuzzing": {"error-feedback": {"enabled": False}}},
    "auth": {"auto-signup": False},
    "seed": 0,
}


class StockCase(Protocol):
    """What is used of a schemathesis case; its own class is generic over untyped parts."""

    method: str
    path_parameters: Mapping[str, object] | None
    headers: Mapping[str, object] | None
    query: Mapping[str, object] | None
    body: object
    media_type: str | None


class _StockOperation(Protocol):
    def as_strategy(
        self, generation_mode: GenerationMode, *, feedback: FeedbackSources
    ) -> SearchStrategy[StockCase]: ...


class _StockSchema(Protocol):
    @property
    def config(self) -> ProjectConfig: ...
    def __getitem__(self, path: str) -> Mapping[str, _StockOperation]: ...


class Stock:
    """Schemathesis's view of one contract.

    Args:
        spec: The contract.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    @cached_property
    def _schema(self) -> _StockSchema:
        # schemathesis leaves the parameters of its types open
        configured = schemathesis.Config.from_dict(_CONFIG)  # pyright: ignore[reportUnknownMemberType]
        schema: object = schemathesis.openapi.from_dict(json.loads(canonical(self._spec.document)), config=configured)
        return cast("_StockSchema", schema)

    def _operation(self, operation: Operation) -> _StockOperation:
        return self._schema[operation.path][operation.method]

    def coverage(self, operation: Operation) -> Iterator[RequestData]:
        """Give the coverage phase's cases in both modes, as far as they are requests of this operation."""
        with without_local_constants():
            stock = self._operation(operation)
            make = cast("Callable[..., Iterable[StockCase]]", CoverageGenerator)  # ditto
            generator = make(
                operation=stock,
                generation_modes=list(MODES),
                generation_config=self._schema.config.generation,
                auth_storage=None,
                override=Override(),
                feedback=FeedbackSources(),
            )
            for case in generator:
                request = _request(case, operation)
                if request is not None:
                    yield self._shaped(operation, request)

    def _shaped(self, operation: Operation, request: RequestData) -> RequestData:
        if operation.effect == "write" and not isinstance(request.body, Missing):
            request = replace(request, body=with_new_numbers(request.body))
        return shaped(self._spec, operation, request)

    def drawer(self, operation: Operation, mode: GenerationMode, *, seed: int) -> Drawer[StockCase]:
        """Give the drawer of schemathesis's own strategy for an operation."""
        strategy = self._operation(operation).as_strategy(generation_mode=mode, feedback=FeedbackSources())
        return Drawer(strategy, seed=seed, place=f"{self._spec.api}/{operation.id}/stock/{mode.value}")

    def draw(self, drawer: Drawer[StockCase], operation: Operation, index: int) -> RequestData | None:
        """Give draw `index` as a request of this operation, or None where there is none."""
        drawn = drawer.draw(index)
        request = None if isinstance(drawn, Missing) else _request(drawn, operation)
        return None if request is None else self._shaped(operation, request)


def _request(case: StockCase, operation: Operation) -> RequestData | None:
    """Turn a case into a request; None where it is not one that every HTTP stack can carry."""
    path = {name: unquote(str(value)) for name, value in (case.path_parameters or {}).items()}
    if case.method.upper() != operation.method or any(_unsendable(value) for value in path.values()):
        return None
    body, raw = _body(case)
    headers = {str(name): str(value) for name, value in (case.headers or {}).items()}
    media_type = next((value for name, value in headers.items() if name.lower() == "content-type"), case.media_type)
    request = RequestData(
        operation=operation.id,
        path=path,
        query=tuple(_pairs(case.query or {})),
        headers=tuple((name, value) for name, value in headers.items() if name.lower() not in _OWN_HEADERS),
        media_type=media_type,
        body=body,
        raw=raw,
    )
    return request if _portable(request) else None


_OWN_HEADERS: Final = frozenset({"content-type", "content-length", "authorization", "host", "transfer-encoding"})


def _unsendable(segment: str) -> bool:
    """Tell whether a path segment names another path, or nothing."""
    return segment in ("", ".", "..") or "/" in segment


def _body(case: StockCase) -> tuple[Json | Missing, str | None]:
    if isinstance(case.body, NotSet):
        return MISSING, None
    if isinstance(case.body, bytes):
        return MISSING, case.body.decode("latin-1")
    return _plain(case.body), None


def _plain(value: object) -> Json:
    """Give a body as JSON; what files hold becomes text, one character per byte."""
    if isinstance(value, dict):
        members = cast("dict[object, object]", value)  # of what is not known
        return {str(name): _plain(item) for name, item in members.items()}
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]  # ditto
    data: object = getattr(value, "data", value)
    if isinstance(data, bytes):
        return data.decode("latin-1")
    return cast("Json", value)  # what is not JSON is sorted out by `_portable`


def _pairs(query: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in query.items():
        items = cast("list[object]", value) if isinstance(value, list) else [value]  # a list of what is not known
        yield from ((name, str(item)) for item in items)


def _portable(request: RequestData) -> bool:
    """Leave out what JSON or HTTP themselves leave open (RFC 8259, 6 and 8.2): such a request judges nobody."""
    try:
        text = json.dumps(request.to_json(), ensure_ascii=False, allow_nan=False)
        text.encode("utf-8")
    except (ValueError, TypeError):
        return False
    return all(value.isascii() and value.isprintable() for pair in request.headers for value in pair)
