"""Scenarios of the five lists of numbers that want nothing: types, filters, files, and one list for each channel."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.contract import shared_store
from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import PARTS, code_of, fresh_numbers, rows, texts_of
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

Row = dict[str, Json]

_PAUSES_S: Final = (0.0, 0.1, 0.3, 0.6, 1.0)
_USUAL: Final = ("tag", "product", "sender", "all")


@dataclass(frozen=True, slots=True)
class NumberList:
    """The list of one channel.

    Args:
        word: What its operations call it.
        store: What the contract calls it.
        types: What a number can be taken off.
        filtered: Whether its page lists filters.
    """

    word: str
    store: str
    types: tuple[str, ...] = _USUAL
    filtered: bool = True

    def named(self, pattern: str) -> str:
        """Give the operationId that a pattern stands for, such as `create{}Unsubscriber`."""
        return pattern.format(self.word)

    def create(self, receiver: str, **members: Json) -> RequestData:
        """Enter a number."""
        body: Row = {"receiver": receiver, **members}
        return RequestData(operation=self.named("create{}Unsubscriber"), body=body)

    def delete(self, entry: str) -> RequestData:
        """Remove an entry."""
        return RequestData(operation=self.named("delete{}Unsubscriber"), path={"id": entry})

    def listed(self, **filters: str) -> RequestData:
        """Ask for the entries that filters leave."""
        query = tuple((f"filter[{name}]", value) for name, value in filters.items())
        return RequestData(operation=self.named("list{}Unsubscribers"), query=query)

    def load(self, *receivers: str) -> RequestData:
        """Import a file of numbers."""
        file = "\n".join(("receiver", *receivers)) + "\n"
        operation = self.named("import{}Unsubscribers")
        return RequestData(operation=operation, body={"file": file}, media_type=PARTS, files=("file",))


LISTS: Final[Mapping[str, NumberList]] = {
    each.word: each
    for each in (
        NumberList("Sms", "sms-unsubscribers"),
        NumberList("Whatsapp", "whatsapp-unsubscribers"),
        NumberList("Rcs", "rcs-unsubscribers", filtered=False),
        NumberList("Viber", "viber-unsubscribers", ("tag", "category", "account", "all"), filtered=False),
        NumberList("Voice", "outgoing-unsubscribers"),
    )
}
_FILTERS: Final = ("receiver", "type", "value", "iso", "id")
_CLAIMS: Final = {
    "receiver": "CPAAS_V2-312",
    "type": "CPAAS_V2-313",
    "value": "CPAAS_V2-314",
    "iso": "CPAAS_V2-315",
    "id": "CPAAS_V2-316",
}


def _list_of(plan: Json) -> tuple[NumberList, Row]:
    data = plan if isinstance(plan, dict) else {}
    return LISTS[str(data["list"])], data


async def run_types(session: Session, plan: Json) -> None:
    """Enter a number, alone or with a type."""
    numbers, data = _list_of(plan)
    kind, receiver = data.get("type"), fresh_numbers(session, 1)[0]
    members: Row = {} if kind is None else {"type": kind, "value": "*" if kind == "all" else f"v{session.nonce()}"}
    made = await session.send(numbers.create(receiver, **members))
    claim = "CPAAS_V2-320" if kind is None else "CPAAS_V2-319"
    wrong = f"a number was answered with {made.status}"
    session.hold(claim, made.ok(), made, check="semantic.accepted", message=wrong)
    await _remove(session, numbers, made)


async def _remove(session: Session, numbers: NumberList, *made: Exchange) -> None:
    """Take back what a case entered, so that an account's list stays as it was."""
    for exchange in made:
        entry = id_of(exchange) if exchange.ok() else None
        if entry is not None:
            await session.send(numbers.delete(entry))


async def run_filter(session: Session, plan: Json) -> None:
    """Enter two numbers that differ in everything, and look for the first by one member."""
    numbers, data = _list_of(plan)
    by, nonce = str(data["by"]), session.nonce()
    first = await session.send(numbers.create(fresh_numbers(session, 1)[0], type="tag", value=f"v{nonce}"))
    other = await session.send(numbers.create("4477009" + f"{int(nonce, 16) % 10**5:05d}", type="all", value="*"))
    wanted = _shown(first)
    value = wanted.get(by)
    if first.ok() and other.ok() and value not in (None, ""):
        asked = await session.send(numbers.listed(**{by: str(value)}))
        found = rows(asked) if asked.ok() else []
        whole = len(found) == 15 or str(wanted.get("id")) in texts_of(found, "id")
        kept = asked.ok() and whole and set(texts_of(found, by)) == {str(value)}
        claim = _CLAIMS[by] if numbers.filtered else "CPAAS_V2-317"
        wrong = f"a list by {by} holds others, or lacks what it should hold"
        session.hold(claim, kept, first, other, asked, check="semantic.filter", message=wrong)
    await _remove(session, numbers, first, other)


def _shown(made: Exchange) -> Row:
    answer = made.json()
    data = answer.get("data") if isinstance(answer, dict) else None
    return data if isinstance(data, dict) else {}


async def run_channels(session: Session, plan: Json) -> None:
    """Enter a number for one channel, and look for it on another's list."""
    numbers, data = _list_of(plan)
    other, receiver = LISTS[str(data["other"])], fresh_numbers(session, 1)[0]
    made = await session.send(numbers.create(receiver))
    if made.ok():
        asked = await session.send(other.listed(receiver=receiver))
        if asked.ok():
            kept = receiver not in texts_of(rows(asked), "receiver")
            wrong = "a number is on the list of a channel that it was not entered for"
            session.hold("CPAAS_V2-318", kept, made, asked, check="semantic.channels", message=wrong)
    await _remove(session, numbers, made)


async def run_import(session: Session, plan: Json) -> None:
    """Import a file, and wait until its numbers are on the list."""
    numbers, _ = _list_of(plan)
    receivers = fresh_numbers(session, 2)
    taken = await session.send(numbers.load(*receivers))
    wrong = f"a file was answered with {taken.status}"
    session.hold("CPAAS_V2-324", taken.ok(), taken, check="semantic.accepted", message=wrong)
    if numbers.word != "Sms" or not taken.ok():
        return
    for pause in _PAUSES_S:
        await session.pause(pause)
        asked = await session.send(numbers.listed(receiver=receivers[0]))
        if receivers[0] in texts_of(rows(asked), "receiver"):
            break
    else:
        session.hold("CPAAS_V2-325", False, taken, check="semantic.import", message="its numbers are not on the list")
        return
    session.hold("CPAAS_V2-325", True, taken, check="semantic.import")


async def run_clear(session: Session, plan: Json) -> None:
    """Clean up twice; what the second answers, where it refuses, is told by its code."""
    numbers, _ = _list_of(plan)
    request = RequestData(operation=numbers.named("clear{}Unsubscribers"))
    await session.send(request)
    again = await session.send(request)
    if again.refused:
        code = code_of(again)
        kept = code is None or code >= 400
        session.hold("CPAAS_V2-327", kept, again, check="semantic.code", message=f"a refusal tells the code {code}")


def _only(word: str, **members: Json) -> Json:
    return {"list": word, **members}


def _of(numbers: NumberList) -> tuple[Scenario, ...]:
    """Give the scenarios of one channel's list; each names one channel, since a server may lack another."""
    word = numbers.word
    names = ("create{}Unsubscriber", "list{}Unsubscribers", "delete{}Unsubscriber", "import{}Unsubscribers")
    create, listing, delete, file = map(numbers.named, names)
    clear = numbers.named("clear{}Unsubscribers")
    types = tuple(_only(word, type=kind) for kind in (None, *numbers.types))
    filters = tuple(_only(word, by=name) for name in _FILTERS)
    alone = (_only(word),)
    filtering = tuple(_CLAIMS.values()) if numbers.filtered else claim_ids(317)
    return (
        _scenario(numbers, "types", claim_ids(319, 320), (create, delete), plans=types, run=run_types),
        _scenario(numbers, "filters", filtering, (create, listing, delete), plans=filters, run=run_filter),
        _scenario(numbers, "files", claim_ids(324, 325), (file, listing), plans=alone, run=run_import),
        _scenario(numbers, "cleaned up twice", claim_ids(327), (clear,), plans=alone, run=run_clear),
    )


def _scenario(
    numbers: NumberList,
    name: str,
    claims: tuple[str, ...],
    operations: tuple[str, ...],
    *,
    plans: tuple[Json, ...],
    run: Callable[[Session, Json], Awaitable[None]],
) -> Scenario:
    """Give a scenario that runs when no other one clears the list that it looks into."""
    return Scenario(
        name=f"suppression {name}, {numbers.word}",
        claims=claims,
        operations=operations,
        plan=partial(st.sampled_from, plans),
        fixed=plans,
        run=run,
        shares=shared_store(numbers.store),
        effect="write",
    )


def _between(word: str, other: str) -> Scenario:
    mine, theirs = LISTS[word], LISTS[other]
    operations = (mine.named("create{}Unsubscriber"), mine.named("delete{}Unsubscriber"))
    listing = theirs.named("list{}Unsubscribers")
    plans = (_only(word, other=other),)
    return _scenario(mine, f"of {other} alone", claim_ids(318), (*operations, listing), plans=plans, run=run_channels)


_PAIRS: Final = tuple(zip(LISTS, (*list(LISTS)[1:], "Sms"), strict=True))
SCENARIOS: Final = (
    *(scenario for numbers in LISTS.values() for scenario in _of(numbers)),
    *(_between(word, other) for word, other in _PAIRS),
)
