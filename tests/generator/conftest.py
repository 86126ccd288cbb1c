"""Checkouts to change at will, and one package generated from a contract with the idioms that OpenSMS lacks."""

from __future__ import annotations

import copy
import importlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from regeneration import lock
from regeneration.documents import Document, load
from regeneration.generation import generate
from regeneration.layout import HERE, Layout

ROOT = Path(__file__).resolve().parents[2]
SYNTHETIC = Path(__file__).parent / "synthetic.yaml"

Edit = Callable[[dict[str, Any]], object]


@pytest.fixture(scope="session")
def opensms() -> dict[str, Any]:
    """The OpenSMS contract; tests copy it before they change it."""
    return copy.deepcopy(dict(load(ROOT / "spec" / "opensms" / "openapi.yaml")))


@pytest.fixture(scope="session")
def claims() -> dict[str, Any]:
    """The OpenSMS claims; tests copy them before they change them."""
    return copy.deepcopy(dict(load(ROOT / "spec" / "opensms" / "claims.yaml")))


@pytest.fixture(scope="session")
def synthetic_contract() -> dict[str, Any]:
    """The contract with the idioms that OpenSMS lacks."""
    return dict(load(SYNTHETIC))


@pytest.fixture(scope="session")
def synthetic_package(synthetic_contract: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its package, generated once."""
    package = tmp_path_factory.mktemp("synthetic") / "synthetic_api"
    generate(Document(synthetic_contract), {"claims": []}, {"package_name_override": "synthetic"}, package)
    return package


@pytest.fixture(scope="session")
def synthetic(synthetic_package: Path) -> Iterator[ModuleType]:
    """The same package, importable."""
    sys.path.insert(0, str(synthetic_package.parent))
    for module in ("errors", "models", "types"):  # a submodule is an attribute only once somebody imported it
        importlib.import_module(f"synthetic_api.{module}")
    yield importlib.import_module("synthetic_api")
    sys.path.remove(str(synthetic_package.parent))


@pytest.fixture
def checkout(tmp_path: Path) -> Layout:
    """A copy of what generation reads and writes, with the smallest API alone."""
    others = [api for api in HERE.apis() if api != "opensms"]
    for name in ("spec", "generated", "scripts"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", *others))
    layout = Layout(tmp_path)
    locked = json.loads(layout.lock.read_text(encoding="utf-8"))
    kept = {api: made for api, made in locked["apis"].items() if api not in others}
    lock.write(layout, {**locked, "apis": kept})
    return layout


def edit_yaml(path: Path, edit: Edit) -> None:
    """Change a YAML file through a function."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    edit(document)
    path.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")


@pytest.fixture
def edit_spec(checkout: Layout) -> Callable[[Edit], None]:
    """Change the OpenSMS contract of the checkout."""
    return lambda edit: edit_yaml(checkout.specs / "opensms" / "openapi.yaml", edit)
