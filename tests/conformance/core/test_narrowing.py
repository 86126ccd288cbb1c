"""Runs that are about some operations, one brand, or an API with very many operations."""

from __future__ import annotations

import json

import pytest

from cpaaskit_conformance.brands import brand_of
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.families.wire import most_cases
from cpaaskit_conformance.model import RequestData
from cpaaskit_conformance.runner import run_sync
from cpaaskit_conformance.settings import default_examples, most_grey
from cpaaskit_conformance.spec import Spec, parse_spec
from cpaaskit_conformance.traits import Limit

from . import tiny

BRANDS = {
    "one": {"products": {"MKT": "SMS A2P Marketing", "WAP": "WhatsApp Messaging", "SIPT": "Outbound voice"}},
    "two": {"products": {"T": "Transactional SMS", "WAP": "WhatsApp Messaging", "VOC": "Voice Flow"}},
    "bare": {"products": {}},
}


def tagged() -> Spec:
    """The tiny contract, with tags."""
    document = json.loads(json.dumps(tiny.DOCUMENT))
    document["x-brands"] = BRANDS
    for path, item in document["paths"].items():
        for operation in item.values():
            operation["tags"] = [path.split("/")[1], "all"]
    return parse_spec(json.dumps(document), api="tiny", source="tiny")


# --- tags ---------------------------------------------------------------------------------------------------------


def test_a_tag_narrows_the_cases() -> None:
    """Every family makes cases for the operations of the tag alone."""
    narrowed = tagged().tagged(["notes"])
    corpus = build_corpus(narrowed, tiny.claims(), seed=1, examples=4, families=("wire", "robustness"))

    assert {case.operation for case in corpus.cases} == {"createNote", "getNote"}
    whole = build_corpus(tagged(), tiny.claims(), seed=1, examples=4, families=("wire", "robustness"))
    assert {case.address for case in corpus.cases} < {case.address for case in whole.cases}


def test_any_tag_of_an_operation_counts() -> None:
    """The groups behind the first tag narrow as well, and several tags add up."""
    assert tagged().tagged(["all"]).narrowed == frozenset(tiny.ALL)
    assert tagged().tagged(["notes", "setting"]).narrowed == frozenset(tiny.ALL)


def test_an_unknown_tag_is_told_with_the_known_ones() -> None:
    """One line names them."""
    with pytest.raises(ConfigurationError, match="there is no tag 'sms'; the tags are setting, all, notes"):
        tagged().tagged(["notes", "sms"])


def test_claims_on_other_operations_have_no_say() -> None:
    """What a narrowed run is not about is not exercised, breaks nothing and is not missed."""

    def change(name: str, reply: tiny.Reply) -> tiny.Reply:
        return tiny.Reply(500) if name.endswith("Setting") else reply

    narrowed = tagged().tagged(["notes"])
    corpus = build_corpus(narrowed, tiny.claims(), families=("wire",))
    ledger = run_sync(tiny.TinyServer(change).target(), corpus, tiny.claims(), spec=narrowed)
    verdicts = {result.id: result for result in ledger.verdicts()}

    assert ledger.verdict == "kept"
    assert verdicts[tiny.claim_of("wire.status", "createNote")].verdict == "kept"
    elsewhere = verdicts[tiny.claim_of("wire.schema", "getSetting", 200)]
    assert (elsewhere.verdict, elsewhere.evidence) == ("not exercised", ("this run is not about it",))


# --- brands -------------------------------------------------------------------------------------------------------


def test_another_brand_has_other_codes_for_the_same_products() -> None:
    """A code that the brand does not have is told by the one whose product's name is most alike."""
    brand = brand_of(tagged(), "two")
    request = RequestData(
        operation="createNote",
        query=(("filter[service]", "MKT"), ("q", "MKT")),
        body={"service": "MKT", "text": "MKT", "root": [{"service": "SIPT"}, {"service": "WAP"}, {"service": 7}]},
    )
    own = brand.swap(request)

    assert own.query == (("filter[service]", "T"), ("q", "MKT"))
    assert own.body == {
        "service": "T",
        "text": "MKT",
        "root": [{"service": "VOC"}, {"service": "WAP"}, {"service": 7}],
    }


def test_a_brand_without_products_takes_any_code() -> None:
    """Where the page lists none, the codes stay as they are."""
    request = RequestData(operation="createNote", body={"service": "MKT"})

    assert brand_of(tagged(), "bare").swap(request) is request
    assert brand_of(tagged(), "one").swap(request) is request


def test_an_unknown_brand_is_told_with_the_known_ones() -> None:
    """So is one of an API that has none."""
    with pytest.raises(ConfigurationError, match="there is no brand 'three'; the brands are one, two, bare"):
        brand_of(tagged(), "three")
    with pytest.raises(ConfigurationError, match="tiny has one server only"):
        brand_of(tiny.spec(), "one")


# --- budgets ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("operations", "examples"), [(1, 250), (5, 250), (10, 125), (100, 12), (177, 8), (5000, 8)])
def test_drawn_cases_are_shared_among_operations(operations: int, examples: int) -> None:
    """A small API has many for each operation, a large one a few."""
    assert default_examples(operations) == examples


def test_grey_cases_are_picked_at_even_distances(monkeypatch: pytest.MonkeyPatch) -> None:
    """An operation with too many keeps a share of them; core cases all stay."""
    from cpaaskit_conformance import settings
    from cpaaskit_conformance.families import wire

    whole = build_corpus(tagged(), tiny.claims(), families=("wire",))
    monkeypatch.setattr(wire, "most_grey", lambda operations: 10)
    fewer = build_corpus(tagged(), tiny.claims(), families=("wire",))
    grey = [case for case in fewer.cases if case.operation == "createNote" and case.zone == "grey"]

    assert settings.most_grey(160) == 100 == most_grey(160)
    assert len(grey) == 10
    assert [case.request for case in fewer.cases if case.zone == "core"] == [
        case.request for case in whole.cases if case.zone == "core"
    ]
    assert {str(case.request and case.request.to_json()) for case in grey} < {
        str(case.request and case.request.to_json()) for case in whole.cases
    }


def test_a_tight_limit_is_not_used_up() -> None:
    """An operation that may be asked thirty times a minute has three cases of a kind; a wide limit narrows nothing."""
    operation = tiny.spec().operations["getNote"]
    tight, wide = (Limit(requests=requests, window_s=60.0) for requests in (30, 1000))

    assert most_cases(operation, 90) == 90
    object.__setattr__(operation, "limit", tight)
    assert most_cases(operation, 90) == 3
    object.__setattr__(operation, "limit", wide)
    assert most_cases(operation, 90) == 90
