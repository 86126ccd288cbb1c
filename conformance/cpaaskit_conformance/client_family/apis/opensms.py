"""What the OpenSMS client promises of delivery states (BICS OpenSMS API, 2023-11-10, create subscription, remarks)."""

from __future__ import annotations

from itertools import permutations
from typing import Final

from hypothesis import strategies as st

from cpaaskit.opensms import DeliveryInfo, DeliveryStatus, DeliveryTracker
from cpaaskit_conformance.client_family.apis import OwnCheck
from cpaaskit_conformance.contract import as_list
from cpaaskit_conformance.model import Json

FINAL: Final = ("DeliveredToTerminal", "DeliveryImpossible")
PASSING: Final = ("MessageWaiting", "DeliveredToNetwork", "DeliveryUncertain", "NotYetKnown")

_REQUEST = "r-1"
_RECIPIENT = "tel:+13500000991"


def _run(plan: Json) -> str:
    """Tell a tracker states in an order; once one was final, it must stay so, and stay one of those that were told."""
    tracker = DeliveryTracker()
    finals: set[str] = set()
    for state in map(str, as_list(plan)):
        tracker.merge(_REQUEST, [DeliveryInfo(_RECIPIENT, DeliveryStatus(state))])
        finals.update({state} & set(FINAL))
        known = {str(info.delivery_status) for info in tracker.infos(_REQUEST)}
        if len(known) != 1:
            return "the delivery tracker does not know the one state of its one recipient"
        if finals and not (known <= finals and tracker.is_final(_REQUEST)):
            return "the delivery tracker fell back from a final state"
    return ""


def _orders() -> tuple[Json, ...]:
    """Give every order of two passing states and a final one."""
    states = (("DeliveredToNetwork", "MessageWaiting", final) for final in FINAL)
    return tuple(list(order) for each in states for order in permutations(each))


def _plans() -> st.SearchStrategy[Json]:
    states: list[Json] = [*FINAL, *PASSING]
    return st.lists(st.sampled_from(states), min_size=1, max_size=8).map(lambda drawn: drawn)


CHECKS: Final = (OwnCheck(name="client.states", operation="getDeliveryInfos", fixed=_orders(), plan=_plans, run=_run),)
