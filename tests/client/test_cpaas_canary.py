"""Everything a user can do with CPaaS, the token in the query included: nothing that is written shows a canary."""

from __future__ import annotations

import asyncio
import io
import logging
import threading
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from canary import NAME, NUMBER, OTHER_NUMBER, TEXT, TOKEN, Listener, refuse
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from cpaaskit import AiohttpTransport, AsyncCPaaS, CPaaS, CpaaskitError
from cpaaskit_clients.cpaas_v2.models import NumberToLookUp, SmsBulk, SmsXml, SmsXmlNode, SmsXmlRoot
from cpaaskit_clients.cpaas_v2.types import File
from cpaaskit_conformance.sandbox import create_app
from cpaaskit_conformance.sandbox.app import mount_path

from .answering import Server
from .echoing import REPLIES, repeats, texts_of

CALLS: dict[str, Callable[[Any], Any]] = {
    "sms": lambda api: api.sms.send(to=[NUMBER, OTHER_NUMBER], text=TEXT, sender=NAME, service="MKT"),
    "bulk": lambda api: api.sms.send_bulk(
        body=SmsBulk(TEXT, NAME, "MKT", File(io.BytesIO(NUMBER.encode()), f"{NAME}.csv"), to=NUMBER[1:])
    ),
    "xml": lambda api: api.sms.send_xml(
        body=SmsXml(SmsXmlRoot("MKT", message=f"{TEXT} & <more>"), [SmsXmlNode(NUMBER[1:], sender=NAME)])
    ),
    "find": lambda api: api.lookup.find(NUMBER),
    "status": lambda api: api.sms.status(mobile=NUMBER[1:]),
    "whatsapp": lambda api: api.whatsapp.send(to=NUMBER, text=TEXT, sender=NAME),
    "undo": lambda api: api.whatsapp.undo_opt_out(NUMBER[1:]),
    "verify": lambda api: api.verify.send(to=NUMBER, template=TEXT, sender=NAME),
    "check": lambda api: api.verify.check("4bd27fd6", NAME),
    "lookup": lambda api: api.lookup.number(body=NumberToLookUp(NUMBER[1:])),
    "balance": lambda api: api.account.balance(),
}
PAGE = f"<title>Login {TOKEN} {NUMBER}</title><form action='/login?access_token={TOKEN}'><input type='password'></form>"
OTHERS: dict[str, Any] = {
    "200 that failed": repeats(200, "json"),
    "login": httpx.Response(200, html=PAGE),
    "to login": httpx.Response(302, headers={"location": f"https://x.example.org/login?access_token={TOKEN}"}),
}


@pytest.mark.parametrize("auth", ["auto", "query"])
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("reply", [*REPLIES.values(), *OTHERS.values()], ids=[*REPLIES, *OTHERS])
def test_no_failure_shows_a_canary(reply: Any, call: Any, auth: Any, monkeypatch: pytest.MonkeyPatch):
    """Each call with each answer that repeats everything: text, repr, traceback, notes and pickle of its error."""
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    server = Server(reply)
    with CPaaS(brand="bics", token=TOKEN, auth=auth, transport=httpx.MockTransport(server)) as api:
        try:
            refuse("a result", [repr(call(api))])
        except CpaaskitError as error:
            refuse("an error", texts_of(error))
    assert ("access_token" in server.requests[-1].url.params) is (auth == "query" or len(server.requests) == 2)


class _Server:
    """The sandbox on a socket of loopback, with the canary for its token; with or without a gateway that strips."""

    def __init__(self, *, strips: bool) -> None:
        import uvicorn

        app = create_app(["cpaas_v2"], token=TOKEN)
        served = _stripping(app) if strips else app
        self._server = uvicorn.Server(uvicorn.Config(served, port=0, access_log=False, log_config=None, lifespan="off"))
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> str:
        self._thread.start()
        while not self._server.started:
            self._thread.join(0.01)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}{mount_path('cpaas_v2')}"

    def __exit__(self, *_exception: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)


def _stripping(app: Any) -> Any:
    """The same behind a gateway that takes Authorization away."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            scope = {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"authorization"]}
        await app(scope, receive, send)

    return serve


async def _live(url: str, transport: AiohttpTransport | None, auth: Any) -> None:
    """What a user does, over sockets; some of it is refused."""
    async with AsyncCPaaS(token=TOKEN, base_url=url, auth=auth, transport=transport, trust_env=False) as api:
        for call in CALLS.values():
            try:
                await call(api)
            except CpaaskitError as error:
                refuse("an error", texts_of(error))
    async with AsyncCPaaS(token=f"{TOKEN}-wrong", base_url=url, auth=auth, trust_env=False) as api:
        with pytest.raises(CpaaskitError) as caught:
            await api.account.balance()
        refuse("an error", texts_of(caught.value))


@pytest.mark.parametrize(("strips", "auth"), [(True, "auto"), (False, "query")], ids=["fallback", "query"])
@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
def test_no_log_or_span_of_real_calls_shows_the_token(kind: str, strips: bool, auth: Any, spans: InMemorySpanExporter):
    """All loggers at DEBUG, the event loop's included, and OpenTelemetry on, while the token travels in URLs."""
    listener, root = Listener(), logging.getLogger()
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    try:
        with _Server(strips=strips) as url, warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            transport = AiohttpTransport(trust_env=False) if kind == "aiohttp" else None
            asyncio.run(_live(url, transport, auth), debug=True)
    finally:
        root.removeHandler(listener)
        root.setLevel(level)
    told = [span.to_json() for span in spans.get_finished_spans()]
    refuse("a log", listener.lines)
    refuse("a span", told)
    refuse("a warning", [str(warning.message) for warning in warned])
    assert not [text for text in [*listener.lines, *told] if "access_token" in text]
    assert any(line.startswith("cpaaskit INFO getAccountBalance: 200") for line in listener.lines)
    assert any("getAccountBalance" in text for text in told)
