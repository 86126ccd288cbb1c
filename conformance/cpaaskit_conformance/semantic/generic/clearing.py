"""A store that is cleared: what was in it is there no more."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from cpaaskit_conformance.contract import shared_store
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.generic.things import CLEARED, Lives
from cpaaskit_conformance.session import Session


@dataclass(frozen=True)
class Clearings:
    """The scenario of one store.

    Args:
        lives: What is known of the store's things.
    """

    lives: Lives

    def scenario(self) -> Scenario | None:
        """Give the scenario; None where nobody asks for it, or nothing can be made or cleared."""
        store = self.lives.store
        claims = self.lives.asking.ids(CLEARED, store.operations.values())
        if not claims or not {"create", "clear", "list"} <= set(store.operations):
            return None
        return Scenario(
            name=f"clearing-of-{store.name}",
            claims=claims,
            operations=tuple(operation.id for operation in store.operations.values()),
            plan=lambda: st.just({}),
            fixed=({},),
            run=self.run,
            shares=shared_store(store.name),
            effect="write",
        )

    async def run(self, session: Session, plan: Json) -> None:  # noqa: ARG002 - there is nothing to choose
        """Make two things, clear the store, and look for them."""
        lives = self.lives
        first = await lives.core.stores.make(session, lives.store)
        beside = None if first is None else first.request(lives.store.operations["create"]).path
        second = None if first is None else await lives.core.stores.make(session, lives.store, beside)
        if first is None or second is None:
            return
        clear = lives.store.operations["clear"]
        cleared = await session.send(second.request(clear))
        if cleared.ok(clear.success):
            await lives.unlisted(session, CLEARED, first, cleared)
            await lives.unlisted(session, CLEARED, second, cleared)
