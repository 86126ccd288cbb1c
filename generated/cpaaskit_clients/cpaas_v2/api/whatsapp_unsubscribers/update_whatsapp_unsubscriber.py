"""PUT /whatsapp/suppressions/unsubscribers/{id}"""

from __future__ import annotations

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.new_unsubscriber import NewUnsubscriber
from ...models.unsubscriber_reply import UnsubscriberReply
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
    path_segment as _path_segment,
)

OPERATION = OPERATIONS["updateWhatsappUnsubscriber"]


def request_parts(
    id: str,
    *,
    body: NewUnsubscriber,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _parts: RequestParts = {
        "method": "PUT",
        "url": "/whatsapp/suppressions/unsubscribers/{id}".format(
            id=_path_segment(id, "id"),
        ),
    }
    _json = body.to_dict()

    _parts["json"] = _json
    return _parts


def judge(client: Client, response: HTTPResponse) -> UnsubscriberReply:
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


def _read_200(client: Client, response: HTTPResponse) -> UnsubscriberReply:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = UnsubscriberReply.from_dict(_as_object(_document, "response_200"))

    return response_200


def sync_detailed(
    id: str,
    *,
    client: Client,
    body: NewUnsubscriber,
) -> Response[UnsubscriberReply]:
    """Change one entry.

    Args:
        id: The entry's id; a UUID on some channels, a number on others.
        body: What is sent.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            id,
            body=body,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    id: str,
    *,
    client: Client,
    body: NewUnsubscriber,
) -> UnsubscriberReply:
    """Change one entry.

    Args:
        id: The entry's id; a UUID on some channels, a number on others.
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
                id,
                body=body,
            ),
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    body: NewUnsubscriber,
) -> Response[UnsubscriberReply]:
    """Change one entry.

    Args:
        id: The entry's id; a UUID on some channels, a number on others.
        body: What is sent.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            id,
            body=body,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    id: str,
    *,
    client: Client,
    body: NewUnsubscriber,
) -> UnsubscriberReply:
    """Change one entry.

    Args:
        id: The entry's id; a UUID on some channels, a number on others.
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
                id,
                body=body,
            ),
        ),
    )
