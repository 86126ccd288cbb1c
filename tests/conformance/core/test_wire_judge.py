from __future__ import annotations

import json

import pytest

from cpaaskit_conformance.model import MISSING, Exchange, Failure, Headers, Json, Missing, RequestData, Zone
from cpaaskit_conformance.wire.judge import Judge

from .tiny import claims, spec

JSON = {"content-type": "application/json"}
SETTING: Json = {"name": "Example"}
NOTE: dict[str, Json] = {"id": "1", "text": "Hi", "state": "new"}


def answer(
    operation: str,
    status: int | None,
    body: Json | Missing = MISSING,
    *,
    request: Json | Missing = MISSING,
    zone: Zone = "core",
    raw: bytes | None = None,
    headers: dict[str, str] | None = None,
    failure: Failure | None = None,
    method: str | None = None,
) -> Exchange:
    content = raw if raw is not None else b"" if isinstance(body, Missing) else json.dumps(body).encode()
    shown = (JSON if content else {}) if headers is None else headers
    return Exchange(
        request=RequestData(operation=operation, body=request, method=method),
        zone=zone,
        status=status,
        headers=Headers(shown.items()),
        content=content,
        failure=failure,
    )


def verdicts(*exchanges: Exchange) -> dict[str, bool]:
    """Judge exchanges in order and give what the last one said, by check."""
    judge = Judge(spec(), claims())
    findings = [judge.judge(exchange, "case") for exchange in exchanges][-1]
    return {finding.check: finding.kept for finding in findings}


def broken(*exchanges: Exchange) -> set[str]:
    return {check for check, kept in verdicts(*exchanges).items() if not kept}


def test_a_whole_answer_keeps_everything_that_it_exercises() -> None:
    """An answer as documented exercises each check of the wire once, and keeps it."""
    found = verdicts(answer("createNote", 201, NOTE, headers={**JSON, "location": "/v1/notes/1"}))

    assert found == dict.fromkeys(
        [
            "wire.liveness",
            "wire.no-server-error",
            "wire.status",
            "wire.media-type",
            "wire.json",
            "wire.schema",
            "wire.known-values",
            "wire.headers",
        ],
        True,
    )


@pytest.mark.parametrize(
    ("exchange", "expected"),
    [
        (answer("getSetting", 200, SETTING), set()),
        (answer("getSetting", 200, {}), {"wire.schema"}),
        (answer("getSetting", 200, {"name": 1}), {"wire.schema"}),
        (answer("getSetting", 200, SETTING, headers={"content-type": "text/html"}), {"wire.media-type"}),
        (answer("getSetting", 200, SETTING, headers={}), {"wire.media-type"}),
        (answer("getSetting", 200, SETTING, headers={"content-type": "Application/JSON; charset=utf-8"}), set()),
        (answer("getSetting", 200, raw=b'{"name": ', headers=JSON), {"wire.json"}),
        (answer("getSetting", 200, raw=b'{"name": NaN}', headers=JSON), {"wire.json"}),
        (answer("getSetting", 200, raw='{"name": "é"}'.encode("latin-1"), headers=JSON), {"wire.json"}),
        (answer("getSetting", 200, raw=b"", headers=JSON), {"wire.json", "wire.schema"}),
        (answer("getSetting", 200), {"wire.media-type", "wire.schema"}),
        (answer("getSetting", 202), {"wire.status"}),
        (answer("getSetting", 302), {"wire.status"}),
        (answer("getSetting", 418), {"wire.status"}),
        (answer("getSetting", 404), set()),
        (answer("getSetting", 404, raw=b"<html>", headers={"content-type": "text/html"}), set()),
        (answer("getSetting", 404, raw=b"{", headers=JSON), {"wire.json"}),
        (answer("getSetting", 404, raw=b"", headers=JSON), set()),
        (answer("getSetting", 500), {"wire.no-server-error"}),
        (answer("getSetting", None, failure="timeout"), {"wire.liveness"}),
        (answer("getSetting", 200, SETTING, failure="protocol"), {"wire.liveness"}),
        (answer("getSetting", None, failure="not-sent"), set()),
        (answer("deleteSetting", 204), set()),
        (answer("deleteSetting", 204, headers={"content-length": "0"}), set()),
        (answer("deleteSetting", 204, SETTING), {"wire.no-content"}),
        (answer("deleteSetting", 204, headers={"content-length": "7"}), {"wire.no-content"}),
        (answer("deleteSetting", 204, headers={"transfer-encoding": "chunked"}), {"wire.no-content"}),
        (answer("getNote", 200, {**NOTE, "state": "seen"}), {"wire.known-values"}),
        (answer("getNote", 200, {**NOTE, "state": 7}), {"wire.schema"}),
        (answer("getNote", 200, {**NOTE, "url": "no url"}), {"wire.schema"}),
        (answer("createNote", 201, NOTE, headers={**JSON, "location": "a b"}), {"wire.headers"}),
        (answer("createNote", 409), set()),
        (answer("createNote", 409, raw=b"busy", headers={"content-type": "text/plain"}), set()),
        (answer("createNote", 409, [1]), {"wire.schema"}),
        (answer("createNote", 501, method="PATCH"), set()),
        (answer("createNote", 500, method="PATCH"), {"wire.no-server-error"}),
        (answer("createNote", 299, method="PATCH"), set()),
    ],
)
def test_each_defect_breaks_the_claims_that_it_is_about(exchange: Exchange, expected: set[str]) -> None:
    """A defect of an answer breaks its own claims and no others."""
    assert broken(exchange) == expected


@pytest.mark.parametrize("zone", ["grey", "forbidden"])
def test_other_4xx_are_right_where_the_request_is_not_core(zone: Zone) -> None:
    """Only a request that must work is held to the documented statuses."""
    assert broken(answer("createNote", 422, request={"text": 1}, zone=zone)) == set()
    assert broken(answer("createNote", 422, request={"text": "a"})) == {"wire.status"}


def test_bad_credentials_may_get_any_4xx() -> None:
    """A request without a key broke the contract."""
    exchange = answer("getSetting", 418)
    exchange.credentials = "none"

    assert broken(exchange) == set()


def test_a_server_may_give_back_the_odd_value_that_it_was_given() -> None:
    """The form of an answer is judged outside core only if the request had its form."""
    odd = answer("createNote", 201, {**NOTE, "text": 7}, request={"text": 7}, zone="grey")
    whole = answer("createNote", 201, {**NOTE, "text": 7}, request={"text": "a"}, zone="grey")

    assert broken(odd) == set()
    assert broken(whole) == {"wire.schema"}


def test_formats_bind_in_core_only() -> None:
    """An odd text that a URL is made of may make an odd URL."""
    note: Json = {**NOTE, "url": "no url"}

    assert broken(answer("createNote", 201, note, request={"text": "a"}, zone="grey")) == set()
    assert broken(answer("createNote", 201, note, request={"text": "a"})) == {"wire.schema"}


def test_state_from_odd_requests_is_not_held_against_the_server() -> None:
    """Until a core request has written again, what others read may be as odd as what was written."""
    odd = answer("putSetting", 200, {"name": 7}, request={"name": 7}, zone="grey")
    read = answer("getSetting", 200, {"name": 7})
    whole = answer("putSetting", 200, SETTING, request=SETTING)

    assert broken(odd, read) == set()
    assert broken(odd, whole, read) == {"wire.schema"}


def test_messages_show_places_and_no_values() -> None:
    """A message names where and what, never what a person wrote."""
    judge = Judge(spec(), claims())
    findings = judge.judge(answer("getSetting", 200, {"name": ["+4479460000", "secret text"]}), "case")
    told = [finding.message for finding in findings if not finding.kept]

    assert told == ["/name does not keep the type of its schema"]


def test_a_required_header_must_be_there() -> None:
    """A header that the contract requires is missed."""
    contract = spec()
    header = contract.operations["createNote"].responses[201].headers["Location"]
    object.__setattr__(header, "required", True)
    findings = Judge(contract, claims()).judge(answer("createNote", 201, NOTE), "case")

    assert [finding.check for finding in findings if not finding.kept] == ["wire.headers"]
