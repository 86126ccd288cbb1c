"""Ways in which a programmer could get an API wrong, as edits to a second server's own source.

A fault is a bug in real handler code. The lists are in `<api>/seeded/*.toml`; each edit replaces a piece of source that
occurs exactly once. `python -m second_server.<api> --fault NAME` runs an edited copy of the package.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

ROOM = Path(__file__).parent


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
        api: Which second server has it.
        name: How it is switched on.
        breaks: The documented statement that no longer holds.
        facts: Where the API's facts have that statement.
        edits: The bug itself.
        preset: The server in which the bug shows.
        level: `must` for the vendor's page and HTTP, `should` for what is inferred or documented elsewhere, `may` for
            what nobody promises: such a server may be left alone.
    """

    api: str
    name: str
    breaks: str
    facts: str
    edits: tuple[Edit, ...]
    preset: str = "plain"
    level: str = "must"


def materialise(fault: Fault, root: Path) -> None:
    """Write a copy of the servers with the fault in it below a folder.

    Raises:
        ValueError: An edit does not fit the source.
    """
    place = root / "second_server" / fault.api
    shutil.copytree(ROOM, place.parent, ignore=shutil.ignore_patterns("__pycache__", "test_*", "seeded"))
    for edit in fault.edits:
        path = place / f"{edit.module}.py"
        source = path.read_text(encoding="utf-8")
        if source.count(edit.old) != 1:
            raise ValueError(f"{fault.name}: {edit.module} has {source.count(edit.old)} places like {edit.old!r}")
        path.write_text(source.replace(edit.old, edit.new), encoding="utf-8")


def read_faults(api: str) -> tuple[Fault, ...]:
    """Return every fault of `<api>/seeded/`."""
    rows = [
        row
        for path in sorted(ROOM.glob(f"{api}/seeded/*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["fault"]
    ]
    return tuple(Fault(**{**row, "api": api, "edits": tuple(Edit(**edit) for edit in row["edits"])}) for row in rows)


def serve_fault(api: str, name: str, arguments: list[str]) -> NoReturn:
    """Become a server whose source has the fault in it.

    Args:
        api: Which second server.
        name: The fault's.
        arguments: The command line, `--fault NAME` included.
    """
    fault = next((fault for fault in read_faults(api) if fault.name == name), None)
    if fault is None:
        sys.exit(f"no fault is named {name}")
    place = Path(tempfile.mkdtemp(prefix="second-server-"))
    materialise(fault, place)
    at = arguments.index("--fault")
    rest = [*arguments[:at], *arguments[at + 2 :]]
    preset = [] if "--preset" in rest else ["--preset", fault.preset]
    os.chdir(place)
    os.execv(sys.executable, [sys.executable, "-m", f"second_server.{api}", *rest, *preset])
