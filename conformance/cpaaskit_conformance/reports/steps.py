"""A failure's exchanges as steps that anybody can take again, with ids read from the answers that gave them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote, urlencode

from cpaaskit_conformance.encoding import encoded
from cpaaskit_conformance.model import Missing
from cpaaskit_conformance.reports.redact import Redactor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from cpaaskit_conformance.model import CredentialKind, Exchange, RequestData

_PARAMETER = re.compile(r"\{(\w+)\}")


class Place(Protocol):
    """What a step needs to know of an operation; the generated table's entries are such."""

    @property
    def method(self) -> str:
        """The HTTP method."""
        ...

    @property
    def path(self) -> str:
        """The path template, relative to the server URL."""
        ...

    @property
    def sensitive(self) -> tuple[str, ...]:
        """The places of a request or an answer that hold what is private."""
        ...


@dataclass(frozen=True, slots=True)
class Capture:
    """A value that an answer gives and a later step needs.

    Args:
        variable: What to call it, in snake case.
        before: The text in front of the value in the answer, such as `/requests/`.
    """

    variable: str
    before: str


@dataclass(frozen=True, slots=True)
class Step:
    """One request of a reproduction.

    Args:
        request: The request, redacted.
        method: The method that it is sent with.
        path: The path template, relative to the server URL.
        credentials: The credentials that it carries.
        status: What it was answered with; None where no whole answer came.
        captured: The variables of path parameters whose values come from an earlier step, by parameter.
        captures: What later steps need of this one's answer.
    """

    request: RequestData
    method: str
    path: str
    credentials: CredentialKind
    status: int | None
    captured: Mapping[str, str] = field(default_factory=dict[str, str])
    captures: tuple[Capture, ...] = ()

    def url(self, variable: Callable[[str], str]) -> str:
        """Give the relative URL, percent-encoded.

        Args:
            variable: Writes a captured value's variable in the language of the reproduction.
        """

        def value(found: re.Match[str]) -> str:
            name = found[1]
            if name in self.captured:
                return variable(self.captured[name])
            return quote(self.request.path.get(name, ""), safe="")

        query = urlencode(self.request.query)
        return _PARAMETER.sub(value, self.path) + (f"?{query}" if query else "")

    @property
    def content(self) -> bytes | None:
        """The body as it is sent, or None without one."""
        if self.request.raw is None and isinstance(self.request.body, Missing):
            return None
        return encoded(self.request, airy=True)[0]

    @property
    def media_type(self) -> str | None:
        """The media type of the body, with all that belongs to it."""
        return encoded(self.request)[1]


def steps(exchanges: Iterable[Exchange], operations: Mapping[str, Place]) -> tuple[Step, ...]:
    """Make the steps that repeat some exchanges, without anything private.

    Args:
        exchanges: What happened, in order.
        operations: The API's operation table.
    """
    redactor = Redactor()
    seen = list(exchanges)
    taken: list[Step] = []
    for exchange in seen:
        place = operations[exchange.request.operation]
        status = None if exchange.failure else exchange.status
        method = exchange.request.method or place.method.upper()
        request = redactor.request(exchange.request, place.sensitive)
        taken.append(Step(request, method, place.path, exchange.credentials, status))
    for (parameter, value), source in _sources(seen).items():
        _link(taken, seen, parameter=parameter, value=value, source=source)
    return tuple(taken)


@dataclass(frozen=True, slots=True)
class _Source:
    index: int
    before: str


def _sources(seen: Sequence[Exchange]) -> dict[tuple[str, str], _Source]:
    """Find which path parameters of later requests an earlier answer gave, and where in it they stand."""
    sources: dict[tuple[str, str], _Source] = {}
    sent: set[str] = set()
    for index, exchange in enumerate(seen):
        sent |= set(exchange.request.path.values())
        for later in seen[index + 1 :]:
            for parameter, value in later.request.path.items():
                new = value not in sent and (parameter, value) not in sources
                if new and (before := _before(exchange, value)):
                    sources[parameter, value] = _Source(index, before)
    return sources


def _before(exchange: Exchange, value: str) -> str | None:
    """Give the path segment in front of a value in an answer: ids stand behind the name of their collection."""
    answer = " ".join([*exchange.headers.values(), exchange.content.decode("utf-8", "replace")])
    found = re.search(rf"(/[A-Za-z_-]+/){re.escape(quote(value, safe=''))}(?=[/\"?#\s]|$)", answer)
    return found[1] if found else None


def _link(taken: list[Step], seen: Sequence[Exchange], *, parameter: str, value: str, source: _Source) -> None:
    number = 1 + sum(len(step.captures) for step in taken)
    variable = f"{re.sub(r'(?<=[a-z])(?=[A-Z])', '_', parameter).lower()}_{number}"
    taken[source.index] = replace(
        taken[source.index], captures=(*taken[source.index].captures, Capture(variable, source.before))
    )
    for index in range(source.index + 1, len(taken)):
        if seen[index].request.path.get(parameter) == value:
            taken[index] = replace(taken[index], captured={**taken[index].captured, parameter: variable})
