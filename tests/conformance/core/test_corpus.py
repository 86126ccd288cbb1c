from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit._apis import find_apis
from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.corpus.addresses import Address, each_once
from cpaaskit_conformance.corpus.core import spec_examples
from cpaaskit_conformance.corpus.corpus import Corpus, build_corpus, find_case
from cpaaskit_conformance.corpus.drawing import Drawer, buffer_for, without_local_constants
from cpaaskit_conformance.corpus.odd import odd_requests, places, with_value_at, without_value_at
from cpaaskit_conformance.corpus.stock import Stock
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.marks import NONCE_MARK
from cpaaskit_conformance.model import MISSING, Case, FamilyName, Json, Missing, RequestData
from cpaaskit_conformance.spec import load_spec

from .tiny import claims, spec

OPENSMS = load_spec("opensms")
CLAIMS = load_claims("opensms")
_PRINT = """
import sys
from cpaaskit._apis import find_apis
from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.spec import load_spec
print(build_corpus(load_spec(sys.argv[1]), load_claims(sys.argv[1]), seed=7, examples=1).sha256)
"""


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return build_corpus(OPENSMS, CLAIMS, seed=7, examples=16)


@pytest.mark.parametrize("api", [api["id"] for api in find_apis()])
def test_one_seed_gives_one_hash_in_every_process(api: str) -> None:
    """Neither the process, nor its hash seed, nor the time of day changes a case."""
    hashes: set[str] = set()
    for hash_seed in ("0", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
        command = [sys.executable, "-c", _PRINT, api]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
        hashes.add(done.stdout.strip())

    assert len(hashes) == 1


def test_another_seed_gives_other_drawn_cases_and_the_same_fixed_ones(corpus: Corpus) -> None:
    """The fixed tier certifies, so no seed may change it."""
    other = build_corpus(OPENSMS, CLAIMS, seed=8, examples=16)

    def tier(of: Corpus, name: str) -> list[Json]:
        return [case.to_json() for case in of.cases if case.tier == name]

    assert tier(corpus, "fixed") == tier(other, "fixed")
    assert tier(corpus, "property") != tier(other, "property")


def test_a_drawn_case_does_not_depend_on_how_many_there_are(corpus: Corpus) -> None:
    """Case i is the same in a run of more examples."""
    families: tuple[FamilyName, ...] = ("wire", "semantic", "robustness")
    longer = build_corpus(OPENSMS, CLAIMS, seed=7, families=families, examples=24)
    more = {case.address: case.to_json() for case in longer.cases}

    assert all(more[case.address] == case.to_json() for case in corpus.cases if case.family in families)


def test_addresses_are_unique_and_lead_back_to_their_case(corpus: Corpus) -> None:
    """An address names one case, which can be made alone."""
    addresses = [case.address for case in corpus.cases]
    assert len(set(addresses)) == len(addresses)

    for case in corpus.cases[:: len(corpus.cases) // 12]:
        found = find_case(OPENSMS, CLAIMS, case.address, seed=7, examples=16)
        assert [one.to_json() for one in found.cases] == [case.to_json()]
        assert str(Address.parse(case.address)) == case.address


def test_each_request_stands_once_in_its_family(corpus: Corpus) -> None:
    """Two cases that ask for the same thing are one."""
    assert list(each_once(corpus.cases)) == list(corpus.cases)
    assert list(each_once([*corpus.cases, *corpus.cases])) == list(corpus.cases)


def test_a_case_is_in_core_only_where_somebody_vouches_for_it(corpus: Corpus) -> None:
    """What schemathesis draws is grey; core comes from strategies by hand and from examples."""
    sent = [case for case in corpus.cases if case.family == "wire" and case.operation == "sendMessage"]
    zones = {case.zone for case in sent}
    stock = [case for case in sent if case.tier == "property" and Address.parse(case.address).number % 2]

    assert zones == {"core", "grey"}
    assert stock
    assert {case.zone for case in stock} == {"grey"}


def test_every_case_is_json(corpus: Corpus) -> None:
    """A corpus can be written down and read again."""
    for case in corpus.cases:
        assert json.loads(json.dumps(case.to_json())) == case.to_json()
        if case.request is not None:
            assert RequestData.from_json(case.request.to_json()) == case.request


def test_the_first_default_case_of_a_bad_request_names_its_twin(corpus: Corpus) -> None:
    """A defect is told with the request that it spoils."""
    bad = [case for case in corpus.cases if case.family == "robustness" and case.request is not None]

    assert bad
    assert all(case.twin and case.defect and isinstance(case.plan, dict) and "twin" in case.plan for case in bad)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "opensms",
        "opensms/sendMessage/wire/fixed",
        "opensms/x/other/fixed/1",
        "a/b/wire/loose/1",
        "a/b/wire/fixed/-1",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    """The error shows what an address looks like."""
    with pytest.raises(ConfigurationError, match="sendMessage/wire/fixed/3"):
        Address.parse(text)


def test_an_address_of_no_case_is_refused() -> None:
    """The error says which seed and number of examples were tried."""
    with pytest.raises(ConfigurationError, match="seed 1 and 0 examples"):
        find_case(spec(), claims(), "tiny/createNote/wire/fixed/99999", seed=1, examples=0)


@given(st.integers(0, 99), st.integers(0, 99))
def test_bytes_to_draw_from_depend_on_their_place_alone(seed: int, index: int) -> None:
    """The same place gives the same bytes, another one others."""
    here = buffer_for(seed, "a/b", index, 0)

    assert here == buffer_for(seed, "a/b", index, 0)
    assert here != buffer_for(seed, "a/b", index, 1)
    assert here != buffer_for(seed, "a/c", index, 0)
    assert here != buffer_for(seed + 1, "a/b", index, 0)


def test_a_draw_that_gives_nothing_is_missing() -> None:
    """A strategy that refuses everything gives no value, and nothing to shrink."""
    drawer = Drawer(st.integers().filter(lambda value: False), seed=1, place="a")

    assert isinstance(drawer.draw(0), Missing)
    assert isinstance(drawer.smaller(0, lambda value: True), Missing)


def test_a_wanted_value_is_made_smaller() -> None:
    """Shrinking ends at the smallest value that still shows it."""
    drawer = Drawer(st.integers(0, 10**6), seed=1, place="a")
    index = next(index for index in range(100) if (value := drawer.draw(index)) and value > 1000)  # type: ignore[operator]

    assert drawer.smaller(index, lambda value: value > 1000) == 1001


def test_an_unwanted_value_is_not_shrunk() -> None:
    """Where the value itself shows nothing, nothing is given."""
    drawer = Drawer(st.integers(0, 10**6), seed=1, place="a")

    assert isinstance(drawer.smaller(0, lambda value: False), Missing)


def test_what_is_imported_does_not_reach_the_cases() -> None:
    """The fixed tier is the same where hypothesis has found constants in local sources."""
    before = [request.to_json() for request in Stock(spec()).coverage(spec().operations["createNote"])]
    with without_local_constants():
        after = [request.to_json() for request in Stock(spec()).coverage(spec().operations["createNote"])]

    assert before == after
    assert before


def test_stock_cases_are_requests_that_every_http_stack_carries() -> None:
    """No segment that names another path, no header that is not text."""
    stock = Stock(OPENSMS)
    for operation in OPENSMS.operations.values():
        for request in stock.coverage(operation):
            assert request.method is None
            assert all(value not in ("", ".", "..") and "/" not in value for value in request.path.values())
            assert all(value.isascii() and value.isprintable() for pair in request.headers for value in pair)


def examples_of(operation: str) -> list[RequestData]:
    """Give the requests that the tiny contract's examples make."""
    return list(spec_examples(spec(), spec().operations[operation]))


def test_examples_of_the_spec_are_core_requests() -> None:
    """Each example of a body, and each of a path without one, makes a request."""
    assert [request.body for request in examples_of("createNote")] == [
        {"text": "Hi"},
        {"text": "Ho"},
    ]
    assert [dict(request.path) for request in examples_of("getNote")] == [
        {"noteId": "none"},
        {"noteId": "a b"},
    ]


def test_an_example_is_sent_with_a_new_idempotency_key_each_time() -> None:
    """A server may refuse a key that it has seen, and an example is sent more than once."""
    bodies = json.dumps([request.body for request in spec_examples(OPENSMS, OPENSMS.operations["sendMessage"])])

    assert f'"clientCorrelator": "{NONCE_MARK}"' in bodies
    assert "order-4711" not in bodies


def test_without_examples_there_is_no_core_request() -> None:
    """Nobody vouches for an operation whose path or body has no example."""
    paths = json.loads(json.dumps(spec().document["paths"]))
    del paths["/notes/{noteId}"]["get"]["parameters"][0]["examples"]
    del paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["examples"]
    bare = spec(paths=paths)

    assert list(spec_examples(bare, bare.operations["getNote"])) == []
    assert list(spec_examples(bare, bare.operations["createNote"])) == []


def test_odd_requests_change_one_place_each() -> None:
    """Every odd request differs from the whole one: in its path, in its query, or in one place of its body."""
    whole = RequestData(operation="x", path={"p": "a"}, body={"a": "b", "c": [{"d": 1}]})
    odd = list(odd_requests(whole))

    assert odd
    for request in odd:
        changed = (request.path != whole.path, request.query != whole.query, request.body is not whole.body)
        assert sum(changed) == 1
    assert [place for place, _ in places(whole.body)] == [("a",), ("c",), ("c", 0), ("c", 0, "d")]  # type: ignore[arg-type]


def test_places_are_changed_on_a_copy() -> None:
    """The whole request stays as it is."""
    whole = RequestData(operation="x", body={"c": [{"d": 1}]})

    assert with_value_at(whole, ("c", 0, "d"), 2).body == {"c": [{"d": 2}]}
    assert with_value_at(whole, ("c", 0), 2).body == {"c": [2]}
    assert with_value_at(whole, (), 2).body == 2
    assert without_value_at(whole, ("c",)).body == {}
    assert without_value_at(whole, ("c", 0, "d")).body == {"c": [{}]}
    assert without_value_at(whole, ("c", 0)).body == whole.body
    assert without_value_at(RequestData(operation="x"), ("c",)).body is MISSING
    assert whole.body == {"c": [{"d": 1}]}


def test_a_corpus_of_an_api_that_nobody_knows_more_of_is_made_from_its_spec() -> None:
    """Without semantics the spec's examples are all the core there is."""
    cases: tuple[Case, ...] = build_corpus(
        spec(), claims(), families=("wire", "robustness", "semantic"), examples=4
    ).cases

    assert {case.family for case in cases} == {"wire", "robustness"}
    assert {case.operation for case in cases} == set(spec().operations)
