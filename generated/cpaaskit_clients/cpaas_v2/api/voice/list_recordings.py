"""GET /voice/recordings"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.recording import Recording
from ...models.recording_list import RecordingList
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["listRecordings"]


def request_parts(
    *,
    datetime_r_created_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(datetime_r_created_at, Unset):
        _params["datetime[r.created_at]"] = datetime_r_created_at
    if not isinstance(page, Unset):
        _params["page"] = page
    _parts: RequestParts = {
        "method": "GET",
        "url": "/voice/recordings",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> RecordingList:
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


def rows_of(_reply: RecordingList) -> list[Recording]:
    """Give the rows of a page."""
    _at_1 = _reply.data
    return _at_1


def follows(_reply: RecordingList, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "meta", "last_page"),
        at(_reply, "links", "next_"),
    )


def _read_200(client: Client, response: HTTPResponse) -> RecordingList:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = RecordingList.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    datetime_r_created_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[RecordingList]:
    """List recordings, of the last 60 days.

    The address of each is signed, and good for an hour.

    Args:
        datetime_r_created_at: Only recordings of these days, for example "Aug 07, 2019 - Aug 13, 2019".
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            datetime_r_created_at=datetime_r_created_at,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    datetime_r_created_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RecordingList:
    """List recordings, of the last 60 days.

    The address of each is signed, and good for an hour.

    Args:
        datetime_r_created_at: Only recordings of these days, for example "Aug 07, 2019 - Aug 13, 2019".
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
                datetime_r_created_at=datetime_r_created_at,
                page=page,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    datetime_r_created_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[RecordingList]:
    """List recordings, of the last 60 days.

    The address of each is signed, and good for an hour.

    Args:
        datetime_r_created_at: Only recordings of these days, for example "Aug 07, 2019 - Aug 13, 2019".
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            datetime_r_created_at=datetime_r_created_at,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    datetime_r_created_at: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RecordingList:
    """List recordings, of the last 60 days.

    The address of each is signed, and good for an hour.

    Args:
        datetime_r_created_at: Only recordings of these days, for example "Aug 07, 2019 - Aug 13, 2019".
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
                datetime_r_created_at=datetime_r_created_at,
                page=page,
            ),
        ),
    )
