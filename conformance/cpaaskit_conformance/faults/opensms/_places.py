"""OpenSMS's operations and members by short names, and how its faults are written down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from cpaaskit_conformance.faults.edits import first_text, texts
from cpaaskit_conformance.faults.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Request
    from cpaaskit_conformance.faults.tampering import Tampering

SEND: Final = "sendMessage"
INFOS: Final = "getDeliveryInfos"
CREATE: Final = "createDeliveryInfoSubscription"
READ: Final = "getDeliveryInfoSubscription"
DELETE: Final = "deleteDeliveryInfoSubscription"

URL: Final = "/callback/url"
TOKEN: Final = "/callback/securityToken"

MESSAGE: Final = "/outboundSMSMessageRequest"
ADDRESS: Final = f"{MESSAGE}/address"
SENDER: Final = f"{MESSAGE}/senderAddress"
NAME: Final = f"{MESSAGE}/senderName"
TEXT: Final = f"{MESSAGE}/outboundSMSTextMessage/message"
CORRELATOR: Final = f"{MESSAGE}/clientCorrelator"
RESOURCE: Final = f"{MESSAGE}/resourceURL"
SENT_LIST: Final = f"{MESSAGE}/deliveryInfoList"
SENT_LIST_RESOURCE: Final = f"{SENT_LIST}/resourceURL"
SENT_INFOS: Final = f"{SENT_LIST}/deliveryInfo"

LIST_RESOURCE: Final = "/deliveryInfoList/resourceURL"
LIST_INFOS: Final = "/deliveryInfoList/deliveryInfo"
STATE: Final = "deliveryStatus"
STATES: Final = f"{LIST_INFOS}/*/{STATE}"

FINAL: Final = ("DeliveredToTerminal", "DeliveryImpossible")


def fault(claim: int, name: str, says: str, tampering: Callable[[], Tampering]) -> Fault:
    """Write down a fault of OpenSMS by the number of its claim."""
    return Fault(name, "opensms", f"OPENSMS-{claim:03d}", says, tampering)


def request_id(url: str) -> str:
    """Give the request id in a resource URL, or nothing."""
    return unquote(url.partition("/requests/")[2].partition("/")[0])


def text_of(request: Request) -> str:
    """Give the text of a send request."""
    return first_text(request.json(), TEXT)


def recipients_of(request: Request) -> list[str]:
    """Give the recipients of a send request."""
    return texts(request.json(), f"{ADDRESS}/*")


def sender_of(request: Request) -> str:
    """Give the sender in the path, decoded."""
    return request.parameter("senderAddress")


def is_number(sender: str) -> bool:
    """Tell whether a sender is a number in any spelling."""
    digits = sender.removeprefix("tel:").removeprefix("+")
    return digits.isascii() and digits.isdigit()


def is_word(sender: str) -> bool:
    """Tell whether a sender is alphanumeric."""
    return not is_number(sender)


def misreading(change: Callable[[str], str]) -> Callable[[Request], Request]:
    """Change the encoded sender in a request's path, as a server that misreads it would."""

    def misread(request: Request) -> Request:
        front, separator, rest = request.path.partition("/outbound/")
        sender, slash, tail = rest.partition("/")
        return replace(request, path=f"{front}{separator}{change(sender)}{slash}{tail}")

    return misread
