"""How generated code is written: one place for the HTTP client, relative imports, no casts, no left-overs."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from regeneration.layout import HERE
from regeneration.sensitive import MARK


@pytest.fixture(params=["opensms", "synthetic"])
def package(request: pytest.FixtureRequest) -> Path:
    """Each of the packages."""
    if request.param == "opensms":
        return HERE.clients / "opensms"
    found: Path = request.getfixturevalue("synthetic_package")
    return found


def _imports(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.level, node.module or ""
        elif isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)


def test_the_http_client_is_imported_in_one_module(package: Path) -> None:
    """Another HTTP client is one line in one template."""
    importing = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if any(name.partition(".")[0] == "httpx" for _, name in _imports(path))
    }

    assert importing == {"client.py"}
    assert (package / "client.py").read_text(encoding="utf-8").count("import httpx as http_client") == 1


def test_a_package_imports_itself_relatively_and_little_else(package: Path) -> None:
    """It works wherever it is put, with httpx, attrs and Python alone."""
    absolute = {name.partition(".")[0] for path in package.rglob("*.py") for level, name in _imports(path) if not level}

    assert absolute - sys.stdlib_module_names == {"httpx", "attrs"}


def test_nothing_is_cast_ignored_or_left_over(package: Path) -> None:
    """Types are checked, not claimed; the marks that carried extensions through the generator are gone."""
    for path in package.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\bcast\(|type: ignore|noqa|pyright:", text), path
        assert MARK not in text
        assert "\r" not in text
        assert text.endswith("\n")
    assert (package / "py.typed").is_file()
