"""DELETE /outbound/subscriptions"""

from __future__ import annotations

from ...client import Client, HTTPResponse
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
)

OPERATION = OPERATIONS["deleteDeliveryInfoSubscription"]


def request_parts() -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "DELETE",
        "url": "/outbound/subscriptions",
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> None:
    """Give what a documented success holds; every other answer leaves through ``client.on_failure``."""
    _cause: Exception | None = None
    if response.status_code == 204:
        return None
    client.on_failure(OPERATION, response, _cause)


def sync_detailed(
    *,
    client: Client,
) -> Response[None]:
    """Remove the account's subscription.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(OPERATION, request_parts())
    judge(client, _response)
    return Response(_response.status_code, _response.content, _response.headers, None)


def sync(
    *,
    client: Client,
) -> None:
    """Remove the account's subscription.

    Returns:
        What was answered.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    judge(client, client.send(OPERATION, request_parts()))


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[None]:
    """Remove the account's subscription.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(OPERATION, request_parts())
    judge(client, _response)
    return Response(_response.status_code, _response.content, _response.headers, None)


async def asyncio(
    *,
    client: Client,
) -> None:
    """Remove the account's subscription.

    Returns:
        What was answered.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    judge(client, await client.asend(OPERATION, request_parts()))
