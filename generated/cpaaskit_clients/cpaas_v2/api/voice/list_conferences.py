"""GET /voice/conferences"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.conference import Conference
from ...models.conference_list import ConferenceList
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["listConferences"]


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
        "url": "/voice/conferences",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> ConferenceList:
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


def rows_of(_reply: ConferenceList) -> list[Conference]:
    """Give the rows of a page."""
    _at_1 = _reply.data
    _at_2 = _at_1.data
    return _at_2


def follows(_reply: ConferenceList, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "data", "last_page"),
        at(_reply, "data", "next_page_url"),
    )


def _read_200(client: Client, response: HTTPResponse) -> ConferenceList:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = ConferenceList.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
) -> Response[ConferenceList]:
    """List the conferences.

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
) -> ConferenceList:
    """List the conferences.

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
) -> Response[ConferenceList]:
    """List the conferences.

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
) -> ConferenceList:
    """List the conferences.

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
