"""Tells webhooks: those that a request names, and those that are subscribed to an event."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.behaviour import World
from cpaaskit_conformance.sandbox.outbox import TIMEOUT_S, Notice
from cpaaskit_conformance.sandbox.replies import JsonWriter
from cpaaskit_conformance.sandbox.resources.stores import Record, Store

API: Final = "cpaas_v2"
_PLAIN: Final = JsonWriter()


@dataclass(frozen=True, slots=True)
class Patience:
    """How often a callback is tried.

    Args:
        waits: Seconds before each further try.
        timeout_s: How long the receiver may take.
        accepts: Whether an outcome counts as told.
    """

    waits: tuple[float, ...]
    timeout_s: float
    accepts: Callable[[str], bool]


# Only 200 and 202 count; three tries, half an hour apart; then it is dropped.
REPORT: Final = Patience((1800.0, 1800.0), TIMEOUT_S, lambda outcome: outcome in {"200", "202"})
# Any 2xx within three seconds; two tries more, after 10 and 100 seconds.
EVENT: Final = Patience((10.0, 100.0), 3.0, lambda outcome: len(outcome) == 3 and outcome.startswith("2"))
ONCE: Final = Patience((), TIMEOUT_S, lambda _: True)


@dataclass(frozen=True, slots=True, repr=False)
class Letter:
    """A callback and whom it goes to."""

    url: str
    body: Json
    shown: Json
    webhook: Record
    patience: Patience

    def headers(self) -> list[tuple[str, str]]:
        """Give its header fields, with the webhook's secret."""
        headers = [("content-type", "application/json"), ("accept", "*/*")]
        secret = self.webhook.value.get("secret")
        if isinstance(secret, str) and secret and secret.isascii() and secret.isprintable():
            headers.append(("authorization", f"Bearer {secret}"))
        return headers


class Callbacks:
    """Posts events to webhooks.

    Args:
        choices: The switches.
        world: The sandbox's surroundings.
        webhooks: The webhooks.
        subscriptions: Which events go where.
    """

    def __init__(self, choices: Choices, world: World, webhooks: Store, subscriptions: Store) -> None:
        self._choices = choices
        self._world = world
        self._webhooks = webhooks
        self._subscriptions = subscriptions

    def webhook(self, identity: str) -> Record | None:
        """Find a webhook that is in use."""
        record = self._webhooks.get(identity)
        usable = record is not None and not record.state.get("deleted") and str(record.value.get("status")) != "0"
        return record if usable else None

    def challenge(self, webhook: Record, key: str) -> None:
        """Ask a new webhook's URL to show that it expects events."""
        uri = str(webhook.value.get("uri"))
        pieces = urlsplit(uri)
        pair = f"token={quote(key, safe='')}"
        url = pieces._replace(query=f"{pieces.query}&{pair}" if pieces.query else pair).geturl()
        challenge = f"challenge-{webhook.id[:8]}"
        shown: Json = {"challenge": challenge}
        self._leave(Letter(url, {"validation_key": key, "challenge": challenge}, shown, webhook, ONCE), 0)

    def tell(self, event: str, body: Mapping[str, Json], patience: Patience, named: str = "") -> None:
        """Tell an event to the webhook that the request named, and to those that are subscribed.

        Args:
            event: The event's name.
            body: What to tell.
            patience: How often to try.
            named: The id of a webhook, or empty.
        """
        for webhook in self._receivers(event, named):
            url = str(webhook.value.get("uri"))
            self._leave(Letter(url, dict(body), dict(body), webhook, patience), 0)

    def _receivers(self, event: str, named: str) -> Iterator[Record]:
        webhook = self.webhook(named) if named else None
        if webhook is not None:
            yield webhook
            if not self._choices.told_twice:
                return
        told: set[str] = set()
        for subscription in self._subscriptions.records.values():
            target = str(subscription.value.get("webhook_id"))
            if subscription.value.get("event") == event and target not in told:
                told.add(target)
                found = self.webhook(target)
                if found is not None:
                    yield found

    def _leave(self, letter: Letter, tried: int) -> None:
        patience = letter.patience

        def then(outcome: str) -> None:
            if not patience.accepts(outcome) and tried < len(patience.waits):
                clock = self._world.clock
                clock.call_at(clock.now() + patience.waits[tried], lambda: self._leave(letter, tried + 1))

        self._world.outbox.post(
            Notice(
                api=API,
                url=letter.url,
                content=_PLAIN.content(letter.body),
                headers=letter.headers(),
                shown=letter.shown,
                timeout_s=patience.timeout_s,
                then=then,
            )
        )
