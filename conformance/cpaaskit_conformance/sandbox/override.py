"""The query parameter that stands for the method, where a contract has one (`x-method-override`)."""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qs

from cpaaskit_conformance.contract import Schema, as_object

_METHODS: Final = frozenset({"GET", "POST", "PUT", "DELETE", "PATCH"})


class MethodOverride:
    """Tells which method of a request counts.

    Args:
        document: The contract.
    """

    def __init__(self, document: Schema) -> None:
        self._name = str(as_object(document.get("x-method-override")).get("name") or "")
        self._mark = self._name.encode()

    def method(self, method: str, query: bytes) -> str:
        """Give the method that the query names, or else the request's own.

        Args:
            method: The request's own.
            query: The raw query string.
        """
        if not self._name or self._mark not in query:
            return method
        named = parse_qs(query.decode("latin-1")).get(self._name, [""])[-1].upper()
        return named if named in _METHODS else method
