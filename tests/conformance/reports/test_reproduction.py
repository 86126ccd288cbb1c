"""The curl lines and Python scripts of a report really run, and show the failure again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Thread

import pytest
import uvicorn

from cpaaskit_conformance.faults import find
from cpaaskit_conformance.model import MISSING, CredentialKind, Exchange, RequestData
from cpaaskit_conformance.reports.reproduce import Reproduction, reproduction
from cpaaskit_conformance.sandbox import DEFAULT_TOKEN, create_app

from . import ledgers

PATH = "/opensms/smsmessaging/v1"


@contextmanager
def serving(app) -> Iterator[str]:
    """Serve an app on a free loopback port."""
    config = uvicorn.Config(app, port=0, log_level="critical", lifespan="off", ws="none")
    server = uvicorn.Server(config)
    thread = Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            thread.join(0.005)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}{PATH}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture
def broken() -> Iterator[str]:
    """A sandbox that cuts texts after their last letter but one, and forgets messages after two polls."""
    fault = find("opensms", "text-shortened-by-one")
    forgetful = find("opensms", "forgotten-after-one-poll")
    with serving(forgetful.wrap(fault.wrap(create_app(["opensms"])))) as url:
        yield url


def again(base_url: str, *exchanges: Exchange) -> Reproduction:
    """Give what repeats a failure that these exchanges show."""
    run = ledgers.ledger(ledgers.finding("OPENSMS-028", *exchanges))
    run.base_url = base_url
    return reproduction(run.failures[0], run)


def run(script: str, *command: str) -> str:
    """Run a script as a reader of the report would, with the token in the environment."""
    environment = os.environ | {"CPAASKIT_OPENSMS_TOKEN": DEFAULT_TOKEN, "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        command, input=script, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def shown(made: Reproduction) -> tuple[str, str]:
    """Run both forms."""
    return run(made.curl, "bash"), run(made.python, sys.executable, "-")


def test_one_request_is_repeated_by_both(broken):
    """A text that is cut is cut again, and nothing private is in what repeats it."""
    made = again(broken, ledgers.course()[0])
    assert "from cpaaskit_clients.opensms import Client" in made.python
    for output in shown(made):
        assert "201" in output
        assert '"message":' in output
        assert "outboundSMSMessageRequest" in output
    for text in (made.curl, made.python):
        for private in ("32470123456", ledgers.SENDER, "noon", DEFAULT_TOKEN):
            assert private not in text


def test_the_cut_text_is_shown_shorter_than_it_was_sent(broken):
    """The placeholder has the length of the text, so the loss of one letter shows."""
    made = again(broken, ledgers.course()[0])
    output = run(made.python, sys.executable, "-")
    sent = made.curl.partition('"message": "')[2].partition('"')[0]
    assert len(sent) == len(ledgers.TEXT)
    assert sent not in output
    assert sent[:-1].replace("€", "\\u20ac") in output or sent[:-1] in output


def test_a_course_reads_its_ids_from_the_answers(broken):
    """The id of a poll comes from the send of the reproduction, not from the run that is over."""
    made = again(broken, *ledgers.course())
    assert "abc-123" not in made.curl + made.python
    curl, python = shown(made)
    assert [line.split()[1] for line in curl.splitlines() if line.startswith("HTTP/")] == ["201", "200", "404"]
    assert [line[:3] for line in python.splitlines() if line[:3].isdigit()] == ["201", "200", "404"]


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("none", "401"),
        ("invalid", "401"),
        ("truncated", "401"),
        ("extended", "401"),
        ("empty", "401"),
        ("valid", "404"),
    ],
)
def test_credentials_are_spoiled_in_the_same_way(broken, kind: CredentialKind, status: str):
    """What was wrong with the credentials is wrong again, without the token in sight."""
    exchange = Exchange(request=RequestData(operation="getDeliveryInfoSubscription"), status=401, credentials=kind)
    made = again(broken, exchange)
    for output in shown(made):
        assert status in output.splitlines()[0]


@pytest.mark.parametrize(
    "raw",
    [
        '{"outboundSMSMessageRequest": {"address": ["tel:+32470123456"',
        "",
        "\xff\xfe{}",
        "@file",
        "a\x00b",
        'it\'s "so"',
    ],
)
def test_malformed_bodies_are_repeated_byte_for_byte_in_their_shape(broken, raw):
    """Content that is no JSON, no text, or begins like a file name arrives, and is refused again."""
    request = replace(ledgers.send_request(), body=MISSING, raw=raw, media_type="application/json")
    made = again(broken, Exchange(request=request, status=201))
    assert "import httpx" in made.python
    assert "32470123456" not in made.curl + made.python
    for output in shown(made):
        assert "400" in output.splitlines()[0]


def test_long_bodies_travel_through_a_pipe(broken):
    """A shell's word holds 128 kB; a longer body is piped."""
    request = ledgers.send_request()
    body = {
        "outboundSMSMessageRequest": {"address": [ledgers.NUMBER], "outboundSMSTextMessage": {"message": "x" * 150_000}}
    }
    made = again(broken, Exchange(request=replace(request, body=body), status=201))
    assert made.curl.startswith("printf %s ")
    assert "201" in run(made.curl, "bash").splitlines()[0]


def test_other_methods_headers_and_media_types_are_repeated(broken):
    """A method that the path does not have, and a media type of its own, need plain HTTP."""
    other = replace(ledgers.send_request(), method="PUT", headers=(("X-Note", "it's"),), query=(("a", "b c"),))
    made = again(broken, Exchange(request=other, status=200))
    assert "-X PUT" in made.curl
    assert "a=b+c" in made.curl
    for output in shown(made):
        assert "405" in output.splitlines()[0]
    form = replace(ledgers.send_request(), body=MISSING, raw="a=1", media_type="application/x-www-form-urlencoded")
    assert "x-www-form-urlencoded" in again(broken, Exchange(request=form, status=201)).curl


def test_a_body_that_the_types_cannot_express_uses_plain_http(broken):
    """A recipient list that is no list can't be put into the model."""
    request = replace(ledgers.send_request(), body={"outboundSMSMessageRequest": {"address": 7}})
    made = again(broken, Exchange(request=request, status=201))
    assert "import httpx" in made.python
    for output in shown(made):
        assert "400" in output.splitlines()[0]


def test_a_body_that_is_no_object_uses_plain_http(broken):
    """An array as the whole body is sent as it is."""
    made = again(broken, Exchange(request=replace(ledgers.send_request(), body=[1]), status=201))
    assert "import httpx" in made.python


def test_a_run_in_process_is_repeated_against_the_sandbox_command():
    """Nobody can reach an app in a process that is gone."""
    made = again(f"http://sandbox.invalid{PATH}", ledgers.course()[0])
    assert f"http://127.0.0.1:8025{PATH}/outbound/" in made.curl


def test_a_finding_without_exchanges_has_nothing_to_repeat():
    """What only the whole run shows has no request of its own."""
    assert again("http://127.0.0.1:1/x") == Reproduction("", "")
