"""The CPaaS client: brands, servers, credentials, overrides, and the way to every operation."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
from typing import Any

import httpx
import pytest
from canary import TOKEN, refuse

from cpaaskit import AsyncCPaaS, AuthenticationError, ConfigurationError, CPaaS
from cpaaskit._brands import ClientOptions
from cpaaskit._client import ApiClient
from cpaaskit_clients.cpaas_v2.operations import BRANDS, OPERATIONS

from .answering import Server

SERVERS = {
    "bics": "https://eu.cpaas.bics.com/api/v2",
    "mobtexting": "https://portal.mobtexting.com/api/v2",
    "twincles": "http://alerts.twinclescpaas.co.in/api/v2",
}
BALANCE = httpx.Response(
    200,
    json={
        "status": 200,
        "message": "OK",
        "data": [{"service": "MKT", "name": "SMS A2P Marketing", "postpaid": 0, "credits": "69.0500", "charges": 1}],
    },
)
KINDS = pytest.mark.parametrize("kind", [CPaaS, AsyncCPaaS])


@KINDS
@pytest.mark.parametrize("brand", SERVERS)
def test_a_brand_names_a_server(kind: Any, brand: str):
    """The one on its page; Twincles's only where plain http is accepted."""
    assert kind(brand=brand, token=TOKEN, allow_insecure_http=True).base_url == SERVERS[brand]
    assert BRANDS[brand].server == SERVERS[brand]


@KINDS
def test_twincles_is_refused_until_its_risk_is_accepted(kind: Any):
    """Its page documents no https."""
    with pytest.raises(ConfigurationError, match=r"plain http.*clear text.*allow_insecure_http=True"):
        kind(brand="twincles", token=TOKEN)
    assert kind(brand="twincles", token=TOKEN, base_url="https://own.example.org").base_url == "https://own.example.org"


@KINDS
@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({}, r"give brand=… \('bics', 'mobtexting', 'twincles'\) or base_url="),
        ({"brand": "acme"}, "no such brand"),
        ({"brand": "twincles", "method_override": True}, "documents no _method"),
        ({"brand": "bics", "auth": "body"}, "auth must be"),
        ({"brand": "bics", "token": ""}, "no token: give token=…, or set CPAASKIT_CPAAS_V2_TOKEN"),
    ],
    ids=["nothing", "brand", "override", "auth", "token"],
)
def test_what_cannot_be_is_refused(kind: Any, options: dict[str, Any], why: str):
    """When the client is made."""
    with pytest.raises(ConfigurationError, match=why):
        kind(**{"token": TOKEN, "allow_insecure_http": True, **options})


@KINDS
def test_everything_can_come_from_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch):
    """Token, brand and base URL; a base URL, wherever it comes from, outweighs a brand's server."""
    monkeypatch.setenv("CPAASKIT_CPAAS_V2_TOKEN", TOKEN)
    monkeypatch.setenv("CPAASKIT_CPAAS_V2_BRAND", "mobtexting")
    assert kind().base_url == SERVERS["mobtexting"]
    assert kind(brand="bics").base_url == SERVERS["bics"]
    monkeypatch.setenv("CPAASKIT_CPAAS_V2_BASE_URL", "https://own.example.org/api/v2/")
    assert kind(brand="bics").base_url == "https://own.example.org/api/v2"
    assert kind(base_url="https://other.example.org").base_url == "https://other.example.org"


@KINDS
def test_the_options_are_those_of_every_client(kind: Any):
    """Each by its name and type, and no other."""
    taken = inspect.signature(ApiClient.__init__).parameters
    assert list(ClientOptions.__annotations__) == [name for name in taken if name != "self"]
    for name, annotation in ClientOptions.__annotations__.items():
        assert annotation.__forward_arg__ == taken[name].annotation
    with pytest.raises(TypeError, match="tokens"):
        kind(brand="bics", tokens=TOKEN)
    with pytest.raises(TypeError):
        kind("bics")


@KINDS
def test_no_repr_shows_the_token(kind: Any):
    """Client, view and groups."""
    client = kind(brand="bics", token=TOKEN)
    refuse("a repr", [repr(client), repr(client.with_options()), repr(client.sms), repr(client.account)])


def test_the_two_examples_of_the_pages():
    """`auth/me` and `account/balance`, with the header; amounts are Decimal."""
    server = Server([BALANCE, httpx.Response(200, json={"status": "OK", "data": {"name": "Bistro"}})])
    with CPaaS(brand="bics", token=TOKEN, transport=httpx.MockTransport(server)) as api:
        (row,) = api.account.balance().data
        api.auth.me()

    assert str(row.credits_) == "69.0500"
    assert [request.url.path for request in server.requests] == ["/api/v2/account/balance", "/api/v2/auth/me"]
    assert {request.headers["authorization"] for request in server.requests} == {f"Bearer {TOKEN}"}
    assert {request.headers["accept"] for request in server.requests} == {"application/json"}


@pytest.mark.asyncio
async def test_the_fallback_is_the_contracts():
    """Every operation of the API may be asked with the token in the query."""
    server = Server(
        lambda request: BALANCE if request.url.params.get("access_token") == TOKEN else httpx.Response(401, json={})
    )
    async with AsyncCPaaS(brand="bics", token=TOKEN, transport=httpx.MockTransport(server)) as api:
        await api.account.balance()
        await api.account.balance()
    assert [b"access_token" in request.url.query for request in server.requests] == [False, True, True]

    why = "both in the header Authorization and in the query parameter access_token"
    async with AsyncCPaaS(brand="bics", token="x", transport=httpx.MockTransport(server)) as api:
        with pytest.raises(AuthenticationError, match=why):
            await api.account.balance()


def test_put_and_delete_can_travel_as_post():
    """As BICS and MobTexting describe it; elsewhere on your own word."""
    server = Server(httpx.Response(200, json={"status": "OK", "code": 200, "message": "", "data": []}))
    for options in ({"brand": "bics"}, {"base_url": "https://own.example.org"}):
        with CPaaS(token=TOKEN, method_override=True, transport=httpx.MockTransport(server), **options) as api:
            api.sms_senders.delete("5b2e0c9a")
    assert [(request.method, request.url.query) for request in server.requests] == [("POST", b"_method=DELETE")] * 2


FIRST_CALL = """
import sys
import httpx
from cpaaskit import CPaaS

def models():
    prefix = "cpaaskit_clients.cpaas_v2.models."
    return sorted(name.removeprefix(prefix) for name in sys.modules if name.startswith(prefix))

transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"status": 200, "message": "", "data": []}))
api = CPaaS(brand="bics", token="t", transport=transport)
assert models() == [], models()
api.account.balance()
print(*models())
"""


def test_a_first_call_loads_its_own_models_only():
    """Construction loads none of the three hundred."""
    done = subprocess.run([sys.executable, "-c", FIRST_CALL], capture_output=True, text=True, timeout=60, check=True)
    loaded = ["balance_reply", "flag_type_0", "flag_type_1", "product_balance", "success_type_0", "success_type_1"]
    assert done.stdout.split() == loaded


@KINDS
def test_every_operation_is_reachable(kind: Any):
    """By its group and its call, typed from the module that makes the request."""
    client = kind(brand="bics", token=TOKEN)
    for operation in OPERATIONS.values():
        call = getattr(getattr(client, operation.tag), operation.call)
        module = importlib.import_module(f"cpaaskit_clients.cpaas_v2.{operation.module}")
        assert module.OPERATION is operation
        assert inspect.iscoroutinefunction(call) is (kind is AsyncCPaaS)
        assert "return" in call.__annotations__, operation.operation_id
