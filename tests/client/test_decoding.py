"""A success that cannot be read: the error says that it happened, and nothing is sent again."""

from __future__ import annotations

import pickle

import httpx
import pytest
from canary import NUMBER, SECURITY_TOKEN, TEXT, refuse

from cpaaskit import ResponseDecodeError

from .answering import Server, info, infos, send, sent

JSON = {"content-type": "application/json"}
DAMAGED = {
    "empty": httpx.Response(201, content=b""),
    "html": httpx.Response(201, text="<html>welcome</html>", headers={"content-type": "text/html"}),
    "cut": httpx.Response(201, content=b'{"outboundSMSMessageRequest": {"address": ["tel:', headers=JSON),
    "list": httpx.Response(201, json=[sent().json()]),
    "null": httpx.Response(201, json=None),
    "number": httpx.Response(201, json=int(NUMBER)),
    "member missing": httpx.Response(201, json={"outboundSMSMessageRequest": {"address": [NUMBER], "text": TEXT}}),
    "wrong type": sent(address=NUMBER),
    "not UTF-8": httpx.Response(201, content=b'{"a": "\xff"}', headers=JSON),
    "another success": httpx.Response(202, json=sent().json()),
    "no content": httpx.Response(204),
    "deep": httpx.Response(201, content=b"[" * 50_000, headers=JSON),
}


@pytest.mark.parametrize("reply", DAMAGED.values(), ids=DAMAGED)
def test_an_unreadable_success_says_that_it_succeeded(reply: httpx.Response):
    """Sent once, body kept, nothing of it quoted, not to be sent again."""
    server = Server(reply)
    with server.sync() as sms, pytest.raises(ResponseDecodeError, match="the request succeeded") as caught:
        send(sms)

    error = caught.value
    assert (len(server.requests), error.attempts, error.status_code) == (1, 1, reply.status_code)
    assert error.response is not None
    assert error.response.body == reply.content
    assert str(error).endswith("Do not send it again.")
    assert (error.code, error.details) == (None, None)
    refuse("a decode error", [str(error), repr(error), pickle.dumps(error).decode("latin-1")])


def test_a_secret_in_an_unreadable_answer_stays_in_its_body():
    """The members of a success are data: none of them becomes part of the error."""
    reply = httpx.Response(200, json={"callback": {"securityToken": SECURITY_TOKEN, "message": TEXT}})
    with Server(reply).sync() as sms, pytest.raises(ResponseDecodeError, match="the member url is missing") as caught:
        sms.subscriptions.current()

    refuse(
        "a decode error", [str(caught.value), str(caught.value.details), pickle.dumps(caught.value).decode("latin-1")]
    )


def test_more_than_the_limit_is_not_read():
    """A body that is larger than its cap is cut off there, before it is decoded."""
    server = Server(infos(*[info()] * 50))
    with server.sync(max_response_bytes=1000) as sms, pytest.raises(ResponseDecodeError, match="than 1000 b") as caught:
        sms.messages.get_delivery_infos("1", "r")

    assert caught.value.response is not None
    assert len(caught.value.response.body) <= 1000


def test_unknown_members_and_states_are_read():
    """What a vendor adds tomorrow is no error today, and is kept."""
    reply = infos({**info(status="Teleported"), "operatorCode": "7"})
    with Server(reply).sync() as sms:
        (found,) = sms.messages.get_delivery_infos("1", "r").delivery_info_list.delivery_info

    assert (found.delivery_status, found["operatorCode"]) == ("Teleported", "7")
