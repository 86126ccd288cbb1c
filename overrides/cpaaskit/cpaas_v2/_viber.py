"""Short spellings for Viber, beside the generated operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from cpaaskit.cpaas_v2._composing import given, recipient, text_beside
from cpaaskit.cpaas_v2._sent import Sent
from cpaaskit.cpaas_v2._waiting import INTERVAL, TIMEOUT, Waiting, await_all, wait
from cpaaskit_clients.cpaas_v2.api import viber as generated
from cpaaskit_clients.cpaas_v2.models.viber_channel import ViberChannel
from cpaaskit_clients.cpaas_v2.models.viber_meta import ViberMeta
from cpaaskit_clients.cpaas_v2.models.viber_meta_category import ViberMetaCategory
from cpaaskit_clients.cpaas_v2.models.viber_send import ViberSend
from cpaaskit_clients.cpaas_v2.models.viber_text import ViberText
from cpaaskit_clients.cpaas_v2.models.viber_text_payload import ViberTextPayload
from cpaaskit_clients.cpaas_v2.types import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpaaskit.cpaas_v2._client import AsyncCPaaS, CPaaS
    from cpaaskit_clients.cpaas_v2.models.viber_file import ViberFile
    from cpaaskit_clients.cpaas_v2.models.viber_image import ViberImage
    from cpaaskit_clients.cpaas_v2.models.viber_interactive import ViberInteractive
    from cpaaskit_clients.cpaas_v2.models.viber_receipt import ViberReceipt
    from cpaaskit_clients.cpaas_v2.models.viber_template_message import ViberTemplateMessage
    from cpaaskit_clients.cpaas_v2.models.viber_video import ViberVideo

    ViberMessage: TypeAlias = ViberText | ViberFile | ViberImage | ViberVideo | ViberInteractive | ViberTemplateMessage

_STATUS = "getViberStatus"


class Viber(generated.Viber):
    """Send Viber messages and follow them; the generated operations stand beside the short spellings.

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
        category: Literal["transactional", "promotional"],
        to: str | Sequence[str] | None = None,
        group_id: str | Sequence[str] | None = None,
        text: str | None = None,
        message: ViberMessage | None = None,
        foreign_id: str | None = None,
        tags: Sequence[str] = (),
        webhook_id: str | None = None,
        ttl: int | None = None,
    ) -> Sent[ViberReceipt]:
        """Send one message to one or more recipients.

        Args:
            sender: The commercial account that it is from, by its id.
            category: What it is for: texts and files are transactional; images, films and buttons promotional.
            to: Whom it goes to: numbers with their country code in any spelling, in a list or with commas between them.
            group_id: Segments of contacts that it goes to, in place of numbers.
            text: What they read, at most 1000 characters.
            message: Another kind of message, in place of a text.
            foreign_id: Your own id, which comes back with the state.
            tags: Opt-out tags.
            webhook_id: The webhook that is told how far it has come.
            ttl: For how many seconds delivery is tried, 30 to 1209600.

        Raises:
            InvalidArgumentError: A number is malformed, or there is not one content and one way to address; nothing was
                sent.
            OutcomeUnknownError: It was sent, and nobody can say whether it was carried out.
            ApiError: It did not end well in another way.
        """
        meta = _meta(category, ttl, foreign_id, tags, webhook_id)
        body = _body(sender=sender, to=to, group_id=group_id, text=text, message=message, meta=meta)
        return Sent(tuple(self.send_viber_message(body=body).data))

    def wait_until_final(
        self, sent: Sent[ViberReceipt] | Sequence[str], *, timeout: float = TIMEOUT, interval: float = INTERVAL
    ) -> list[ViberReceipt]:
        """Ask for each message until all are in a final state; delivered is one, though read may come after it.

        Args:
            sent: What `send` gave back, or the ids of messages.
            timeout: Seconds to wait in all.
            interval: Seconds between the first two rounds; each next wait is half as long again, 30 s at most.

        Raises:
            DeliveryPendingError: Time is up; it holds the states so far.
            ApiError: A question did not end well before time was up.
        """

        def ask(message: str, within: float) -> Iterable[ViberReceipt]:
            return self._cpaas.with_options(timeout=within).viber.status(id=message).data

        return wait(Waiting(sent, _STATUS, timeout, interval), ask, self._cpaas.timeout)


class AsyncViber(generated.AsyncViber):
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
        category: Literal["transactional", "promotional"],
        to: str | Sequence[str] | None = None,
        group_id: str | Sequence[str] | None = None,
        text: str | None = None,
        message: ViberMessage | None = None,
        foreign_id: str | None = None,
        tags: Sequence[str] = (),
        webhook_id: str | None = None,
        ttl: int | None = None,
    ) -> Sent[ViberReceipt]:
        """Send one message to one or more recipients; see `Viber.send`."""
        meta = _meta(category, ttl, foreign_id, tags, webhook_id)
        body = _body(sender=sender, to=to, group_id=group_id, text=text, message=message, meta=meta)
        return Sent(tuple((await self.send_viber_message(body=body)).data))

    async def wait_until_final(
        self, sent: Sent[ViberReceipt] | Sequence[str], *, timeout: float = TIMEOUT, interval: float = INTERVAL
    ) -> list[ViberReceipt]:
        """Ask for each message until all are in a final state; see `Viber.wait_until_final`."""

        async def ask(message: str, within: float) -> Iterable[ViberReceipt]:
            return (await self._cpaas.with_options(timeout=within).viber.status(id=message)).data

        return await await_all(Waiting(sent, _STATUS, timeout, interval), ask, self._cpaas.timeout)


def _body(
    *,
    sender: str,
    to: str | Sequence[str] | None,
    group_id: str | Sequence[str] | None,
    text: str | None,
    message: ViberMessage | None,
    meta: ViberMeta,
) -> ViberSend:
    words = text_beside(text, message)
    return ViberSend(
        channels=[ViberChannel(name="viber", from_=sender, meta=meta)],
        recipient=recipient(to, group_id),
        message=ViberText("text", ViberTextPayload(words)) if message is None else message,
    )


def _meta(
    category: str, ttl: int | None, foreign_id: str | None, tags: Sequence[str], webhook_id: str | None
) -> ViberMeta:
    return ViberMeta(
        category=ViberMetaCategory(category),
        ttl=given(ttl),
        foreign_id=given(foreign_id),
        tags=list(tags) or UNSET,
        webhook_id=given(webhook_id),
    )
