"""Every answer of the CPaaS API v2's sandbox: as its contract says, in every variant and for every brand."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox import SandboxSettings, variants
from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.switches import choose, values
from cpaaskit_conformance.spec import load_spec

SPEC = load_spec("cpaas_v2")
ORDER = {"create": 0, "list": 1, "import": 1, "show": 2, "update": 3, "delete": 4, "clear": 5}
XML = (
    "<data><root><message>Hi</message><sender>BISTRO</sender><service>T</service></root>"
    "<nodes><node><to>14155550101</to></node></nodes></data>"
)
QUERY = {"to": "14155550101", "message": "Hi", "sender": "BISTRO", "service": "T", "daterange": "2024-01-01|2030-01-01"}
SETTINGS = {variant.name: dict(variant.setting) for variant in variants("cpaas_v2")}


class Tour:
    """Calls every operation with an example of the contract, and notes what does not keep it."""

    def __init__(self, account):
        self.account = account
        self.made: dict[str, str] = {}
        self.answered: dict[str, int] = {}
        webhook = account.webhook()
        self.templates = {
            "sms": account.make("/sms/templates", sender="BISTRO", name="t", body="{{name}}", type="T")["id"],
        }
        self.given = {"webhook_id": webhook}

    def defects(self) -> Iterator[str]:
        operations = sorted(
            SPEC.operations.values(), key=lambda found: ORDER.get(found.stored.does if found.stored else "", 1)
        )
        for operation in operations:
            answer = self.call(operation)
            self.answered[operation.id] = answer.status_code
            yield from self.judged(operation, answer)
            if operation.stored is not None and operation.stored.does == "create" and answer.is_success:
                self.note(operation, answer.json())

    def call(self, operation) -> httpx.Response:
        path = operation.path
        for parameter in operation.parameters:
            if parameter.location == "path":
                known = self.made.get(prefix(operation.path, parameter.name))
                path = path.replace("{" + parameter.name + "}", known or str(next(iter(parameter.examples), "1")))
        query = {
            entry.name: QUERY.get(entry.name, "1")
            for entry in operation.parameters
            if entry.location == "query" and entry.required
        }
        return self.account.http.request(operation.method, path, params=query, **self.body(operation))

    def body(self, operation) -> dict[str, object]:
        if operation.body is None:
            return {}
        kind, example = next(iter(operation.body.schemas)), operation.body.examples[0]
        if kind == "application/json":
            return {"json": {**example, **{name: value for name, value in self.given.items() if name in example}}}
        if kind == "multipart/form-data":
            files = {
                name: ("a.csv", str(value).encode()) for name, value in example.items() if name in {"file", "audio"}
            }
            plain = {name: value for name, value in example.items() if name not in files}
            return {"data": plain, "files": files or {"x": ("a", b"")}}
        return {"content": XML, "headers": {"content-type": kind}} if "xml" in kind else {"data": example}

    def judged(self, operation, answer) -> Iterator[str]:
        if answer.status_code >= 500:
            yield f"{operation.id}: {answer.status_code}"
        documented = operation.responses.get(answer.status_code)
        schemas = documented.content.schemas if documented is not None and answer.content else {}
        for kind, schema in schemas.items():
            body: Json = answer.json() if kind == "application/json" else answer.text
            for error in SPEC.validator(schema, formats=False).iter_errors(body):
                yield f"{operation.id}: {error.schema_path[-1]} at {error.instance_path}"
            envelope, contradictory = operation.envelope, operation.method == "DELETE"
            if envelope is not None and answer.is_success and envelope.denies(body) and not contradictory:
                yield f"{operation.id}: it says no"

    def note(self, operation, reply) -> None:
        data = reply.get("data", reply)
        for other in SPEC.operations.values():
            if (
                other.stored is not None
                and other.stored.store == operation.stored.store
                and other.stored.does in {"show", "delete"}
            ):
                self.made[re.sub(r"\{[^}]+\}", "{}", other.path)] = str(data["id"])


def prefix(path: str, name: str) -> str:
    return re.sub(r"\{[^}]+\}", "{}", path[: path.index("{" + name + "}") + len(name) + 2])


# These name things by ids that no example can know, and are called where such things are made.
UNKNOWN = {
    "mergeContacts", "unsubscribeContactFrom", "resubscribeContactTo", "searchVerification", "getSmsStatus",
    "getWhatsappStatus", "getRcsStatus", "getViberStatus", "getCallStatus", "sendSmsTemplate", "sendRcsTemplate",
    "sendWhatsappTemplate", "sendViberTemplate", "clearSmsBlockedTemplates", "showSubscription", "deleteSubscription",
    "createSubscription", "deleteContactIdentifier",
}  # fmt: skip


def test_every_operation_answers_as_its_contract_says(cpaas):
    """All of them, with an example of the contract, by one engine."""
    tour = Tour(cpaas())

    assert list(tour.defects()) == []
    assert {name for name, status in tour.answered.items() if not 200 <= status < 300} <= UNKNOWN
    assert len(tour.answered) == len(SPEC.operations) > 170


@pytest.mark.parametrize("name", sorted(SETTINGS))
def test_no_variant_breaks_the_contract(cpaas, name):
    """Each allowed behaviour keeps the schemas, and judges as success what is one."""
    tour = Tour(cpaas(**SETTINGS[name]))

    assert list(tour.defects()) == []


@pytest.mark.parametrize("brand", ["bics", "mobtexting", "twincles"])
def test_no_brand_breaks_the_contract(cpaas, brand):
    """Each has products of its own, and ways of its own."""
    account = cpaas(brand=brand)
    assert list(Tour(account).defects()) == []

    services = [row["service"] for row in account.http.get("/account/balance").json()["data"]]
    products = SPEC.document["x-brands"][brand]["products"]
    assert services[: len(products) or 1] == (list(products) or ["SMS"])


def test_a_brand_that_is_none_is_refused():
    """The line names those that there are."""
    from cpaaskit_conformance.errors import ConfigurationError
    from cpaaskit_conformance.sandbox import create_app

    with pytest.raises(ConfigurationError, match="there are: bics, mobtexting, twincles"):
        create_app(["cpaas_v2"], variants={"cpaas_v2": {"brand": "nope"}})


def test_brands_differ_in_their_ways(cpaas):
    """BICS pages sms/status in the older form, MobTexting tells a call's id, Twincles overrides methods too."""
    bics, mobtexting, twincles = (cpaas(brand=name) for name in ("bics", "mobtexting", "twincles"))
    group = bics.send(name="May").json()["group_id"]
    assert "current_page" in bics.http.get("/sms/status", params={"group_id": group}).json()["data"]
    call = {"bridge": "918000000002", "from": "919800000001", "to": "flow:220"}
    assert "callId" in mobtexting.http.post("/voice/c2c", json=call).json()
    made = twincles.make("/link/urls", long_url="https://example.org/")
    assert twincles.http.get(f"/link/urls/{made['id']}?_method=DELETE").json()["message"] == "Link Deleted Successfully"


def test_each_switch_stands_in_a_variant(cpaas):
    """Every value of every switch that differs from the default is tried by some variant, or is named here."""
    tried = {(switch, value) for setting in SETTINGS.values() for switch, value in setting.items()}
    known = {(name, value) for name in Choices.__dataclass_fields__ for value in values(Choices, name)[1:]}

    assert known - tried == {
        ("funds", "scarce"), ("funds", "none"), ("unknown_service", "refused"), ("sender_edit", "strict"),
        ("sms_status", "modern"), ("unknown_verification", "404"), ("advance", "instant"), ("outcome", "unlisted"),
    }  # fmt: skip
    assert len(SETTINGS) >= 40
    with pytest.raises(ValueError, match="there is no switch 'nope'"):
        choose(Choices, {"nope": 1})


@pytest.mark.parametrize(
    ("choice", "body"),
    [
        ("message", {"message": "Unauthenticated."}),
        ("envelope", {"status": "ERROR", "code": 401, "message": "Unauthenticated.", "data": []}),
        ("coded", {"status": 401, "message": "Unauthenticated."}),
    ],
)
def test_a_request_without_a_token(cpaas, choice, body):
    """The framework's own answer where JSON is asked for."""
    answer = cpaas(unauthenticated=choice).http.get("/auth/me", headers={"Authorization": ""})

    assert (answer.status_code, answer.json()) == (401, body)


@pytest.mark.parametrize(
    ("accept", "page"), [("*/*", True), ("text/html", True), ("application/json, text/html", False)]
)
@pytest.mark.parametrize(("choice", "status"), [("401", 401), ("302", 302)])
def test_the_login_page_stands_for_401_where_no_json_is_asked_for(cpaas, accept, page, choice, status):
    """By the first type that is asked for, as the framework decides it."""
    headers = {"Authorization": "Bearer wrong", "Accept": accept}
    answer = cpaas(login_page=choice).http.get("/auth/me", headers=headers)

    assert answer.status_code == (status if page else 401)
    assert answer.headers["content-type"].startswith("text/html" if page else "application/json")
    assert ("/login" in answer.text) == page


@pytest.mark.parametrize(
    ("choice", "content"), [("message", b'{"message":"Too Many Attempts."}'), ("empty", b""), ("html", None)]
)
def test_too_many_requests(cpaas, choice, content):
    """Reads are counted, sends are not; a minute later it goes on."""
    account = cpaas(settings=SandboxSettings(quota=2), too_many=choice)
    answers = [account.http.get("/auth/me") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].headers["retry-after"] == "60"
    assert content is None or answers[2].content == content
    assert account.send().status_code == 200
    account.advance(60)
    assert account.http.get("/auth/me").status_code == 200


def test_documented_rates_can_hold(cpaas):
    """Thirty a minute for the log of inbound messages, a thousand for the rest together."""
    account = cpaas(settings=SandboxSettings(documented_limits=True), retry_after=False)
    answers = [account.http.get("/vmn/logs") for _ in range(31)]

    assert [answer.status_code for answer in answers] == [200] * 30 + [429]
    assert "retry-after" not in answers[-1].headers
    assert account.http.get("/auth/me").status_code == 200


def test_other_refusals_are_in_the_envelope(cpaas):
    """Paths, methods, parameters, bodies that can't be read, tokens that do not cover it."""
    account = cpaas()
    for answer, status in (
        (account.http.get("/none"), 404),
        (account.http.patch("/sms/senders"), 405),
        (account.http.get("/link/urls/x"), 404),
        (account.http.get("/link/urls", params={"page": "x"}), 422),
        (account.http.post("/sms/send", content="{", headers={"content-type": "application/json"}), 400),
        (account.http.get("/auth/me", headers={"Authorization": "Bearer sandbox-token-restricted"}), 403),
    ):
        assert (answer.status_code, answer.json()["status"], answer.json()["code"]) == (status, "ERROR", status)


def test_the_override_of_the_method(cpaas):
    """PUT and DELETE may be sent as GET or POST."""
    account = cpaas()
    made = account.make("/link/urls", long_url="https://example.org/")
    path = f"/link/urls/{made['id']}"

    changed = account.http.post(f"{path}?_method=PUT", json={"long_url": "https://example.org/2"}).json()
    assert (changed["message"], changed["data"]["long_url"]) == ("Link Updated Successfully", "https://example.org/2")
    assert account.http.get(f"{path}?_method=DELETE").json()["message"] == "Link Deleted Successfully"
    assert account.http.get(path).status_code == 404


def test_the_inbox_shows_no_secrets(cpaas):
    """Messages and codes are shown; a webhook's secret and validation key are not."""
    account = cpaas()
    account.make("/developer/webhooks", name="a", uri="http://127.0.0.1:9999/dlr?k=1", secret="s3cret", token="k3y")
    account.send()
    account.advance(0)
    page = account.http.get("http://x/").text

    assert "14155550101" in page
    assert "s3cret" not in page
    assert "k3y" not in page
    assert "sandbox-token" not in page
