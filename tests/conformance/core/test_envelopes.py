"""Bodies that tell success or failure against the status of HTTP."""

from __future__ import annotations

import json

import pytest

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.robustness.judging import refused, told_status
from cpaaskit_conformance.spec import Spec, parse_spec
from cpaaskit_conformance.traits import Envelope, told_code
from cpaaskit_conformance.wire.judge import Judge

from . import tiny

JUDGED = Envelope(name="modern", judged=True)
BARE = Envelope(name="bare", judged=False)
CLAIMS = tiny.parse_claims(
    json.dumps(
        {
            "api": "tiny",
            "claims": [
                tiny.claim_entry(1, "wire.success-told", ["getSetting"], {}),
                tiny.claim_entry(2, "wire.schema", ["getSetting"], {}),
            ],
        }
    ),
    source="tiny",
)


def enveloped() -> Spec:
    """The tiny contract, whose setting comes in an envelope."""
    document = json.loads(json.dumps({**tiny.DOCUMENT, "x-envelopes": {"modern": {"judged": True, "says": "OK"}}}))
    operation = document["paths"]["/setting"]["get"]
    operation["x-envelope"] = "modern"
    operation["responses"]["200"]["content"] = tiny.content({"type": "object", "required": ["data"]})
    operation["responses"]["422"] = {"description": "No.", "content": tiny.content({"required": ["message"]})}
    return parse_spec(json.dumps(document), api="tiny", source="tiny")


@pytest.mark.parametrize(
    ("body", "denied"),
    [
        ({"status": "OK", "code": 200}, False),
        ({"status": 200}, False),
        ({"status": "200", "code": "200"}, False),
        ({"data": []}, False),
        ([], False),
        ("OK", False),
        ({"status": "OK", "code": 422}, True),
        ({"status": "OK", "code": "404"}, True),
        ({"status": "ERROR"}, True),
        ({"status": True}, True),
        ({"status": 500}, True),
        ({"status": None}, True),
    ],
)
def test_a_judged_envelope_tells_success_in_three_words(body: Json, denied: bool) -> None:
    """OK, 200 and its text are success; a code of 400 or more never is."""
    assert JUDGED.denies(body) is denied


def test_a_state_of_the_thing_itself_is_not_judged() -> None:
    """What a verification says of itself is no word about the request; a code is."""
    assert not BARE.denies({"status": "expired"})
    assert BARE.denies({"status": "expired", "code": 401})


@pytest.mark.parametrize("code", [True, "-1", "4e2", 1.5, None, [], "99999999999999"])
def test_what_is_no_status_is_no_code(code: Json) -> None:
    """A code is a whole number or its text."""
    assert told_code({"code": code}) is None


def exchange(body: Json, *, status: int = 200) -> Exchange:
    """Give an answer as the line notes it."""
    content = json.dumps(body).encode()
    headers = tiny.Reply(status, body).response().headers.items()
    made = Exchange(request=RequestData(operation="getSetting"), status=status, content=content)
    made.headers = type(made.headers)(headers)
    made.denied = status < 300 and JUDGED.denies(body)
    return made


def findings(body: Json, *, status: int = 200) -> dict[str, bool]:
    """Judge an answer, and give what each check found."""
    return {found.check: found.kept for found in Judge(enveloped(), CLAIMS).judge(exchange(body, status=status), "")}


def test_a_success_keeps_its_word() -> None:
    """Both claims are exercised."""
    assert findings({"status": "OK", "data": 1}) == {"wire.success-told": True, "wire.schema": True}


def test_a_success_that_calls_itself_a_failure_is_told() -> None:
    """There is something to show, and the word for it is wrong."""
    assert findings({"status": "DONE", "data": {"id": 1}})["wire.success-told"] is False


def test_a_refusal_inside_a_200_is_no_broken_success() -> None:
    """It has the form of the failure that it tells, not that of the success."""
    assert findings({"status": "OK", "code": 422, "data": [], "message": "No."}) == {"wire.schema": True}
    assert findings({"status": "OK", "code": 422, "data": []}) == {"wire.schema": False}
    assert findings({"status": "ERROR", "code": 418}) == {}


def test_a_refusal_inside_a_200_is_a_refusal_everywhere() -> None:
    """It is no success, and its status is that of its body."""
    told = exchange({"status": "OK", "code": 422})

    assert not told.ok((200,))
    assert refused(told)
    assert told_status(told) == 422
    assert told_status(exchange({"status": "ERROR"})) == 200
    assert told_status(exchange({"status": "OK", "code": 404}, status=403)) == 403
