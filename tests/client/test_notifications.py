"""What the vendor posts, in each form that is known, and everything else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from canary import NUMBER, OTHER_NUMBER, SECURITY_TOKEN, TEXT, refuse
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit import NotificationError
from cpaaskit.opensms import DeliveryStatus, parse_notification

from .answering import URL, info

ONE = info(f"tel:{NUMBER}", "DeliveredToTerminal")
OTHER = info(f"tel:{OTHER_NUMBER}")
A = {"deliveryInfoList": {"resourceURL": f"{URL}/deliveryInfos", "deliveryInfo": [ONE, OTHER]}}
B = {"deliveryInfoNotification": {"callbackData": "req-1", "deliveryInfo": ONE}}
B_LIST = {"deliveryInfoNotification": {"callbackData": "req-1", "deliveryInfo": [ONE, OTHER]}}
MORE = {"senderAddress": "tel:+1", "serverReferenceCode": 7, "messageReferenceCode": None, "x": [{"y": []}]}
FORMS = {"A": (A, 2), "B": (B, 1), "B'": (B_LIST, 2)}


def _posted(document: object) -> bytes:
    return json.dumps(document).encode()


@pytest.mark.parametrize(("document", "count"), FORMS.values(), ids=FORMS)
def test_each_form_is_read(document: dict[str, Any], count: int):
    """The message, and the state of each recipient in it."""
    told = parse_notification(_posted(document))

    assert (told.request_id, len(told.infos), told.security_token) == ("req-1", count, None)
    assert (told.infos[0].address, told.infos[0].delivery_status) == (
        f"tel:{NUMBER}",
        DeliveryStatus.DELIVERED_TO_TERMINAL,
    )


@pytest.mark.parametrize(("document", "count"), FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("as_text", [False, True])
def test_extra_members_and_unknown_states_do_no_harm(document: dict[str, Any], count: int, as_text: bool):
    """Siblings of this API add members, and tomorrow adds states."""
    ((root, inner),) = document.items()
    text = json.dumps({root: {**inner, **MORE}, **MORE}).replace("DeliveredToTerminal", "Teleported")
    told = parse_notification(text if as_text else text.encode())

    assert (len(told.infos), told.infos[0].delivery_status) == (count, "Teleported")


@pytest.mark.parametrize(("document", "count"), FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("where", ["outer", "inner"])
def test_a_token_in_the_body_is_found(document: dict[str, Any], count: int, where: str):
    """Nobody documents its place: beside the root, or in it."""
    ((root, inner),) = document.items()
    token = {"securityToken": SECURITY_TOKEN}
    told = parse_notification(_posted({root: inner, **token} if where == "outer" else {root: {**inner, **token}}))

    assert (told.security_token, len(told.infos)) == (SECURITY_TOKEN, count)
    refuse("a notification", [repr(told)])


def test_a_token_that_is_no_text_is_none():
    """It is not compared as something else."""
    assert parse_notification(_posted({**A, "securityToken": 5})).security_token is None


def test_a_body_may_name_no_message():
    """Then the id is None: the states are still there."""
    nameless = {"deliveryInfoNotification": {"deliveryInfo": ONE}}
    elsewhere = {"deliveryInfoList": {"resourceURL": "https://h/x", "deliveryInfo": [ONE]}}
    assert [parse_notification(_posted(body)).request_id for body in (nameless, elsewhere)] == [None, None]


NONE_OF_THEM = {
    "empty": b"",
    "text": TEXT.encode(),
    "cut": _posted(A)[:-5],
    "list": _posted([A]),
    "pairs": _posted([["deliveryInfoList", A["deliveryInfoList"]]]),
    "word in a list": _posted(["deliveryInfoNotification"]),
    "string": _posted("deliveryInfoNotification"),
    "number": NUMBER[1:].encode(),
    "true": b"true",
    "null": b"null",
    "object": b"{}",
    "null root": _posted({"deliveryInfoList": None}),
    "null form B": _posted({"deliveryInfoNotification": None}),
    "no infos": _posted({"deliveryInfoNotification": {"callbackData": "r"}}),
    "text for infos": _posted({"deliveryInfoNotification": {"deliveryInfo": TEXT}}),
    "no address": _posted({"deliveryInfoNotification": {"deliveryInfo": {"deliveryStatus": "x"}}}),
    "no state": _posted({"deliveryInfoList": {"resourceURL": URL, "deliveryInfo": [{"address": NUMBER}]}}),
    "number for a state": _posted(
        {"deliveryInfoList": {"resourceURL": URL, "deliveryInfo": [{**ONE, "deliveryStatus": 1}]}}
    ),
    "not UTF-8": b'{"a": "\xff"}',
    "deep": b"[" * 100_000,
    "deep objects": b'{"deliveryInfoList":' * 50_000,
    "large number": b"1" * 5_000,
    "form": b"deliveryInfoList=1",
    "xml": b"<deliveryInfoList/>",
}


@pytest.mark.parametrize("body", NONE_OF_THEM.values(), ids=NONE_OF_THEM)
def test_everything_else_is_one_error(body: bytes):
    """It names the two forms, repeats nothing, and leads to nothing that does."""
    with pytest.raises(NotificationError, match="no deliveryInfoList, no deliveryInfoNotification") as caught:
        parse_notification(body)

    refuse("an error", [str(caught.value), repr(caught.value)])
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "deliveryInfoList",
                    "deliveryInfoNotification",
                    "deliveryInfo",
                    "resourceURL",
                    "address",
                    "deliveryStatus",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.binary(max_size=60) | json_values.map(_posted))
def test_any_body_is_a_notification_or_that_error(body: bytes):
    """No body whatever is another exception."""
    try:
        told = parse_notification(body)
    except NotificationError:
        return
    assert isinstance(told.infos, tuple)
