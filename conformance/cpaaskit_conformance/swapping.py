"""Values of the samples that a server may not know, and what is sent in their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cpaaskit_conformance.model import Json, Missing, RequestData


@dataclass(frozen=True, slots=True)
class Swap:
    """Other values for some members.

    Args:
        values: By the name of a member or query parameter, what to send for each value that it may hold.
    """

    values: Mapping[str, Mapping[str, str]]

    def __call__(self, request: RequestData) -> RequestData:
        """Give a request with the other values, wherever in it their members stand."""
        query = tuple((name, self._text(name, value)) for name, value in request.query)
        body = request.body if isinstance(request.body, Missing) else self._within(request.body)
        return request if (query, body) == (request.query, request.body) else replace(request, query=query, body=body)

    def _within(self, value: Json) -> Json:
        if isinstance(value, list):
            return [self._within(item) for item in value]
        if not isinstance(value, dict):
            return value
        return {name: self._member(name, item) for name, item in value.items()}

    def _member(self, name: str, value: Json) -> Json:
        return self._text(name, value) if isinstance(value, str) else self._within(value)

    def _text(self, name: str, value: str) -> str:
        return self.values.get(name, {}).get(value, value)
