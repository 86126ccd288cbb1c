"""What generic faults do to a server that keeps its contract: each breaks its own law."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from cpaaskit_conformance.faults.catalogue import spread
from cpaaskit_conformance.faults.exchanges import Answer

from .toy import Server, faults, rows

Talk = Callable[[Server], Awaitable[object]]


def talk(name: str, course: Talk) -> object:
    """Talk to a server with a fault in it."""
    return asyncio.run(course(Server(faults()[name].tampering())))


async def filled(server: Server, count: int = 3) -> None:
    for number in range(1, count + 1):
        await server.ask("createThing", body={"name": f"thing {number}"})


async def _shown(server: Server) -> object:
    await filled(server)
    return (await server.ask("showThing", "1")).json()


async def _listed(server: Server) -> object:
    await filled(server)
    return [list(rows(await server.ask("listThings", query={"page": page}))) for page in (1, 2)]


async def _updated(server: Server) -> object:
    await filled(server, 1)
    await server.ask("updateThing", "1", {"name": "new"})
    shown, listed = await server.ask("showThing", "1"), await server.ask("listThings")
    return _name(shown), list(rows(listed))


async def _removed(server: Server) -> object:
    await filled(server, 2)
    await server.ask("deleteThing", "1")
    shown, listed = await server.ask("showThing", "1"), await server.ask("listThings")
    return shown.status, list(rows(listed))


async def _cleared(server: Server) -> object:
    await filled(server, 2)
    await server.ask("clearThings")
    return list(rows(await server.ask("listThings")))


async def _ids(server: Server) -> object:
    made = [await server.ask("createThing", body={"name": "x"}) for _ in range(3)]
    return [_member(given, "id") for given in made]


async def _absent(server: Server) -> object:
    return (await server.ask("showThing", "9")).status, (await server.ask("deleteThing", "9")).status


async def _numbers(server: Server) -> object:
    await filled(server)
    document = (await server.ask("listThings")).json()
    assert isinstance(document, dict)
    return document["meta"]


async def _tokens(server: Server) -> object:
    by_header = await server.ask("listThings")
    by_query = await server.ask("listThings", query={"access_token": "x"}, header=False)
    return by_header.status, by_query.status


async def _override(server: Server) -> object:
    await filled(server, 1)
    given = await server.ask("deleteThing", "1", method="POST", placed=False, query={"_method": "DELETE"})
    return given.status, len(server.things)


def _member(given: Answer, name: str) -> object:
    document = given.json()
    assert isinstance(document, dict)
    assert isinstance(document["data"], dict)
    return document["data"][name]


def _name(given: Answer) -> object:
    return _member(given, "name")


META = {"current_page": 1, "last_page": 2, "total": 3}
PAGES = [["thing 1", "thing 2"], ["thing 3"]]


@pytest.mark.parametrize(
    ("name", "course", "result"),
    [
        ("create-thing-forgets-made", _shown, {"status": "ERROR", "code": 404, "message": "Not found.", "data": []}),
        ("create-thing-shows-another", _shown, {"status": "OK", "data": {"id": "1", "name": "thing 1x"}}),
        ("create-thing-lists-no-made", _listed, [[], []]),
        ("update-thing-ignores-update", _updated, ("thing 1", ["thing 1"])),
        ("delete-thing-shows-removed", _removed, (200, ["thing 2"])),
        ("delete-thing-lists-removed", _removed, (404, ["thing 1", "thing 2"])),
        ("clear-things-clears-nothing", _cleared, ["thing 1", "thing 2"]),
        ("create-thing-same-id", _ids, ["1", "1", "1"]),
        ("show-thing-finds-all", _absent, (200, 404)),
        ("delete-thing-finds-all", _absent, (404, 200)),
        ("list-things-tells-too-few", _numbers, {**META, "total": 0}),
        ("list-things-tells-another-page", _numbers, {**META, "current_page": 2}),
        ("list-things-tells-no-page", _numbers, {**META, "last_page": 0}),
        ("list-things-ignores-page", _listed, [PAGES[0], PAGES[0]]),
        ("list-things-repeats-row", _listed, [PAGES[0], ["thing 2"]]),
        ("list-things-pages-too-long", _listed, [PAGES[0] * 3, PAGES[1] * 3]),
        ("list-things-refuses-token-in-query", _tokens, (200, 401)),
        ("list-things-refuses-token-in-header", _tokens, (401, 200)),
        ("delete-thing-ignores-method-in-query", _override, (405, 1)),
        ("show-thing-says-error", _shown, {"status": "ERROR", "data": {"id": "1", "name": "thing 1"}}),
        ("show-thing-says-code-500", _shown, {"status": "OK", "code": 500, "data": {"id": "1", "name": "thing 1"}}),
        (
            "show-thing-answers-unheard-of-status",
            _shown,
            {"status": "UNHEARD-OF", "data": {"id": "1", "name": "thing 1"}},
        ),
        ("delete-thing-tells-404-by-a-text", _absent, (404, 404)),
    ],
)
def test_a_generic_fault_breaks_its_law(name: str, course: Talk, result: object) -> None:
    """A store that forgets, pages that overlap, tokens that count in one place only."""
    assert talk(name, course) == result


def test_without_a_fault_every_law_is_kept() -> None:
    """The talks themselves find nothing where there is nothing."""
    name = "show-thing-tells-401-in-an-array"  # does nothing to these talks
    told = [talk(name, course) for course in (_listed, _updated, _removed, _cleared, _absent, _tokens, _override)]
    assert told == [PAGES, ("new", ["new"]), (404, ["thing 2"]), [], (404, 404), (200, 200), (200, 0)]


def test_a_claim_that_a_server_may_leave_has_no_fault() -> None:
    """What is optional cannot be broken."""
    assert faults("may") == {}


def test_the_catalogue_keeps_each_sort_and_takes_places_at_even_distances() -> None:
    """As many of each sort as there is room for, at least one, from the whole of the contract."""
    every = list(faults().values())
    sorts = {(fault.claim, fault.kind) for fault in every}

    assert set(spread(every, len(every))) == set(every)
    assert len(spread(every, 1)) == len(sorts)
    assert len(sorts) < len(spread(every, len(sorts) + 20)) <= len(sorts) + 20
    assert next(fault.operation for fault in spread(every, len(sorts) + 20) if fault.kind == "finds-all") == "showThing"
