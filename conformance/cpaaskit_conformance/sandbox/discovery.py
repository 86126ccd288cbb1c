"""Finds the APIs that have a sandbox: each is a package under `sandbox/apis`."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.sandbox import apis
from cpaaskit_conformance.sandbox.behaviour import SandboxApi
from cpaaskit_conformance.sandbox.variant import Variant


def api_ids() -> tuple[str, ...]:
    """Name the APIs that have a sandbox, in alphabetical order."""
    return tuple(sorted(module.name for module in iter_modules(apis.__path__)))


def find_api(api: str) -> SandboxApi:
    """Give an API's sandbox.

    Raises:
        ConfigurationError: There is none of that name.
    """
    if api not in api_ids():
        raise ConfigurationError(f"no API is called {api!r}; there are: {', '.join(api_ids())}")
    found = getattr(import_module(f"{apis.__name__}.{api}"), "API", None)
    if not isinstance(found, SandboxApi):
        raise ConfigurationError(f"the sandbox of {api} has no API; define it in {apis.__name__}.{api}")
    return found


def variants(api: str) -> tuple[Variant, ...]:
    """Give the allowed behaviours of an API as switches.

    Raises:
        ConfigurationError: There is no API of that name.
    """
    return find_api(api).variants
