"""Where a token goes: decided by the spec's security table, never by the API's name.

Pure: `Placement` is a value, `placements` reads the table, `TokenPlace` remembers which alternative the server takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote

from cpaaskit._errors import ConfigurationError
from cpaaskit._operation import SchemeLike

_TOKEN_KINDS = frozenset({"bearer", "apiKey"})


class Placement(NamedTuple):
    """One documented way of showing a token: a header with a prefix, or a query parameter."""

    where: str
    name: str
    prefix: str = ""

    def headers(self, token: str) -> tuple[tuple[bytes, bytes], ...]:
        """The header that carries the token, or none."""
        if self.where != "header":
            return ()
        return ((self.name.lower().encode(), f"{self.prefix}{token}".encode()),)

    def target(self, target: str, token: str) -> str:
        """The request target, with the token in its query where it belongs there."""
        if self.where != "query":
            return target
        separator = "&" if "?" in target else "?"
        return f"{target}{separator}{quote(self.name, safe='')}={quote(token, safe='')}"


def placements(security: tuple[tuple[str, ...], ...], schemes: Mapping[str, SchemeLike]) -> tuple[Placement, ...]:
    """The documented alternatives that a single token can fulfil, headers first.

    Args:
        security: The operation's alternatives, each a tuple of scheme names that are all needed.
        schemes: The spec's security schemes by name.

    Returns:
        Nothing for an operation that asks for no credential.

    Raises:
        ConfigurationError: The operation asks for credentials, and a token is none of them.
    """
    single = [schemes[names[0]] for names in security if len(names) == 1]
    usable = [
        Placement(scheme.location, scheme.parameter, scheme.prefix)
        for scheme in single
        if scheme.kind in _TOKEN_KINDS and scheme.location in {"header", "query"}
    ]
    if security and () not in security and not usable:
        raise ConfigurationError("this operation is documented with another kind of credential than a token")
    return tuple(sorted(usable, key=lambda placement: placement.where != "header"))


class TokenPlace:
    """Which documented alternative works, learnt from the first answers.

    Threads may learn at the same time; they learn the same thing.
    """

    def __init__(self) -> None:
        self._settled: dict[tuple[Placement, ...], int] = {}

    def first(self, alternatives: tuple[Placement, ...]) -> int:
        """The alternative to begin with."""
        return self._settled.get(alternatives, 0)

    def after(self, alternatives: tuple[Placement, ...], used: int, status: int) -> int | None:
        """The alternative to try after this answer, None where it is final.

        A 401 moves on to the next one as long as nothing is settled. A success settles the one that was used, and a
        401 of the last one settles the first: neither worked, and the second is not tried again. What else a server
        may answer, a 503 before it looked at the token for example, says nothing about it.
        """
        if alternatives in self._settled:
            return None
        if status == 401 and used + 1 < len(alternatives):
            return used + 1
        if status == 401 or 200 <= status < 300:
            self._settled[alternatives] = 0 if status == 401 else used
        return None
