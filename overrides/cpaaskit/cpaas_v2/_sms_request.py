"""From the short spelling of an SMS to its request; pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from cpaaskit._errors import InvalidArgumentError
from cpaaskit._numbers import parse_msisdns
from cpaaskit._sms_units import sms_units
from cpaaskit.cpaas_v2._composing import given
from cpaaskit.cpaas_v2._times import local_time
from cpaaskit_clients.cpaas_v2.models.flag_type_0 import FlagType0
from cpaaskit_clients.cpaas_v2.models.sms_send import SmsSend
from cpaaskit_clients.cpaas_v2.models.sms_send_meta import SmsSendMeta
from cpaaskit_clients.cpaas_v2.models.sms_type import SmsType
from cpaaskit_clients.cpaas_v2.types import UNSET

if TYPE_CHECKING:
    from cpaaskit._sms_units import Encoding

_MOST_TAGS = 3


class SmsOptions(TypedDict, total=False):
    """What can be said of a text besides the text.

    Attributes:
        encoding: The alphabet: `A` for whichever fits, `N` for the GSM one, `U` for UCS-2.
        max_units: Refuse the text if it takes more units than this, here and at the platform.
        time: When to send it, 5 minutes to 3 months ahead, in the account's own zone: a naive datetime, or a text
            `YYYY-MM-DD HH:MM:SS`.
        flash: Show it at once and store it nowhere.
        webhook_id: The webhook that is told what becomes of it.
        custom: Your own id, which comes back with the state.
        custom1: A second one, from older pages.
        name: A name for the campaign; the reply has its `group_id` then.
        tags: Opt-out tags, 3 at most.
        port: The port on the handset.
        entity_id: India: the sending company in the registers.
        template_id: India: the text in the registers.
        dlr_url: A URL to call with the state, from older pages.
    """

    encoding: Encoding | None
    max_units: int | None
    time: datetime | str | None
    flash: bool | None
    webhook_id: str | None
    custom: str | None
    custom1: str | None
    name: str | None
    tags: Sequence[str]
    port: int | None
    entity_id: str | None
    template_id: str | None
    dlr_url: str | None


def sms_request(
    *,
    to: str | Sequence[str],
    text: str,
    sender: str,
    service: str,
    encoding: Encoding | None = None,
    max_units: int | None = None,
    time: datetime | str | None = None,
    flash: bool | None = None,
    webhook_id: str | None = None,
    custom: str | None = None,
    custom1: str | None = None,
    name: str | None = None,
    tags: Sequence[str] = (),
    port: int | None = None,
    entity_id: str | None = None,
    template_id: str | None = None,
    dlr_url: str | None = None,
) -> SmsSend:
    """The body of a send.

    Raises:
        InvalidArgumentError: A number is malformed, the text is empty or too long, or there are too many tags.
    """
    _check(text, encoding, max_units, tags)
    return SmsSend(
        to=",".join(parse_msisdns(to, "a recipient")),
        message=text,
        sender=sender,
        service=service,
        type_=UNSET if encoding is None else SmsType(encoding),
        max_units=given(max_units),
        time=UNSET if time is None else local_time(time),
        flash=UNSET if flash is None else FlagType0(int(flash)),
        webhook_id=given(webhook_id),
        custom=given(custom),
        custom1=given(custom1),
        name=given(name),
        meta=SmsSendMeta(tags=list(tags)) if tags else UNSET,
        port=given(port),
        entity_id=given(entity_id),
        template_id=given(template_id),
        dlr_url=given(dlr_url),
    )


def _check(text: str, encoding: Encoding | None, max_units: int | None, tags: Sequence[str]) -> None:
    if not text:
        raise InvalidArgumentError("the text is empty")
    units = sms_units(text, encoding or "A")
    if max_units is not None and units > max_units:
        raise InvalidArgumentError(f"the text takes {units} units, more than max_units={max_units}")
    if isinstance(tags, str) or len(tags) > _MOST_TAGS:
        raise InvalidArgumentError(f"tags are a list of {_MOST_TAGS} texts at most")
