"""What is known of OpenSMS beyond its spec."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.opensms import delivery, messages, notifications, subscriptions
from cpaaskit_conformance.semantic.opensms.core import CORE, EXAMPLES
from cpaaskit_conformance.semantic.opensms.forbidden import FORBIDDEN

SCENARIOS: Final[tuple[Scenario, ...]] = (
    *messages.SCENARIOS,
    *delivery.SCENARIOS,
    *subscriptions.SCENARIOS,
    *notifications.SCENARIOS,
)

__all__ = ["CORE", "EXAMPLES", "FORBIDDEN", "SCENARIOS"]
