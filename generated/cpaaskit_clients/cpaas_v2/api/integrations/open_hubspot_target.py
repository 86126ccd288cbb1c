"""GET /integration/hubspot/targeturl"""

from __future__ import annotations

from ...client import Client, HTTPResponse, RejectedInBodyError, expect_media_type
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
)

OPERATION = OPERATIONS["openHubspotTarget"]


def request_parts() -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "GET",
        "url": "/integration/hubspot/targeturl",
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> str:
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


def _read_200(client: Client, response: HTTPResponse) -> str:
    _document = expect_media_type(response, ["text/html"]).text
    return _document


def sync_detailed(
    *,
    client: Client,
) -> Response[str]:
    """Where HubSpot's cards point to.

    An address to enter at HubSpot; a browser goes there. No program has to call it.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(OPERATION, request_parts())
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
) -> str:
    """Where HubSpot's cards point to.

    An address to enter at HubSpot; a browser goes there. No program has to call it.

    Returns:
        What was answered.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    return judge(client, client.send(OPERATION, request_parts()))


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[str]:
    """Where HubSpot's cards point to.

    An address to enter at HubSpot; a browser goes there. No program has to call it.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(OPERATION, request_parts())
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
) -> str:
    """Where HubSpot's cards point to.

    An address to enter at HubSpot; a browser goes there. No program has to call it.

    Returns:
        What was answered.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    return judge(client, await client.asend(OPERATION, request_parts()))
