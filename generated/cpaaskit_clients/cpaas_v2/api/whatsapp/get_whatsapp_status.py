"""GET /whatsapp/message/status"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.whatsapp_receipts import WhatsappReceipts
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["getWhatsappStatus"]


def request_parts(
    *,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(id, Unset):
        _params["id"] = id
    if not isinstance(mobile, Unset):
        _params["mobile"] = mobile
    _parts: RequestParts = {
        "method": "GET",
        "url": "/whatsapp/message/status",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> WhatsappReceipts:
    """Give what a documented success holds; every other answer leaves through ``client.on_failure``."""
    _cause: Exception | None = None
    if response.status_code == 200:
        try:
            return _read_200(client, response)
        except RejectedInBodyError:
            client.on_failure(OPERATION, response, None)
        except Exception as _error:  # whatever went wrong, the request succeeded, and the error must say so
            _cause = _error
    client.on_failure(OPERATION, response, _cause)


def _read_200(client: Client, response: HTTPResponse) -> WhatsappReceipts:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = WhatsappReceipts.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> Response[WhatsappReceipts]:
    """Read how far a WhatsApp message has come, by its id or by the recipient's number.

    Args:
        id: The id that the send was answered with. Give this, or the number.
        mobile: The recipient's number, digits with the country's prefix. Give this, or the id.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            id=id,
            mobile=mobile,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> WhatsappReceipts:
    """Read how far a WhatsApp message has come, by its id or by the recipient's number.

    Args:
        id: The id that the send was answered with. Give this, or the number.
        mobile: The recipient's number, digits with the country's prefix. Give this, or the id.

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
                id=id,
                mobile=mobile,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> Response[WhatsappReceipts]:
    """Read how far a WhatsApp message has come, by its id or by the recipient's number.

    Args:
        id: The id that the send was answered with. Give this, or the number.
        mobile: The recipient's number, digits with the country's prefix. Give this, or the id.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            id=id,
            mobile=mobile,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> WhatsappReceipts:
    """Read how far a WhatsApp message has come, by its id or by the recipient's number.

    Args:
        id: The id that the send was answered with. Give this, or the number.
        mobile: The recipient's number, digits with the country's prefix. Give this, or the id.

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
                id=id,
                mobile=mobile,
            ),
        ),
    )
