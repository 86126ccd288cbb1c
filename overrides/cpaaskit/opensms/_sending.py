"""From the short spelling of a send to its request, and from its answer to what follows it; pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cpaaskit._errors import InvalidArgumentError
from cpaaskit._failures import answer_error
from cpaaskit._snapshot import snapshot
from cpaaskit.opensms._addresses import body_sender, recipients, sender_address
from cpaaskit.opensms._sent import SentMessage, request_id_of
from cpaaskit_clients.opensms.models.outbound_request import OutboundRequest
from cpaaskit_clients.opensms.models.outbound_sms_message_request import OutboundSMSMessageRequest
from cpaaskit_clients.opensms.models.outbound_sms_text_message import OutboundSMSTextMessage
from cpaaskit_clients.opensms.operations import OPERATIONS
from cpaaskit_clients.opensms.types import UNSET

if TYPE_CHECKING:
    from cpaaskit_clients.opensms.models.outbound_result import OutboundResult
    from cpaaskit_clients.opensms.types import Response


def request_of(
    sender: str, to: str | Sequence[str], text: str, correlator: str | None, sender_name: str | None
) -> tuple[str, OutboundRequest]:
    """The path's sender and the body of a send.

    Raises:
        InvalidArgumentError: The sender or a number is malformed, or the text is empty.
    """
    if not text:
        raise InvalidArgumentError("the text is empty")
    address = sender_address(sender)
    message = OutboundSMSMessageRequest(
        address=recipients(to),
        outbound_sms_text_message=OutboundSMSTextMessage(message=text),
        sender_address=body_sender(address),
        sender_name=UNSET if sender_name is None else sender_name,
        client_correlator=UNSET if correlator is None else correlator,
    )
    return address, OutboundRequest(message)


def sent_message(sender: str, body: OutboundRequest, response: Response[OutboundResult]) -> SentMessage:
    """What it takes to follow the message to each of those whom the request named.

    The id is read from the body's URL, then from Location, then from the delivery information's URL: the first is
    documented, the second only promised (BICS OpenSMS API, 2023-11-10, get Delivery Infos, requestId).

    Raises:
        ResponseDecodeError: It was sent, and none of these names a request id.
    """
    message = response.parsed.outbound_sms_message_request
    urls = (message.resource_url, response.headers.get("location", ""), message.delivery_info_list.resource_url)
    request_id = request_id_of(urls)
    if request_id is None:
        answer = snapshot(response.status_code, response.headers.items(), response.content)
        raise answer_error(OPERATIONS["sendMessage"], answer, attempts=1, defect="it names no request id")
    return SentMessage(
        sender=sender,
        request_id=request_id,
        recipients=tuple(body.outbound_sms_message_request.address),
        infos=tuple(message.delivery_info_list.delivery_info),
        correlator=message.client_correlator or None,
    )
