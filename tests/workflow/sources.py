"""The project's Python files and what each imports."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
HAND_WRITTEN = ("overrides", "conformance", "scripts", "bench")
HOUSES = {"generated": "cpaaskit_clients", "overrides": "cpaaskit", "conformance": "cpaaskit_conformance"}


def modules(*houses: str) -> list[Path]:
    """Every Python file of the houses, sorted."""
    return sorted(path for house in houses for path in (ROOT / house).rglob("*.py"))


@functools.cache
def tree(path: Path) -> ast.Module:
    """The file, parsed."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imports(path: Path) -> Iterator[str]:
    """The full name of every module that a file imports, wherever in the file; relative imports are its own package."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def eager_imports(path: Path) -> Iterator[str]:
    """What importing the file imports: statements in functions and under TYPE_CHECKING do not run."""
    yield from _eager(tree(path).body)


def _eager(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module
        elif isinstance(node, ast.Try | ast.With | ast.ClassDef | ast.If) and not _for_types_only(node):
            yield from _eager(node.body)


def _for_types_only(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def roots(names: Iterator[str]) -> set[str]:
    """The top-level packages of module names."""
    return {name.partition(".")[0] for name in names}
