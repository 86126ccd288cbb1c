"""POST /register"""

from __future__ import annotations

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.done import Done
from ...models.registration import Registration
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
)

OPERATION = OPERATIONS["registerUser"]


def request_parts(
    *,
    body: Registration,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "POST",
        "url": "/register",
    }
    _parts["data"] = body.to_dict()
    return _parts


def judge(client: Client, response: HTTPResponse) -> Done:
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


def _read_200(client: Client, response: HTTPResponse) -> Done:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = Done.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    body: Registration,
) -> Response[Done]:
    """Register a user.

    The page shows no token, so none is asked for here.

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
    body: Registration,
) -> Done:
    """Register a user.

    The page shows no token, so none is asked for here.

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
    body: Registration,
) -> Response[Done]:
    """Register a user.

    The page shows no token, so none is asked for here.

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
    body: Registration,
) -> Done:
    """Register a user.

    The page shows no token, so none is asked for here.

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
