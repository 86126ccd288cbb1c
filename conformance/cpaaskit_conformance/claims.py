"""The claims of an API, read from the JSON bundled with its client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Literal, TypeAlias, TypeVar

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import Json, MalformedError

Level: TypeAlias = Literal["must", "should", "may"]
Basis: TypeAlias = Literal["documented", "protocol", "elsewhere", "inferred"]
CheckedBy: TypeAlias = Literal["wire", "semantic", "robustness", "client", "not-checkable"]

_Text = TypeVar("_Text", bound=str)
_LEVELS: tuple[Level, ...] = ("must", "should", "may")
_BASES: tuple[Basis, ...] = ("documented", "protocol", "elsewhere", "inferred")
_CHECKED_BY: tuple[CheckedBy, ...] = ("wire", "semantic", "robustness", "client", "not-checkable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One documented statement that a server or a client keeps or breaks.

    Args:
        id: Its number, for example `OPENSMS-012`.
        says: The statement, one sentence.
        source: Where it stands.
        basis: Who says so.
        level: must, should or may.
        core: A verdict without this claim is incomplete.
        operations: The operationIds that it is about.
        checked_by: The family that checks it.
        check: The check within the family, for example `wire.schema`; empty where the family knows by id.
        statuses: The statuses that the check is about.
        why: Why it can't be checked.
    """

    id: str
    says: str
    source: str
    basis: Basis
    level: Level
    core: bool
    operations: tuple[str, ...]
    checked_by: CheckedBy
    check: str = ""
    statuses: tuple[int, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class Claims:
    """All claims of one API, in the order of its claims file.

    Args:
        api: The API's id.
        entries: The claims.
        document: The vendor's document that they were read from.
    """

    api: str
    entries: tuple[Claim, ...]
    document: str = ""

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        """The claims by id."""
        return {claim.id: claim for claim in self.entries}

    @cached_property
    def _by_check(self) -> dict[tuple[str, str], tuple[Claim, ...]]:
        index: dict[tuple[str, str], list[Claim]] = {}
        for claim in self.entries:
            for operation in claim.operations if claim.check else ():
                index.setdefault((claim.check, operation), []).append(claim)
        return {key: tuple(found) for key, found in index.items()}

    def for_check(self, check: str, operation: str, status: int | None = None) -> tuple[Claim, ...]:
        """Give the claims that a check on an operation exercises.

        Args:
            check: For example `wire.schema`.
            operation: The operationId.
            status: Where given, claims that list statuses must list this one.
        """
        found = self._by_check.get((check, operation), ())
        if status is None:
            return found
        return tuple(claim for claim in found if not claim.statuses or status in claim.statuses)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def load_claims(api: str) -> Claims:
    """Read the claims bundled with an API's client.

    Raises:
        ConfigurationError: The API is unknown or its claims file is not readable.
    """
    name = f"cpaaskit_clients.{api}"
    try:
        text = (files(name) / "claims.json").read_text(encoding="utf-8")
    except (ModuleNotFoundError, OSError) as error:
        raise ConfigurationError(
            f"the claims of {api!r} are missing; run `cpaaskit apis` for the APIs that there are"
        ) from error
    return parse_claims(text, source=f"{api}/claims.json")


def parse_claims(text: str, *, source: str) -> Claims:
    """Read claims from JSON text.

    Args:
        text: The JSON.
        source: What to call it in an error.

    Raises:
        ConfigurationError: The text is not a claims file.
    """
    try:
        return _claims(json.loads(text))
    except (ValueError, KeyError) as error:
        raise ConfigurationError(
            f"{source} is not a claims file: {error}; write it anew with scripts/regenerate.py"
        ) from error


def _claims(data: Json) -> Claims:
    if not isinstance(data, dict) or not isinstance(entries := data.get("claims"), list):
        raise MalformedError("there is no list of claims")
    claims = tuple(_claim(entry) for entry in entries)
    if len({claim.id for claim in claims}) != len(claims):
        raise MalformedError("two claims have one id")
    return Claims(str(data.get("api", "")), claims, str(data.get("document", "")))


def _claim(entry: Json) -> Claim:
    if not isinstance(entry, dict):
        raise MalformedError("a claim is not an object")
    name = str(entry.get("id", "a claim without id"))
    for member in ("id", "says", "source", "basis", "level", "operations", "checked_by"):
        if member not in entry:
            raise MalformedError(f"{name} has no {member}")
    operations, statuses = entry["operations"], entry.get("statuses", [])
    if not isinstance(operations, list) or not isinstance(statuses, list):
        raise MalformedError(f"{name}: operations and statuses are lists")
    return Claim(
        id=name,
        says=str(entry["says"]),
        source=str(entry["source"]),
        basis=_one_of(entry["basis"], _BASES, name),
        level=_one_of(entry["level"], _LEVELS, name),
        core=entry.get("core") is True,
        operations=tuple(str(operation) for operation in operations),
        checked_by=_one_of(entry["checked_by"], _CHECKED_BY, name),
        check=str(entry.get("check", "")),
        statuses=tuple(int(status) for status in statuses if isinstance(status, int)),
        why=str(entry.get("why", "")),
    )


def _one_of(value: Json, allowed: tuple[_Text, ...], name: str) -> _Text:
    for candidate in allowed:
        if candidate == value:
            return candidate
    raise MalformedError(f"{name}: {value!r} is none of {', '.join(allowed)}")
