"""Generated groups: methods by their calls, lists page by page, rows one by one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from hypothesis import given, settings, strategies

Answer = Callable[[httpx.Request], httpx.Response]


def _client(package: ModuleType, answer: Answer, name: str = "Groups") -> Any:
    groups = __import__(f"{package.__name__}.groups", fromlist=[name])
    transport = httpx.MockTransport(answer)
    return getattr(groups, name)(token="t", transport=transport, async_transport=transport)


def _page(names: list[str], **around: object) -> httpx.Response:
    return httpx.Response(200, json={"data": [{"name": name} for name in names], **around})


def test_a_group_has_its_operations_by_their_calls(synthetic: ModuleType) -> None:
    """A call's name is the contract's, or the operation's; nothing hangs on groups that no operation comes first in."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return _page([])

    client = _client(synthetic, answer)
    client.notes.list(filter_name="a", filter_tags=["b", "c"])

    assert client.notes is client.notes
    assert parse_qs(seen[0].url.query.decode()) == {"filter[name]": ["a"], "filter[tags]": ["b", "c"]}
    assert not hasattr(client, "everything")


@given(
    sizes=strategies.lists(strategies.integers(1, 4), min_size=1, max_size=6),
    told=strategies.sampled_from(["meta", "links"]),
)
@settings(max_examples=40, deadline=None)
def test_rows_come_from_all_pages_in_order(synthetic: ModuleType, sizes: list[int], told: str) -> None:
    """Sync and async give every row once, and ask for no page after the last, whichever way it is told."""
    pages = [[f"{number}-{row}" for row in range(size)] for number, size in enumerate(sizes, 1)]
    asked: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["page"])
        asked.append(number)
        around: object = {"last_page": len(pages)}
        if told == "links":
            around = {"next": None if number == len(pages) else f"https://synthetic.invalid/v1/notes?page={number + 1}"}
        return _page(pages[number - 1], **{told: around})

    async def gathered() -> list[str]:
        return [note.name async for note in _client(synthetic, answer, "AsyncGroups").notes.iter_list(filter_name="x")]

    rows = [name for page in pages for name in page]
    assert [note.name for note in _client(synthetic, answer).notes.iter_list(filter_name="x")] == rows
    assert asyncio.run(gathered()) == rows
    assert asked == [*range(1, len(pages) + 1)] * 2


def test_a_page_is_asked_for_when_its_first_row_is(synthetic: ModuleType) -> None:
    """Who stops early asks for no more."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["page"])
        return _page(["a", "b"], meta={"last_page": 9})

    rows = _client(synthetic, answer).notes.iter_list()
    assert asked == []
    assert [next(rows).name, next(rows).name] == ["a", "b"]
    assert asked == ["1"]
    next(rows)
    assert asked == ["1", "2"]


@pytest.mark.parametrize("around", [{}, {"links": {}}, {"links": {"next": None}}, {"meta": {"last_page": 1}}])
def test_a_list_that_tells_no_more_ends(synthetic: ModuleType, around: dict[str, object]) -> None:
    """Where no next page is told there is none."""
    client = _client(synthetic, lambda _request: _page(["a"], **around))

    assert [note.name for note in client.notes.iter_list()] == ["a"]


def test_an_empty_page_ends_a_list(synthetic: ModuleType) -> None:
    """A server that always tells of another page does not hold a program for ever."""
    client = _client(synthetic, lambda _request: _page([], meta={"last_page": 1000}))

    assert list(client.notes.iter_list()) == []


@pytest.mark.parametrize(("data", "rows"), [({"rows": ["a"]}, ["a"]), ({"rows": None}, []), ([], []), (None, [])])
def test_rows_that_are_not_there_are_none(synthetic: ModuleType, data: object, rows: list[str]) -> None:
    """A reply that may hold something else than a page is an empty one then."""
    client = _client(synthetic, lambda _request: httpx.Response(200, json={"data": data}))

    assert list(client.notes.iter_list_pages("n-1")) == rows


def test_the_operations_tell_what_they_are_to_each_other(synthetic: ModuleType) -> None:
    """The table holds groups, calls, stored things with their parents, and pages."""
    table = __import__(f"{synthetic.__name__}.operations", fromlist=["OPERATIONS"])
    listing, deleting = table.OPERATIONS["listNotes"], table.OPERATIONS["deletePage"]

    assert (listing.call, listing.groups) == ("list", ("notes", "everything"))
    assert listing.pagination == ("page", "/data", "/meta/last_page", "/links/next", 2)
    assert (deleting.call, deleting.groups, deleting.pagination) == ("delete_page", ("notes",), None)
    assert deleting.resource == ("pages", "delete", ("note",))
    assert table.OPERATIONS["listPages"].resource == ("pages", "list", ("note",))
    assert table.OPERATIONS["readThing"].resource is None


def test_the_table_tells_of_the_api(synthetic: ModuleType) -> None:
    """Envelopes, brands and the parameter for the method are there; an API without them has empty ones."""
    table = __import__(f"{synthetic.__name__}.operations", fromlist=["OPERATIONS"])
    without = __import__("cpaaskit_clients.opensms.operations", fromlist=["OPERATIONS"])

    assert (table.METHOD_OVERRIDE, dict(table.ENVELOPES)) == ("_method", {"body": True, "bare": False})
    assert table.BRANDS["first"][:3] == ("The first", "https://synthetic.invalid/v1", True)
    assert dict(table.BRANDS["first"].products) == {"A": "Letters", "B": "More letters"}
    assert (without.METHOD_OVERRIDE, dict(without.ENVELOPES), dict(without.BRANDS)) == (None, {}, {})


def test_operations_are_a_mapping(synthetic: ModuleType) -> None:
    """Rows become operations when they are asked for, each once; the whole reads as any mapping."""
    operations = __import__(f"{synthetic.__name__}.operations", fromlist=["OPERATIONS"]).OPERATIONS

    assert operations["listNotes"] is operations["listNotes"]
    assert len(operations) == len(list(operations)) == len(dict(operations))
    assert all(operation.operation_id == name for name, operation in operations.items())
    assert "listNotes" in operations
    assert operations.get("nothing") is None
    with pytest.raises(KeyError):
        operations["nothing"]
    with pytest.raises(TypeError):
        operations["other"] = 1
    assert repr(operations) == f"<{len(operations)} operations>"


def test_the_first_call_loads_its_own_models_alone(synthetic_package: Path) -> None:
    """Groups are imported when they are used, and models when they are needed."""
    import subprocess
    import sys

    program = """
import sys, httpx, json
from synthetic_api.groups import Groups
before = {name for name in sys.modules if name.startswith("synthetic_api.")}
answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"name": "a"}))
from synthetic_api.models.note import Note
Groups(token="t", transport=answer).notes.create(body=Note("a"))
after = {name for name in sys.modules if name.startswith("synthetic_api.")}
print(json.dumps([sorted(before), sorted(after - before)]))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=synthetic_package.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    before, loaded = json.loads(done.stdout)

    assert not [name for name in before if ".api" in name or ".models" in name]
    assert [name for name in loaded if ".models." in name or ".api." in name] == [
        "synthetic_api.api.notes",
        "synthetic_api.api.notes.create_note",
        "synthetic_api.models.note",
    ]


def test_of_media_types_with_one_schema_the_first_is_sent(synthetic: ModuleType) -> None:
    """Servers take all of them; the client needs one."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"name": "a"})

    note = synthetic.models.Note("a & b")
    _client(synthetic, answer).notes.create(body=note)

    assert seen[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen[0].content == b"name=a+%26+b"


def test_a_page_for_people_is_a_text(synthetic: ModuleType) -> None:
    """HTML that is documented as a success is given as it came."""
    answer = httpx.Response(200, html="<p>gone</p>")

    assert _client(synthetic, lambda _request: answer).notes.delete_page("n", "p") == "<p>gone</p>"


@pytest.mark.parametrize(
    ("told", "failed"),
    [
        ({"status": "OK"}, False),
        ({"status": 200, "code": "200"}, False),
        ({"status": "200", "code": None}, False),
        ({}, False),
        ({"status": "ERROR"}, True),
        ({"status": 0}, True),
        ({"status": []}, True),
        ({"status": "OK", "code": 422}, True),
        ({"status": "OK", "code": "400"}, True),
        ({"status": "OK", "code": "4x0"}, False),
    ],
)
def test_a_failure_inside_a_success_is_an_error(synthetic: ModuleType, told: dict[str, object], failed: bool) -> None:
    """Where an envelope is judged its status must be OK or 200; a code of 400 or more is a failure in all of them."""
    client = _client(synthetic, lambda _request: _page([], **told))

    if failed:
        with pytest.raises(synthetic.errors.StatusError):
            client.notes.list()
    else:
        assert client.notes.list().data == []


@pytest.mark.parametrize(
    ("told", "failed"), [({"status": "expired"}, False), ({"status": "expired", "code": 404}, True)]
)
def test_a_state_is_not_judged(synthetic: ModuleType, told: dict[str, object], failed: bool) -> None:
    """Where no envelope is judged, status is the state of the thing itself; where there is none, nothing is."""
    client = _client(synthetic, lambda _request: httpx.Response(200, json={"data": [], **told}))

    if failed:
        with pytest.raises(synthetic.errors.StatusError):
            client.notes.list_pages("n")
    else:
        assert client.notes.list_pages("n").data == []
    answer = httpx.Response(200, json={"name": "a", "status": "ERROR", "code": 500})
    assert _client(synthetic, lambda _request: answer).notes.create(body=synthetic.models.Note("a")).name == "a"


def test_what_is_no_object_is_no_failure(synthetic: ModuleType) -> None:
    """A body of another kind tells nothing of success."""
    operations = __import__(f"{synthetic.__name__}.operations", fromlist=["OPERATIONS"]).OPERATIONS

    assert not synthetic.Client().is_rejection(operations["listNotes"], [1])
