"""Samples name a sender and a product that an account may not have: what it has is sent in their place."""

from __future__ import annotations

import asyncio
import json

import pytest

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic.cpaas_v2.belongings import own
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import PRODUCT, SENDER, batch, notification, sms
from cpaaskit_conformance.spec import load_spec
from cpaaskit_conformance.swapping import Swap

SPEC = load_spec("cpaas_v2")


def swap_for(senders: list[list[Json]], products: list[Json]) -> Swap:
    """Look around in an account with these pages of senders, and this balance."""

    async def ask(request: RequestData) -> Exchange:
        data: list[Json] = products
        if request.operation == "listSmsSenders":
            number = int(dict(request.query)["page"])
            data = senders[number - 1] if number <= len(senders) else []
        return Exchange(request=request, status=200, content=json.dumps({"status": "OK", "data": data}).encode())

    return asyncio.run(own(ask, SPEC))


def sender(name: str, status: Json) -> Json:
    return {"id": f"id-{name}", "name": name, "status": status}


def product(code: str) -> Json:
    return {"service": code, "credits": 10, "charges": 1, "postpaid": 0}


@pytest.mark.parametrize(
    ("pages", "sent"),
    [
        ([], SENDER),
        ([[sender("BISTRO", 0), sender("CANTIN", 2)]], SENDER),
        ([[sender("BISTRO", 1), sender(SENDER, 1)]], SENDER),
        ([[sender("BISTRO", 1), sender(SENDER, 0)]], "BISTRO"),
        ([[sender("CANTIN", 0)], [sender("BISTRO", "1")]], "BISTRO"),
    ],
)
def test_an_approved_sender_is_used_where_that_of_the_samples_is_not_approved(
    pages: list[list[Json]], sent: str
) -> None:
    """Wherever in a message the sender stands."""
    swap = swap_for(pages, [])
    text, many, told = sms("14155550101", "Hello"), batch({}, {"to": "14155550101"}), notification({}, "Hello")

    assert swap(text).body == sms("14155550101", "Hello", sender=sent).body
    assert swap(many).body == batch({"sender": sent}, {"to": "14155550101"}).body
    assert json.dumps(swap(told).body) == json.dumps(told.body).replace(SENDER, sent)


@pytest.mark.parametrize(
    ("codes", "sent"),
    [([], PRODUCT), ([PRODUCT, "T"], PRODUCT), (["P", "T"], "P"), (["WAP", "T"], "T"), (["WAP", "XYZ"], PRODUCT)],
)
def test_a_product_of_the_account_is_used_where_it_has_not_that_of_the_samples(codes: list[str], sent: str) -> None:
    """A product of another channel, and one that no page lists, is none for texts."""
    swap = swap_for([], [product(code) for code in codes])
    by_query = RequestData(operation="sendSmsByQuery", query=(("service", PRODUCT), ("message", PRODUCT)))

    assert swap(sms("14155550101", PRODUCT)).body == sms("14155550101", PRODUCT, service=sent).body
    assert swap(by_query).query == (("service", sent), ("message", PRODUCT))


def test_an_account_that_tells_nothing_changes_nothing() -> None:
    """Requests stay the very same objects."""
    request = sms("14155550101", "Hello")

    assert swap_for([], [])(request) is request
