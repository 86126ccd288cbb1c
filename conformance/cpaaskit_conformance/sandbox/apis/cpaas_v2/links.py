"""Short links, and those who follow them."""

from __future__ import annotations

import random
import uuid
from collections import deque
from collections.abc import Mapping
from typing import Final

from starlette.types import Scope

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.callbacks import EVENT
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.replies import Reply
from cpaaskit_conformance.sandbox.resources.answers import (
    Act,
    Answer,
    at_pointer,
    copied,
    first_object,
    success_example,
)
from cpaaskit_conformance.sandbox.resources.engine import Change, Rules
from cpaaskit_conformance.sandbox.resources.paging import page_of, paged
from cpaaskit_conformance.sandbox.resources.stores import Record

LINKS: Final = "links"
PLACE: Final = "/l/"
MOST_VISITS: Final = 10
WINDOW_S: Final = 300.0
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_TOLD: Final = (
    "id", "link_id", "user_agent", "browser", "browser_version", "platform", "device_type", "device_brand", "country",
    "country_code", "region", "city", "mobile", "created_at",
)  # fmt: skip


class Links:
    """Carries out what links do beyond being stored.

    Args:
        account: The account.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self._random = random.Random(f"cpaas_v2 links {account.world.settings.seed}")
        self._tokens: dict[str, Record] = {}
        self._visits: dict[str, list[dict[str, Json]]] = {}
        self._recent: dict[str, deque[float]] = {}
        self.acts: Mapping[str, Act] = {"GET /link/urls/{id}/visits": self.visits}

    def rules(self) -> Mapping[str, Rules]:
        """Give what is added to the storing of links."""
        return {LINKS: Rules(creating=self._made, created=self._known, changing=self._checked)}

    def visits(self, call: Call) -> Answer:
        """List who followed a link."""
        identity = str(call.path["id"])
        if self._account.stores[LINKS].get(identity) is None:
            raise refused("There is no such thing.", status=404)
        operation = self._account.operation(call)
        pages = operation.pages
        example = copied(success_example(operation, pages.items if pages else ""))
        shape = first_object(at_pointer(example, pages.items if pages else ""))
        rows: list[Json] = [
            {name: visit.get(name) for name in (shape or visit)} for visit in self._visits.get(identity, [])[::-1]
        ]
        return Answer(200, paged(example, pages, page_of(call, rows, pages, example)) if pages else example)

    def visit(self, scope: Scope) -> Reply | None:
        """Lead a visitor on, and take note; None where there is no such link."""
        path: str = scope["path"].removeprefix(scope.get("root_path", ""))
        record = self._tokens.get(path.removeprefix(PLACE)) if path.startswith(PLACE) else None
        if record is None or self._account.stores[LINKS].get(record.id) is None:
            return None
        client = scope.get("client") or ("127.0.0.1", 0)
        if not self._admitted(str(client[0])):
            return Reply(429, b"")
        self._note(record, scope, str(client[0]))
        return Reply(302, b"", ((b"location", str(record.value.get("long_url")).encode()),))

    def _admitted(self, address: str) -> bool:
        now = self._account.now
        recent = self._recent.setdefault(address, deque())
        while recent and recent[0] <= now - WINDOW_S:
            recent.popleft()
        if len(recent) >= MOST_VISITS:
            return False
        recent.append(now)
        return True

    def _note(self, record: Record, scope: Scope, address: str) -> None:
        headers = dict(scope["headers"])
        visit: dict[str, Json] = {
            "id": str(uuid.UUID(int=self._random.getrandbits(128), version=4)),
            "link_id": record.value["id"],
            "client_ip": address,
            "query_string": scope["query_string"].decode("latin-1"),
            "user_agent": headers.get(b"user-agent", b"").decode("latin-1"),
            "browser_lang": headers.get(b"accept-language", b"").decode("latin-1"),
            "touch_enabled": "0",
            "created_at": self._account.calendar.local(),
            "token": str(record.value.get("short_url")).rpartition("/")[2],
        }
        visits = self._visits.setdefault(record.id, [])
        visits.append(visit)
        record.value |= {"visits": len(visits), "last_visited": self._account.calendar.local()}
        told = {name: visit.get(name) for name in _TOLD}
        self._account.callbacks.tell("", told, EVENT, str(record.value.get("webhook_id") or ""))

    def _made(self, change: Change) -> None:
        self._checked(change)
        token = "".join(self._random.choice(_LETTERS) for _ in range(6))
        origin = change.call.base_url.removesuffix(change.call.base_path)
        change.value |= {
            "short_url": f"{origin}{PLACE}{token}",
            "token": None,
            "visits": [] if self._account.choices.no_visits == "list" else 0,
            "last_visited": None,
            "status": 1,
            "is_advanced": change.body.get("is_advanced") or 0,
        }

    def _known(self, change: Change) -> None:
        if change.record is not None:
            self._tokens[str(change.value["short_url"]).rpartition("/")[2]] = change.record

    def _checked(self, change: Change) -> None:
        if not str(change.value.get("long_url")).startswith(("http://", "https://")):
            raise refused("The long url format is invalid.", field="long_url")
