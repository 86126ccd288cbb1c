"""GET /outgoing/callstatus"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.call_status_reply import CallStatusReply
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["getCallStatus"]


def request_parts(
    *,
    id: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(id, Unset):
        _params["id"] = id
    if not isinstance(cid, Unset):
        _params["cid"] = cid
    if not isinstance(date, Unset):
        _params["date"] = date
    if not isinstance(mobile, Unset):
        _params["mobile"] = mobile
    _parts: RequestParts = {
        "method": "GET",
        "url": "/outgoing/callstatus",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> CallStatusReply:
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


def _read_200(client: Client, response: HTTPResponse) -> CallStatusReply:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = CallStatusReply.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    id: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> Response[CallStatusReply]:
    """Read what became of a call.

    Give the call's id, your own id, a day or a number.

    Args:
        id: The id that the call was answered with.
        cid: Your own id of the call.
        date: The day; in which form is not documented.
        mobile: The called number, with the country's prefix.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            id=id,
            cid=cid,
            date=date,
            mobile=mobile,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    id: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> CallStatusReply:
    """Read what became of a call.

    Give the call's id, your own id, a day or a number.

    Args:
        id: The id that the call was answered with.
        cid: Your own id of the call.
        date: The day; in which form is not documented.
        mobile: The called number, with the country's prefix.

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
                cid=cid,
                date=date,
                mobile=mobile,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    id: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> Response[CallStatusReply]:
    """Read what became of a call.

    Give the call's id, your own id, a day or a number.

    Args:
        id: The id that the call was answered with.
        cid: Your own id of the call.
        date: The day; in which form is not documented.
        mobile: The called number, with the country's prefix.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            id=id,
            cid=cid,
            date=date,
            mobile=mobile,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    id: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
) -> CallStatusReply:
    """Read what became of a call.

    Give the call's id, your own id, a day or a number.

    Args:
        id: The id that the call was answered with.
        cid: Your own id of the call.
        date: The day; in which form is not documented.
        mobile: The called number, with the country's prefix.

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
                cid=cid,
                date=date,
                mobile=mobile,
            ),
        ),
    )
