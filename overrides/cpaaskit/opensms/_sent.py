"""A message that the vendor took."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from cpaaskit_clients.opensms.models.delivery_info import DeliveryInfo


@dataclass(frozen=True, slots=True)
class SentMessage:
    """What it takes to follow a message; `SentMessage(sender, request_id)` follows one from earlier.

    Attributes:
        sender: The sender as it stood in the request's path. Left out of the repr.
        request_id: The vendor's id of the request.
        recipients: Whom it went to, as tel URIs. Left out of the repr.
        infos: The states that the answer gave. Left out of the repr.
        correlator: Your own id, where you gave one.
    """

    sender: str = field(repr=False)
    request_id: str
    recipients: tuple[str, ...] = field(default=(), repr=False)
    infos: tuple[DeliveryInfo, ...] = field(default=(), repr=False)
    correlator: str | None = None


def request_id_of(urls: Iterable[str]) -> str | None:
    """The request id in the first of these URLs that has one; their hosts are never contacted.

    It is the segment after `requests`: the sender's segment before it is not canonical (BICS OpenSMS API, 2023-11-10,
    send Message and get Delivery Infos, examples).
    """
    for url in urls:
        segments = _path(url).split("/")
        for position in range(len(segments) - 2, -1, -1):
            if segments[position] == "requests" and segments[position + 1]:
                return unquote(segments[position + 1])
    return None


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""
