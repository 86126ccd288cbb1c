"""The changelog names symbols that there are."""

from __future__ import annotations

import importlib
import re
from importlib.metadata import version
from pathlib import Path

CHANGELOG = (Path(__file__).parent.parent.parent / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_symbol_of_the_coming_release_exists() -> None:
    """A dotted name in backticks can be imported as it is written."""
    unreleased = CHANGELOG.partition("## [Unreleased]")[2].partition("\n## ")[0]
    names = re.findall(r"`(cpaaskit(?:_\w+)?(?:\.\w+)+)`", unreleased)
    assert len(names) > 3
    for name in names:
        module, _, attribute = name.rpartition(".")
        assert getattr(importlib.import_module(module), attribute, None) or importlib.import_module(name), name


def test_every_line_names_what_it_is_about() -> None:
    """A reader searches for the name they use."""
    entries = re.findall(r"^- (.+)$", CHANGELOG, re.M)
    assert entries
    assert [entry for entry in entries if not entry.startswith("`")] == []


def test_the_version_is_one_of_the_changelog_or_still_to_come() -> None:
    """A released version has its section."""
    assert f"## [{version('cpaaskit')}]" in CHANGELOG or "## [Unreleased]" in CHANGELOG
