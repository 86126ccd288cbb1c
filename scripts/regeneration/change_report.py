"""What changed for callers since a release: on the wire and in Python, in words."""

from __future__ import annotations

import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from .bundling import contract_of
from .layout import Layout
from .problems import RegenerationError
from .python_changes import python_changes
from .wire_changes import Change, wire_changes

RELEASE = re.compile(r"v\d+\.\d+\.\d+")
COMPARED = ("spec", "generated")


def report(layout: Layout, base: str | None) -> str:
    """Compare a checkout with a commit.

    Args:
        layout: The checkout.
        base: A commit, branch or tag; None takes the last release, the last tag of the form v1.2.3.

    Raises:
        RegenerationError: The base is not known to git.
    """
    base = base or last_release(layout)
    if base is None:
        return "There is no release yet (no tag v1.2.3), so there is nothing to compare with."
    with tempfile.TemporaryDirectory() as scratch:
        old = Layout(Path(scratch))
        _checkout(layout, base, old.root)
        lines = [line for api in sorted({*old.apis(), *layout.apis()}) for line in _of_api(api, old, layout)]
    return "\n".join([f"Changes for callers since {base}:", *lines])


def last_release(layout: Layout) -> str | None:
    """Name the highest release that the checkout's history holds; None where there is none."""
    tags = _git(layout, "tag", "--merged", "HEAD").decode().split()
    releases = [tag for tag in tags if RELEASE.fullmatch(tag)]
    return max(releases, key=lambda tag: tuple(map(int, tag[1:].split("."))), default=None)


def told(title: str, changes: Iterable[Change]) -> Iterator[str]:
    """Write changes as lines, those that break callers first."""
    ordered = sorted(set(changes), key=lambda change: (not change.breaking, change.where, change.says))
    breaking = sum(change.breaking for change in ordered)
    yield f"  {title}: {breaking} breaking, {len(ordered) - breaking} other"
    for change in ordered:
        yield f"    {'BREAKING' if change.breaking else 'other   '}  {change.where}: {change.says}"


def _of_api(api: str, old: Layout, new: Layout) -> Iterator[str]:
    if api not in old.apis():
        yield f"{api}: is new"
        return
    if api not in new.apis():
        yield f"{api}: BREAKING, is gone"
        return
    yield f"{api}:"
    yield from told("on the wire", wire_changes(contract_of(old.sources(api)), contract_of(new.sources(api))))
    yield from told("in Python", python_changes(api, old.clients, new.clients))


def _checkout(layout: Layout, base: str, target: Path) -> None:
    names = _git(layout, "ls-tree", "--name-only", base).decode().split()
    wanted = [name for name in COMPARED if name in names]
    if wanted:
        archive = _git(layout, "archive", base, "--", *wanted)
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(target, filter="data")


def _git(layout: Layout, *arguments: str) -> bytes:
    try:
        return subprocess.run(["git", *arguments], cwd=layout.root, capture_output=True, check=True).stdout
    except FileNotFoundError:
        raise RegenerationError(["git: is not installed; the report compares with what git holds"]) from None
    except subprocess.CalledProcessError as error:
        told_by_git = " ".join(error.stderr.decode(errors="replace").split())
        raise RegenerationError([f"git {arguments[0]}: {told_by_git}; give a commit, branch or tag"]) from None
