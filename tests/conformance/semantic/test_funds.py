"""An account whose credits run out shows nothing of the server: neither kept nor broken, and the run says so."""

from __future__ import annotations

import asyncio
import json

import pytest

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.faults.bench import bench_of
from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic.cpaas_v2.funds import unpaid
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import PRODUCT, batch, notification, sms
from cpaaskit_conformance.spec import load_spec

TEXT = sms("14155550101", "Your table is ready.")
BY_QUERY = RequestData(operation="sendSmsByQuery", query=(("to", "14155550101"), ("service", PRODUCT)))


def credit(credits: Json, **more: Json) -> dict[str, Json]:
    return {"service": PRODUCT, "postpaid": 0, "credits": credits, "charges": 1, **more}


def is_unpaid(request: RequestData, status: int, reply: Json, *balance: dict[str, Json]) -> bool:
    """Ask whether a request was not paid for, of a server that tells this balance."""
    asked: list[str] = []

    async def ask(about: RequestData) -> Exchange:
        asked.append(about.operation)
        return Exchange(request=about, status=200, content=json.dumps({"status": 200, "data": [*balance]}).encode())

    exchange = Exchange(request=request, status=status, content=json.dumps(reply).encode())
    found = asyncio.run(unpaid(ask, exchange))
    assert asked in ([], ["getAccountBalance"])
    return found


@pytest.mark.parametrize("request_", [TEXT, BY_QUERY, batch({}, {"to": "14155550101"}), notification({}, "Hello")])
@pytest.mark.parametrize(("left", "short"), [(0, True), ("0.0000", True), (-1, True), (100_000, False), ("", False)])
def test_a_refusal_is_unpaid_where_the_product_has_too_few_credits(
    request_: RequestData, left: Json, short: bool
) -> None:
    """Whatever form the send has, and whether credits are a number or a text."""
    assert is_unpaid(request_, 403, {}, credit(left)) is short


@pytest.mark.parametrize(
    ("request_", "left"),
    [
        (sms("14155550101,14155550102,14155550103", "Hello"), 2),
        (sms("14155550101", "a" * 1000), 6),
    ],
)
def test_what_is_left_must_pay_for_all_numbers_and_all_units(request_: RequestData, left: int) -> None:
    """A few credits pay for one short text, and not for more."""
    assert is_unpaid(request_, 422, {}, credit(left))
    assert not is_unpaid(request_, 422, {}, credit(1000))


@pytest.mark.parametrize(
    "balance", [credit(0, postpaid=1), credit(0, postpaid="1"), credit(0, service="OTHER"), credit(None)]
)
def test_credits_that_do_not_limit_a_message_excuse_no_refusal(balance: dict[str, Json]) -> None:
    """An account that pays later, another product, and a balance that can't be read."""
    assert not is_unpaid(TEXT, 403, {}, balance)


def test_a_state_without_credits_is_believed_only_with_a_balance_that_says_so() -> None:
    """A server that calls everybody poor is no poor account."""
    rows: Json = {"status": 200, "data": [{"id": "1", "status": "NO-CREDITS"}]}

    assert is_unpaid(TEXT, 200, rows, credit(0))
    assert not is_unpaid(TEXT, 200, rows, credit(100_000))
    assert not is_unpaid(TEXT, 200, {"status": 200, "data": [{"id": "1", "status": "AWAITING-DLR"}]}, credit(0))


@pytest.mark.parametrize("no_credits", ["refused", "state"])
def test_an_account_that_runs_out_ends_incomplete_and_accuses_nobody(no_credits: str) -> None:
    """The same server with credits enough keeps every claim; see test_sandboxes."""
    corpus = build_corpus(load_spec("cpaas_v2"), load_claims("cpaas_v2"), seed=1, families=("semantic",))
    ledger = bench_of("cpaas_v2", corpus).judge(
        lambda create, notifier: create(notifier), switches={"funds": "scarce", "no_credits": no_credits}
    )

    assert [(failure.claim, failure.check, failure.message) for failure in ledger.failures] == []
    assert ledger.exit_code == 3
    assert [why for why in ledger.incomplete if "credits were too few" in why] == ledger.incomplete
    assert len(ledger.incomplete) == 1
