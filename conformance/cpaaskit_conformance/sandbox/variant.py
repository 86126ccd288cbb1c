"""A variant: a behaviour that the API's documentation allows, as a switch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variant:
    """One allowed behaviour that differs from the sandbox's default.

    Args:
        name: What it is called, unique in its API.
        says: What the server does, one sentence.
        basis: The place in the vendor's page or its family that leaves the choice.
        setting: The switches that make the sandbox do it; settings of several variants may be merged.
    """

    name: str
    says: str
    basis: str
    setting: Mapping[str, object]
