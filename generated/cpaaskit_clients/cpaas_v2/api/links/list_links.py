"""GET /link/urls"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.link import Link
from ...models.link_list import LinkList
from ...models.list_links_filter_is_advanced import ListLinksFilterIsAdvanced
from ...models.list_links_filter_status import ListLinksFilterStatus
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["listLinks"]


def request_parts(
    *,
    page: int | Unset = UNSET,
    filter_id: int | Unset = UNSET,
    filter_title: str | Unset = UNSET,
    filter_long_url: str | Unset = UNSET,
    filter_webhook_id: str | Unset = UNSET,
    filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
    filter_status: ListLinksFilterStatus | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(page, Unset):
        _params["page"] = page
    if not isinstance(filter_id, Unset):
        _params["filter[id]"] = filter_id
    if not isinstance(filter_title, Unset):
        _params["filter[title]"] = filter_title
    if not isinstance(filter_long_url, Unset):
        _params["filter[long_url]"] = filter_long_url
    if not isinstance(filter_webhook_id, Unset):
        _params["filter[webhook_id]"] = filter_webhook_id
    _json_filter_is_advanced: str | Unset = UNSET
    if not isinstance(filter_is_advanced, Unset):
        _json_filter_is_advanced = filter_is_advanced.value

    if not isinstance(_json_filter_is_advanced, Unset):
        _params["filter[is_advanced]"] = _json_filter_is_advanced
    _json_filter_status: str | Unset = UNSET
    if not isinstance(filter_status, Unset):
        _json_filter_status = filter_status.value

    if not isinstance(_json_filter_status, Unset):
        _params["filter[status]"] = _json_filter_status
    _parts: RequestParts = {
        "method": "GET",
        "url": "/link/urls",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> LinkList:
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


def rows_of(_reply: LinkList) -> list[Link]:
    """Give the rows of a page."""
    _at_1 = _reply.data
    return _at_1


def follows(_reply: LinkList, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "meta", "last_page"),
        at(_reply, "links", "next_"),
    )


def _read_200(client: Client, response: HTTPResponse) -> LinkList:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = LinkList.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    filter_id: int | Unset = UNSET,
    filter_title: str | Unset = UNSET,
    filter_long_url: str | Unset = UNSET,
    filter_webhook_id: str | Unset = UNSET,
    filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
    filter_status: ListLinksFilterStatus | Unset = UNSET,
) -> Response[LinkList]:
    """List short links.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.
        filter_id: Only the link with this id.
        filter_title: Only links of this title.
        filter_long_url: Only links that lead there.
        filter_webhook_id: Only links whose visits this webhook is told of.
        filter_is_advanced: Only links that do, 1, or do not, 0, tell the visitors' numbers.
        filter_status: Only links that are, 1, or are not, 0, in use.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            page=page,
            filter_id=filter_id,
            filter_title=filter_title,
            filter_long_url=filter_long_url,
            filter_webhook_id=filter_webhook_id,
            filter_is_advanced=filter_is_advanced,
            filter_status=filter_status,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    filter_id: int | Unset = UNSET,
    filter_title: str | Unset = UNSET,
    filter_long_url: str | Unset = UNSET,
    filter_webhook_id: str | Unset = UNSET,
    filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
    filter_status: ListLinksFilterStatus | Unset = UNSET,
) -> LinkList:
    """List short links.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.
        filter_id: Only the link with this id.
        filter_title: Only links of this title.
        filter_long_url: Only links that lead there.
        filter_webhook_id: Only links whose visits this webhook is told of.
        filter_is_advanced: Only links that do, 1, or do not, 0, tell the visitors' numbers.
        filter_status: Only links that are, 1, or are not, 0, in use.

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
                filter_id=filter_id,
                filter_title=filter_title,
                filter_long_url=filter_long_url,
                filter_webhook_id=filter_webhook_id,
                filter_is_advanced=filter_is_advanced,
                filter_status=filter_status,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    filter_id: int | Unset = UNSET,
    filter_title: str | Unset = UNSET,
    filter_long_url: str | Unset = UNSET,
    filter_webhook_id: str | Unset = UNSET,
    filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
    filter_status: ListLinksFilterStatus | Unset = UNSET,
) -> Response[LinkList]:
    """List short links.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.
        filter_id: Only the link with this id.
        filter_title: Only links of this title.
        filter_long_url: Only links that lead there.
        filter_webhook_id: Only links whose visits this webhook is told of.
        filter_is_advanced: Only links that do, 1, or do not, 0, tell the visitors' numbers.
        filter_status: Only links that are, 1, or are not, 0, in use.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            page=page,
            filter_id=filter_id,
            filter_title=filter_title,
            filter_long_url=filter_long_url,
            filter_webhook_id=filter_webhook_id,
            filter_is_advanced=filter_is_advanced,
            filter_status=filter_status,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    page: int | Unset = UNSET,
    filter_id: int | Unset = UNSET,
    filter_title: str | Unset = UNSET,
    filter_long_url: str | Unset = UNSET,
    filter_webhook_id: str | Unset = UNSET,
    filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
    filter_status: ListLinksFilterStatus | Unset = UNSET,
) -> LinkList:
    """List short links.

    Args:
        page: Which page, from 1. No parameter for the size of a page is documented.
        filter_id: Only the link with this id.
        filter_title: Only links of this title.
        filter_long_url: Only links that lead there.
        filter_webhook_id: Only links whose visits this webhook is told of.
        filter_is_advanced: Only links that do, 1, or do not, 0, tell the visitors' numbers.
        filter_status: Only links that are, 1, or are not, 0, in use.

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
                filter_id=filter_id,
                filter_title=filter_title,
                filter_long_url=filter_long_url,
                filter_webhook_id=filter_webhook_id,
                filter_is_advanced=filter_is_advanced,
                filter_status=filter_status,
            ),
        ),
    )
