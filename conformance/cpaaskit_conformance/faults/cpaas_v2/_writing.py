"""How faults of the CPaaS API v2 are written down, and the ways of going wrong that its areas share."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode

from cpaaskit_conformance.faults.edits import at, constant, found, items, text, texts
from cpaaskit_conformance.faults.exchanges import answer, example_of
from cpaaskit_conformance.faults.fault import Fault
from cpaaskit_conformance.faults.rules import OnAnswer, answering, asking, editing, refusing
from cpaaskit_conformance.spec import load_spec

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.rules import Make, When
    from cpaaskit_conformance.model import Json

API: Final = "cpaas_v2"
ROWS: Final = "/data"
REFUSALS: Final = (400, 403, 404, 422)
OTHER_ID: Final = "00000000-0000-4000-8000-000000000000"


def fault(claim: int, operation: str, name: str, says: str, make: Make) -> Fault:
    """Write down a fault by the number of its claim and the operation that shows it."""
    return Fault(name, API, f"CPAAS_V2-{claim:03d}", says, make, operation=operation)


def refuses(operation: str, when: When) -> Make:
    """Refuse requests that should be taken."""
    return refusing(operation, lambda _: no(), when=when)


def takes(operation: str, when: When | None = None) -> Make:
    """Answer refused requests as if they were carried out."""
    return lambda: OnAnswer(operation, REFUSALS, when or (lambda _: True), lambda _, __: example(operation))


def writes(operation: str, pointer: str, value: Json) -> Make:
    """Write another value to where a pointer leads."""
    return editing(operation, at(pointer, constant(value)))


def mangles(operation: str, *pointers: str) -> Make:
    """Write texts with a letter more."""
    return answering(operation, lambda given: _edited(given, pointers, text(lambda it: f"{it}0")))


def loses_rows(operation: str, pointer: str = ROWS) -> Make:
    """Leave the last row out."""
    return editing(operation, at(pointer, items(lambda rows: rows[:-1])))


def doubles_rows(operation: str, pointer: str = ROWS) -> Make:
    """Show the first row twice."""
    return editing(operation, at(pointer, items(lambda rows: [*rows[:1], *rows])))


def finds_nothing(operation: str, parameter: str) -> Make:
    """Find nothing by one of the parameters."""
    return editing(operation, at(ROWS, constant([])), when=asks(parameter))


def finds_another(operation: str, parameter: str) -> Make:
    """Show something where nothing is found by a parameter."""
    shown = [row for row in found(example(operation).json(), ROWS) if isinstance(row, list)]
    return editing(operation, at(ROWS, items(lambda rows: rows or [*shown[0]])), when=asks(parameter))


def adds_row(operation: str, parameter: str) -> Make:
    """Show a row more than was asked for by a parameter."""
    shown = [row for row in found(example(operation).json(), ROWS) if isinstance(row, list)]
    return editing(operation, at(ROWS, items(lambda rows: [*rows, *shown[0]])), when=asks(parameter))


def takes_all(operation: str) -> Make:
    """Answer as the contract shows whatever is asked without any parameter."""
    return refusing(operation, lambda _: example(operation), when=lambda request: not _asked(request))


def ignores(operation: str, parameter: str) -> Make:
    """Do not read a parameter of the query."""
    return asking(operation, lambda request: _without(request, parameter))


def misfilters(operation: str, parameter: str, pointer: str, value: Json) -> Make:
    """Show a row that was not asked for by a parameter; `pointer` is where its member stands, below `*`."""
    listed, _, member = pointer.partition("/*")
    none: list[Json] = []
    shown = next((row for row in found(example(operation).json(), listed) if isinstance(row, list)), none)
    other = at(member, constant(value))
    return editing(
        operation, at(listed, items(lambda rows: [other(row) for row in rows or shown])), when=asks(parameter)
    )


def asks(parameter: str) -> When:
    """Choose requests with a parameter in their query."""
    return lambda request: parameter in dict(parse_qsl(request.query, keep_blank_values=True))


def has(pointer: str, value: Json) -> When:
    """Choose requests whose body has a value where a pointer leads."""
    return lambda request: value in list(found(request.json(), pointer))


def holds(pointer: str, condition: Callable[[Json], bool] = lambda _: True) -> When:
    """Choose requests whose body has anything where a pointer leads, or what keeps a condition."""
    return lambda request: any(condition(value) for value in found(request.json(), pointer))


def shown_texts(given: Answer, pointer: str) -> list[str]:
    """Give the texts that an answer shows where a pointer leads."""
    return texts(given.json(), pointer)


def days_after(days: str) -> str:
    """Give the time that many days after the first of March 2023."""
    return f"{datetime(2023, 3, 1) + timedelta(days=int(days or 0)):%Y-%m-%d %H:%M:%S}"


def _asked(request: Request) -> list[str]:
    return [name for name, value in parse_qsl(request.query) if value and name not in ("access_token", "page")]


def _without(request: Request, parameter: str) -> Request:
    kept = [pair for pair in parse_qsl(request.query, keep_blank_values=True) if pair[0] != parameter]
    return replace(request, query=urlencode(kept))


def _edited(given: Answer, pointers: tuple[str, ...], change: Callable[[Json], Json]) -> Answer:
    value = given.json()
    for pointer in pointers:
        value = at(pointer, change)(value)
    return given.with_json(value)


def example(operation: str) -> Answer:
    """Give the success that the contract shows for an operation."""
    return example_of(load_spec(API).operations[operation])


def no() -> Answer:
    """Give a refusal."""
    return answer(422, {"status": "ERROR", "code": 422, "message": "Invalid request", "data": []})
