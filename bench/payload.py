"""One send and one poll, as every contestant sends and answers them."""

from __future__ import annotations

import json
from typing import Any  # what json.loads gives

TOKEN = "bench-token"
SENDER = "321234567"
RECIPIENT = "tel:+13500000991"
CORRELATOR = "order-4711"
TEXT = "Your table is ready."
BASE_PATH = "/opensms/smsmessaging/v1"
SEND_PATH = f"/outbound/{SENDER}/requests"
POLL_PATH = f"{SEND_PATH}/r-1/deliveryInfos"


def request_body() -> dict[str, Any]:
    """Return the body of the send."""
    return {
        "outboundSMSMessageRequest": {
            "address": [RECIPIENT],
            "senderAddress": f"tel:+{SENDER}",
            "outboundSMSTextMessage": {"message": TEXT},
            "clientCorrelator": CORRELATOR,
        }
    }


def response_body() -> bytes:
    """Return the body of its 201."""
    resource = f"https://opensms.api.bics.com/smsmessaging/v1{SEND_PATH}/r-1"
    infos = {
        "resourceURL": f"{resource}/deliveryInfos",
        "deliveryInfo": [{"address": RECIPIENT, "deliveryStatus": "DeliveredToNetwork"}],
    }
    accepted = request_body()["outboundSMSMessageRequest"] | {"deliveryInfoList": infos, "resourceURL": resource}
    return json.dumps({"outboundSMSMessageRequest": accepted}).encode()
