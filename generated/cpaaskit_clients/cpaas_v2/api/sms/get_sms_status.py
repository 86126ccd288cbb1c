"""GET /sms/status"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.sms_status import SmsStatus
from ...models.sms_status_reply import SmsStatusReply
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["getSmsStatus"]


def request_parts(
    *,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(id, Unset):
        _params["id"] = id
    if not isinstance(mobile, Unset):
        _params["mobile"] = mobile
    if not isinstance(cid, Unset):
        _params["cid"] = cid
    if not isinstance(date, Unset):
        _params["date"] = date
    if not isinstance(group_id, Unset):
        _params["group_id"] = group_id
    if not isinstance(page, Unset):
        _params["page"] = page
    _parts: RequestParts = {
        "method": "GET",
        "url": "/sms/status",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> SmsStatusReply:
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


def rows_of(_reply: SmsStatusReply) -> list[SmsStatus]:
    """Give the rows of a page."""
    _at_1 = _reply.data
    if not isinstance(_at_1, list):
        return []
    return _at_1


def follows(_reply: SmsStatusReply, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "meta", "last_page"),
        at(_reply, "links", "next_"),
    )


def _read_200(client: Client, response: HTTPResponse) -> SmsStatusReply:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = SmsStatusReply.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[SmsStatusReply]:
    """Read how far messages have come.

    At least one of id, mobile, cid, date and group_id is needed. A reply by date or campaign comes in pages,
    of 100 rows as a rule; any other has all rows and no pages.

    Args:
        id: The id of a message.
        mobile: A number, in digits with the country's prefix.
        cid: Your own id, which the message was given as custom.
        date: A day. Its form is not documented; yyyy-mm-dd is likely.
        group_id: A campaign.
        page: Which page, from 1. No parameter for the size of a page is documented.

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
            cid=cid,
            date=date,
            group_id=group_id,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> SmsStatusReply:
    """Read how far messages have come.

    At least one of id, mobile, cid, date and group_id is needed. A reply by date or campaign comes in pages,
    of 100 rows as a rule; any other has all rows and no pages.

    Args:
        id: The id of a message.
        mobile: A number, in digits with the country's prefix.
        cid: Your own id, which the message was given as custom.
        date: A day. Its form is not documented; yyyy-mm-dd is likely.
        group_id: A campaign.
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
                id=id,
                mobile=mobile,
                cid=cid,
                date=date,
                group_id=group_id,
                page=page,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[SmsStatusReply]:
    """Read how far messages have come.

    At least one of id, mobile, cid, date and group_id is needed. A reply by date or campaign comes in pages,
    of 100 rows as a rule; any other has all rows and no pages.

    Args:
        id: The id of a message.
        mobile: A number, in digits with the country's prefix.
        cid: Your own id, which the message was given as custom.
        date: A day. Its form is not documented; yyyy-mm-dd is likely.
        group_id: A campaign.
        page: Which page, from 1. No parameter for the size of a page is documented.

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
            cid=cid,
            date=date,
            group_id=group_id,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    id: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    cid: str | Unset = UNSET,
    date: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> SmsStatusReply:
    """Read how far messages have come.

    At least one of id, mobile, cid, date and group_id is needed. A reply by date or campaign comes in pages,
    of 100 rows as a rule; any other has all rows and no pages.

    Args:
        id: The id of a message.
        mobile: A number, in digits with the country's prefix.
        cid: Your own id, which the message was given as custom.
        date: A day. Its form is not documented; yyyy-mm-dd is likely.
        group_id: A campaign.
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
                id=id,
                mobile=mobile,
                cid=cid,
                date=date,
                group_id=group_id,
                page=page,
            ),
        ),
    )
