"""What is known of OpenSMS beyond its spec."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.semantic.collecting import collect

_KNOWN: Final = collect(__name__)
CORE: Final = _KNOWN.core
EXAMPLES: Final = _KNOWN.examples
FORBIDDEN: Final = _KNOWN.forbidden
SCENARIOS: Final = _KNOWN.scenarios
PREPARE: Final = _KNOWN.prepare
OWN: Final = _KNOWN.own
UNPAID: Final = _KNOWN.unpaid

__all__ = ["CORE", "EXAMPLES", "FORBIDDEN", "OWN", "PREPARE", "SCENARIOS", "UNPAID"]
