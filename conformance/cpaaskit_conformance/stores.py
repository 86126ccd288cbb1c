"""The stored things of a contract: how one is made, found, changed and removed, and what lies inside what."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from cpaaskit_conformance.contract import Operation, shared_store
from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData
from cpaaskit_conformance.semantic import Prepare
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec

_PARAMETER: Final = re.compile(r"\{([^}]+)\}")


@dataclass(frozen=True, slots=True)
class Store:
    """One kind of stored things.

    Args:
        name: What the contract calls it.
        operations: By what they do: list, create, show, update, delete, clear, import.
    """

    name: str
    operations: Mapping[str, Operation]

    @property
    def path(self) -> str:
        """The template of one thing's path; empty where no operation has one."""
        found = (self.operations.get(does) for does in ("show", "update", "delete"))
        return next((operation.path for operation in found if operation is not None), "")

    @property
    def parameter(self) -> str:
        """The path parameter that holds a thing's id."""
        names = _PARAMETER.findall(self.path)
        return names[-1] if names else ""


@dataclass(frozen=True, slots=True)
class Made:
    """A thing that was made.

    Args:
        store: Its kind.
        path: The path parameters by which it and what it lies in are found.
        exchange: The exchange that made it.
    """

    store: Store
    path: Mapping[str, str]
    exchange: Exchange

    def request(self, operation: Operation) -> RequestData:
        """Give a request of an operation on this thing, or on what it lies in, without a body."""
        named = set(_PARAMETER.findall(operation.path))
        return RequestData(
            operation=operation.id, path={name: value for name, value in self.path.items() if name in named}
        )


@dataclass(frozen=True)
class Stores:
    """All kinds of stored things of one contract.

    Args:
        spec: The contract.
        first: Gives the first core request of an operation.
        prepare: By operationId, makes what a request needs that no contract can tell.
    """

    spec: Spec
    first: Callable[[Operation], RequestData | None]
    prepare: Mapping[str, Prepare] = field(default_factory=dict[str, Prepare])

    @cached_property
    def all(self) -> Mapping[str, Store]:
        """The stores by name."""
        found: dict[str, dict[str, Operation]] = {}
        for operation in self.spec.operations.values():
            if operation.stored is not None:
                found.setdefault(operation.stored.store, {}).setdefault(operation.stored.does, operation)
        return {name: Store(name, operations) for name, operations in found.items()}

    def cleared_with(self, operation: Operation) -> str | None:
        """Name the state that an operation shares with the clearing of its store; None where that can't be cleared."""
        if operation.stored is None or "clear" not in self.all[operation.stored.store].operations:
            return None
        return shared_store(operation.stored.store)

    def needed(self, path: str) -> dict[str, Store]:
        """Give the stores whose things a path's parameters name, by parameter; other parameters are left out."""
        return {match[1]: store for match in _PARAMETER.finditer(path) if (store := self._named(path, match))}

    def _named(self, path: str, match: re.Match[str]) -> Store | None:
        makeable = [store for store in self.all.values() if store.path and "create" in store.operations]
        by_place = (store for store in makeable if store.path == path[: match.end()])
        unlike = (store for store in makeable if store.parameter == match[1] and match[1] != "id")
        return next(by_place, None) or next(unlike, None)

    async def make(
        self,
        session: Session,
        store: Store,
        inside: Mapping[str, str] | None = None,
        *,
        body: RequestData | None = None,
    ) -> Made | None:
        """Make a thing, and before it what it lies in; None where the server did not take it.

        Args:
            session: The hands of the case.
            store: Its kind.
            inside: The path parameters of what it is to lie in, where that is there already.
            body: The request that makes it, but for its path; by default the first core request.
        """
        create = store.operations["create"]
        path = await self._path(session, create.path) if inside is None else dict(inside)
        request = body or await self._making(session, store)
        if path is None or request is None:
            return None
        request = replace(request, path={**request.path, **path})
        exchange = await session.send(request)
        found = id_of(exchange) if exchange.ok(create.success) else None
        return None if found is None else Made(store, {**path, store.parameter: found}, exchange)

    async def _making(self, session: Session, store: Store) -> RequestData | None:
        create = store.operations["create"]
        prepare = self.prepare.get(create.id)
        return self.first(create) if prepare is None else await prepare(session)

    async def reach(self, session: Session, operation: Operation) -> RequestData | None:
        """Give a request of an operation about things that were made for it; None where one could not be made."""
        prepare = self.prepare.get(operation.id)
        if prepare is not None:
            return await prepare(session)
        path = await self._path(session, operation.path)
        request = self.first(operation)
        return None if path is None or request is None else replace(request, path={**request.path, **path})

    def reaches(self, operation: Operation) -> bool:
        """Tell whether a request of an operation needs something, and all of it can be made."""
        return operation.id in self.prepare or bool(self.needed(operation.path))

    async def _path(self, session: Session, path: str) -> dict[str, str] | None:
        found: dict[str, str] = {}
        for parameter, store in self.needed(path).items():
            inside = {name: found[name] for name in _PARAMETER.findall(store.path)[:-1] if name in found}
            made = await self.make(session, store, inside if len(inside) == len(found) else None)
            if made is None:
                return None
            found[parameter] = made.path[store.parameter]
        return found


def thing_of(exchange: Exchange) -> Json | Missing:
    """Give the thing that an answer shows: what stands in `data`, or the whole body where that has no such member."""
    body = exchange.json()
    return body.get("data", body) if isinstance(body, dict) else body


def id_of(exchange: Exchange) -> str | None:
    """Give the id of the thing that an answer shows, as it stands in a path; None where there is none."""
    thing = thing_of(exchange)
    found = thing.get("id") if isinstance(thing, dict) else None
    return None if isinstance(found, (dict, list, bool)) or found in (None, "") else str(found)
