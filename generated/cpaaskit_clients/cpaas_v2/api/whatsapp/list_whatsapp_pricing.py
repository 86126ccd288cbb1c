"""GET /whatsapp/pricing"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.list_whatsapp_pricing_filter_status import ListWhatsappPricingFilterStatus
from ...models.price import Price
from ...models.price_list import PriceList
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["listWhatsappPricing"]


def request_parts(
    *,
    filter_iso: str | Unset = UNSET,
    filter_service: str | Unset = UNSET,
    filter_subservice: str | Unset = UNSET,
    filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    if not isinstance(filter_iso, Unset):
        _params["filter[iso]"] = filter_iso
    if not isinstance(filter_service, Unset):
        _params["filter[service]"] = filter_service
    if not isinstance(filter_subservice, Unset):
        _params["filter[subservice]"] = filter_subservice
    _json_filter_status: str | Unset = UNSET
    if not isinstance(filter_status, Unset):
        _json_filter_status = filter_status.value

    if not isinstance(_json_filter_status, Unset):
        _params["filter[status]"] = _json_filter_status
    if not isinstance(page, Unset):
        _params["page"] = page
    _parts: RequestParts = {
        "method": "GET",
        "url": "/whatsapp/pricing",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> PriceList:
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


def rows_of(_reply: PriceList) -> list[Price]:
    """Give the rows of a page."""
    _at_1 = _reply.data
    return _at_1


def follows(_reply: PriceList, _page: int) -> bool:
    """Tell whether a page comes after this one."""
    from ...paging import at, more

    return more(
        _page,
        at(_reply, "meta", "last_page"),
        at(_reply, "links", "next_"),
    )


def _read_200(client: Client, response: HTTPResponse) -> PriceList:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = PriceList.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    filter_iso: str | Unset = UNSET,
    filter_service: str | Unset = UNSET,
    filter_subservice: str | Unset = UNSET,
    filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[PriceList]:
    """What WhatsApp messages cost, by country and kind of conversation.

    Args:
        filter_iso: Only prices for this country, two letters of ISO 3166.
        filter_service: Only prices of this product code; x-brands lists each brand's.
        filter_subservice: Only prices of this code below the product: WMC, WUC, WAA and WAI for WhatsApp, RCO for RCS, VBI and
            VBO for Viber, VOI for calls.
        filter_status: Only prices that are in force (1), or only the others (0).
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            filter_iso=filter_iso,
            filter_service=filter_service,
            filter_subservice=filter_subservice,
            filter_status=filter_status,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    filter_iso: str | Unset = UNSET,
    filter_service: str | Unset = UNSET,
    filter_subservice: str | Unset = UNSET,
    filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> PriceList:
    """What WhatsApp messages cost, by country and kind of conversation.

    Args:
        filter_iso: Only prices for this country, two letters of ISO 3166.
        filter_service: Only prices of this product code; x-brands lists each brand's.
        filter_subservice: Only prices of this code below the product: WMC, WUC, WAA and WAI for WhatsApp, RCO for RCS, VBI and
            VBO for Viber, VOI for calls.
        filter_status: Only prices that are in force (1), or only the others (0).
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
                filter_iso=filter_iso,
                filter_service=filter_service,
                filter_subservice=filter_subservice,
                filter_status=filter_status,
                page=page,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    filter_iso: str | Unset = UNSET,
    filter_service: str | Unset = UNSET,
    filter_subservice: str | Unset = UNSET,
    filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[PriceList]:
    """What WhatsApp messages cost, by country and kind of conversation.

    Args:
        filter_iso: Only prices for this country, two letters of ISO 3166.
        filter_service: Only prices of this product code; x-brands lists each brand's.
        filter_subservice: Only prices of this code below the product: WMC, WUC, WAA and WAI for WhatsApp, RCO for RCS, VBI and
            VBO for Viber, VOI for calls.
        filter_status: Only prices that are in force (1), or only the others (0).
        page: Which page, from 1. No parameter for the size of a page is documented.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            filter_iso=filter_iso,
            filter_service=filter_service,
            filter_subservice=filter_subservice,
            filter_status=filter_status,
            page=page,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    filter_iso: str | Unset = UNSET,
    filter_service: str | Unset = UNSET,
    filter_subservice: str | Unset = UNSET,
    filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
    page: int | Unset = UNSET,
) -> PriceList:
    """What WhatsApp messages cost, by country and kind of conversation.

    Args:
        filter_iso: Only prices for this country, two letters of ISO 3166.
        filter_service: Only prices of this product code; x-brands lists each brand's.
        filter_subservice: Only prices of this code below the product: WMC, WUC, WAA and WAI for WhatsApp, RCO for RCS, VBI and
            VBO for Viber, VOI for calls.
        filter_status: Only prices that are in force (1), or only the others (0).
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
                filter_iso=filter_iso,
                filter_service=filter_service,
                filter_subservice=filter_subservice,
                filter_status=filter_status,
                page=page,
            ),
        ),
    )
