"""POST /outbound/{sender_address}/requests"""

from __future__ import annotations

from ...client import Client, HTTPResponse, json_document
from ...models.outbound_request import OutboundRequest
from ...models.outbound_result import OutboundResult
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
    path_segment as _path_segment,
)

OPERATION = OPERATIONS["sendMessage"]


def request_parts(
    sender_address: str,
    *,
    body: OutboundRequest,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "POST",
        "url": "/outbound/{sender_address}/requests".format(
            sender_address=_path_segment(sender_address, "senderAddress"),
        ),
    }
    _json = body.to_dict()

    _parts["json"] = _json
    return _parts


def judge(client: Client, response: HTTPResponse) -> OutboundResult:
    """Give what a documented success holds; every other answer leaves through ``client.on_failure``."""
    _cause: Exception | None = None
    if response.status_code == 201:
        try:
            return _read_201(client, response)
        except Exception as _error:  # whatever went wrong, the request succeeded, and the error must say so
            _cause = _error
    client.on_failure(OPERATION, response, _cause)


def _read_201(client: Client, response: HTTPResponse) -> OutboundResult:
    _document = json_document(response)
    response_201 = OutboundResult.from_dict(_as_object(_document, "response_201"))

    return response_201


def sync_detailed(
    sender_address: str,
    *,
    client: Client,
    body: OutboundRequest,
) -> Response[OutboundResult]:
    """Send one text to one or more recipients.

    Each recipient gets an entry of its own in the delivery information. A text that does not fit one short
    message is split by the platform. A correlator comes back in the answer; that a repeat with the same
    correlator sends nothing again holds in the OneAPI family, and is not documented by this vendor.

    Args:
        sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
            code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
            percent-encoded.
        body: What is sent.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            sender_address,
            body=body,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    sender_address: str,
    *,
    client: Client,
    body: OutboundRequest,
) -> OutboundResult:
    """Send one text to one or more recipients.

    Each recipient gets an entry of its own in the delivery information. A text that does not fit one short
    message is split by the platform. A correlator comes back in the answer; that a repeat with the same
    correlator sends nothing again holds in the OneAPI family, and is not documented by this vendor.

    Args:
        sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
            code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
            percent-encoded.
        body: What is sent.

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
                body=body,
            ),
        ),
    )


async def asyncio_detailed(
    sender_address: str,
    *,
    client: Client,
    body: OutboundRequest,
) -> Response[OutboundResult]:
    """Send one text to one or more recipients.

    Each recipient gets an entry of its own in the delivery information. A text that does not fit one short
    message is split by the platform. A correlator comes back in the answer; that a repeat with the same
    correlator sends nothing again holds in the OneAPI family, and is not documented by this vendor.

    Args:
        sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
            code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
            percent-encoded.
        body: What is sent.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            sender_address,
            body=body,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    sender_address: str,
    *,
    client: Client,
    body: OutboundRequest,
) -> OutboundResult:
    """Send one text to one or more recipients.

    Each recipient gets an entry of its own in the delivery information. A text that does not fit one short
    message is split by the platform. A correlator comes back in the answer; that a repeat with the same
    correlator sends nothing again holds in the OneAPI family, and is not documented by this vendor.

    Args:
        sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
            code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
            percent-encoded.
        body: What is sent.

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
                body=body,
            ),
        ),
    )
