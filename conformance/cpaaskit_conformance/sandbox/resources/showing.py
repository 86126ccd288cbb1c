"""Answers the operations that have no behaviour of their own: with what the contract shows."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping
from functools import partial
from typing import Final

from cpaaskit_conformance.contract import Operation, as_list
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.behaviour import Call, World
from cpaaskit_conformance.sandbox.calendar import Calendar
from cpaaskit_conformance.sandbox.resources.answers import (
    Act,
    Answer,
    at_pointer,
    copied,
    like,
    success_example,
    with_at,
)
from cpaaskit_conformance.sandbox.resources.filtering import filtered
from cpaaskit_conformance.sandbox.resources.paging import page_of, paged
from cpaaskit_conformance.spec import Spec

_DATA: Final = "/data"


class Showing:
    """Answers with examples: lists are filtered and paged, what is made gets an id, a time and the request's members.

    Args:
        spec: The contract.
        world: The sandbox's surroundings.
        partial_filters: Whether a filter is kept by a part of a text.
    """

    def __init__(self, spec: Spec, world: World, *, partial_filters: bool = False) -> None:
        self._calendar = Calendar(world.clock)
        self._random = random.Random(f"{spec.api} showing {world.settings.seed}")
        self._partial = partial_filters
        self.acts: Mapping[str, Act] = {
            operation.id: partial(self._show, operation) for operation in spec.operations.values()
        }

    def _show(self, operation: Operation, call: Call) -> Answer:
        items = operation.pages.items if operation.pages is not None else ""
        status = operation.success[0] if operation.success else 200
        example = copied(success_example(operation, items))
        if operation.pages is not None:
            rows = filtered(as_list(at_pointer(example, items)), call.query, partial=self._partial)
            return Answer(status, paged(example, operation.pages, page_of(call, rows, operation.pages, example)))
        if operation.effect != "read":
            example = self._made(example, call)
        return Answer(status, example, _media_type(operation))

    def _made(self, example: Json, call: Call) -> Json:
        data = at_pointer(example, _DATA)
        if isinstance(data, dict):
            return with_at(example, _DATA, self._new(data, call))
        if isinstance(data, list):
            rows: list[Json] = [self._new(row, call) if isinstance(row, dict) else row for row in data]
            return with_at(example, _DATA, rows)
        return example

    def _new(self, shown: Mapping[str, Json], call: Call) -> dict[str, Json]:
        body = call.body if isinstance(call.body, dict) else {}
        found = {name: self._member(name, inner, body.get(name)) for name, inner in shown.items()}
        if isinstance(shown.get("id"), str):
            found["id"] = str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        return found

    def _member(self, name: str, shown: Json, asked: Json) -> Json:
        if name.endswith("_at") and isinstance(shown, str) and shown:
            return self._calendar.like(shown)
        plain = not isinstance(shown, dict | list) and isinstance(asked, str | int | float)
        return like(shown, asked) if plain else shown


def _media_type(operation: Operation) -> str:
    """Give the media type of an answer that is no JSON; an empty text for JSON."""
    response = operation.responses.get(next(iter(operation.success), 0))
    kind = next(iter(response.content.schemas), "") if response is not None else ""
    return "" if kind.endswith("json") else kind
