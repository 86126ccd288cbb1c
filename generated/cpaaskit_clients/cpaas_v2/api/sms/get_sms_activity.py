"""GET /sms/activity"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.sms_activity import SmsActivity
from ...models.sms_activity_row import SmsActivityRow
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["getSmsActivity"]


def request_parts(
    *,
    page: int | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(page, Unset):
        _params["page"] = page
    _parts: RequestParts = {
        "method": "GET",
        "url": "/sms/activity",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> SmsActivity:
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


def rows_of(_reply: SmsActivity) -> list[SmsActivityRow]:
    """Give the rows of a page."""
    _at_1 = _reply.rows
    _at_2 = _at_1.data
    return _at_2


def follows(_reply: SmsActivity, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "rows", "last_page"),
        at(_reply, "rows", "next_page_url"),
    )


def _read_200(client: Client, response: HTTPResponse) -> SmsActivity:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = SmsActivity.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
) -> Response[SmsActivity]:
    """Read how much was used each day, by product.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
) -> SmsActivity:
    """Read how much was used each day, by product.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.

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
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
) -> Response[SmsActivity]:
    """Read how much was used each day, by product.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    page: int | Unset = UNSET,
) -> SmsActivity:
    """Read how much was used each day, by product.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.

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
            ),
        ),
    )
