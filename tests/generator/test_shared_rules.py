"""What an API says of itself as a whole is well formed, and its operations agree with it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from regeneration.documents import Document
from regeneration.extension_rules import extension_problems
from regeneration.operation_rules import operation_problems

Contract = dict[str, Any]
Edit = Callable[[Contract], object]

PAGES = {"page": "page", "items": "/data"}
BRAND = {"title": "A", "server": "https://synthetic.invalid/v1", "method-override": True, "products": {}}
DECISION = {"contradiction": 7, "says": "So.", "x-basis": "inferred"}


def root(**members: Any) -> Edit:
    """Set members of the document; a name has _ for what it cannot have."""
    return lambda contract: contract.update({f"x-{name.replace('_', '-')}": value for name, value in members.items()})


def on_list(**members: Any) -> Edit:
    """Set extensions of the operation that lists."""
    named = {f"x-{name.replace('_', '-')}": value for name, value in members.items()}
    return lambda contract: contract["paths"]["/notes"]["get"].update(named)


def amount(**schema: Any) -> Edit:
    """Replace the schema of amounts."""
    return lambda contract: contract["components"]["schemas"].update(Amount={"x-decimal": True, **schema})


CASES: list[tuple[str, Edit]] = [
    ("x-call: must be a name of a method", on_list(call="List")),
    ("x-call: must be a name of a method", on_list(call="class")),
    ("createNote: x-call: create is the name of", lambda c: c["paths"]["/notes"]["get"].update({"x-call": "create"})),
    ("x-resource: must be {of, does}", on_list(resource={"of": "notes"})),
    ("x-resource: must be {of, does}", on_list(resource={"of": "My notes", "does": "list"})),
    ("x-resource: its does must be one of", on_list(resource={"of": "notes", "does": "burn"})),
    ("x-pagination: must be {page, items}", on_list(pagination={"page": "page"})),
    ("x-pagination: must be {page, items}", on_list(pagination={**PAGES, "first": "/data"})),
    ("x-pagination: its items, last and next must be", on_list(pagination={**PAGES, "last": "meta"})),
    ("x-pagination: its size must be above 0", on_list(pagination={**PAGES, "size": 0})),
    ("listNotes: x-pagination: there is no query parameter p;", on_list(pagination={**PAGES, "page": "p"})),
    ("x-pagination: last: the reply 200 has no /meta/total", on_list(pagination={**PAGES, "last": "/meta/total"})),
    ("x-method-override: must be {in: query, name}", root(method_override={"in": "header", "name": "X"})),
    ("x-envelopes: body must be a word", root(envelopes={"body": {"judged": 1, "says": "a"}})),
    ("x-envelopes: must be an object", root(envelopes=[])),
    ("listNotes: x-envelope: sealed is not listed", on_list(envelope="sealed")),
    ("x-brands: first must be a word", root(brands={"first": {"title": "A"}})),
    ("x-brands: first must tell method-override", root(brands={"first": {**BRAND, "method-override": 1}})),
    ("x-brands: must be an object", root(brands=[])),
    ("x-brands.first: its server is not listed", root(brands={"first": {**BRAND, "server": "https://a.invalid"}})),
    (
        "x-decision: must be {contradiction",
        on_list(decision={"contradiction": "7", "says": "So.", "x-basis": "inferred"}),
    ),
    ("x-decision: must be {contradiction", on_list(decision=[DECISION, {}])),
    ("x-decision.x-basis: must be one of", on_list(decision={**DECISION, "x-basis": "hearsay"})),
    ("contradiction 1 is decided elsewhere too", on_list(decision={**DECISION, "contradiction": 1})),
    ("contradiction 7 is decided elsewhere too", on_list(decision=[DECISION, DECISION])),
    ("x-decimal: must be true or false", amount(**{"type": "number", "x-decimal": "yes"})),
    ("x-decimal: stands at more than numbers and texts", amount(type="object")),
    ("x-decimal: stands at more than numbers and texts", amount()),
]


def _told(contract: Contract) -> list[str]:
    document = Document(contract)
    return [*operation_problems(document), *extension_problems(document)]


@pytest.mark.parametrize(("told", "edit"), CASES)
def test_what_does_not_fit_is_told(told: str, edit: Edit, synthetic_contract: Contract) -> None:
    """One change to a good contract gives a line that says what is wrong."""
    changed = copy.deepcopy(synthetic_contract)
    assert _told(changed) == []

    edit(changed)

    assert any(told in line for line in _told(changed)), _told(changed)


@pytest.mark.parametrize(
    "edit",
    [
        on_list(decision=DECISION),
        on_list(decision=[DECISION, {**DECISION, "contradiction": 8}]),
        on_list(pagination=PAGES),
        lambda contract: [contract.pop(name) for name in ("x-envelopes", "x-brands", "x-method-override")],
        amount(type="number"),
        amount(type="string"),
    ],
)
def test_what_fits_is_not_told(edit: Edit, synthetic_contract: Contract) -> None:
    """An API that says less of itself is as good."""
    changed = copy.deepcopy(synthetic_contract)
    edit(changed)

    assert _told(changed) == []
