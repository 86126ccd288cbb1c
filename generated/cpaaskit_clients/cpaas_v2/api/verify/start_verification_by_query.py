"""POST /verify"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.started_verification import StartedVerification
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["startVerificationByQuery"]


def request_parts(
    *,
    to: str,
    from_: str | Unset = UNSET,
    reference: str | Unset = UNSET,
    template: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    length: int | Unset = UNSET,
    ip_address: str | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    _params["to"] = to
    if not isinstance(from_, Unset):
        _params["from"] = from_
    if not isinstance(reference, Unset):
        _params["reference"] = reference
    if not isinstance(template, Unset):
        _params["template"] = template
    if not isinstance(timeout, Unset):
        _params["timeout"] = timeout
    if not isinstance(length, Unset):
        _params["length"] = length
    if not isinstance(ip_address, Unset):
        _params["ip_address"] = ip_address
    if not isinstance(entity_id, Unset):
        _params["entity_id"] = entity_id
    if not isinstance(template_id, Unset):
        _params["template_id"] = template_id
    _parts: RequestParts = {
        "method": "POST",
        "url": "/verify",
        "params": _params,
    }
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
    to: str,
    from_: str | Unset = UNSET,
    reference: str | Unset = UNSET,
    template: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    length: int | Unset = UNSET,
    ip_address: str | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
) -> Response[StartedVerification]:
    """Send a one-time code, with everything in the query.

    The form of before; vendor libraries still use it. They send an empty body or an empty form along. Use
    startVerification.

    Args:
        to: The number, with its country's prefix.
        from_: The sender; VERIFY if none is given.
        reference: An id of your own.
        template: A text that holds {token} where the code goes.
        timeout: How many seconds the code can be checked; 120 if nothing is given.
        length: How many digits the code has; 6 if nothing is given.
        ip_address: The end user's address.
        entity_id: The principal entity, for India.
        template_id: The registered template, for India.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            to=to,
            from_=from_,
            reference=reference,
            template=template,
            timeout=timeout,
            length=length,
            ip_address=ip_address,
            entity_id=entity_id,
            template_id=template_id,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    to: str,
    from_: str | Unset = UNSET,
    reference: str | Unset = UNSET,
    template: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    length: int | Unset = UNSET,
    ip_address: str | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
) -> StartedVerification:
    """Send a one-time code, with everything in the query.

    The form of before; vendor libraries still use it. They send an empty body or an empty form along. Use
    startVerification.

    Args:
        to: The number, with its country's prefix.
        from_: The sender; VERIFY if none is given.
        reference: An id of your own.
        template: A text that holds {token} where the code goes.
        timeout: How many seconds the code can be checked; 120 if nothing is given.
        length: How many digits the code has; 6 if nothing is given.
        ip_address: The end user's address.
        entity_id: The principal entity, for India.
        template_id: The registered template, for India.

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
                to=to,
                from_=from_,
                reference=reference,
                template=template,
                timeout=timeout,
                length=length,
                ip_address=ip_address,
                entity_id=entity_id,
                template_id=template_id,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    to: str,
    from_: str | Unset = UNSET,
    reference: str | Unset = UNSET,
    template: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    length: int | Unset = UNSET,
    ip_address: str | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
) -> Response[StartedVerification]:
    """Send a one-time code, with everything in the query.

    The form of before; vendor libraries still use it. They send an empty body or an empty form along. Use
    startVerification.

    Args:
        to: The number, with its country's prefix.
        from_: The sender; VERIFY if none is given.
        reference: An id of your own.
        template: A text that holds {token} where the code goes.
        timeout: How many seconds the code can be checked; 120 if nothing is given.
        length: How many digits the code has; 6 if nothing is given.
        ip_address: The end user's address.
        entity_id: The principal entity, for India.
        template_id: The registered template, for India.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            to=to,
            from_=from_,
            reference=reference,
            template=template,
            timeout=timeout,
            length=length,
            ip_address=ip_address,
            entity_id=entity_id,
            template_id=template_id,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    to: str,
    from_: str | Unset = UNSET,
    reference: str | Unset = UNSET,
    template: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    length: int | Unset = UNSET,
    ip_address: str | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
) -> StartedVerification:
    """Send a one-time code, with everything in the query.

    The form of before; vendor libraries still use it. They send an empty body or an empty form along. Use
    startVerification.

    Args:
        to: The number, with its country's prefix.
        from_: The sender; VERIFY if none is given.
        reference: An id of your own.
        template: A text that holds {token} where the code goes.
        timeout: How many seconds the code can be checked; 120 if nothing is given.
        length: How many digits the code has; 6 if nothing is given.
        ip_address: The end user's address.
        entity_id: The principal entity, for India.
        template_id: The registered template, for India.

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
                to=to,
                from_=from_,
                reference=reference,
                template=template,
                timeout=timeout,
                length=length,
                ip_address=ip_address,
                entity_id=entity_id,
                template_id=template_id,
            ),
        ),
    )
