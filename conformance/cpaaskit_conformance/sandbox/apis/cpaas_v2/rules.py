"""Rules that every send keeps: who it may be from, and which product it uses."""

from __future__ import annotations

from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused

REJECTED_SENDER = "REJECT"
SENDERS = "sms-senders"
_APPROVED, _REJECTED = "1", "2"


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
        RefusedError: It was rejected, or is not approved where the switch says that it has to be.
    """
    records = account.stores[SENDERS].records.values()
    states = {str(record.value.get("status")) for record in records if record.value.get("name") == sender}
    allowed = account.choices.senders == "any" or _APPROVED in states
    if not allowed or _REJECTED in states or sender == REJECTED_SENDER:
        raise refused("Invalid Sender or Sender not allowed")
    return sender
