"""Masking: what a vendor wrote may repeat what we sent."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from cpaaskit._types import Json

MASK = "[masked]"
# Six digits and more are a telephone number until somebody proves otherwise; separators as people write them.
_NUMBER = re.compile(r"(?:tel(?::|%3A))?(?:\+|%2B)?\d(?:[ ().-]{0,3}\d){5,}", re.IGNORECASE)
_LONGEST = 500
_DEEPEST = 20


def scrub(text: str, secrets: Collection[str] = ()) -> str:
    """A short copy of the text without the given secrets and without anything that looks like a number."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return _NUMBER.sub(MASK, text)[:_LONGEST]


def scrub_json(value: Json, secrets: Collection[str] = (), depth: int = _DEEPEST) -> Json:
    """The same for every text in a JSON value, names of members included; what lies deeper than that is left out."""
    if isinstance(value, str):
        return scrub(value, secrets)
    if isinstance(value, (Mapping, Sequence)) and depth == 0:
        return MASK
    if isinstance(value, Mapping):
        return {scrub(name, secrets): scrub_json(member, secrets, depth - 1) for name, member in value.items()}
    if isinstance(value, Sequence):
        return [scrub_json(item, secrets, depth - 1) for item in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool) and _NUMBER.fullmatch(str(value)):
        return MASK
    return value


def select(document: Json, pointer: str) -> list[Json]:
    """Every value at a JSON pointer in which `*` stands for each item; nothing where the path leads nowhere."""
    found = [document]
    for token in pointer.removeprefix("/").split("/"):
        name = token.replace("~1", "/").replace("~0", "~")
        found = [child for value in found for child in _children(value, name)]
    return found


def _children(value: Json, name: str) -> list[Json]:
    if isinstance(value, Mapping):
        return [value[name]] if name in value else []
    if isinstance(value, list) and name == "*":
        return list(value)
    return []
