"""POST /sms/send/xml"""

from __future__ import annotations

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.sms_accepted import SmsAccepted
from ...models.sms_xml import SmsXml
from ...operations import OPERATIONS
from ...types import (
    RequestParts,
    Response,
    as_object as _as_object,
)
from ...xml import Form as _Form, document as _xml_document

OPERATION = OPERATIONS["sendSmsXml"]

_FORM = _Form(
    "data",
    members={
        "root": _Form(
            "root",
            members={
                "message": _Form("message"),
                "sender": _Form("sender"),
                "service": _Form("service"),
                "webhook_id": _Form("webhook_id"),
                "time": _Form("time"),
                "type": _Form("type"),
                "flash": _Form("flash"),
                "entity_id": _Form("entity_id"),
                "template_id": _Form("template_id"),
            },
        ),
        "nodes": _Form(
            "nodes",
            item=_Form(
                "node",
                members={
                    "to": _Form("to"),
                    "message": _Form("message"),
                    "sender": _Form("sender"),
                    "custom": _Form("custom"),
                },
            ),
            wrapped=True,
        ),
    },
)


def request_parts(
    *,
    body: SmsXml,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _headers: dict[str, str] = {}

    _parts: RequestParts = {
        "method": "POST",
        "url": "/sms/send/xml",
        "headers": _headers,
    }
    _parts["content"] = _xml_document(body.to_dict(), _FORM)
    _headers["Content-Type"] = "application/xml"
    return _parts


def judge(client: Client, response: HTTPResponse) -> SmsAccepted:
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


def _read_200(client: Client, response: HTTPResponse) -> SmsAccepted:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_200 = SmsAccepted.from_dict(_as_object(_document, "response_200"))

    return response_200


def _read_202(client: Client, response: HTTPResponse) -> SmsAccepted:
    _document = json_document(response)
    if client.is_rejection(OPERATION, _document):
        raise RejectedInBodyError
    response_202 = SmsAccepted.from_dict(_as_object(_document, "response_202"))

    return response_202


def sync_detailed(
    *,
    client: Client,
    body: SmsXml,
) -> Response[SmsAccepted]:
    """Send many texts at once, as XML.

    The same as the JSON form, and answered in JSON. A message may stand in a CDATA section.

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
    body: SmsXml,
) -> SmsAccepted:
    """Send many texts at once, as XML.

    The same as the JSON form, and answered in JSON. A message may stand in a CDATA section.

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
    body: SmsXml,
) -> Response[SmsAccepted]:
    """Send many texts at once, as XML.

    The same as the JSON form, and answered in JSON. A message may stand in a CDATA section.

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
    body: SmsXml,
) -> SmsAccepted:
    """Send many texts at once, as XML.

    The same as the JSON form, and answered in JSON. A message may stand in a CDATA section.

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
