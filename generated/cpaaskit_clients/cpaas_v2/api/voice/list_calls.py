"""GET /voice/calls"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.call import Call
from ...models.call_list import CallList
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["listCalls"]


def request_parts(
    *,
    datetime_end_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(datetime_end_at, Unset):
        _params["datetime[end_at]"] = datetime_end_at
    if not isinstance(page, Unset):
        _params["page"] = page
    _parts: RequestParts = {
        "method": "GET",
        "url": "/voice/calls",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> CallList:
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


def rows_of(_reply: CallList) -> list[Call]:
    """Give the rows of a page."""
    _at_1 = _reply.data
    return _at_1


def follows(_reply: CallList, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "meta", "last_page"),
        at(_reply, "links", "next_"),
    )


def _read_200(client: Client, response: HTTPResponse) -> CallList:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = CallList.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    datetime_end_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[CallList]:
    """List calls in and out, of the last 60 days.

    An older page of BICS CPaaS shows the rows in the older form of pages.

    Args:
        datetime_end_at: Only calls that ended on these days, for example "Apr 01, 2021 - Apr 12, 2021".
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            datetime_end_at=datetime_end_at,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    datetime_end_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> CallList:
    """List calls in and out, of the last 60 days.

    An older page of BICS CPaaS shows the rows in the older form of pages.

    Args:
        datetime_end_at: Only calls that ended on these days, for example "Apr 01, 2021 - Apr 12, 2021".
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
                datetime_end_at=datetime_end_at,
                page=page,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    datetime_end_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[CallList]:
    """List calls in and out, of the last 60 days.

    An older page of BICS CPaaS shows the rows in the older form of pages.

    Args:
        datetime_end_at: Only calls that ended on these days, for example "Apr 01, 2021 - Apr 12, 2021".
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            datetime_end_at=datetime_end_at,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    datetime_end_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> CallList:
    """List calls in and out, of the last 60 days.

    An older page of BICS CPaaS shows the rows in the older form of pages.

    Args:
        datetime_end_at: Only calls that ended on these days, for example "Apr 01, 2021 - Apr 12, 2021".
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
                datetime_end_at=datetime_end_at,
                page=page,
            ),
        ),
    )
