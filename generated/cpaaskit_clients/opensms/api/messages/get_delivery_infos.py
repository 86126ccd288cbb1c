"""GET /outbound/{sender_address}/requests/{request_id}/deliveryInfos"""

from __future__ import annotations

from ...client import Client, HTTPResponse, json_document
from ...models.delivery_infos import DeliveryInfos
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
    path_segment as _path_segment,
)

OPERATION = OPERATIONS["getDeliveryInfos"]


def request_parts(
    sender_address: str,
    request_id: str,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "GET",
        "url": "/outbound/{sender_address}/requests/{request_id}/deliveryInfos".format(
            sender_address=_path_segment(sender_address, "senderAddress"),
            request_id=_path_segment(request_id, "requestId"),
        ),
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> DeliveryInfos:
    """Give what a documented success holds; every other answer leaves through ``client.on_failure``."""
    _cause: Exception | None = None
    if response.status_code == 200:
        try:
            return _read_200(client, response)
        except Exception as _error:  # whatever went wrong, the request succeeded, and the error must say so
            _cause = _error
    client.on_failure(OPERATION, response, _cause)


def _read_200(client: Client, response: HTTPResponse) -> DeliveryInfos:
    _document = json_document(response)
    response_200 = DeliveryInfos.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    sender_address: str,
    request_id: str,
    *,
    client: Client,
) -> Response[DeliveryInfos]:
    """Read the delivery state of each recipient of a message.

    Poll until each recipient is final. Two states are called final: DeliveredToTerminal and
    DeliveryImpossible.

    Args:
        sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
            code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
            percent-encoded.
        request_id: The id of the send request, from the answer's resourceURL or Location.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            sender_address,
            request_id,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    sender_address: str,
    request_id: str,
    *,
    client: Client,
) -> DeliveryInfos:
    """Read the delivery state of each recipient of a message.

    Poll until each recipient is final. Two states are called final: DeliveredToTerminal and
    DeliveryImpossible.

    Args:
        sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
            code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
            percent-encoded.
        request_id: The id of the send request, from the answer's resourceURL or Location.

    Returns:
        What was answered.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    return judge(
        client,
        client.send(
            OPERATION,
            request_parts(
                sender_address,
                request_id,
            ),
        ),
    )


async def asyncio_detailed(
    sender_address: str,
    request_id: str,
    *,
    client: Client,
) -> Response[DeliveryInfos]:
    """Read the delivery state of each recipient of a message.

    Poll until each recipient is final. Two states are called final: DeliveredToTerminal and
    DeliveryImpossible.

    Args:
        sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
            code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
            percent-encoded.
        request_id: The id of the send request, from the answer's resourceURL or Location.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            sender_address,
            request_id,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    sender_address: str,
    request_id: str,
    *,
    client: Client,
) -> DeliveryInfos:
    """Read the delivery state of each recipient of a message.

    Poll until each recipient is final. Two states are called final: DeliveredToTerminal and
    DeliveryImpossible.

    Args:
        sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
            code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
            percent-encoded.
        request_id: The id of the send request, from the answer's resourceURL or Location.

    Returns:
        What was answered.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    return judge(
        client,
        await client.asend(
            OPERATION,
            request_parts(
                sender_address,
                request_id,
            ),
        ),
    )
