"""Tells the subscriber of changes of state: when, in which form, in which order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final
from urllib.parse import quote, urlsplit

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices
from cpaaskit_conformance.sandbox.apis.opensms.messages import Message
from cpaaskit_conformance.sandbox.apis.opensms.outcomes import IMPOSSIBLE, NETWORK, WAITING
from cpaaskit_conformance.sandbox.apis.opensms.subscriptions import Subscriptions
from cpaaskit_conformance.sandbox.behaviour import World
from cpaaskit_conformance.sandbox.outbox import Notice
from cpaaskit_conformance.sandbox.replies import JsonWriter

LAG_S: Final = 1.5
TOKEN_HEADER: Final = "X-Security-Token"
TOKEN_NAME: Final = "securityToken"


class Notifications:
    """Posts what changed to the URL that is subscribed at that moment.

    Args:
        choices: The switches.
        world: The sandbox's surroundings.
        writer: Writes the JSON.
        subscriptions: Who is told.
    """

    def __init__(self, choices: Choices, world: World, writer: JsonWriter, subscriptions: Subscriptions) -> None:
        self._choices = choices
        self._world = world
        self._writer = writer
        self._subscriptions = subscriptions
        self._random = random.Random(f"opensms notifications {world.settings.seed}")
        self._type = choices.content_type

    @property
    def wanted(self) -> bool:
        """Whether anybody is subscribed."""
        return self._subscriptions.url is not None

    def tell(self, message: Message, stage: int) -> None:
        """Tell what a stage changed, if it is to be told at all."""
        changes = [change for change in message.changes(stage) if self._told(message, stage, change[1])]
        if self._choices.notification_order == "shuffled":
            message.held += tuple(changes)
            if stage < message.stages - 1:
                return
            changes, message.held = list(message.held), ()
            self._random.shuffle(changes)
        for group in self._groups(changes):
            self._leave(message, group)

    def _told(self, message: Message, stage: int, state: str) -> bool:
        if stage == 0 and (state == WAITING or not self._choices.initial_told):
            return False
        if state == IMPOSSIBLE:
            return self._choices.impossible_told
        # Of a text in several parts the page promises one notification, as delivered, for the first part.
        return state != NETWORK or message.parts == 1 or self._choices.multipart_network_told

    def _groups(self, changes: Sequence[tuple[int, str]]) -> list[list[tuple[int, str]]]:
        if self._choices.notification_grouping == "recipient" or self._choices.notification_shape == "single":
            return [[change] for change in changes]
        groups: dict[str, list[tuple[int, str]]] = {}
        for at, state in changes:
            groups.setdefault(state, []).append((at, state))
        return list(groups.values())

    def _leave(self, message: Message, changes: Sequence[tuple[int, str]]) -> None:
        if self._choices.notification_lag == "late":
            clock = self._world.clock
            clock.call_at(clock.now() + LAG_S, lambda: self._post(message, changes))
        else:
            self._post(message, changes)

    def _post(self, message: Message, changes: Sequence[tuple[int, str]]) -> None:
        url = self._subscriptions.url
        if url is None:
            return
        body = self._body(message, changes)
        headers = [("content-type", self._type), ("accept", "*/*")]
        token, place, sent = self._subscriptions.token, self._choices.token_place, body
        if token is not None and place == "header":
            headers.append((TOKEN_HEADER, quote(token, safe="!#$%&'*+-.^_`|~ ")))
        elif token is not None and place == "query":
            url = _with_query(url, token)
        elif token is not None and place == "body":
            sent = {**body, TOKEN_NAME: token}
        content = self._writer.content(sent)
        self._world.outbox.post(Notice(api="opensms", url=url, content=content, headers=headers, shown=body))

    def _body(self, message: Message, changes: Sequence[tuple[int, str]]) -> dict[str, Json]:
        entries: list[Json] = [
            {"address": message.addresses[at], "deliveryStatus": state, **self._extra()} for at, state in changes
        ]
        if self._choices.info_order == "reversed":
            entries.reverse()
        if self._choices.notification_shape == "list":
            url = f"{message.resource_url}/deliveryInfos"
            return {"deliveryInfoList": {"resourceURL": url, "deliveryInfo": entries}}
        infos = entries[0] if self._choices.notification_shape == "single" else entries
        return {"deliveryInfoNotification": {"callbackData": message.request_id, "deliveryInfo": infos}}

    def _extra(self) -> dict[str, Json]:
        return {"operatorCode": "99999"} if self._choices.extra_members else {}


def _with_query(url: str, token: str) -> str:
    pieces = urlsplit(url)
    pair = f"{TOKEN_NAME}={quote(token, safe='')}"
    return pieces._replace(query=f"{pieces.query}&{pair}" if pieces.query else pair).geturl()
