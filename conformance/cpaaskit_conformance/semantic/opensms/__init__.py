"""What is known of OpenSMS beyond its spec."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.opensms import delivery, messages, notifications, subscriptions
from cpaaskit_conformance.semantic.opensms.core import CORE, EXAMPLES
from cpaaskit_conformance.semantic.opensms.forbidden import FORBIDDEN

# What waits for the server's time comes first, so that the rest runs meanwhile.
SCENARIOS: Final[tuple[Scenario, ...]] = (
    *delivery.SCENARIOS,
    *notifications.SCENARIOS,
    *messages.SCENARIOS,
    *subscriptions.SCENARIOS,
)

__all__ = ["CORE", "EXAMPLES", "FORBIDDEN", "SCENARIOS"]
