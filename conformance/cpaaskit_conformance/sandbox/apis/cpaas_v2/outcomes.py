"""Which states a message goes through, and the numbers that choose them.

Country code 999 is assigned to nobody, so these numbers can't reach a person. What follows it decides:

==============  =========================================================================================
999 1...        SMS: DELIVRD (as any other number); other channels: sent, delivered, read; calls: ANSWER
999 2...        SMS: UNDELIV; other channels: failed; calls: NOANSWER
999 3...        SMS: EXPIRED; other channels: failed; calls: BUSY
999 4...        stays as it was accepted
999 5...        SMS: ABSENT-SUB; other channels: sent, and no further; calls: CHANUNAVAIL
999 6...        a state that no list names; calls: CONGESTION
999 0422...     the whole request is refused with 422; 0403, 0409, 0429 and 0500 likewise
==============  =========================================================================================

A verification for such a number has the number's last digits as its code; for any other number the inbox shows it.
A sender called REJECT is refused, one called APPROV is approved when it is made, and BLOCKD can't be made. The account
begins with an approved sender, SNDBOX. Credits can be used up: `--variant funds=scarce` begins with five of each
product. A token in another place than the documented two is taken where vendor libraries put it: in a form, in JSON, or
alone in Authorization. `--brand` gives one brand's products; without it the account has those of all brands.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import Route

AWAITING: Final = "AWAITING-DLR"
QUEUED: Final = "queued"
OPTED_OUT: Final = "OPTOUT-REJ"
NOT_ALLOWED: Final = "notallowed"
CANCELLED: Final = "CANCEL"
NOT_CALLED: Final = "CANCEL"
NO_CREDITS: Final = "NO-CREDITS"
DUPLICATE: Final = "DUPLICATE"
BLACKLISTED: Final = "DLT-TM-BLACKLST"
PREFIX: Final = "999"

_SMS: Final[Mapping[str, Route]] = {
    "delivered": ("DELIVRD",),
    "undelivered": ("UNDELIV",),
    "expired": ("EXPIRED",),
    "stuck": (),
    "absent": ("ABSENT-SUB",),
    "unlisted": ("ROUTE-LOST",),
}
_CHANNEL: Final[Mapping[str, Route]] = {
    "delivered": ("sent", "delivered", "read"),
    "undelivered": ("failed",),
    "expired": ("failed",),
    "stuck": (),
    "absent": ("sent",),
    "unlisted": ("sent", "postponed"),
}
_CALL: Final[Mapping[str, Route]] = {
    "delivered": ("ANSWER",),
    "undelivered": ("NOANSWER",),
    "expired": ("BUSY",),
    "stuck": (),
    "absent": ("CHANUNAVAIL",),
    "unlisted": ("CONGESTION",),
}
_MAGIC: Final[Mapping[str, str]] = {
    "1": "delivered",
    "2": "undelivered",
    "3": "expired",
    "4": "stuck",
    "5": "absent",
    "6": "unlisted",
}
_REFUSALS: Final[Mapping[str, int]] = {"0422": 422, "0403": 403, "0409": 409, "0429": 429, "0500": 500}
_MIXED: Final = ("delivered", "undelivered", "expired")


def refusal_status(number: str) -> int | None:
    """Tell the status with which a recipient makes the sandbox refuse the whole request, if it does."""
    return _REFUSALS.get(number[3:7]) if number.startswith(PREFIX) else None


class Outcomes:
    """Gives each message its route through the states.

    Args:
        choices: The switches `outcome`, `advance` and `channel_initial` count.
    """

    def __init__(self, choices: Choices) -> None:
        self._choices = choices

    def route(self, channel: str, number: str) -> Route:
        """Give the states of a message, the first one first."""
        name = _MAGIC.get(number[3:4]) if number.startswith(PREFIX) else None
        states = _routes(channel)[name or self._usual(number)]
        whole = (self.initial(channel), *states)
        return whole[-1:] if self._choices.advance == "instant" else whole

    def initial(self, channel: str) -> str:
        """Give the state in which a channel accepts messages."""
        if channel == "sms":
            return AWAITING
        return QUEUED if channel == "outgoing" else self._choices.channel_initial

    def rejected(self, channel: str, state: str) -> Route:
        """Give the states of a message that goes to nobody."""
        if channel == "outgoing":
            state = NOT_CALLED
        later = self._choices.rejection == "later" and channel == "sms" and self._choices.advance == "time"
        return (self.initial(channel), state) if later else (state,)

    def _usual(self, number: str) -> str:
        if self._choices.outcome == "mixed":
            return _MIXED[int(number[-1:] or 0) % len(_MIXED)] if number[-1:].isdigit() else "delivered"
        return self._choices.outcome


def _routes(channel: str) -> Mapping[str, Route]:
    return _SMS if channel == "sms" else _CALL if channel == "outgoing" else _CHANNEL
