"""Placeholders for numbers, texts and tokens: of the same shape, so that a request with them still does the same."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from cpaaskit_conformance.model import Missing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpaaskit_conformance.model import Json, RequestData

_NUMBER = re.compile(r"(tel:)?(\+?)([0-9]{3,})")
_TOKEN = re.compile(r"%[0-9A-Fa-f]{2}|&#?\w+;|\\[a-z]")
_QUOTED_VALUE = re.compile(r'"((?:[^"\\]|\\.)*)"(?!\s*:)')
_LONG_DIGITS = re.compile(r"[0-9]{5,}")
_GSM_LATIN = frozenset("äöñüàèéùìòÇØøÅåÆæßÉÄÖÑÜ")
# One letter for each script, so that a text keeps what makes servers stumble and loses what it said.
_SCRIPTS = {
    "GREEK": "Δ", "CYRILLIC": "ж", "ARABIC": "ع", "HEBREW": "ש", "CJK": "字", "HIRAGANA": "ひ", "KATAKANA": "カ",
    "HANGUL": "한", "DEVANAGARI": "क", "THAI": "ก",
}  # fmt: skip


class Redactor:
    """Replaces what is private; one value gets one placeholder for as long as the redactor lives."""

    def __init__(self) -> None:
        self._placeholders: dict[str, str] = {}
        self._numbers = count(1)
        self._start = count(0, 7)

    def request(self, request: RequestData, sensitive: Iterable[str]) -> RequestData:
        """Replace what an operation's table calls sensitive, by place and not by name.

        Args:
            request: The request as it was sent.
            sensitive: The operation's places: `request.body:` and a pointer; `path:`, `query:` or `header:` and a name.
        """
        places = [place.partition(":")[::2] for place in sensitive]
        named = {kind: {name.lower() for k, name in places if k == kind} for kind in ("path", "query", "header")}
        body = request.body
        if not isinstance(body, Missing):
            for pointer in (name for kind, name in places if kind == "request.body"):
                body = self._at(body, pointer.split("/")[1:])
        return replace(
            request,
            path={k: self.text(v) if k.lower() in named["path"] else v for k, v in request.path.items()},
            query=tuple((k, self.text(v) if k.lower() in named["query"] else v) for k, v in request.query),
            headers=tuple((k, self.text(v) if k.lower() in named["header"] else v) for k, v in request.headers),
            body=body,
            raw=request.raw if request.raw is None else self.raw(request.raw),
        )

    def text(self, value: str) -> str:
        """Give the placeholder of a number, a URL or a text: same length, same kinds of characters."""
        if value not in self._placeholders:
            self._placeholders[value] = self._placeholder(value)
        return self._placeholders[value]

    def raw(self, content: str) -> str:
        """Replace every quoted value and every long number in content that no schema describes."""
        masked = _QUOTED_VALUE.sub(lambda found: f'"{self._escaped(found[1])}"', content)
        return _LONG_DIGITS.sub(lambda found: self._digits(found[0]), masked)

    def _escaped(self, inner: str) -> str:
        try:
            value = str(json.loads(f'"{inner}"'))
        except ValueError:
            return self.text(inner)
        return json.dumps(self.text(value), ensure_ascii=False)[1:-1]

    def _at(self, value: Json, steps: list[str]) -> Json:
        if not steps:
            return self._all(value)
        head, rest = steps[0], steps[1:]
        if isinstance(value, list):
            return [self._at(item, rest if head == "*" else steps) for item in value]
        if isinstance(value, dict) and head != "*":
            return {name: self._at(member, rest) if name == head else member for name, member in value.items()}
        # The schema has an object or an array here: whatever stands in its place may hold the same secret.
        return self._all(value)

    def _all(self, value: Json) -> Json:
        match value:
            case bool() | None:
                return value
            case str():
                return self.text(value)
            case int():
                return int(self._digits(str(value)))
            case list():
                return [self._all(item) for item in value]
            case dict():
                return {name: self._all(member) for name, member in value.items()}
            case _:
                return value

    def _placeholder(self, value: str) -> str:
        if found := _NUMBER.fullmatch(value):
            return f"{found[1] or ''}{found[2]}{self._digits(found[3])}"
        if re.match(r"https?://.", value):
            return self._url(value)
        return self._shape(value)

    def _digits(self, digits: str) -> str:
        known = f"digits:{digits}"
        if known not in self._placeholders:
            number = str(next(self._numbers))
            size = len(digits) - len(digits.lstrip("0"))
            rest = len(digits) - size
            # No country has the code 999: nobody can be called by accident.
            self._placeholders[known] = (
                "0" * size + ("999"[: max(0, rest - len(number))] + number.zfill(max(0, rest - 3)))[-rest:]
            )
        return self._placeholders[known] if digits.strip("0") else digits

    def _url(self, url: str) -> str:
        try:
            parts = urlsplit(url)
        except ValueError:
            return self._shape(url)
        host = "receiver.example" + (f":{parts.netloc.rpartition(':')[2]}" if parts.port else "")
        return urlunsplit(
            (parts.scheme, host, self._shape(parts.path), self._shape(parts.query), self._shape(parts.fragment))
        )

    def _shape(self, value: str) -> str:
        position = count(next(self._start))
        pieces: list[str] = []
        end = 0
        for found in _TOKEN.finditer(value):
            pieces += [*_shaped(value[end : found.start()], position), found[0]]
            end = found.end()
        return "".join([*pieces, *_shaped(value[end:], position)])


def _shaped(value: str, position: Iterator[int]) -> list[str]:
    return [_character(character, next(position)) for character in value]


def _character(character: str, position: int) -> str:
    if character.isascii():
        return _ascii(character, position)
    if not character.isalpha():
        return character
    name = unicodedata.name(character, "")
    if name.startswith("LATIN"):
        stand_in = "ö" if character in _GSM_LATIN else "ê"
        return stand_in.upper() if character.isupper() else stand_in
    return next((letter for script, letter in _SCRIPTS.items() if name.startswith(script)), character)


def _ascii(character: str, position: int) -> str:
    if character.islower():
        return chr(ord("a") + position % 26)
    if character.isupper():
        return chr(ord("A") + position % 26)
    return str(position % 10) if character.isdigit() else character
