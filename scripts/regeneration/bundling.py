"""One document of a contract's files: the root, what its parts add, and what every operation has in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from .claim_patterns import expanded
from .documents import METHODS, Document, Object, as_list, as_object, is_object, load, stringified
from .layout import Sources
from .problems import RegenerationError

EVERY_OPERATION = "x-every-operation"
JOINED = ("paths", "webhooks", "components")
"""What a part may hold. The members of the first two are joined, and those of each section of the third."""


def contract_of(sources: Sources) -> Object:
    """Read a contract: its root, joined with its parts, every operation written out.

    Raises:
        RegenerationError: A file cannot be read, or two of them define the same thing.
    """
    root = load(sources.contract[0])
    joined = _Joined(sources, root)
    for path in sources.contract[1:]:
        joined.add(path, load(path))
    if joined.problems:
        raise RegenerationError(joined.problems)
    return with_every_operation(joined.document())


def claims_of(sources: Sources, spec: Object) -> Object:
    """Read the claims of a contract: the general ones, then each area's, with the operations that patterns stand for.

    Raises:
        RegenerationError: A file cannot be read, or a pattern stands for no operation.
    """
    general, document = load(sources.claims[0]), Document(spec)
    entries: list[object] = []
    problems: list[str] = []
    for path in sources.claims:
        found = general if path == sources.claims[0] else load(path)
        if path != sources.claims[0] and set(found) != {"claims"}:
            problems.append(f"{sources.name(path)}: holds not claims alone; the rest belongs in claims.yaml")
        for entry in as_list(found.get("claims")):
            made, told = expanded(document, entry)
            entries.append(made)
            problems += (f"{sources.name(path)}: {line}" for line in told)
    if problems:
        raise RegenerationError(problems)
    return {**general, "claims": entries} if entries or "claims" in general else general


def with_every_operation(root: Object) -> Object:
    """Write what every operation has into each one; what an operation says itself wins, member by member."""
    shared = as_object(root.get(EVERY_OPERATION))
    if EVERY_OPERATION not in root:
        return root
    paths = {
        path: {key: _completed(value, shared) if key in METHODS else value for key, value in as_object(item).items()}
        for path, item in as_object(root.get("paths")).items()
    }
    written = {key: value for key, value in root.items() if key != EVERY_OPERATION}
    return stringified({**written, "paths": paths})


def _completed(operation: object, shared: Object) -> Object:
    own = as_object(operation)
    return {**own, **{key: _with(own[key], value) if key in own else value for key, value in shared.items()}}


def _with(own: object, shared: object) -> object:
    if not is_object(own) or not is_object(shared):
        return own
    return {**own, **{key: value for key, value in shared.items() if key not in own}}


class _Joined:
    """The root with its parts, and who defined what."""

    def __init__(self, sources: Sources, root: Object) -> None:
        self._sources = sources
        self._root = root
        self._sections: dict[tuple[str, ...], dict[str, object]] = {}
        self._from: dict[tuple[str, ...], str] = {}
        self.problems: list[str] = []
        self.add(sources.contract[0], {key: root[key] for key in JOINED if key in root})

    def add(self, path: Path, part: Object) -> None:
        """Take in one file; what is there already is a problem that names both files."""
        name = self._sources.name(path)
        for key in part:
            if key not in JOINED:
                self.problems.append(f"{name}: holds {key}; a part holds {', '.join(JOINED)}, the root the rest")
        for section, members in _sections(part):
            kept = self._sections.setdefault(section, {})
            for key, value in members.items():
                at = (*section, key)
                if at in self._from:
                    told = ".".join(at)
                    self.problems.append(f"{name}: {told}: is in {self._from[at]} too; keep one of them")
                else:
                    kept[key] = value
                    self._from[at] = name

    def document(self) -> dict[str, object]:
        """Give the whole: keys in the root's order, and in each section the root's own first."""
        made = dict(self._root)
        for (first, *rest), members in self._sections.items():
            if rest:
                made[first] = {**as_object(made.get(first)), rest[0]: members}
            else:
                made[first] = members
        return made


def _sections(part: Object) -> Iterator[tuple[tuple[str, ...], Mapping[str, object]]]:
    for key in ("paths", "webhooks"):
        if key in part:
            yield (key,), as_object(part[key])
    for name, members in as_object(part.get("components")).items():
        yield ("components", name), as_object(members)
