"""Lists that come in pages, in both of the platform's forms: every row once, each page asked for when it is needed."""

from __future__ import annotations

import copy
from typing import Any

import httpx
import pytest
from canary import TOKEN

from cpaaskit import AsyncCPaaS, CPaaS, ServerError
from cpaaskit_clients.cpaas_v2.operations import OPERATIONS, Operation

from .answering import Server
from .cpaas_examples import success_example

PAGINATED = [operation for operation in OPERATIONS.values() if operation.pagination is not None]


def _set(document: dict[str, Any], pointer: str | None, value: object) -> None:
    *way, last = (pointer or "/nowhere").removeprefix("/").split("/")
    for name in way:
        document = document.setdefault(name, {})
    document[last] = value


def _get(document: Any, pointer: str) -> Any:
    for name in pointer.removeprefix("/").split("/"):
        document = document[name]
    return document


class Pages:
    """A server whose list has two pages, of two rows and of one."""

    def __init__(self, operation: Operation) -> None:
        assert operation.pagination is not None
        self.asked: list[int] = []
        self._pagination = operation.pagination
        self._example = success_example(operation.operation_id)
        if (operation.pagination.last or "").startswith("/meta"):
            self._example.setdefault("meta", {"current_page": 1, "last_page": 1, "per_page": 15, "total": 1})

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page = int(request.url.params[self._pagination.page])
        self.asked.append(page)
        document = copy.deepcopy(self._example)
        row = _get(document, self._pagination.items)[0]
        _set(document, self._pagination.items, [row] * {1: 2, 2: 1}[page])
        _set(document, self._pagination.last, 2)
        _set(document, self._pagination.next, {1: f"{request.url.copy_set_param('page', 2)}", 2: None}[page])
        if self._pagination.last is not None:
            _set(document, self._pagination.last.replace("last_page", "current_page"), page)
        return httpx.Response(200, json=document)


def _arguments(operation: Operation) -> list[Any]:
    """A value for each path parameter."""
    return [7 for argument in operation.arguments if argument.location == "path"]


@pytest.mark.parametrize("operation", PAGINATED, ids=lambda operation: operation.operation_id)
@pytest.mark.asyncio
async def test_every_paginated_list_can_be_iterated(operation: Operation):
    """Page after page, sync and async; the rows are those of the plain call."""
    pages = Pages(operation)
    with CPaaS(brand="bics", token=TOKEN, transport=httpx.MockTransport(pages)) as api:
        group = getattr(api, operation.tag)
        rows = getattr(group, f"iter_{operation.call}")(*_arguments(operation))
        first = next(rows)
        assert pages.asked == [1]
        assert [first, *rows] == [first] * 3
    assert pages.asked == [1, 2]

    async with AsyncCPaaS(brand="bics", token=TOKEN, transport=httpx.MockTransport(pages)) as async_api:
        awaited = getattr(getattr(async_api, operation.tag), f"iter_{operation.call}")(*_arguments(operation))
        assert [row async for row in awaited] == [first] * 3
    assert pages.asked == [1, 2, 1, 2]


def test_both_forms_of_pages_and_all_lists_are_there():
    """Modern lists, pages below data, and pages below rows."""
    forms = {operation.pagination.items for operation in PAGINATED if operation.pagination}
    assert forms == {"/data", "/data/data", "/rows/data"}
    listed = {operation.operation_id for operation in OPERATIONS.values() if "page" in _names(operation)}
    assert {operation.operation_id for operation in PAGINATED} == listed


def _names(operation: Operation) -> set[str]:
    return {argument.name for argument in operation.arguments if argument.location == "query"}


def test_filters_go_with_every_page_and_a_failure_ends_it():
    """The page that cannot be had is an error, after the rows before it."""
    shown = success_example("listSmsSenders")
    shown["meta"]["last_page"] = 2
    server = Server([httpx.Response(200, json=shown), httpx.Response(500)])
    with CPaaS(brand="bics", token=TOKEN, max_retries=0, transport=httpx.MockTransport(server)) as api:
        rows = api.sms_senders.iter_list(filter_name="BISTRO")
        assert next(rows).name == shown["data"][0]["name"]
        with pytest.raises(ServerError):
            list(rows)
    assert [dict(request.url.params) for request in server.requests] == [
        {"filter[name]": "BISTRO", "page": "1"},
        {"filter[name]": "BISTRO", "page": "2"},
    ]


def test_an_empty_list_is_one_question():
    """Whatever it says of further pages."""
    shown = success_example("listSmsSenders")
    shown["data"], shown["meta"]["last_page"] = [], 5
    server = Server(httpx.Response(200, json=shown))
    with CPaaS(brand="bics", token=TOKEN, transport=httpx.MockTransport(server)) as api:
        assert list(api.sms_senders.iter_list()) == []
    assert len(server.requests) == 1
