"""GET /contacts/{id}/subscriptions/{subscription_id}"""

from __future__ import annotations

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.contacts_reply import ContactsReply
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
    path_segment as _path_segment,
)

OPERATION = OPERATIONS["showContactSubscription"]


def request_parts(
    id: str,
    subscription_id: str,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "GET",
        "url": "/contacts/{id}/subscriptions/{subscription_id}".format(
            id=_path_segment(id, "id"),
            subscription_id=_path_segment(subscription_id, "subscriptionId"),
        ),
    }
    return _parts


def judge(client: Client, response: HTTPResponse) -> ContactsReply:
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


def _read_200(client: Client, response: HTTPResponse) -> ContactsReply:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = ContactsReply.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    id: str,
    subscription_id: str,
    *,
    client: Client,
) -> Response[ContactsReply]:
    """Show one subscription of a contact.

    Args:
        id: The contact's id.
        subscription_id: The subscription's id.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            id,
            subscription_id,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    id: str,
    subscription_id: str,
    *,
    client: Client,
) -> ContactsReply:
    """Show one subscription of a contact.

    Args:
        id: The contact's id.
        subscription_id: The subscription's id.

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
                id,
                subscription_id,
            ),
        ),
    )


async def asyncio_detailed(
    id: str,
    subscription_id: str,
    *,
    client: Client,
) -> Response[ContactsReply]:
    """Show one subscription of a contact.

    Args:
        id: The contact's id.
        subscription_id: The subscription's id.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            id,
            subscription_id,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    id: str,
    subscription_id: str,
    *,
    client: Client,
) -> ContactsReply:
    """Show one subscription of a contact.

    Args:
        id: The contact's id.
        subscription_id: The subscription's id.

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
                id,
                subscription_id,
            ),
        ),
    )
