"""The life of a stored thing: made, shown, listed, changed, removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from hypothesis import strategies as st

from cpaaskit_conformance.contract import Operation, as_object, shared_store
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.corpus.marking import marked
from cpaaskit_conformance.encoding import JSON_TYPE
from cpaaskit_conformance.listing import search
from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.generic.asking import Asking
from cpaaskit_conformance.semantic.generic.likeness import agree, difference
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.stores import Made, Store, thing_of

CREATED_SHOWN: Final = "resource.created-shown"
CREATED_LISTED: Final = "resource.created-listed"
UPDATED_SHOWN: Final = "resource.updated-shown"
DELETED_REFUSED: Final = "resource.deleted-refused"
DELETED_UNLISTED: Final = "resource.deleted-unlisted"
CLEARED: Final = "resource.cleared"
ABSENT_REFUSED: Final = "resource.absent-refused"
IDS_DIFFER: Final = "resource.ids-differ"
CHECKS: Final = (
    CREATED_SHOWN,
    CREATED_LISTED,
    UPDATED_SHOWN,
    DELETED_REFUSED,
    DELETED_UNLISTED,
    CLEARED,
    ABSENT_REFUSED,
    IDS_DIFFER,
)
NAME: Final = "name"
_EXAMPLES: Final = 3
_NOWHERE: Final = "999999999"


@dataclass(frozen=True)
class Lives:
    """The scenario of one store.

    Args:
        core: The core requests of the API.
        store: The store.
        asking: Gives findings to claims.
    """

    core: CoreRequests
    store: Store
    asking: Asking

    def scenario(self) -> Scenario | None:
        """Give the scenario; None where nobody asks for it, or nothing can be made."""
        operations = tuple(self.store.operations.values())
        claims = tuple(dict.fromkeys(name for check in CHECKS for name in self.asking.ids(check, operations)))
        if not claims or "create" not in self.store.operations or not self.store.path:
            return None
        fixed = self._plans()
        return Scenario(
            name=f"life-of-{self.store.name}",
            claims=claims,
            operations=tuple(operation.id for operation in operations),
            plan=lambda: st.sampled_from(fixed),
            fixed=fixed,
            run=self.run,
            shares=shared_store(self.store.name),
            effect="write",
        )

    def _plans(self) -> tuple[Json, ...]:
        """Give plans with each of the first documented bodies, to make and to change a thing with."""
        making = [request.to_json() for request in self.core.fixed(self.store.operations["create"])][:_EXAMPLES]
        update = self.store.operations.get("update")
        changing = [request.to_json() for request in self.core.fixed(update)][:_EXAMPLES] if update else []
        longest = max(len(making), len(changing), 1)
        return tuple(
            {
                "create": making[number % len(making)] if making else None,
                "update": changing[number % len(changing)] if changing else None,
            }
            for number in range(longest)
        )

    async def run(self, session: Session, plan: Json) -> None:
        """Run a life."""
        data = as_object(plan)
        made = await self._made(session, data.get("create"))
        if made is None:
            return
        await self._shown(session, made)
        await self._listed(session, made)
        other = await self.core.stores.make(session, self.store, _inside(made, self.store))
        if other is not None:
            same = other.path == made.path
            self._hold(session, IDS_DIFFER, "two things have one id" if same else "", made.exchange, other.exchange)
        if data.get("update") is not None:
            await self._updated(session, made, RequestData.from_json(data["update"]))
        await self._absent(session, made, data.get("update"))
        await self._deleted(session, made, None if other is None or other.path == made.path else other)

    async def _made(self, session: Session, plan: Json) -> Made | None:
        stores = self.core.stores
        if plan is None or self.store.operations["create"].id in stores.prepare:
            return await stores.make(session, self.store)
        return await stores.make(session, self.store, body=RequestData.from_json(plan))

    async def _shown(self, session: Session, made: Made) -> None:
        show = self.store.operations.get("show")
        if show is not None:
            exchange = await session.send(made.request(show))
            wrong = misshown(made.exchange, exchange, show)
            self._hold(session, CREATED_SHOWN, wrong, made.exchange, exchange)

    async def _listed(self, session: Session, made: Made) -> None:
        listing = self.store.operations.get("list")
        if listing is None:
            return
        found = await search(session, listing, made.request(listing), made.path[self.store.parameter])
        if found.found is None or found.exchange is None:
            self._doubt(session, CREATED_LISTED, "the list could not be read to its end")
        else:
            wrong = "" if found.found else "what was made is not in the list"
            self._hold(session, CREATED_LISTED, wrong, made.exchange, found.exchange)

    async def _updated(self, session: Session, made: Made, plan: RequestData) -> None:
        update, show = self.store.operations["update"], self.store.operations.get("show")
        request = replace(self.changed(update, plan), path=made.path)
        exchange = await session.send(request)
        if show is not None and exchange.ok(update.success):
            shown = await session.send(made.request(show))
            if not unseen(exchange, shown, made.exchange):
                wrong = misshown(exchange, shown, show, made.exchange)
                self._hold(session, UPDATED_SHOWN, wrong, made.exchange, exchange, shown)

    def changed(self, update: Operation, request: RequestData) -> RequestData:
        """Give a request to change a thing with names that are new."""
        if isinstance(request.body, Missing) or update.body is None:
            return request
        schema = update.body.schemas.get(request.media_type or JSON_TYPE, {})
        return replace(request, body=marked(self.core.spec, schema, request.body))

    async def _absent(self, session: Session, made: Made, update: Json) -> None:
        """Ask for a thing that is not there, under an id of the same form."""
        path = {**made.path, self.store.parameter: absent_like(made.path[self.store.parameter], session.nonce())}
        for does in ("show", "update", "delete"):
            operation = self.store.operations.get(does)
            if operation is None or (does == "update" and update is None):
                continue
            request = RequestData.from_json(update) if does == "update" else made.request(operation)
            exchange = await session.send(replace(request, path=path))
            wrong = f"{does} of a thing that is not there was answered with {exchange.status}"
            self._hold(session, ABSENT_REFUSED, "" if exchange.refused else wrong, exchange, about=(operation,))

    async def _deleted(self, session: Session, made: Made, other: Made | None) -> None:
        delete, show = self.store.operations.get("delete"), self.store.operations.get("show")
        gone = None if delete is None else await session.send(made.request(delete))
        if delete is None or gone is None or not gone.ok(delete.success):
            return
        if show is not None:
            exchange = await session.send(made.request(show))
            wrong = "" if exchange.refused else "it was removed, and is still shown"
            self._hold(session, DELETED_REFUSED, wrong, made.exchange, gone, exchange)
        await self.unlisted(session, DELETED_UNLISTED, made, gone)
        again = await session.send(made.request(delete))
        wrong = "" if again.refused else f"a second removal was answered with {again.status}"
        self._hold(session, ABSENT_REFUSED, wrong, gone, again, about=(delete,))
        if other is not None:
            await self._shown(session, other)
            await session.send(other.request(delete))

    async def unlisted(self, session: Session, check: str, made: Made, *exchanges: Exchange) -> None:
        """Hold that a thing is in the list no more."""
        listing = self.store.operations.get("list")
        if listing is None:
            return
        found = await search(session, listing, made.request(listing), made.path[self.store.parameter])
        if found.found is None or found.exchange is None:
            self._doubt(session, check, "the list could not be read to its end")
        else:
            wrong = "it was removed, and is still in the list" if found.found else ""
            self._hold(session, check, wrong, made.exchange, *exchanges, found.exchange)

    def _hold(
        self,
        session: Session,
        check: str,
        wrong: str,
        *exchanges: Exchange,
        about: tuple[Operation, ...] | None = None,
    ) -> None:
        self.asking.hold(session, check, about or self.store.operations.values(), wrong, *exchanges)

    def _doubt(self, session: Session, check: str, why: str) -> None:
        self.asking.doubt(session, check, self.store.operations.values(), why)


def _inside(made: Made, store: Store) -> dict[str, str]:
    return {name: value for name, value in made.path.items() if name != store.parameter}


def misshown(changing: Exchange, shown: Exchange, show: Operation, before: Exchange | None = None) -> str:
    """Say how a thing is shown otherwise than it was sent.

    Args:
        changing: What was sent last.
        shown: The answer that shows it.
        show: The operation that showed it.
        before: What made the thing, where it was changed since: a name may be one that stays, if all else changed.
    """
    if not shown.ok(show.success):
        return f"it is there, and asking for it is answered with {shown.status}"
    sent, thing = changing.request.body, thing_of(shown)
    if isinstance(sent, Missing) or isinstance(thing, Missing):
        return ""
    sent = _lone(sent, thing)
    name = difference(sent, thing)
    if name == NAME and before is not None and _stays(sent, thing, before.request.body):
        return ""
    return f"{name} is shown otherwise than it was sent" if name else ""


def _lone(sent: Json, shown: Json) -> Json:
    """Give the one thing of a list that was sent as the only member, where the thing is shown without that list."""
    lists = list(sent.items()) if isinstance(sent, dict) else []
    if len(lists) == 1 and isinstance(shown, dict) and lists[0][0] not in shown:
        things = lists[0][1]
        return things[0] if isinstance(things, list) and len(things) == 1 and isinstance(things[0], dict) else sent
    return sent


def unseen(changing: Exchange, shown: Exchange, before: Exchange) -> bool:
    """Tell whether nothing shows that a thing was changed: it keeps its name, and shows no other change."""
    sent, thing, first = changing.request.body, thing_of(shown), before.request.body
    if not (isinstance(sent, dict) and isinstance(thing, dict) and isinstance(first, dict)) or set(sent) == {NAME}:
        return False
    changed = [name for name, value in sent.items() if name in thing and not agree(value, first.get(name))]
    return changed == [NAME] and thing[NAME] == first.get(NAME)


def _stays(sent: Json, shown: Json, before: Json | Missing) -> bool:
    """Tell whether a thing has the name that it was made with, and something else that it was not made with."""
    if not (isinstance(sent, dict) and isinstance(shown, dict) and isinstance(before, dict)):
        return False
    others = {name: value for name, value in sent.items() if name != NAME}
    changed = [name for name, value in others.items() if name in shown and not agree(value, before.get(name))]
    return shown.get(NAME) == before.get(NAME) and bool(changed) and not difference(others, shown)


def absent_like(found: str, nonce: str) -> str:
    """Give an id of the same form that belongs to nothing."""
    if found.isdigit():
        return _NOWHERE
    digits = (nonce + "0" * len(found)) if set(nonce) <= set("0123456789abcdef") else "0" * len(found)
    source = iter(digits)
    made = "".join(next(source) if letter in "0123456789abcdef" else letter for letter in found)
    return made if made != found else f"{found}0"
