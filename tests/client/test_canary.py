"""Everything a user can do, with canaries for values: nothing that is written shows one."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from canary import (
    CALLBACK_URL,
    NAME,
    NUMBER,
    OTHER_NUMBER,
    SECURITY_TOKEN,
    SENDER,
    TEXT,
    TOKEN,
    Listener,
    refuse,
    seen,
)
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from cpaaskit import AiohttpTransport, ApiError, AsyncOpenSMS, CpaaskitError, OpenSMS
from cpaaskit.opensms import DeliveryTracker, SentMessage, callback_app, parse_notification
from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.receiver import Receiver
from cpaaskit_conformance.reports import write_reports
from cpaaskit_conformance.runner import run_sync
from cpaaskit_conformance.sandbox import StepClock, create_app
from cpaaskit_conformance.sandbox.app import mount_path
from cpaaskit_conformance.target import Target

from .answering import Server, info, infos, send, sent
from .echoing import ECHO, REPLIES, texts_of

CALLS: dict[str, Callable[[OpenSMS], object]] = {
    "send": lambda sms: send(sms, sender_name=NAME),
    "send by name": lambda sms: send(sms, sender=NAME),
    "infos": lambda sms: sms.messages.delivery_infos(SentMessage(SENDER, "r")),
    "wait": lambda sms: sms.messages.wait_until_final(SentMessage(SENDER, "r"), timeout=0.0),
    "subscribe": lambda sms: sms.subscriptions.subscribe(CALLBACK_URL, token=SECURITY_TOKEN),
    "current": lambda sms: sms.subscriptions.current(),
    "remove": lambda sms: sms.subscriptions.remove(),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES)
def test_no_failure_shows_a_canary(reply: Any, call: Callable[[OpenSMS], object], monkeypatch: pytest.MonkeyPatch):
    """Each call with each answer that repeats everything: text, repr, traceback, notes and pickle of its error."""
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    with Server(reply).sync() as sms:
        try:
            refuse("a result", [repr(call(sms))])
        except CpaaskitError as error:
            refuse("an error", texts_of(error))


@pytest.mark.parametrize(
    "changed",
    [
        {"to": f"{NUMBER}99"},
        {"to": [NUMBER, f"{OTHER_NUMBER}x"]},
        {"to": "0" + NUMBER[1:]},
        {"to": [int(NUMBER)]},
        {"sender": f"{SENDER}9999"},
        {"sender": f"{NAME} {NAME}"},
        {"sender": f"tel:{NAME}"},
        {"text": f"{TEXT}\ud800"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_no_refusal_shows_a_canary(changed: dict[str, Any]):
    """What is malformed is refused without being repeated."""
    with Server(sent()).sync() as sms, pytest.raises(CpaaskitError) as caught:
        send(sms, **changed)
    refuse("a refusal", texts_of(caught.value))


def test_no_result_shows_a_canary():
    """Messages, states, trackers, notifications and subscriptions can be printed."""
    stored = httpx.Response(201, json={"callback": ECHO["callback"]})
    with Server([sent(), infos(info()), stored]).sync() as sms:
        message = send(sms)
        listed = sms.messages.delivery_infos(message)
        subscription = sms.subscriptions.subscribe(CALLBACK_URL, token=SECURITY_TOKEN)
        shown = [sms, sms.messages, sms.subscriptions]
    told = parse_notification(json.dumps({**infos(info()).json(), "securityToken": SECURITY_TOKEN}))
    tracker = DeliveryTracker()
    tracker.expect(message)
    tracker.notified(told)
    refuse("a repr", map(repr, [*shown, message, listed, subscription, told, tracker]))


class _Server:
    """The sandbox on a socket of loopback, with the canary for its token."""

    def __init__(self) -> None:
        import uvicorn

        app = create_app(["opensms"], token=TOKEN)
        self._server = uvicorn.Server(uvicorn.Config(app, port=0, access_log=False, log_config=None, lifespan="off"))
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> str:
        self._thread.start()
        while not self._server.started:
            self._thread.join(0.01)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}{mount_path('opensms')}"

    def __exit__(self, *_exception: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)


async def _live(url: str, transport: AiohttpTransport | None) -> None:
    """What a user does, over sockets."""
    async with AsyncOpenSMS(token=TOKEN, base_url=url, transport=transport, trust_env=False) as sms:
        await sms.subscriptions.subscribe("http://127.0.0.1:9/dlr", token=SECURITY_TOKEN)
        message = await sms.messages.send(sender=SENDER, to=[NUMBER, OTHER_NUMBER], text=TEXT, sender_name=NAME)
        await sms.messages.delivery_infos(message)
        for wrong in (SentMessage(NAME, "nope"), SentMessage(OTHER_NUMBER, "nope")):
            with pytest.raises(ApiError):
                await sms.messages.delivery_infos(wrong)
        await sms.subscriptions.remove()


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
def test_no_log_or_span_of_real_calls_shows_a_canary(kind: str, spans: InMemorySpanExporter):
    """All loggers at DEBUG, the event loop's included, and OpenTelemetry on: client and sandbox together."""
    listener, root = Listener(), logging.getLogger()
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    try:
        with _Server() as url, warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            asyncio.run(_live(url, AiohttpTransport(trust_env=False) if kind == "aiohttp" else None), debug=True)
    finally:
        root.removeHandler(listener)
        root.setLevel(level)
    refuse("a log", listener.lines)
    refuse("a span", [span.to_json() for span in spans.get_finished_spans()])
    refuse("a warning", [str(warning.message) for warning in warned])
    assert len([line for line in listener.lines if line.startswith("cpaaskit INFO sendMessage: 201")]) == 1
    ours = [span for span in spans.get_finished_spans() if "sendMessage" in span.to_json()]
    assert bool(ours) is (kind == "httpx")


def test_the_callback_application_shows_no_canary(caplog: pytest.LogCaptureFixture):
    """Wrong tokens, malformed bodies and failing handlers leave no trace of what they held."""

    def fail(_notification: object) -> None:
        raise RuntimeError(f"{NUMBER} {TEXT}")

    app = callback_app(fail, security_token=SECURITY_TOKEN)
    good = infos(info()).content
    posts = [(good, b"wrong"), (good, SECURITY_TOKEN.encode()), (TEXT.encode(), b""), (good[:-4], b"")]

    async def post(content: bytes, token: bytes) -> int:
        request = httpx.Request("POST", "https://receiver/", content=content, headers={b"X-Security-Token": token})
        return (await httpx.ASGITransport(app).handle_async_request(request)).status_code

    with caplog.at_level(logging.DEBUG):
        assert [asyncio.run(post(*each)) for each in posts] == [403, 500, 400, 400]
    refuse("a log", [caplog.text])
    refuse("a repr", [repr(app)])


def _loud(app: Any) -> Any:
    """A server that fails some reads with everything it knows in the answer, so that there is something to report."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http" or not scope["path"].endswith("/deliveryInfos"):
            await app(scope, receive, send)
            return
        headers = [(b"content-type", b"application/json"), (b"x-echo", f"{TOKEN} {NUMBER}".encode())]
        await send({"type": "http.response.start", "status": 500, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(ECHO).encode()})

    return serve


def test_reports_of_a_conformance_run_show_no_canary(tmp_path: Path):
    """JSON, HTML and JUnit of a run that fails: curl lines and snippets are there, token and numbers are not."""
    receiver, claims = Receiver(), load_claims("opensms")
    app = create_app(["opensms"], token=TOKEN, clock=StepClock(0.05), notifier=receiver.transport())
    target = Target.in_process(
        _loud(app),
        base_path=mount_path("opensms"),
        credential=Credential(token=TOKEN),
        receiver=receiver,
        pause=app.state.sandbox.settle,
    )
    from cpaaskit_conformance.spec import load_spec

    spec = load_spec("opensms")
    corpus = build_corpus(spec, claims, seed=1, families=("wire", "semantic", "robustness", "client"), examples=0)
    ledger = run_sync(target, corpus, claims, spec=spec)
    written = [path.read_text(encoding="utf-8") for path in write_reports(ledger, tmp_path)]

    assert len(written) == 3
    assert json.loads((tmp_path / "report.json").read_text())["failures"]
    refuse("a report", written)


def test_the_watch_finds_what_it_is_for():
    """Each canary is found in the spellings that it could have; other texts are left alone."""
    for value in (TOKEN, TEXT, NAME, SENDER, NUMBER, OTHER_NUMBER, SECURITY_TOKEN, CALLBACK_URL):
        assert seen(f"a {value} b") is not None
    assert seen("+135 9987 0011223") is not None
    assert seen(f"%2B{NUMBER[1:]}") is not None
    assert seen("tel:+13500000991") is None
    with pytest.raises(AssertionError, match="a log shows a canary"):
        refuse("a log", ["fine", f"not fine: {TOKEN}"])
