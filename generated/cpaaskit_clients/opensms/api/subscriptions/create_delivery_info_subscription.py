"""POST /outbound/subscriptions"""

from __future__ import annotations

from ...client import Client, HTTPResponse, json_document
from ...models.callback import Callback
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
)

OPERATION = OPERATIONS["createDeliveryInfoSubscription"]


def request_parts(
    *,
    body: Callback,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "POST",
        "url": "/outbound/subscriptions",
    }
    _json = body.to_dict()

    _parts["json"] = _json
    return _parts


def judge(client: Client, response: HTTPResponse) -> Callback:
    """Give what a documented success holds; every other answer leaves through ``client.on_failure``."""
    _cause: Exception | None = None
    if response.status_code == 201:
        try:
            return _read_201(client, response)
        except Exception as _error:  # whatever went wrong, the request succeeded, and the error must say so
            _cause = _error
    client.on_failure(OPERATION, response, _cause)


def _read_201(client: Client, response: HTTPResponse) -> Callback:
    _document = json_document(response)
    response_201 = Callback.from_dict(_as_object(_document, "response_201"))

    return response_201


def sync_detailed(
    *,
    client: Client,
    body: Callback,
) -> Response[Callback]:
    """Subscribe a URL to delivery notifications.

    From now on every change of a message's delivery state is posted to the URL, once and without a retry, in
    no promised order. An account has one subscription at most; what a second one does to the first is not
    documented: it replaces it or is refused with 406.

    Args:
        body: What is sent.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            body=body,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    body: Callback,
) -> Callback:
    """Subscribe a URL to delivery notifications.

    From now on every change of a message's delivery state is posted to the URL, once and without a retry, in
    no promised order. An account has one subscription at most; what a second one does to the first is not
    documented: it replaces it or is refused with 406.

    Args:
        body: What is sent.

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
                body=body,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: Callback,
) -> Response[Callback]:
    """Subscribe a URL to delivery notifications.

    From now on every change of a message's delivery state is posted to the URL, once and without a retry, in
    no promised order. An account has one subscription at most; what a second one does to the first is not
    documented: it replaces it or is refused with 406.

    Args:
        body: What is sent.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            body=body,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    body: Callback,
) -> Callback:
    """Subscribe a URL to delivery notifications.

    From now on every change of a message's delivery state is posted to the URL, once and without a retry, in
    no promised order. An account has one subscription at most; what a second one does to the first is not
    documented: it replaces it or is refused with 406.

    Args:
        body: What is sent.

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
                body=body,
            ),
        ),
    )
