"""Regeneration as a whole: every package is made beside the old ones, and takes their place only when all are right."""

from __future__ import annotations

import json
import keyword
import re
import shutil
import tempfile
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from . import lock
from .bundling import claims_of, contract_of
from .completeness import missing
from .documents import Document, Object, load
from .generation import generate
from .layout import PROVENANCE, SPEC, Layout, Sources
from .problems import RegenerationError
from .validation import problems_of

TOOLS = ("openapi-python-client", "ruff")
SHARED = {
    "__init__.py": '"""Generated clients, one package per API; written by scripts/regenerate.py."""\n',
    "py.typed": "",
}


def regenerate(layout: Layout, apis: Iterable[str] = ()) -> list[str]:
    """Make the packages of some APIs, or of all, and the lock.

    Args:
        layout: The checkout.
        apis: Their names; none means all, and removes packages whose contract is gone.

    Returns:
        The names of the APIs that were made.

    Raises:
        RegenerationError: Something is wrong with an input; nothing was changed.
    """
    known, asked = layout.apis(), list(apis)
    unknown = [f"{api}: no such API; known are {', '.join(known) or 'none'}" for api in asked if api not in known]
    if unknown or not known:
        raise RegenerationError(unknown or [f"{layout.specs}: holds no contract; add spec/<api>/{SPEC}"])
    layout.generated.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".regenerating-", dir=layout.generated) as scratch:
        built = build(layout, asked or known, Path(scratch))
        stale = [] if asked else _stale(layout, known)
        _swap(layout, built, stale, Path(scratch))
    for name, text in SHARED.items():
        (layout.clients / name).write_text(text, encoding="utf-8", newline="\n")
    lock.write(layout, lock.current(layout, tool_versions()))
    return sorted(built)


def tool_versions() -> dict[str, str]:
    """Tell the versions of the tools whose output is committed."""
    return {tool: version(tool) for tool in TOOLS}


def build(layout: Layout, apis: Iterable[str], scratch: Path) -> dict[str, Path]:
    """Check the inputs of some APIs and make their packages in a scratch folder."""
    inputs = {api: _inputs(layout.sources(api)) for api in apis}
    checked = {api: problems_of(spec, claims) for api, (spec, claims, _) in inputs.items()}
    problems = [f"spec/{api}: {line}" for api, lines in checked.items() for line in lines]
    problems += [line for api, (_, claims, _) in inputs.items() for line in _name_problems(api, claims)]
    if problems:
        raise RegenerationError(problems)
    built: dict[str, Path] = {}
    for api, (spec, claims, settings) in inputs.items():
        built[api] = scratch / api
        document = Document(spec)
        generate(document, claims, settings, built[api], templates=layout.templates)
        dropped = [f"spec/{api}: {line}" for line in missing(document, built[api])]
        if dropped:
            raise RegenerationError(dropped)
        _write_provenance(layout, api, spec, built[api])
    return built


def _inputs(sources: Sources) -> tuple[Object, Object, Object]:
    try:
        spec = contract_of(sources)
        return spec, claims_of(sources, spec), load(sources.settings)
    except RegenerationError as error:
        raise RegenerationError(f"spec/{sources.folder.name}: {line}" for line in error.problems) from None


def _name_problems(api: str, claims: Object) -> Iterable[str]:
    if not re.fullmatch("[a-z][a-z0-9_]*", api) or keyword.iskeyword(api):
        yield f"spec/{api}: its package would have this name; use lower case letters, digits and underscores"
    if claims.get("api", api) != api:
        yield f"spec/{api}: claims.yaml: says that it is of {claims['api']}"


def _write_provenance(layout: Layout, api: str, spec: Object, package: Path) -> None:
    info, sources = Document(spec).object_at(spec.get("info")), layout.sources(api)
    provenance = {
        "api": api,
        "title": info.get("title"),
        "version": info.get("version"),
        "spec_sha256": lock.source_hash(sources.contract, sources.folder),
        "claims_sha256": lock.source_hash(sources.claims, sources.folder),
        "templates_sha256": lock.tree_hash(lock.hashes_below(layout.templates)),
        "tools": tool_versions(),
    }
    text = json.dumps(provenance, indent=1) + "\n"
    (package / PROVENANCE).write_text(text, encoding="utf-8", newline="\n")


def _stale(layout: Layout, known: Iterable[str]) -> list[str]:
    packages = {path.name for path in layout.clients.glob("*/") if path.is_dir() and path.name != "__pycache__"}
    return sorted(packages - set(known))


def _swap(layout: Layout, built: dict[str, Path], stale: Iterable[str], scratch: Path) -> None:
    layout.clients.mkdir(exist_ok=True)
    retired = scratch / "retired"
    retired.mkdir()
    for api in [*built, *stale]:
        package = layout.clients / api
        if package.exists():
            package.rename(retired / api)
        if api in built:
            try:
                shutil.move(built[api], package)
            except OSError:
                if (retired / api).exists():
                    (retired / api).rename(package)
                raise
