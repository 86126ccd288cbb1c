"""Core data per operation: requests shaped like the vendor's examples, spread over all that the page documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from hypothesis import strategies as st

from cpaaskit_conformance.marks import NONCE_MARK
from cpaaskit_conformance.model import RequestData
from cpaaskit_conformance.semantic.opensms import texts
from cpaaskit_conformance.semantic.opensms.requests import (
    CREATE,
    DELETE,
    DELETE_SUBSCRIPTION,
    INFOS,
    READ,
    READ_SUBSCRIPTION,
    SEND,
    Message,
    create_subscription,
    delivery_infos,
)

_WORD: Final = "abcdefghijklmnopqrstuvwxyz0123456789"


def subscriptions() -> st.SearchStrategy[RequestData]:
    """Draw subscriptions of an https URL of an example domain, with a token: whether it is required nobody says."""
    word = st.text(_WORD, min_size=1, max_size=8)
    paths = st.lists(word, min_size=1, max_size=3).map("/".join)
    queries = st.just("") | word.map(lambda value: f"?k={value}")
    urls = st.tuples(word, paths, queries).map(lambda parts: "https://{}.example.org/{}{}".format(*parts))
    tokens = st.one_of(st.just("r2k5hq3"), st.text(_WORD, min_size=7, max_size=32))
    return st.builds(create_subscription, st.just("https://your.example.org/sms/callback") | urls, tokens)


def sends() -> st.SearchStrategy[RequestData]:
    """Draw messages with and without a correlator, which is new whenever it is sent: a repeat may be refused."""
    message = st.builds(
        Message,
        texts.senders(),
        texts.recipients().map(tuple[str, ...]),
        texts.message_texts(),
        st.none() | texts.sender_names(),
    )
    correlator = st.sampled_from((None, f"c-{NONCE_MARK}", NONCE_MARK))
    return st.tuples(message, correlator).map(lambda drawn: drawn[0].request(drawn[1]))


def polls() -> st.SearchStrategy[RequestData]:
    """Draw questions for delivery information; nobody has these ids, so 404 answers them."""
    short_ids = st.text(_WORD, min_size=6, max_size=12)
    return st.builds(delivery_infos, texts.senders(), st.uuids(version=4).map(str) | short_ids)


CORE: Final[Mapping[str, Callable[[], st.SearchStrategy[RequestData]]]] = {
    CREATE: subscriptions,
    READ: lambda: st.just(READ_SUBSCRIPTION),
    DELETE: lambda: st.just(DELETE_SUBSCRIPTION),
    SEND: sends,
    INFOS: polls,
}
EXAMPLES: Final[Mapping[str, tuple[RequestData, ...]]] = {
    CREATE: (
        create_subscription("https://your.example.org/sms/callback", "r2k5hq3"),
        create_subscription("https://your.example.org:8443/callback?account=7&mode=dlr", "k3yw0rd9"),
    ),
    READ: (READ_SUBSCRIPTION,),
    DELETE: (DELETE_SUBSCRIPTION,),
    SEND: (
        Message("321234567", ("tel:+13500000991", "tel:+13500000992"), "Hello World", "web app name").request(None),
        Message("Bistro", ("tel:+13500000991",), "Hello World").request(None),
    ),
    INFOS: (delivery_infos("321234567", "4c279a5f-1502-4679-8077-a63fa399369e"),),
}
