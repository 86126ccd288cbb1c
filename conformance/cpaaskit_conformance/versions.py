"""Which versions made a run, so that its corpus can be made again."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

_PACKAGES = ("cpaaskit", "schemathesis", "hypothesis", "httpx", "jsonschema-rs")


def versions() -> dict[str, str]:
    """Give the versions of Python and of the packages that shape a run."""
    return {"python": platform.python_version(), **{name: _version(name) for name in _PACKAGES}}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"
