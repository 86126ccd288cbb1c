"""GET /rcs/suppressions/unsubscribers"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.unsubscriber import Unsubscriber
from ...models.unsubscriber_list import UnsubscriberList
from ...models.unsubscriber_type import UnsubscriberType
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["listRcsUnsubscribers"]


def request_parts(
    *,
    filter_id: str | Unset = UNSET,
    filter_iso: str | Unset = UNSET,
    filter_receiver: str | Unset = UNSET,
    filter_type: UnsubscriberType | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(filter_id, Unset):
        _params["filter[id]"] = filter_id
    if not isinstance(filter_iso, Unset):
        _params["filter[iso]"] = filter_iso
    if not isinstance(filter_receiver, Unset):
        _params["filter[receiver]"] = filter_receiver
    _json_filter_type: str | Unset = UNSET
    if not isinstance(filter_type, Unset):
        _json_filter_type = filter_type.value

    if not isinstance(_json_filter_type, Unset):
        _params["filter[type]"] = _json_filter_type
    if not isinstance(filter_value, Unset):
        _params["filter[value]"] = filter_value
    if not isinstance(page, Unset):
        _params["page"] = page
    _parts: RequestParts = {
        "method": "GET",
        "url": "/rcs/suppressions/unsubscribers",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> UnsubscriberList:
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


def rows_of(_reply: UnsubscriberList) -> list[Unsubscriber]:
    """Give the rows of a page."""
    _at_1 = _reply.data
    return _at_1


def follows(_reply: UnsubscriberList, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "meta", "last_page"),
        at(_reply, "links", "next_"),
    )


def _read_200(client: Client, response: HTTPResponse) -> UnsubscriberList:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = UnsubscriberList.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    filter_id: str | Unset = UNSET,
    filter_iso: str | Unset = UNSET,
    filter_receiver: str | Unset = UNSET,
    filter_type: UnsubscriberType | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[UnsubscriberList]:
    """List the numbers that want no RCS messages.

    Args:
        filter_id: Only the entry with this id.
        filter_iso: Only numbers of this country, two letters of ISO 3166.
        filter_receiver: Only entries of this number.
        filter_type: What the number is taken off: a tag, a product, a sender, or all. Viber has categories and accounts
            in place of products and senders.
        filter_value: Only entries of this value.
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            filter_id=filter_id,
            filter_iso=filter_iso,
            filter_receiver=filter_receiver,
            filter_type=filter_type,
            filter_value=filter_value,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    filter_id: str | Unset = UNSET,
    filter_iso: str | Unset = UNSET,
    filter_receiver: str | Unset = UNSET,
    filter_type: UnsubscriberType | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> UnsubscriberList:
    """List the numbers that want no RCS messages.

    Args:
        filter_id: Only the entry with this id.
        filter_iso: Only numbers of this country, two letters of ISO 3166.
        filter_receiver: Only entries of this number.
        filter_type: What the number is taken off: a tag, a product, a sender, or all. Viber has categories and accounts
            in place of products and senders.
        filter_value: Only entries of this value.
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
                filter_id=filter_id,
                filter_iso=filter_iso,
                filter_receiver=filter_receiver,
                filter_type=filter_type,
                filter_value=filter_value,
                page=page,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    filter_id: str | Unset = UNSET,
    filter_iso: str | Unset = UNSET,
    filter_receiver: str | Unset = UNSET,
    filter_type: UnsubscriberType | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[UnsubscriberList]:
    """List the numbers that want no RCS messages.

    Args:
        filter_id: Only the entry with this id.
        filter_iso: Only numbers of this country, two letters of ISO 3166.
        filter_receiver: Only entries of this number.
        filter_type: What the number is taken off: a tag, a product, a sender, or all. Viber has categories and accounts
            in place of products and senders.
        filter_value: Only entries of this value.
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            filter_id=filter_id,
            filter_iso=filter_iso,
            filter_receiver=filter_receiver,
            filter_type=filter_type,
            filter_value=filter_value,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    filter_id: str | Unset = UNSET,
    filter_iso: str | Unset = UNSET,
    filter_receiver: str | Unset = UNSET,
    filter_type: UnsubscriberType | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
) -> UnsubscriberList:
    """List the numbers that want no RCS messages.

    Args:
        filter_id: Only the entry with this id.
        filter_iso: Only numbers of this country, two letters of ISO 3166.
        filter_receiver: Only entries of this number.
        filter_type: What the number is taken off: a tag, a product, a sender, or all. Viber has categories and accounts
            in place of products and senders.
        filter_value: Only entries of this value.
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
                filter_id=filter_id,
                filter_iso=filter_iso,
                filter_receiver=filter_receiver,
                filter_type=filter_type,
                filter_value=filter_value,
                page=page,
            ),
        ),
    )
