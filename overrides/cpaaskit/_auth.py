"""Where a token goes: decided by the spec's security table, never by the API's name.

Pure: `Placement` is a value, `placements` reads the table, `TokenPlace` remembers which alternative the server takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple
from urllib.parse import quote

from cpaaskit._errors import ConfigurationError
from cpaaskit._operation import SchemeLike

Auth = Literal["auto", "header", "query"]

_TOKEN_KINDS = frozenset({"bearer", "apiKey"})


class Placement(NamedTuple):
    """One documented way of showing a token: a header with a prefix, or a query parameter."""

    where: str
    name: str
    prefix: str = ""

    def __str__(self) -> str:
        return f"the header {self.name}" if self.where == "header" else f"the query parameter {self.name}"

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
    single = [schemes[names[0]] for names in security if len(names) == 1 and names[0] in schemes]
    usable = [
        Placement(scheme.location, scheme.parameter, scheme.prefix)
        for scheme in single
        if scheme.kind in _TOKEN_KINDS and scheme.location in {"header", "query"}
    ]
    if security and () not in security and not usable:
        raise ConfigurationError("this operation is documented with another kind of credential than a token")
    return tuple(sorted(usable, key=lambda placement: placement.where != "header"))


def chosen_schemes(schemes: Mapping[str, SchemeLike], auth: Auth) -> Mapping[str, SchemeLike]:
    """The schemes that a user allows.

    Args:
        schemes: The spec's security schemes by name.
        auth: `header` or `query` for that place only, `auto` for all that are documented.

    Raises:
        ConfigurationError: There is no such choice, or the spec documents no token in that place.
    """
    if auth not in {"auto", "header", "query"}:
        raise ConfigurationError("auth must be 'auto', 'header' or 'query'")
    if auth == "auto":
        return schemes
    kept = {name: scheme for name, scheme in schemes.items() if scheme.location == auth}
    if not any(scheme.kind in _TOKEN_KINDS for scheme in kept.values()):
        raise ConfigurationError(f"auth={auth!r}: no token in the {auth} is documented for this API")
    return kept


class TokenPlace:
    """Which documented alternative works, learnt from the first answers.

    Threads may learn at the same time; they learn the same thing.
    """

    def __init__(self) -> None:
        self._settled: dict[tuple[Placement, ...], int] = {}
        self._hopeless: set[tuple[Placement, ...]] = set()

    def first(self, alternatives: tuple[Placement, ...]) -> int:
        """The alternative to begin with."""
        return self._settled.get(alternatives, 0)

    def is_open(self, alternatives: tuple[Placement, ...]) -> bool:
        """Whether an answer could still teach something."""
        return len(alternatives) > 1 and alternatives not in self._settled

    def refused(self, alternatives: tuple[Placement, ...], used: int) -> tuple[Placement, ...]:
        """The places in which the token is known to be refused, after it was refused in the one that was used."""
        return alternatives if alternatives in self._hopeless else alternatives[used : used + 1]

    def after(
        self, alternatives: tuple[Placement, ...], used: int, *, refused: bool, succeeded: bool, replayable: bool = True
    ) -> int | None:
        """The alternative to try after this answer, None where it is final.

        A refusal moves on to the next one as long as nothing is settled. A success settles the one that was used, and
        a refusal of the last one settles the first: neither worked, and the second is not tried again. What else a
        server may answer, a 503 before it looked at the token for example, says nothing about it. Where the request
        cannot be sent again, a refusal is final and settles nothing.
        """
        if alternatives in self._settled:
            return None
        if refused and used + 1 < len(alternatives):
            return used + 1 if replayable else None
        if refused:
            self._settled[alternatives] = 0
            self._hopeless.add(alternatives)
        elif succeeded:
            self._settled[alternatives] = used
        return None
