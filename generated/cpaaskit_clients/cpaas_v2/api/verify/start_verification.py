"""POST /verify/send"""

from __future__ import annotations

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.started_verification import StartedVerification
from ...models.verification_request import VerificationRequest
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
)

OPERATION = OPERATIONS["startVerification"]


def request_parts(
    *,
    body: VerificationRequest,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "POST",
        "url": "/verify/send",
    }
    _json = body.to_dict()

    _parts["json"] = _json
    return _parts


def judge(client: Client, response: HTTPResponse) -> StartedVerification:
    """Give what a documented success holds; every other answer leaves through ``client.on_failure``."""
    _cause: Exception | None = None
    if response.status_code == 200:
        try:
            return _read_200(client, response)
        except RejectedInBodyError:
            client.on_failure(OPERATION, response, None)
        except Exception as _error:  # whatever went wrong, the request succeeded, and the error must say so
            _cause = _error
    if response.status_code == 202:
        try:
            return _read_202(client, response)
        except RejectedInBodyError:
            client.on_failure(OPERATION, response, None)
        except Exception as _error:  # whatever went wrong, the request succeeded, and the error must say so
            _cause = _error
    client.on_failure(OPERATION, response, _cause)


def _read_200(client: Client, response: HTTPResponse) -> StartedVerification:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = StartedVerification.from_dict(_as_object(_document, "response_200"))

    return response_200


def _read_202(client: Client, response: HTTPResponse) -> StartedVerification:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_202 = StartedVerification.from_dict(_as_object(_document, "response_202"))

    return response_202


def sync_detailed(
    *,
    client: Client,
    body: VerificationRequest,
) -> Response[StartedVerification]:
    """Send a one-time code, over one channel or several in turn.

    The channels are tried in their order; the next one after `wait` seconds. The code is made by the
    platform unless `payload.token` gives one.

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
    body: VerificationRequest,
) -> StartedVerification:
    """Send a one-time code, over one channel or several in turn.

    The channels are tried in their order; the next one after `wait` seconds. The code is made by the
    platform unless `payload.token` gives one.

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
    body: VerificationRequest,
) -> Response[StartedVerification]:
    """Send a one-time code, over one channel or several in turn.

    The channels are tried in their order; the next one after `wait` seconds. The code is made by the
    platform unless `payload.token` gives one.

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
    body: VerificationRequest,
) -> StartedVerification:
    """Send a one-time code, over one channel or several in turn.

    The channels are tried in their order; the next one after `wait` seconds. The code is made by the
    platform unless `payload.token` gives one.

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
