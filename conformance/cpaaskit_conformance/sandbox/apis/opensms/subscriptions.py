"""The one delivery notification subscription of the account."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final
from urllib.parse import urlsplit

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices
from cpaaskit_conformance.sandbox.apis.opensms.errors import SUBSCRIBE, Refuser
from cpaaskit_conformance.sandbox.apis.opensms.members import CALLBACK, Closed
from cpaaskit_conformance.sandbox.behaviour import Call, World
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.replies import JsonWriter, Reply

_NONE: Final = Refusal(status=404, kind="subscription", reason="There is no subscription.")


class Subscriptions:
    """Carries out the three operations on the subscription.

    Args:
        choices: The switches.
        world: The sandbox's surroundings.
        writer: Writes the JSON.
        refuser: Answers 406.
    """

    def __init__(self, choices: Choices, world: World, writer: JsonWriter, refuser: Refuser) -> None:
        self._choices = choices
        self._world = world
        self._writer = writer
        self._refuser = refuser
        self._closed = Closed(choices, CALLBACK, SUBSCRIBE)
        self._callback: dict[str, Json] | None = None
        self.on_subscribed: Callable[[], None] = _nothing

    @property
    def url(self) -> str | None:
        """The subscribed URL."""
        return str(self._callback["url"]) if self._callback else None

    @property
    def token(self) -> str | None:
        """The security token that was given with it."""
        token = (self._callback or {}).get("securityToken")
        return token if isinstance(token, str) else None

    def create(self, call: Call) -> Reply | Awaitable[Reply]:
        """Subscribe a URL, or refuse it with 406."""
        self._closed.check(call.body)
        callback = as_object(as_object(call.body).get("callback"))
        url = str(callback["url"])
        if not _usable(url):
            reason = "The callback's URL is not an absolute http or https URL."
            raise RefusedError(
                Refusal(status=400, kind="body", reason=reason, where="/callback/url", operation=SUBSCRIBE)
            )
        objection = self._objection(callback)
        if objection is not None:
            return self._refuser.not_acceptable(objection, call.body)
        return self._probed(call.body, callback) if self._choices.url_probed else self._store(callback)

    def read(self, _: Call) -> Reply:
        """Show the subscription, or answer 404."""
        if self._callback is None:
            raise RefusedError(_NONE)
        return self._writer.reply(200, self._shown(self._callback))

    def delete(self, _: Call) -> Reply:
        """Remove the subscription, or answer 404."""
        if self._callback is None:
            raise RefusedError(_NONE)
        self._callback = None
        return Reply(204)

    async def _probed(self, body: Json, callback: dict[str, Json]) -> Reply:
        if not await self._world.outbox.probe(str(callback["url"])):
            return self._refuser.not_acceptable("Nothing answers at the callback's URL.", body)
        return self._store(callback)

    def _store(self, callback: dict[str, Json]) -> Reply:
        self._callback = callback
        self.on_subscribed()
        return self._writer.reply(201, self._shown(callback))

    def _objection(self, callback: dict[str, Json]) -> str | None:
        if self._callback is not None and self._choices.second_subscription == "refused":
            return "There is a subscription already."
        if not self._choices.http_callbacks and urlsplit(str(callback["url"])).scheme.lower() != "https":
            return "The callback's URL is not an https URL."
        if self._choices.token_required and not callback.get("securityToken"):
            return "The callback has no security token."
        return None

    def _shown(self, callback: dict[str, Json]) -> Json:
        shown = {name: value for name, value in callback.items() if name == "url" or self._shows(name)}
        if self._choices.extra_members:
            return {"callback": {**shown, "status": "active"}, "account": "sandbox"}
        return {"callback": shown}

    def _shows(self, name: str) -> bool:
        return name == "securityToken" and self._choices.token_shown


def _nothing() -> None:
    """Do nothing, for as long as nobody wants to know of subscriptions."""


def _usable(url: str) -> bool:
    try:
        pieces = urlsplit(url)
        usable_port = pieces.port != 0
    except ValueError:
        return False
    return usable_port and bool(pieces.hostname) and pieces.scheme.lower() in {"http", "https"}
