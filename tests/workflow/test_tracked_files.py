"""What is in the repository, and what is not."""

from __future__ import annotations

import re
import subprocess

import pytest

from .sources import ROOT

# After `body:` stands a JSON pointer; a request can have a member called root.
MACHINE_PATHS = re.compile(r"(?<![\w.])(?<!body:)/(home|root|Users|work|tmp/[a-z0-9]{6,})/[\w.-]+")
TEXT = {".py", ".md", ".toml", ".ini", ".yaml", ".json", ".jinja", ".html", ".css", ".js", ""}


def tracked() -> list[str]:
    """Every file that git tracks; the checkout may be an unpacked archive instead."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip("the tests run outside a git checkout")
    return [name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    """A path that exists on one machine only is wrong on every other."""
    found = [
        f"{name}: {match[0]}"
        for name in tracked()
        if (ROOT / name).suffix in TEXT
        for match in MACHINE_PATHS.finditer((ROOT / name).read_text(encoding="utf-8"))
    ]
    assert found == []


def test_nothing_that_a_run_leaves_is_tracked() -> None:
    """Reports, caches and builds stay out."""
    left = re.compile(r"^(reports|dist|build)/|(^|/)(\.nox|\.tox|\.venv|__pycache__|\.hypothesis)/|\.pyc$|\.coverage")
    assert [name for name in tracked() if left.search(name)] == []


def test_scripts_are_executable() -> None:
    """The two entry points run as they stand."""
    done = subprocess.run(
        ["git", "ls-files", "--stage", "scripts/nox", ".ci/run"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if not done.stdout:
        pytest.skip("the tests run outside a git checkout")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["100755", "100755"]
