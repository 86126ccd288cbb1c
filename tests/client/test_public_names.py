"""What is public is listed, sorted, and all that can be seen."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import cpaaskit
import cpaaskit.cpaas_v2
import cpaaskit.opensms

MODULES = [cpaaskit, cpaaskit.cpaas_v2, cpaaskit.opensms]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_all_is_sorted_and_equals_what_is_visible(module):
    """Each name can be had, and `dir` and `__all__` say the same."""
    assert module.__all__ == sorted(module.__all__)
    assert dir(module) == module.__all__
    for name in module.__all__:
        assert getattr(getattr(module, name), "__name__", name) == name  # an alias has no name of its own


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_nothing_else_can_be_had(module):
    """A misspelt name is an AttributeError that names it."""
    with pytest.raises(AttributeError, match="has no attribute 'OpenSmS'"):
        module.OpenSmS  # noqa: B018 - looking is what is tested


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_a_star_import_brings_the_public_names(module):
    """All of them, and no other."""
    names: dict[str, object] = {}
    exec(f"from {module.__name__} import *", names)
    assert set(names) - {"__builtins__"} == set(module.__all__)


@pytest.mark.parametrize("module", ["cpaaskit", "cpaaskit.cpaas_v2", "cpaaskit.opensms"])
def test_public_names_are_documented(module: str):
    """Each public object says what it is in one sentence at least."""
    public = importlib.import_module(module)
    assert not [name for name in public.__all__ if not (getattr(public, name).__doc__ or "").strip()]


def test_the_import_brings_neither_the_network_nor_the_extras():
    """httpx comes with the first client, aiohttp with its transport, conformance never."""
    unwanted = {"httpx", "aiohttp", "hypothesis", "cpaaskit_conformance"}
    code = f"import sys, cpaaskit; print(sorted({unwanted!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
