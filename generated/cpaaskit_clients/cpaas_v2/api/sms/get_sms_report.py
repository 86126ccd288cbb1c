"""GET /sms/report"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.sms_report import SmsReport
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
)

OPERATION = OPERATIONS["getSmsReport"]


def request_parts(
    *,
    daterange: str,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    _params["daterange"] = daterange
    _parts: RequestParts = {
        "method": "GET",
        "url": "/sms/report",
        "params": _params,
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> SmsReport:
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


def _read_200(client: Client, response: HTTPResponse) -> SmsReport:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = SmsReport.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    *,
    client: Client,
    daterange: str,
) -> Response[SmsReport]:
    """Count the messages of each day by state.

    Reports go back 3 months.

    Args:
        daterange: The first and the last day, as yyyy-mm-dd|yyyy-mm-dd.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            daterange=daterange,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    daterange: str,
) -> SmsReport:
    """Count the messages of each day by state.

    Reports go back 3 months.

    Args:
        daterange: The first and the last day, as yyyy-mm-dd|yyyy-mm-dd.

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
                daterange=daterange,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    daterange: str,
) -> Response[SmsReport]:
    """Count the messages of each day by state.

    Reports go back 3 months.

    Args:
        daterange: The first and the last day, as yyyy-mm-dd|yyyy-mm-dd.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            daterange=daterange,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    daterange: str,
) -> SmsReport:
    """Count the messages of each day by state.

    Reports go back 3 months.

    Args:
        daterange: The first and the last day, as yyyy-mm-dd|yyyy-mm-dd.

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
                daterange=daterange,
            ),
        ),
    )
