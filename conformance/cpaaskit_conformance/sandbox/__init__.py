"""A server that behaves as the documentation says: built from the contract, with one behaviour package per API.

The names are imported when they are first used, so that naming the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpaaskit_conformance.sandbox.app import DEFAULT_TOKEN, Sandbox, create_app
    from cpaaskit_conformance.sandbox.clock import Clock, StepClock, SystemClock
    from cpaaskit_conformance.sandbox.discovery import api_ids, variants
    from cpaaskit_conformance.sandbox.settings import SandboxSettings
    from cpaaskit_conformance.sandbox.variant import Variant

__all__ = [
    "DEFAULT_TOKEN",
    "Clock",
    "Sandbox",
    "SandboxSettings",
    "StepClock",
    "SystemClock",
    "Variant",
    "api_ids",
    "create_app",
    "variants",
]

_HOMES = {
    "DEFAULT_TOKEN": "app",
    "Clock": "clock",
    "Sandbox": "app",
    "SandboxSettings": "settings",
    "StepClock": "clock",
    "SystemClock": "clock",
    "Variant": "variant",
    "api_ids": "discovery",
    "create_app": "app",
    "variants": "discovery",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
