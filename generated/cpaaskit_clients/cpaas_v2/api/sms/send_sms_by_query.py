"""GET /sms/send"""

from __future__ import annotations

from typing import Any

from ...client import Client, HTTPResponse, RejectedInBodyError, json_document
from ...models.send_sms_by_query_flash import SendSmsByQueryFlash
from ...models.sms_accepted import SmsAccepted
from ...models.sms_type import SmsType
from ...operations import OPERATIONS
from ...types import (
    UNSET,
    RequestParts,
    Response,
    Unset,
    as_object as _as_object,
)

OPERATION = OPERATIONS["sendSmsByQuery"]


def request_parts(
    *,
    to: str,
    message: str,
    sender: str,
    service: str,
    webhook_id: str | Unset = UNSET,
    time: str | Unset = UNSET,
    type_: SmsType | Unset = UNSET,
    flash: SendSmsByQueryFlash | Unset = UNSET,
    custom: str | Unset = UNSET,
    port: int | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    max_units: int | Unset = UNSET,
) -> RequestParts:
    """Turn the typed arguments into the parts of a request."""
    _params: dict[str, Any] = {}
    _params["to"] = to
    _params["message"] = message
    _params["sender"] = sender
    _params["service"] = service
    if not isinstance(webhook_id, Unset):
        _params["webhook_id"] = webhook_id
    if not isinstance(time, Unset):
        _params["time"] = time
    _json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        _json_type_ = type_.value

    if not isinstance(_json_type_, Unset):
        _params["type"] = _json_type_
    _json_flash: str | Unset = UNSET
    if not isinstance(flash, Unset):
        _json_flash = flash.value

    if not isinstance(_json_flash, Unset):
        _params["flash"] = _json_flash
    if not isinstance(custom, Unset):
        _params["custom"] = custom
    if not isinstance(port, Unset):
        _params["port"] = port
    if not isinstance(entity_id, Unset):
        _params["entity_id"] = entity_id
    if not isinstance(template_id, Unset):
        _params["template_id"] = template_id
    if not isinstance(max_units, Unset):
        _params["max_units"] = max_units
    _parts: RequestParts = {
        "method": "GET",
        "url": "/sms/send",
        "params": _params,
    }
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
    to: str,
    message: str,
    sender: str,
    service: str,
    webhook_id: str | Unset = UNSET,
    time: str | Unset = UNSET,
    type_: SmsType | Unset = UNSET,
    flash: SendSmsByQueryFlash | Unset = UNSET,
    custom: str | Unset = UNSET,
    port: int | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    max_units: int | Unset = UNSET,
) -> Response[SmsAccepted]:
    """Send one text to one or more numbers, with everything in the query.

    Texts and numbers end in the logs of every proxy on the way; send them in a body instead.

    Args:
        to: Numbers in digits with the country's prefix, without plus, leading zeros, spaces or brackets;
            several are separated by commas.
        message: What the recipients read. In the GSM alphabet 160 characters fit one part, and 153 each where there
            are more; in Unicode 70 and 67.
        sender: An approved sender name.
        service: A product code of the account. Each brand has its own, listed in x-brands; an account may have
            others.
        webhook_id: The webhook that is told what becomes of the message; a subscription does the same for all messages.
        time: When to send it, as yyyy-mm-dd hh:mm:ss, in a zone that is stated nowhere: more than 5 minutes and
            less than 3 months ahead.
        type_: The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever
            fits.
        flash: Whether it shows at once, 1, and is not kept.
        custom: Your own id for the message.
        port: The port on the handset that it is for.
        entity_id: The id of the sending company in India's registers.
        template_id: The id of the text in India's registers, of some 19 digits.
        max_units: How many parts the text may have; a text that needs more is refused.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = client.send(
        OPERATION,
        request_parts(
            to=to,
            message=message,
            sender=sender,
            service=service,
            webhook_id=webhook_id,
            time=time,
            type_=type_,
            flash=flash,
            custom=custom,
            port=port,
            entity_id=entity_id,
            template_id=template_id,
            max_units=max_units,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


def sync(
    *,
    client: Client,
    to: str,
    message: str,
    sender: str,
    service: str,
    webhook_id: str | Unset = UNSET,
    time: str | Unset = UNSET,
    type_: SmsType | Unset = UNSET,
    flash: SendSmsByQueryFlash | Unset = UNSET,
    custom: str | Unset = UNSET,
    port: int | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    max_units: int | Unset = UNSET,
) -> SmsAccepted:
    """Send one text to one or more numbers, with everything in the query.

    Texts and numbers end in the logs of every proxy on the way; send them in a body instead.

    Args:
        to: Numbers in digits with the country's prefix, without plus, leading zeros, spaces or brackets;
            several are separated by commas.
        message: What the recipients read. In the GSM alphabet 160 characters fit one part, and 153 each where there
            are more; in Unicode 70 and 67.
        sender: An approved sender name.
        service: A product code of the account. Each brand has its own, listed in x-brands; an account may have
            others.
        webhook_id: The webhook that is told what becomes of the message; a subscription does the same for all messages.
        time: When to send it, as yyyy-mm-dd hh:mm:ss, in a zone that is stated nowhere: more than 5 minutes and
            less than 3 months ahead.
        type_: The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever
            fits.
        flash: Whether it shows at once, 1, and is not kept.
        custom: Your own id for the message.
        port: The port on the handset that it is for.
        entity_id: The id of the sending company in India's registers.
        template_id: The id of the text in India's registers, of some 19 digits.
        max_units: How many parts the text may have; a text that needs more is refused.

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
                message=message,
                sender=sender,
                service=service,
                webhook_id=webhook_id,
                time=time,
                type_=type_,
                flash=flash,
                custom=custom,
                port=port,
                entity_id=entity_id,
                template_id=template_id,
                max_units=max_units,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    to: str,
    message: str,
    sender: str,
    service: str,
    webhook_id: str | Unset = UNSET,
    time: str | Unset = UNSET,
    type_: SmsType | Unset = UNSET,
    flash: SendSmsByQueryFlash | Unset = UNSET,
    custom: str | Unset = UNSET,
    port: int | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    max_units: int | Unset = UNSET,
) -> Response[SmsAccepted]:
    """Send one text to one or more numbers, with everything in the query.

    Texts and numbers end in the logs of every proxy on the way; send them in a body instead.

    Args:
        to: Numbers in digits with the country's prefix, without plus, leading zeros, spaces or brackets;
            several are separated by commas.
        message: What the recipients read. In the GSM alphabet 160 characters fit one part, and 153 each where there
            are more; in Unicode 70 and 67.
        sender: An approved sender name.
        service: A product code of the account. Each brand has its own, listed in x-brands; an account may have
            others.
        webhook_id: The webhook that is told what becomes of the message; a subscription does the same for all messages.
        time: When to send it, as yyyy-mm-dd hh:mm:ss, in a zone that is stated nowhere: more than 5 minutes and
            less than 3 months ahead.
        type_: The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever
            fits.
        flash: Whether it shows at once, 1, and is not kept.
        custom: Your own id for the message.
        port: The port on the handset that it is for.
        entity_id: The id of the sending company in India's registers.
        template_id: The id of the text in India's registers, of some 19 digits.
        max_units: How many parts the text may have; a text that needs more is refused.

    Returns:
        What was answered, with its status and headers.

    Raises:
        errors.ClientError: Anything but a documented success came; see ``errors``.
    """
    _response = await client.asend(
        OPERATION,
        request_parts(
            to=to,
            message=message,
            sender=sender,
            service=service,
            webhook_id=webhook_id,
            time=time,
            type_=type_,
            flash=flash,
            custom=custom,
            port=port,
            entity_id=entity_id,
            template_id=template_id,
            max_units=max_units,
        ),
    )
    return Response(_response.status_code, _response.content, _response.headers, judge(client, _response))


async def asyncio(
    *,
    client: Client,
    to: str,
    message: str,
    sender: str,
    service: str,
    webhook_id: str | Unset = UNSET,
    time: str | Unset = UNSET,
    type_: SmsType | Unset = UNSET,
    flash: SendSmsByQueryFlash | Unset = UNSET,
    custom: str | Unset = UNSET,
    port: int | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    max_units: int | Unset = UNSET,
) -> SmsAccepted:
    """Send one text to one or more numbers, with everything in the query.

    Texts and numbers end in the logs of every proxy on the way; send them in a body instead.

    Args:
        to: Numbers in digits with the country's prefix, without plus, leading zeros, spaces or brackets;
            several are separated by commas.
        message: What the recipients read. In the GSM alphabet 160 characters fit one part, and 153 each where there
            are more; in Unicode 70 and 67.
        sender: An approved sender name.
        service: A product code of the account. Each brand has its own, listed in x-brands; an account may have
            others.
        webhook_id: The webhook that is told what becomes of the message; a subscription does the same for all messages.
        time: When to send it, as yyyy-mm-dd hh:mm:ss, in a zone that is stated nowhere: more than 5 minutes and
            less than 3 months ahead.
        type_: The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever
            fits.
        flash: Whether it shows at once, 1, and is not kept.
        custom: Your own id for the message.
        port: The port on the handset that it is for.
        entity_id: The id of the sending company in India's registers.
        template_id: The id of the text in India's registers, of some 19 digits.
        max_units: How many parts the text may have; a text that needs more is refused.

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
                message=message,
                sender=sender,
                service=service,
                webhook_id=webhook_id,
                time=time,
                type_=type_,
                flash=flash,
                custom=custom,
                port=port,
                entity_id=entity_id,
                template_id=template_id,
                max_units=max_units,
            ),
        ),
    )
