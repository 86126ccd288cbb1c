"""The lock: what the generated packages were made from, compared offline and with nothing installed but Python."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypedDict

from .layout import Layout

SHAPING = (
    "bundling.py",
    "claim_patterns.py",
    "decimals.py",
    "documents.py",
    "endpoint_views.py",
    "enums.py",
    "generation.py",
    "layout.py",
    "names.py",
    "operation_table.py",
    "page_views.py",
    "prepared.py",
    "problems.py",
    "sensitive.py",
    "shared_rules.py",
    "xml_forms.py",
)
"""The modules of this package that shape the output; a test compares them with what ``generation`` imports."""

REGENERATE = "run `nox -s generate` and commit what it writes"


class ApiLock(TypedDict):
    """Hashes of one API: each file that it was made from, its whole tree, and each file of that."""

    sources: dict[str, str]
    tree: str
    files: dict[str, str]


class Lock(TypedDict):
    """Everything that the generated packages depend on."""

    versions: dict[str, str]
    templates: str
    code: str
    shared: dict[str, str]
    apis: dict[str, ApiLock]


def file_hash(path: Path) -> str:
    """Hash a file; line ends count as line feeds, so that a checkout on Windows is the same."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def tree_hash(files: Mapping[str, str]) -> str:
    """Hash a set of files by their names and hashes."""
    return hashlib.sha256("".join(f"{name} {files[name]}\n" for name in sorted(files)).encode()).hexdigest()


def source_hash(paths: Iterable[Path], folder: Path) -> str:
    """Hash what was written by hand: a file alone as it is, several by their names and hashes."""
    files = hashes_below(folder, paths)
    return next(iter(files.values())) if len(files) == 1 else tree_hash(files)


def hashes_below(folder: Path, paths: Iterable[Path] | None = None) -> dict[str, str]:
    """Hash every file below a folder, caches aside, by its path from there."""
    found = folder.rglob("*") if paths is None else paths
    kept = (path for path in found if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): file_hash(path) for path in sorted(kept)}


def current(layout: Layout, versions: Mapping[str, str]) -> Lock:
    """Make the lock of what stands in a checkout."""
    shared = (path for path in layout.clients.iterdir() if path.is_file())
    return {
        "versions": dict(versions),
        "templates": tree_hash(hashes_below(layout.templates)),
        "code": tree_hash({name: file_hash(layout.code / name) for name in SHAPING}),
        "shared": hashes_below(layout.clients, shared),
        "apis": {api: _api(layout, api) for api in layout.apis()},
    }


def _api(layout: Layout, api: str) -> ApiLock:
    sources, package = layout.sources(api), layout.clients / api
    files = hashes_below(package) if package.is_dir() else {}
    return {
        "sources": {sources.name(path): file_hash(path) for path in sources.all()},
        "tree": tree_hash(files),
        "files": files,
    }


def write(layout: Layout, lock: Lock) -> None:
    """Write the lock file."""
    layout.lock.write_text(json.dumps(lock, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")


def drift(layout: Layout) -> list[str]:
    """Compare the lock with the checkout; one line for each thing that differs, none where all is as it was made."""
    try:
        locked: Lock = json.loads(layout.lock.read_text(encoding="utf-8"))
        found = current(layout, locked["versions"])
        return list(_differences(locked, found))
    except FileNotFoundError as error:
        return [f"{error.filename}: is missing; {REGENERATE}"]
    except (ValueError, KeyError, TypeError, AttributeError):
        return [f"{layout.lock}: is not a lock file; {REGENERATE}"]


def _differences(locked: Lock, found: Lock) -> Iterable[str]:
    if locked["templates"] != found["templates"]:
        yield f"scripts/templates: changed since the last generation; {REGENERATE}"
    if locked["code"] != found["code"]:
        yield f"scripts/regeneration: changed since the last generation; {REGENERATE}"
    yield from _file_differences("generated/cpaaskit_clients", locked["shared"], found["shared"])
    for api in sorted(set(locked["apis"]) | set(found["apis"])):
        if api not in found["apis"]:
            yield f"spec/{api}: is gone, its package is not; {REGENERATE}"
        elif api not in locked["apis"]:
            yield f"spec/{api}: was never generated; {REGENERATE}"
        else:
            yield from _api_differences(api, locked["apis"][api], found["apis"][api])


def _api_differences(api: str, locked: ApiLock, found: ApiLock) -> Iterable[str]:
    for name in sorted(locked["sources"].keys() | found["sources"].keys()):
        if locked["sources"].get(name) != found["sources"].get(name):
            happened = "changed" if name in found["sources"] else "was taken away"
            yield f"spec/{api}/{name}: {happened} since the last generation; {REGENERATE}"
    if locked["tree"] != tree_hash(locked["files"]):
        yield f"generated/lock.json: the tree of {api} is not the one of its files; {REGENERATE}"
    yield from _file_differences(f"generated/cpaaskit_clients/{api}", locked["files"], found["files"])


def _file_differences(folder: str, locked: Mapping[str, str], found: Mapping[str, str]) -> Iterable[str]:
    for name in sorted(set(locked) | set(found)):
        if name not in found:
            yield f"{folder}/{name}: is missing; {REGENERATE}"
        elif name not in locked:
            yield f"{folder}/{name}: was not generated; move it out of generated/"
        elif locked[name] != found[name]:
            yield f"{folder}/{name}: was edited by hand; change the spec or a template instead, then {REGENERATE}"
