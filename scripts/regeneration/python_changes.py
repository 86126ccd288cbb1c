"""What a change of a contract means in Python: the names, arguments and types of a generated package, old and new."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import griffe

from .wire_changes import Change


def python_changes(api: str, old: Path, new: Path) -> list[Change]:
    """Compare two generated packages without importing them.

    Args:
        api: The package's name.
        old: The folder that holds the package before.
        new: The folder that holds it after.

    Returns:
        What is gone or another breaks callers; what is new does not.
    """
    if not (old / api).is_dir() or not (new / api).is_dir():
        return []
    before, after = _loaded(api, old), _loaded(api, new)
    broken = [_change(each) for each in griffe.find_breaking_changes(before, after)]
    names_before, names_after = set(_names(before)), set(_names(after))
    added = [Change(False, name, "is new") for name in sorted(names_after - names_before)]
    return [*broken, *added]


def _loaded(api: str, folder: Path) -> griffe.Module:
    loaded = griffe.load(api, search_paths=[folder], resolve_aliases=True, resolve_external=False)
    if not isinstance(loaded, griffe.Module):
        raise TypeError(f"{api} is not a package")
    return loaded


def _change(breakage: griffe.Breakage) -> Change:
    before, after = (" ".join(str(each).split()) for each in (breakage.old_value, breakage.new_value))
    values = f" ({before} -> {after})" if before and len(before) + len(after) < 120 else ""
    return Change(True, breakage.obj.path, f"{breakage.kind.value}{values}")


def _names(node: griffe.Object) -> Iterator[str]:
    """Name what callers can use: public members of their own, down to methods and attributes."""
    for name, member in node.members.items():
        if not name.startswith("_") and isinstance(member, griffe.Object):
            yield member.path
            yield from _names(member)
