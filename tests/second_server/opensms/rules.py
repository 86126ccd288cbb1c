"""What may be in a request: senders, recipients, texts, callbacks (facts, sections 3 and 4)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import NoReturn, TypeGuard
from urllib.parse import urlsplit

from .choices import Choices

GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED = "\f^{}\\[~]|€"

NUMBER = re.compile(r"(tel:)?(\+?)([0-9]+)")
RECIPIENT = re.compile(r"tel:\+[0-9]{4,15}")
LOOSE_RECIPIENT = re.compile(r"(?:tel:)?\+?[0-9]{3,15}|(?:short|acr):[A-Za-z0-9-]+")

Members = dict[str, object]


class RefusedError(Exception):
    """The request is answered with an error."""

    def __init__(self, status: int, code: str, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.code = code
        self.text = text


@dataclass(frozen=True, slots=True)
class Callback:
    """Where notifications go."""

    url: str
    token: str | None


@dataclass(frozen=True, slots=True)
class Outbound:
    """What a customer asks to be sent."""

    addresses: tuple[str, ...]
    text: str
    sender: str | None
    sender_name: str | None
    correlator: str | None


def parse_json(body: bytes) -> object:
    """Return what the body says.

    Raises:
        RefusedError: It is no JSON in UTF-8, or holds what UTF-8 cannot.
    """
    try:
        document: object = json.loads(body.decode("utf-8"), parse_constant=not_json)
        json.dumps(document, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, "SVC0002", "the body is not JSON") from error
    return document


def not_json(constant: str) -> NoReturn:
    """Refuse NaN and Infinity, which Python's reader would take."""
    raise ValueError(constant)


def is_members(value: object) -> TypeGuard[Members]:
    """Tell whether a value is a JSON object."""
    return isinstance(value, dict)


def normal_sender(sender: str) -> str:
    """Return the form in which senders are compared: digits, or the text as it stands."""
    number = NUMBER.fullmatch(sender)
    return number[3] if number else sender


def check_sender(sender: str, choices: Choices) -> None:
    """Refuse a sender that is neither a number of up to 15 nor a GSM text of up to 11 characters (3)."""
    number = NUMBER.fullmatch(sender)
    if number:
        length = len(number[3])
        length += len(number[2]) if choices.plus_counts else 0
        length += len(number[1] or "") if choices.prefix_counts else 0
        if length > 15:
            raise RefusedError(choices.bad_send, "SVC0002", "the sender has more than 15 digits")
        return
    alphabet = GSM + GSM_EXTENDED if choices.extended_gsm else GSM
    if len(sender) > 11:
        raise RefusedError(choices.bad_send, "SVC0002", "the sender has more than 11 characters")
    if any(character not in alphabet for character in sender):
        raise RefusedError(choices.bad_send, "SVC0002", "the sender is outside the GSM alphabet")


def parse_callback(document: object, choices: Choices) -> Callback:
    """Return the callback that a subscription asks for (4.1).

    Raises:
        RefusedError: It is not well formed (400), or well formed and not acceptable (406).
    """
    inner = document.get("callback") if is_members(document) else None
    if not is_members(inner):
        raise RefusedError(400, "SVC0002", "callback is missing")
    url, token = inner.get("url"), inner.get("securityToken")
    if not isinstance(url, str) or not (token is None or isinstance(token, str)):
        raise RefusedError(400, "SVC0002", "callback.url is missing or not a string")
    if not is_absolute(url):
        raise RefusedError(choices.unusable_callback, "SVC0002", "callback.url is not a URL")
    if urlsplit(url).scheme not in choices.callback_schemes:
        raise RefusedError(406, "SVC0002", "callback.url has a scheme that is not served")
    return Callback(url, token)


def is_absolute(url: str) -> bool:
    """Tell whether a text is an absolute URL with a host."""
    try:
        parts = urlsplit(url)
        return (
            bool(parts.scheme and parts.hostname)
            and parts.port != 0
            and not re.search(r"[\s\x00-\x20<>\"{}|\\^`]", url)
        )
    except ValueError:
        return False


def parse_outbound(document: object, choices: Choices) -> Outbound:
    """Return what a send asks for (4.2).

    Raises:
        RefusedError: A required member is missing, or one has a value that cannot be sent.
    """
    inner = document.get("outboundSMSMessageRequest") if is_members(document) else None
    if not is_members(inner):
        refuse_send(choices, "outboundSMSMessageRequest is missing")
    known = {"address", "senderAddress", "outboundSMSTextMessage", "senderName", "clientCorrelator"}
    if choices.unknown_members == "refuse" and inner.keys() - known:
        refuse_send(choices, "unknown member")
    sender = optional_text(inner, "senderAddress", choices)
    if sender is None and choices.sender_required:
        refuse_send(choices, "senderAddress is missing")
    if sender is not None:
        check_sender(sender, choices)
    return Outbound(
        parse_addresses(inner.get("address"), choices),
        parse_text(inner.get("outboundSMSTextMessage"), choices),
        sender,
        optional_text(inner, "senderName", choices),
        optional_text(inner, "clientCorrelator", choices),
    )


def refuse_send(choices: Choices, text: str) -> NoReturn:
    """Refuse a send."""
    raise RefusedError(choices.bad_send, "SVC0002", text)


def optional_text(members: Members, name: str, choices: Choices) -> str | None:
    """Return an optional string."""
    value = members.get(name)
    if name in members and not isinstance(value, str):
        refuse_send(choices, f"{name} is not a string")
    return value if isinstance(value, str) else None


def parse_addresses(value: object, choices: Choices) -> tuple[str, ...]:
    """Return the recipients."""
    if not isinstance(value, list) or not value:
        refuse_send(choices, "address is not a list of recipients")
    addresses = [address for address in value if isinstance(address, str) and is_recipient(address, choices)]
    if len(addresses) != len(value):
        raise RefusedError(choices.bad_send, "SVC0004", "no valid address")
    if choices.max_recipients is not None and len(addresses) > choices.max_recipients:
        raise RefusedError(403, "POL0003", "too many addresses")
    return tuple(dict.fromkeys(addresses) if choices.duplicates == "merge" else addresses)


def is_recipient(address: str, choices: Choices) -> bool:
    """Tell whether an address can be sent to."""
    if choices.addresses == "any":
        return bool(address)
    pattern = RECIPIENT if choices.addresses == "tel" else LOOSE_RECIPIENT
    return pattern.fullmatch(address) is not None


def parse_text(value: object, choices: Choices) -> str:
    """Return the text of the message."""
    text = value.get("message") if is_members(value) else None
    if not isinstance(text, str) or not (text or choices.empty_message):
        refuse_send(choices, "outboundSMSTextMessage.message is missing")
    if choices.max_parts is not None and count_parts(text) > choices.max_parts:
        refuse_send(choices, "the text is too long")
    return text


def count_parts(text: str) -> int:
    """Return into how many messages the network splits a text: 160 or 153 septets each, 70 or 67 in UCS-2 (7)."""
    if all(character in GSM or character in GSM_EXTENDED for character in text):
        units, single, joined = len(text) + sum(character in GSM_EXTENDED for character in text), 160, 153
    else:
        units, single, joined = len(text.encode("utf-16-le")) // 2, 70, 67
    return 1 if units <= single else -(-units // joined)
