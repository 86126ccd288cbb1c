"""How an operation on something that exists is reached: by making the thing, and reading its URL from the answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec


@dataclass(frozen=True)
class Reach:
    """Finds a request that must succeed, making what it needs first.

    Args:
        spec: The contract.
        core: Requests that must work.
    """

    spec: Spec
    core: CoreRequests

    async def request(self, session: Session, operation: Operation) -> RequestData | None:
        """Give a request of this operation about something that exists, or None where nothing can be made."""
        if self.core.stores.reaches(operation):
            return await self.core.stores.reach(session, operation)
        if operation.effect != "read" and operation.body is not None:
            return self.core.first(operation)
        maker = self.maker(operation)
        if maker is None:
            return self.core.first(operation)
        making = self.core.first(maker)
        if making is None:
            return None
        made = await session.send(making)
        if "{" not in operation.path:  # a refusal to make another one says that there is one
            return self.core.first(operation)
        return bound(operation, made) if made.ok(maker.success) else None

    def effects(self, operation: Operation) -> tuple[str, ...] | None:
        """Give what it does to reach this operation's things and to send it; None where there is nothing to reach."""
        if self.core.stores.reaches(operation):
            makers = [store.operations["create"] for store in self.core.stores.needed(operation.path).values()]
            return (operation.effect, *(maker.effect for maker in makers), *self._prepared(operation))
        maker = self.maker(operation)
        return None if maker is None or operation.body is not None else (operation.effect, maker.effect)

    def shares(self, operation: Operation) -> str | None:
        """Give the state that others change while this operation's things are reached; None where nobody does."""
        if cleared := self.core.stores.cleared_with(operation):
            return cleared
        maker = self.maker(operation)
        return operation.shares or (maker.shares if maker else None)

    def _prepared(self, operation: Operation) -> tuple[str, ...]:
        return ("charge",) if operation.id in self.core.stores.prepare else ()

    def maker(self, operation: Operation) -> Operation | None:
        """Give the operation that makes what this one is about: a sibling on its path, or one that links to it."""
        for candidate in self.spec.operations.values():
            if candidate.effect == "read" or candidate.body is None or candidate.id == operation.id:
                continue
            if candidate.path == operation.path or operation.path.startswith(candidate.path + "/"):
                return candidate
        return None


def bound(operation: Operation, made: Exchange) -> RequestData | None:
    """Give the request whose URL stands in an answer, or None where no URL there is one of this operation."""
    names = re.findall(r"\{([^}]+)\}", operation.path)
    literal = [re.escape(part) for part in re.split(r"\{[^}]+\}", operation.path)]
    pattern = re.compile("([^/]+)".join(literal) + "$")
    for url in _urls(made):
        match = pattern.search(urlsplit(url).path)
        if match:
            path = {name: unquote(value) for name, value in zip(names, match.groups(), strict=True)}
            return RequestData(operation=operation.id, path=path)
    return None


def _urls(made: Exchange) -> Iterator[str]:
    if "location" in made.headers:
        yield made.headers["location"]
    value = made.json()
    if not isinstance(value, Missing):
        yield from (text for text in _texts(value) if "/" in text)


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)
