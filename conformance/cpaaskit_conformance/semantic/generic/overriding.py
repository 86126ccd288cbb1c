"""The method in the query: a POST that names another method does what that method does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from hypothesis import strategies as st

from cpaaskit_conformance.contract import Operation, as_object, shared_store
from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.generic.things import Lives, misshown, unseen
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.stores import Made

METHOD: Final = "override.method"
_CARRIER: Final = "POST"


@dataclass(frozen=True)
class Overrides:
    """The scenario of one store.

    Args:
        lives: What is known of the store's things.
    """

    lives: Lives

    @property
    def parameter(self) -> str:
        """The query parameter that holds the method; empty where the contract has none."""
        return str(as_object(self.lives.core.spec.document.get("x-method-override")).get("name", ""))

    def scenario(self) -> Scenario | None:
        """Give the scenario; None where nobody asks for it, or nothing can be made and shown."""
        store = self.lives.store
        claims = self.lives.asking.ids(METHOD, self._about)
        if not claims or not self.parameter or not {"create", "show"} <= set(store.operations):
            return None
        return Scenario(
            name=f"override-in-{store.name}",
            claims=claims,
            operations=tuple(operation.id for operation in store.operations.values()),
            plan=lambda: st.just({}),
            fixed=({},),
            run=self.run,
            shares=shared_store(store.name),
            effect="write",
        )

    @property
    def _about(self) -> tuple[Operation, ...]:
        known = self.lives.store.operations
        return tuple(known[does] for does in ("update", "delete") if does in known)

    async def run(self, session: Session, plan: Json) -> None:  # noqa: ARG002 - there is nothing to choose
        """Make a thing, change it and remove it by POST."""
        made = await self.lives.core.stores.make(session, self.lives.store)
        if made is None:
            return
        operations = self.lives.store.operations
        if "update" in operations:
            await self._update(session, made, operations["update"])
        if "delete" in operations:
            await self._delete(session, made, operations["delete"])

    async def _update(self, session: Session, made: Made, update: Operation) -> None:
        request = self.lives.core.first(update)
        if request is None:
            return
        changed = replace(self.lives.changed(update, request), path=made.path)
        exchange = await session.send(self._overridden(changed, update))
        shown = await session.send(made.request(self.lives.store.operations["show"]))
        if exchange.ok() and unseen(exchange, shown, made.exchange):
            return
        kept = exchange.ok() and not misshown(exchange, shown, self.lives.store.operations["show"], made.exchange)
        wrong = "" if kept else f"a change was answered with {exchange.status}, or is not shown"
        self._hold(session, update, wrong, made.exchange, exchange, shown)

    async def _delete(self, session: Session, made: Made, delete: Operation) -> None:
        exchange = await session.send(self._overridden(made.request(delete), delete))
        shown = await session.send(made.request(self.lives.store.operations["show"]))
        gone = exchange.ok() and (shown.refused or delete.id not in self._shown_no_more)
        wrong = "" if gone else f"a removal was answered with {exchange.status}, or is still shown"
        self._hold(session, delete, wrong, made.exchange, exchange, shown)

    @property
    def _shown_no_more(self) -> frozenset[str]:
        """The removals after which a claim says that the thing is shown no more; others may leave it there, off."""
        claims = self.lives.asking.claims
        operations = self.lives.store.operations.values()
        asked = any(claims.for_check("resource.deleted-refused", operation.id) for operation in operations)
        return frozenset(operation.id for operation in operations) if asked else frozenset()

    def _overridden(self, request: RequestData, operation: Operation) -> RequestData:
        return replace(request, method=_CARRIER, query=(*request.query, (self.parameter, operation.method)))

    def _hold(self, session: Session, operation: Operation, wrong: str, *exchanges: Exchange) -> None:
        self.lives.asking.hold(session, METHOD, (operation,), wrong, *exchanges)
