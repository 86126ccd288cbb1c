"""GET /vmn/logs"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.inbound_message import InboundMessage
from ...models.inbound_message_log import InboundMessageLog
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["listInboundMessages"]


def request_parts(
    *,
    page: int | Unset = UNSET,
    filter_mobile: str | Unset = UNSET,
    filter_number: str | Unset = UNSET,
    date_created_at: str | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(page, Unset):
        _params["page"] = page
    if not isinstance(filter_mobile, Unset):
        _params["filter[mobile]"] = filter_mobile
    if not isinstance(filter_number, Unset):
        _params["filter[number]"] = filter_number
    if not isinstance(date_created_at, Unset):
        _params["date[created_at]"] = date_created_at
    _parts: RequestParts = {
        "method": "GET",
        "url": "/vmn/logs",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> InboundMessageLog:
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


def rows_of(_reply: InboundMessageLog) -> list[InboundMessage]:
    """Give the rows of a page."""
    _at_1 = _reply.rows
    _at_2 = _at_1.data
    return _at_2


def follows(_reply: InboundMessageLog, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "rows", "last_page"),
        at(_reply, "rows", "next_page_url"),
    )


def _read_200(client: Client, response: HTTPResponse) -> InboundMessageLog:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = InboundMessageLog.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    filter_mobile: str | Unset = UNSET,
    filter_number: str | Unset = UNSET,
    date_created_at: str | Unset = UNSET,
) -> Response[InboundMessageLog]:
    """List messages to the account's own numbers, of the last 60 days.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.
        filter_mobile: Only messages from this number.
        filter_number: Only messages to this number of the account.
        date_created_at: Only messages of this day, as YYYY-MM-DD.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            page=page,
            filter_mobile=filter_mobile,
            filter_number=filter_number,
            date_created_at=date_created_at,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    filter_mobile: str | Unset = UNSET,
    filter_number: str | Unset = UNSET,
    date_created_at: str | Unset = UNSET,
) -> InboundMessageLog:
    """List messages to the account's own numbers, of the last 60 days.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.
        filter_mobile: Only messages from this number.
        filter_number: Only messages to this number of the account.
        date_created_at: Only messages of this day, as YYYY-MM-DD.

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
                page=page,
                filter_mobile=filter_mobile,
                filter_number=filter_number,
                date_created_at=date_created_at,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    filter_mobile: str | Unset = UNSET,
    filter_number: str | Unset = UNSET,
    date_created_at: str | Unset = UNSET,
) -> Response[InboundMessageLog]:
    """List messages to the account's own numbers, of the last 60 days.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.
        filter_mobile: Only messages from this number.
        filter_number: Only messages to this number of the account.
        date_created_at: Only messages of this day, as YYYY-MM-DD.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            page=page,
            filter_mobile=filter_mobile,
            filter_number=filter_number,
            date_created_at=date_created_at,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    page: int | Unset = UNSET,
    filter_mobile: str | Unset = UNSET,
    filter_number: str | Unset = UNSET,
    date_created_at: str | Unset = UNSET,
) -> InboundMessageLog:
    """List messages to the account's own numbers, of the last 60 days.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.
        filter_mobile: Only messages from this number.
        filter_number: Only messages to this number of the account.
        date_created_at: Only messages of this day, as YYYY-MM-DD.

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
                page=page,
                filter_mobile=filter_mobile,
                filter_number=filter_number,
                date_created_at=date_created_at,
            ),
        ),
    )
