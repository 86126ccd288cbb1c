"""The houses keep apart: which may import which, and what stands in each."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Set
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from .sources import HAND_WRITTEN, HOUSES, ROOT, eager_imports, imports, modules, roots, tree

MAX_LINES = 300
BASE_INSTALL = {"httpx", "attrs"}


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def strangers(paths: list[Path], allowed: Set[str]) -> dict[str, set[str]]:
    """What a file imports besides what it may."""
    found = {shown(path): roots(imports(path)) - allowed for path in paths}
    return {name: imported for name, imported in found.items() if imported}


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_generated_code_imports_no_other_house() -> None:
    """It is vendored on its own: the standard library, httpx and attrs are all there is."""
    allowed = sys.stdlib_module_names | {"httpx", "attrs", "attr", "cpaaskit_clients"}
    assert strangers(modules("generated"), allowed) == {}


def test_the_thin_layer_never_imports_conformance_or_its_packages() -> None:
    """The base install has neither; the command names the package of commands as text and imports it when called."""
    brought_by_httpx, brought_by_aiohttp = {"httpx", "httpcore", "anyio"}, {"aiohttp", "yarl"}
    own = {"attrs", "attr", "cpaaskit_clients", "cpaaskit"}
    allowed = sys.stdlib_module_names | brought_by_httpx | brought_by_aiohttp | own
    assert strangers(modules("overrides"), allowed) == {}


def test_only_the_adapter_imports_aiohttp() -> None:
    """The extra is chosen explicitly, so nothing else may need it."""
    users = [shown(path) for path in modules("overrides", "conformance") if "aiohttp" in roots(imports(path))]
    assert len(users) <= 1, users


def test_one_hand_written_module_imports_httpx() -> None:
    """Moving to its successor changes one module and the templates."""
    users = [shown(path) for path in modules("overrides", "conformance", "scripts") if "httpx" in roots(imports(path))]
    assert users == ["overrides/cpaaskit/_httpx.py"]


def test_the_base_install_is_httpx_and_attrs() -> None:
    """Everything else comes with a named extra."""
    requirements = [Requirement(text) for text in requires("cpaaskit") or ()]
    assert {requirement.name for requirement in requirements if requirement.marker is None} == BASE_INSTALL


@pytest.mark.parametrize(
    "statement", ["import cpaaskit", "import cpaaskit._cli", "import cpaaskit_conformance.commands"]
)
def test_importing_the_base_brings_no_package_of_an_extra(statement: str) -> None:
    """Light imports stay light, whatever is installed."""
    extras = "{'schemathesis', 'hypothesis', 'pytest', 'starlette', 'uvicorn', 'jsonschema_rs', 'rich', 'aiohttp'}"
    script = f"import sys; {statement}; sys.exit(str(found) if (found := {extras} & sys.modules.keys()) else 0)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_users_pytest_plugin_is_light() -> None:
    """Pytest loads it in every project that has the package: nothing heavy comes before a fixture is asked for."""
    (plugin,) = (path for path in modules("conformance") if path.name == "pytest_plugin.py")
    assert roots(eager_imports(plugin)) <= sys.stdlib_module_names | {"pytest", "__future__"}


def test_no_module_grows_past_its_room() -> None:
    """A module of more than 300 lines is asking to be two."""
    lengths = {shown(path): len(lines(path)) for path in modules(*HAND_WRITTEN)}
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_every_module_says_what_it_is() -> None:
    """A docstring opens it."""
    silent = [path for path in modules("overrides", "conformance", "scripts") if not ast.get_docstring(tree(path))]
    assert [shown(path) for path in silent] == []


def test_casts_and_ignores_have_a_reason_beside_them() -> None:
    """On the line, or just above it, stands why the checker is wrong."""
    bare = [found for path in modules(*HAND_WRITTEN) for found in unexplained(path)]
    assert bare == []


def unexplained(path: Path) -> Iterator[str]:
    """The casts and ignores of a file without a comment of some words in reach."""
    for number, line in enumerate(text := lines(path)):
        if re.search(r"# (type|pyright): ignore|[ (=]cast\(", line):
            above = text[max(0, number - 3) : number]
            comments = [
                re.sub(r"# (type|pyright): ignore(\[[\w, -]+\])?", "", near).partition("#")[2] for near in above
            ]
            own = re.sub(r"# (type|pyright): ignore(\[[\w, -]+\])?", "", line).partition("#")[2]
            if len(own.split()) < 2 and own.strip() != "ditto" and not any(len(c.split()) > 3 for c in comments):
                yield f"{shown(path)}: {line.strip()}"


def test_each_package_is_typed() -> None:
    """`py.typed` stands in all three."""
    assert [house for house, package in HOUSES.items() if not (ROOT / house / package / "py.typed").is_file()] == []


def test_no_room_is_a_drawer() -> None:
    """Names are the field's own."""
    drawers = {"utils", "util", "helpers", "manager", "common", "misc"}
    parts = {
        shown(path): drawers & set(path.relative_to(ROOT).with_suffix("").parts) for path in modules(*HAND_WRITTEN)
    }
    assert [name for name, found in parts.items() if found] == []


def test_one_api_is_named_only_in_its_own_rooms() -> None:
    """Adding an API adds files: shared code finds APIs, and never asks which one it has."""
    apis = sorted(path.parent.name for path in ROOT.glob("spec/*/openapi.yaml"))
    offenders: list[str] = []
    for path in modules("overrides", "conformance"):
        if set(apis) & set(path.parts):
            continue
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Compare | ast.match_case | ast.Dict):
                names = {leaf.value for leaf in ast.walk(node) if isinstance(leaf, ast.Constant)}
                offenders += [f"{shown(path)}: {api}" for api in apis if api in names]
    assert offenders == []
