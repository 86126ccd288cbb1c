"""Ways in which a programmer could get OpenSMS wrong, as edits to this server's own source.

A fault is a bug in real handler code. The lists are in `seeded/*.toml`; each edit replaces a piece of source that
occurs exactly once. `python -m second_server.opensms --fault NAME` runs an edited copy of the package.
"""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace one piece of one module's source."""

    module: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One bug.

    Args:
        name: How it is switched on.
        breaks: The documented statement that no longer holds.
        facts: Where `facts/opensms.md` has that statement.
        edits: The bug itself.
        preset: The server in which the bug shows.
        level: `must` for the vendor's page and HTTP, `should` for what is inferred or documented elsewhere, `may` for
            what nobody promises: such a server may be left alone.
    """

    name: str
    breaks: str
    facts: str
    edits: tuple[Edit, ...]
    preset: str = "plain"
    level: str = "must"


def materialise(fault: Fault, root: Path) -> None:
    """Write a copy of the package with the fault in it below a folder.

    Raises:
        ValueError: An edit does not fit the source.
    """
    place = root / "second_server" / "opensms"
    shutil.copytree(PACKAGE, place, ignore=shutil.ignore_patterns("__pycache__", "test_*", "seeded"))
    for edit in fault.edits:
        path = place / f"{edit.module}.py"
        source = path.read_text(encoding="utf-8")
        if source.count(edit.old) != 1:
            raise ValueError(f"{fault.name}: {edit.module} has {source.count(edit.old)} places like {edit.old!r}")
        path.write_text(source.replace(edit.old, edit.new), encoding="utf-8")


def read_faults() -> tuple[Fault, ...]:
    """Return every fault of `seeded/`."""
    rows = [
        row
        for path in sorted(PACKAGE.glob("seeded/*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["fault"]
    ]
    return tuple(Fault(**{**row, "edits": tuple(Edit(**edit) for edit in row["edits"])}) for row in rows)
