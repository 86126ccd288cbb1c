"""Which states a recipient goes through, and the numbers that choose them.

Country code 999 is assigned to nobody, so these numbers can't reach a person. What follows it decides:

==============  ====================================================================
+999 1...       DeliveredToNetwork, then DeliveredToTerminal (as any other number)
+999 2...       DeliveredToNetwork, then DeliveryImpossible
+999 3...       DeliveryImpossible at once
+999 4...       stays in DeliveredToNetwork
+999 5...       stays in MessageWaiting
+999 6...       DeliveredToNetwork, then stays in DeliveryUncertain
+999 7...       DeliveredToNetwork, then DeliveryNotificationNotSupported
+999 8...       DeliveredToNetwork, then a state that no list names, then DeliveredToTerminal
+999 0400...    the whole request is refused with 400; 0403 and 0429 likewise
==============  ====================================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices

Route: TypeAlias = tuple[str, ...]

WAITING: Final = "MessageWaiting"
NETWORK: Final = "DeliveredToNetwork"
TERMINAL: Final = "DeliveredToTerminal"
IMPOSSIBLE: Final = "DeliveryImpossible"
UNCERTAIN: Final = "DeliveryUncertain"
UNSUPPORTED: Final = "DeliveryNotificationNotSupported"
UNLISTED: Final = "DeliveryPostponed"
FINAL: Final = frozenset({TERMINAL, IMPOSSIBLE})

_PREFIX: Final = "999"
_ROUTES: Final[Mapping[str, Route]] = {
    "delivered": (NETWORK, TERMINAL),
    "impossible": (NETWORK, IMPOSSIBLE),
    "impossible-at-once": (IMPOSSIBLE,),
    "stuck": (NETWORK,),
    "waiting": (WAITING,),
    "uncertain": (NETWORK, UNCERTAIN),
    "uncertain-first": (NETWORK, UNCERTAIN, TERMINAL),
    "unsupported": (NETWORK, UNSUPPORTED),
    "unlisted": (NETWORK, UNLISTED, TERMINAL),
}
_MAGIC: Final[Mapping[str, str]] = {
    "1": "delivered",
    "2": "impossible",
    "3": "impossible-at-once",
    "4": "stuck",
    "5": "waiting",
    "6": "uncertain",
    "7": "unsupported",
    "8": "unlisted",
}
_REFUSALS: Final[Mapping[str, int]] = {"0400": 400, "0403": 403, "0429": 429}


def refusal_status(digits: str) -> int | None:
    """Tell the status with which a recipient makes the sandbox refuse the whole request, if it does."""
    return _REFUSALS.get(digits[3:7]) if digits.startswith(_PREFIX) else None


class Outcomes:
    """Gives each recipient its route through the states.

    Args:
        choices: The switches `outcome`, `initial` and `advance` count.
    """

    def __init__(self, choices: Choices) -> None:
        self._waits = choices.initial == WAITING
        self._instant = choices.advance == "instant"
        self._mixed = choices.outcome == "mixed"
        self._magic = {digit: self._route(name) for digit, name in _MAGIC.items()}
        self._default = self._route("delivered" if self._mixed else choices.outcome)
        self._turns = [self._route(name) for name in ("delivered", "impossible", "uncertain-first")]

    def route(self, digits: str) -> Route:
        """Give the states of a recipient, the first one first.

        Args:
            digits: The recipient's number without `tel:` and `+`.
        """
        if digits.startswith(_PREFIX) and (magic := self._magic.get(digits[3:4])) is not None:
            return magic
        return self._turns[int(digits[-1]) % 3] if self._mixed else self._default

    def _route(self, name: str) -> Route:
        states = _ROUTES[name]
        if self._waits and states[0] != WAITING:
            states = (WAITING, *states)
        return states[-1:] if self._instant else states
