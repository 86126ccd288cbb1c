"""A webhook of one case: what came to it, and whether that has the documented form."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.contract import Schema, as_object
from cpaaskit_conformance.model import Exchange, Json
from cpaaskit_conformance.semantic.cpaas_v2.developer import subscribe, unsubscribe, webhook
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from cpaaskit_conformance.receiver import Notification, Receiver
    from cpaaskit_conformance.session import Session

PATIENCE_S: Final = 8.0
_FIRST_PAUSE_S: Final = 0.05
_LONGEST_PAUSE_S: Final = 0.5


def told_in(notification: Notification) -> Json:
    """Give the JSON of a callback; None where it is none."""
    try:
        value: Json = json.loads(notification.body)
    except ValueError:
        return None
    return value


class Inbox:
    """One webhook that leads to the receiver.

    Args:
        session: The hands of the case.
        receiver: Where callbacks arrive.
        made: The exchange that made the webhook.
        key: Under which the receiver keeps what comes.
        secret: The webhook's secret.
        token: Its validation key.
    """

    def __init__(
        self, session: Session, receiver: Receiver, made: Exchange, *, key: str, secret: str, token: str
    ) -> None:
        self.session = session
        self.receiver = receiver
        self.made = made
        self.key = key
        self.secret = secret
        self.token = token
        self._subscribed: list[Exchange] = []

    @property
    def identity(self) -> str:
        """The webhook's id."""
        return str(id_of(self.made))

    async def subscribe(self, event: str) -> Exchange:
        """Ask for an event from now on, until the inbox is closed."""
        subscribed = await subscribe(self.session, event, "all", self.identity)
        self._subscribed.append(subscribed)
        return subscribed

    async def close(self) -> None:
        """Take all subscriptions back."""
        for subscribed in self._subscribed:
            await unsubscribe(self.session, subscribed)

    def bodies(self) -> list[dict[str, Json]]:
        """Give the JSON objects that came so far."""
        found = (told_in(notification) for notification in self.receiver.received(self.key))
        return [body for body in found if isinstance(body, dict)]

    async def wait(self, wanted: Callable[[dict[str, Json]], bool], patience_s: float = PATIENCE_S) -> Told | None:
        """Wait for a callback whose body is as wanted; None where none comes in time."""
        async for _ in self._rounds(patience_s):
            for notification in self.receiver.received(self.key):
                body = told_in(notification)
                if isinstance(body, dict) and wanted(body):
                    return Told(notification, body)
        return None

    async def _rounds(self, patience_s: float) -> AsyncIterator[None]:
        waited, pause = 0.0, _FIRST_PAUSE_S
        yield
        while waited < patience_s:
            await self.session.pause(pause)
            waited, pause = waited + pause, min(pause * 1.5, _LONGEST_PAUSE_S)
            yield

    def hold(self, claim: str, kept: bool, *exchanges: Exchange, wrong: str) -> None:
        """Judge a claim on what came, or did not."""
        self.session.hold(claim, kept, self.made, *exchanges, check="semantic.callback", message=wrong)

    def hold_form(self, claim: str, name: str, told: Told, *exchanges: Exchange) -> None:
        """Judge whether a callback has the form that the contract shows under a name."""
        validator = self.session.spec.validator(_schema(self.session, name), formats=False)
        self.hold(claim, validator.is_valid(told.body), *exchanges, wrong=f"{name} has another form")


class Told:
    """One callback that was read.

    Args:
        notification: As it came.
        body: Its JSON.
    """

    def __init__(self, notification: Notification, body: dict[str, Json]) -> None:
        self.notification = notification
        self.body = body


def _schema(session: Session, name: str) -> Schema:
    post = as_object(as_object(as_object(session.spec.document.get("webhooks")).get(name)).get("post"))
    content = as_object(as_object(post.get("requestBody")).get("content"))
    return as_object(as_object(content.get("application/json")).get("schema"))


async def opened(session: Session) -> Inbox | None:
    """Make a webhook that leads to the receiver; None where that can't be."""
    receiver = session.receiver
    if receiver is None:
        return None
    key = session.nonce()
    secret, token = f"s3cret-{key}", f"k3y-{key}"
    made = await webhook(session, receiver.url(key), status=1, secret=secret, token=token)
    if not made.ok() or id_of(made) is None:
        return None
    return Inbox(session, receiver, made, key=key, secret=secret, token=token)
