"""GET /whatsapp/templates"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.list_whatsapp_templates_filter_status import ListWhatsappTemplatesFilterStatus
from ...models.list_whatsapp_templates_filter_type import ListWhatsappTemplatesFilterType
from ...models.whatsapp_template import WhatsappTemplate
from ...models.whatsapp_template_list import WhatsappTemplateList
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["listWhatsappTemplates"]


def request_parts(
    *,
    filter_id: str | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
    filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(filter_id, Unset):
        _params["filter[id]"] = filter_id
    if not isinstance(filter_name, Unset):
        _params["filter[name]"] = filter_name
    _json_filter_type: str | Unset = UNSET
    if not isinstance(filter_type, Unset):
        _json_filter_type = filter_type.value

    if not isinstance(_json_filter_type, Unset):
        _params["filter[type]"] = _json_filter_type
    _json_filter_status: str | Unset = UNSET
    if not isinstance(filter_status, Unset):
        _json_filter_status = filter_status.value

    if not isinstance(_json_filter_status, Unset):
        _params["filter[status]"] = _json_filter_status
    if not isinstance(page, Unset):
        _params["page"] = page
    _parts: RequestParts = {
        "method": "GET",
        "url": "/whatsapp/templates",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> WhatsappTemplateList:
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


def rows_of(_reply: WhatsappTemplateList) -> list[WhatsappTemplate]:
    """Give the rows of a page."""
    _at_1 = _reply.data
    return _at_1


def follows(_reply: WhatsappTemplateList, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "meta", "last_page"),
        at(_reply, "links", "next_"),
    )


def _read_200(client: Client, response: HTTPResponse) -> WhatsappTemplateList:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = WhatsappTemplateList.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    filter_id: str | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
    filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[WhatsappTemplateList]:
    """List the WhatsApp templates.

    Args:
        filter_id: Only the template of this id.
        filter_name: Only templates of this name.
        filter_type: Only templates of this type.
        filter_status: Only templates that are approved (1), pending (2) or rejected (3).
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
            filter_name=filter_name,
            filter_type=filter_type,
            filter_status=filter_status,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    filter_id: str | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
    filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> WhatsappTemplateList:
    """List the WhatsApp templates.

    Args:
        filter_id: Only the template of this id.
        filter_name: Only templates of this name.
        filter_type: Only templates of this type.
        filter_status: Only templates that are approved (1), pending (2) or rejected (3).
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
                filter_name=filter_name,
                filter_type=filter_type,
                filter_status=filter_status,
                page=page,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    filter_id: str | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
    filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[WhatsappTemplateList]:
    """List the WhatsApp templates.

    Args:
        filter_id: Only the template of this id.
        filter_name: Only templates of this name.
        filter_type: Only templates of this type.
        filter_status: Only templates that are approved (1), pending (2) or rejected (3).
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
            filter_name=filter_name,
            filter_type=filter_type,
            filter_status=filter_status,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    filter_id: str | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
    filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> WhatsappTemplateList:
    """List the WhatsApp templates.

    Args:
        filter_id: Only the template of this id.
        filter_name: Only templates of this name.
        filter_type: Only templates of this type.
        filter_status: Only templates that are approved (1), pending (2) or rejected (3).
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
                filter_name=filter_name,
                filter_type=filter_type,
                filter_status=filter_status,
                page=page,
            ),
        ),
    )
