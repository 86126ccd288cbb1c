"""Finds the operations of a path, on its percent-encoded segments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Generic, TypeVar
from urllib.parse import quote, unquote_to_bytes

from starlette.types import Scope

_Endpoint = TypeVar("_Endpoint")
_MOST_KNOWN = 1024
_PLACE = re.compile(r"\{([^{}]+)\}")


def path_segments(scope: Scope) -> list[str]:
    """Split the path below the mount point and decode each segment by itself, so that `%2F` is no separator.

    Bytes that are not UTF-8 become U+FFFD.
    """
    raw: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
    depth: int = scope.get("root_path", "").rstrip("/").count("/")
    return [_decoded(segment) for segment in raw.split(b"/")[1 + depth :]]


def _decoded(segment: bytes) -> str:
    return (unquote_to_bytes(segment) if b"%" in segment else segment).decode("utf-8", "replace")


class Leaf(Generic[_Endpoint]):
    """A path template with its operations by method."""

    __slots__ = ("methods", "names")

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.methods: dict[str, _Endpoint] = {}


class _Node(Generic[_Endpoint]):
    __slots__ = ("leaf", "literals", "patterns")

    def __init__(self) -> None:
        self.literals: dict[str, _Node[_Endpoint]] = {}
        self.patterns: list[tuple[re.Pattern[str] | None, _Node[_Endpoint]]] = []
        self.leaf: Leaf[_Endpoint] | None = None


class Router(Generic[_Endpoint]):
    """Path templates as a tree of segments; a literal segment wins over a parameter.

    Args:
        base: The path of the server URL, which all templates follow.
        trailing_slash: Whether a path may end in a slash more.
    """

    def __init__(self, base: str, *, trailing_slash: bool = False) -> None:
        self._root: _Node[_Endpoint] = _Node()
        self._base = base.rstrip("/")
        self._slash = trailing_slash
        # Callers ask for the same paths again and again: a poll, the next message of the same sender.
        self._known: dict[tuple[str, bytes | None, str], tuple[Leaf[_Endpoint], dict[str, str]]] = {}

    def add(self, template: str, method: str, endpoint: _Endpoint) -> None:
        """Enter an operation.

        Args:
            template: The path template, relative to the server URL.
            method: The HTTP method in capitals.
            endpoint: What to find.
        """
        node = self._root
        for segment in (self._base + template).split("/")[1:]:
            node = _child(node, segment)
        if node.leaf is None:
            node.leaf = Leaf(tuple(_PLACE.findall(template)))
        node.leaf.methods[method] = endpoint

    def find(self, scope: Scope) -> tuple[Leaf[_Endpoint], dict[str, str]] | None:
        """Find the template that fits a request's path, and the values of its parameters."""
        key = (scope.get("root_path", ""), scope.get("raw_path"), scope["path"])
        known = self._known.get(key)
        if known is not None:
            return known
        values: list[str] = []
        segments = path_segments(scope)
        if self._slash and len(segments) > 1 and not segments[-1]:
            del segments[-1]
        leaf = _find(self._root, segments, 0, values)
        if leaf is None:
            return None
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        found = self._known[key] = (leaf, dict(zip(leaf.names, values, strict=True)))
        return found


def _child(node: _Node[_Endpoint], segment: str) -> _Node[_Endpoint]:
    if not _PLACE.search(segment):
        return node.literals.setdefault(segment, _Node())
    pattern = None if _PLACE.fullmatch(segment) else _mixed(segment)
    for known, child in node.patterns:
        if known == pattern:
            return child
    child = _Node[_Endpoint]()
    node.patterns.append((pattern, child))
    # Segments with literal parts say more than a parameter alone and are tried first.
    node.patterns.sort(key=lambda entry: entry[0] is None)
    return child


def _mixed(segment: str) -> re.Pattern[str]:
    pieces = _PLACE.split(segment)
    return re.compile("".join("(.+?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)), re.DOTALL)


def _find(node: _Node[_Endpoint], segments: Sequence[str], at: int, values: list[str]) -> Leaf[_Endpoint] | None:
    if at == len(segments):
        return node.leaf
    segment = segments[at]
    literal = node.literals.get(segment)
    if literal is not None and (leaf := _find(literal, segments, at + 1, values)) is not None:
        return leaf
    kept = len(values)
    for pattern, child in node.patterns:
        if pattern is None:
            values.append(segment)
        elif (match := pattern.fullmatch(segment)) is not None:
            values.extend(match.groups())
        else:
            continue
        if (leaf := _find(child, segments, at + 1, values)) is not None:
            return leaf
        del values[kept:]
    return None
