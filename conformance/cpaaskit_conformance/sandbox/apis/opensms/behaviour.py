"""BICS OpenSMS beyond its contract: one subscription, messages that come further, and who is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from cpaaskit_conformance.sandbox.apis.opensms.choices import choose
from cpaaskit_conformance.sandbox.apis.opensms.errors import SEND, SUBSCRIBE, Refuser
from cpaaskit_conformance.sandbox.apis.opensms.messages import Message, MessageStore
from cpaaskit_conformance.sandbox.apis.opensms.notifications import Notifications
from cpaaskit_conformance.sandbox.apis.opensms.progress import Progress
from cpaaskit_conformance.sandbox.apis.opensms.sending import Sending
from cpaaskit_conformance.sandbox.apis.opensms.subscriptions import Subscriptions
from cpaaskit_conformance.sandbox.behaviour import Handler, Row, World
from cpaaskit_conformance.sandbox.refusals import Refusal
from cpaaskit_conformance.sandbox.replies import JsonWriter, Reply

_SHOWN = 200


class OpenSmsBehaviour:
    """The account that the sandbox stands for.

    Args:
        world: The sandbox's surroundings.
        switches: Switches of `Choices` that differ from their defaults.

    Raises:
        ValueError: A switch or its value is unknown.
    """

    def __init__(self, world: World, switches: Mapping[str, object]) -> None:
        choices = choose(switches)
        writer = JsonWriter(choices.content_type, pretty=choices.pretty, escape=choices.escaped)
        settings = world.settings
        self._refuser = Refuser(choices, writer)
        self._store = MessageStore(settings.keep, settings.keep_bytes)
        self._subscriptions = Subscriptions(choices, world, writer, self._refuser)
        notifications = Notifications(choices, world, writer, self._subscriptions)
        self._progress = Progress(choices, world, self._store, notifications)
        self._subscriptions.on_subscribed = self._progress.catch_up
        sending = Sending(choices, world, writer, self._store, self._progress)
        self.general_methods = choices.general_methods
        self.handlers: Mapping[str, Handler] = {
            SUBSCRIBE: self._subscriptions.create,
            "getDeliveryInfoSubscription": self._subscriptions.read,
            "deleteDeliveryInfoSubscription": self._subscriptions.delete,
            SEND: sending.send,
            "getDeliveryInfos": sending.delivery_infos,
        }

    def method(self, method: str, query: bytes) -> str:  # noqa: ARG002 - OpenSMS has no override of the method
        """Tell which method counts: the request's own."""
        return method

    def refuse(self, refusal: Refusal) -> Reply:
        """Put a refusal into an error body."""
        return self._refuser.refuse(refusal)

    def inbox(self) -> Mapping[str, Sequence[Row]]:
        """Give the latest messages and the subscription."""
        url = self._subscriptions.url
        messages = islice(self._store.latest_first(), _SHOWN)
        return {
            "Messages": [_row(message, self._progress.stage(message)) for message in messages],
            "Subscriptions": [] if url is None else [{"url": url.partition("?")[0]}],
        }


def _row(message: Message, stage: int) -> Row:
    sender, text = message.shown
    return {
        "at": round(message.at, 3),
        "from": sender,
        "text": text,
        "parts": message.parts,
        "requestId": message.request_id,
        "deliveryInfo": [
            {"address": address, "deliveryStatus": state}
            for address, state in zip(message.addresses, message.states(stage), strict=True)
        ],
    }
