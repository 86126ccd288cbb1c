"""What short spellings of all channels put together; pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from cpaaskit._errors import InvalidArgumentError
from cpaaskit._numbers import parse_msisdns
from cpaaskit_clients.cpaas_v2.models.notification_recipient import NotificationRecipient
from cpaaskit_clients.cpaas_v2.types import UNSET, Unset

T = TypeVar("T")


def given(value: T | None) -> T | Unset:
    """The value, or the mark for one that was not given."""
    return UNSET if value is None else value


def text_beside(text: str | None, message: object) -> str:
    """The text, empty where there is a message in its place.

    Raises:
        InvalidArgumentError: Both were given, or neither, or the text is empty.
    """
    if (message is None) == (not text) or (message is not None and text is not None):
        raise InvalidArgumentError("give either a text, which must not be empty, or a message")
    return text or ""


def recipient(to: str | Iterable[str] | None, group_id: str | Sequence[str] | None) -> NotificationRecipient:
    """Whom a message goes to.

    Raises:
        InvalidArgumentError: A number is malformed, or there is not one of the two.
    """
    if (to is None) == (group_id is None):
        raise InvalidArgumentError("give either to, with numbers, or group_id, with segments of contacts")
    if to is None:
        segments = group_id if isinstance(group_id, str) else list(group_id or ())
        return NotificationRecipient(group_id=segments)
    return NotificationRecipient(to=parse_msisdns(to, "a recipient"))
