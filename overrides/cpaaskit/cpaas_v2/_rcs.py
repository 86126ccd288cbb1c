"""Short spellings for RCS, beside the generated operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from cpaaskit.cpaas_v2._composing import given, recipient, text_beside
from cpaaskit.cpaas_v2._sent import Sent
from cpaaskit.cpaas_v2._waiting import INTERVAL, TIMEOUT, Waiting, await_all, wait
from cpaaskit_clients.cpaas_v2.api import rcs as generated
from cpaaskit_clients.cpaas_v2.models.channel_meta import ChannelMeta
from cpaaskit_clients.cpaas_v2.models.long_text import LongText
from cpaaskit_clients.cpaas_v2.models.rcs_channel import RcsChannel
from cpaaskit_clients.cpaas_v2.models.rcs_send import RcsSend
from cpaaskit_clients.cpaas_v2.models.text_message import TextMessage
from cpaaskit_clients.cpaas_v2.types import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpaaskit.cpaas_v2._client import AsyncCPaaS, CPaaS
    from cpaaskit_clients.cpaas_v2.models.audio_message import AudioMessage
    from cpaaskit_clients.cpaas_v2.models.document_message import DocumentMessage
    from cpaaskit_clients.cpaas_v2.models.image_message import ImageMessage
    from cpaaskit_clients.cpaas_v2.models.rcs_card_message import RcsCardMessage
    from cpaaskit_clients.cpaas_v2.models.rcs_carousel import RcsCarousel
    from cpaaskit_clients.cpaas_v2.models.rcs_interactive import RcsInteractive
    from cpaaskit_clients.cpaas_v2.models.rcs_receipt import RcsReceipt
    from cpaaskit_clients.cpaas_v2.models.video_message import VideoMessage

    RcsMessage: TypeAlias = (
        TextMessage
        | ImageMessage
        | VideoMessage
        | AudioMessage
        | DocumentMessage
        | RcsInteractive
        | RcsCardMessage
        | RcsCarousel
    )

_STATUS = "getRcsStatus"


class Rcs(generated.Rcs):
    """Send RCS messages and follow them; the generated operations stand beside the short spellings.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: CPaaS) -> None:
        super().__init__(client)
        self._cpaas = client

    def send(
        self,
        *,
        sender: str,
        to: str | Sequence[str] | None = None,
        group_id: str | Sequence[str] | None = None,
        text: str | None = None,
        message: RcsMessage | None = None,
        foreign_id: str | None = None,
        tags: Sequence[str] = (),
        webhook_id: str | None = None,
    ) -> Sent[RcsReceipt]:
        """Send one message to one or more recipients.

        Args:
            sender: The agent that it is from, by its reference id.
            to: Whom it goes to: numbers with their country code in any spelling, in a list or with commas between them.
            group_id: Segments of contacts that it goes to, in place of numbers.
            text: What they read, at most 4096 characters.
            message: Another kind of message, in place of a text.
            foreign_id: Your own id, which comes back with the state.
            tags: Opt-out tags.
            webhook_id: The webhook that is told how far it has come.

        Raises:
            InvalidArgumentError: A number is malformed, or there is not one content and one way to address; nothing was
                sent.
            OutcomeUnknownError: It was sent, and nobody can say whether it was carried out.
            ApiError: It did not end well in another way.
        """
        body = _body(
            sender=sender,
            to=to,
            group_id=group_id,
            text=text,
            message=message,
            foreign_id=foreign_id,
            tags=tags,
            webhook_id=webhook_id,
        )
        return Sent(tuple(self.send_rcs_message(body=body).data))

    def wait_until_final(
        self, sent: Sent[RcsReceipt] | Sequence[str], *, timeout: float = TIMEOUT, interval: float = INTERVAL
    ) -> list[RcsReceipt]:
        """Ask for each message until all are in a final state; delivered is one, though read may come after it.

        Args:
            sent: What `send` gave back, or the ids of messages.
            timeout: Seconds to wait in all.
            interval: Seconds between the first two rounds; each next wait is half as long again, 30 s at most.

        Raises:
            DeliveryPendingError: Time is up; it holds the states so far.
            ApiError: A question did not end well before time was up.
        """

        def ask(message: str, within: float) -> Iterable[RcsReceipt]:
            return self._cpaas.with_options(timeout=within).rcs.status(id=message).data

        return wait(Waiting(sent, _STATUS, timeout, interval), ask, self._cpaas.timeout)


class AsyncRcs(generated.AsyncRcs):
    """The same, awaited.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: AsyncCPaaS) -> None:
        super().__init__(client)
        self._cpaas = client

    async def send(
        self,
        *,
        sender: str,
        to: str | Sequence[str] | None = None,
        group_id: str | Sequence[str] | None = None,
        text: str | None = None,
        message: RcsMessage | None = None,
        foreign_id: str | None = None,
        tags: Sequence[str] = (),
        webhook_id: str | None = None,
    ) -> Sent[RcsReceipt]:
        """Send one message to one or more recipients; see `Rcs.send`."""
        body = _body(
            sender=sender,
            to=to,
            group_id=group_id,
            text=text,
            message=message,
            foreign_id=foreign_id,
            tags=tags,
            webhook_id=webhook_id,
        )
        return Sent(tuple((await self.send_rcs_message(body=body)).data))

    async def wait_until_final(
        self, sent: Sent[RcsReceipt] | Sequence[str], *, timeout: float = TIMEOUT, interval: float = INTERVAL
    ) -> list[RcsReceipt]:
        """Ask for each message until all are in a final state; see `Rcs.wait_until_final`."""

        async def ask(message: str, within: float) -> Iterable[RcsReceipt]:
            return (await self._cpaas.with_options(timeout=within).rcs.status(id=message)).data

        return await await_all(Waiting(sent, _STATUS, timeout, interval), ask, self._cpaas.timeout)


def _body(
    *,
    sender: str,
    to: str | Sequence[str] | None,
    group_id: str | Sequence[str] | None,
    text: str | None,
    message: RcsMessage | None,
    foreign_id: str | None,
    tags: Sequence[str],
    webhook_id: str | None,
) -> RcsSend:
    meta = ChannelMeta(foreign_id=given(foreign_id), tags=list(tags) or UNSET, webhook_id=given(webhook_id))
    words = text_beside(text, message)
    return RcsSend(
        channels=[RcsChannel(name="rcs", from_=sender, meta=meta if meta.to_dict() else UNSET)],
        recipient=recipient(to, group_id),
        message=TextMessage("text", LongText(words)) if message is None else message,
    )
