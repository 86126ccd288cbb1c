"""Rules that every send keeps: who it may be from, and which product it uses."""

from __future__ import annotations

from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused

REJECTED_SENDER = "REJECT"
SENDERS = "sms-senders"
_REJECTED = "2"


def check_service(account: Account, service: str) -> str:
    """Give a product's code.

    Raises:
        RefusedError: The account has no such product, and the switch says that this is refused.
    """
    refusing = account.choices.unknown_service == "refused"
    if refusing and service and service not in account.funds.brand.products:
        raise refused("Invalid Service Id.")
    return service


def check_sender(account: Account, sender: str) -> str:
    """Give a sender's name.

    Raises:
        RefusedError: It was rejected.
    """
    known = account.stores[SENDERS].records.values()
    rejected = any(
        record.value.get("name") == sender and str(record.value.get("status")) == _REJECTED for record in known
    )
    if rejected or sender == REJECTED_SENDER:
        raise refused("Invalid Sender or Sender not allowed")
    return sender
