"""Existing clients of the CPaaS API v2, as raw HTTP over a socket: each sends what the vendor's own library sends."""

from __future__ import annotations

import http.client
import json
import shutil
import subprocess
from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

import pytest

from cpaaskit_conformance.sandbox import create_app
from cpaaskit_conformance.sandbox.serving import served

TOKEN = "sandbox-token"
FORM = "application/x-www-form-urlencoded"
BOUNDARY = "----vendor"


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    """The URL of a sandbox on a socket, as a client's base URL."""
    with served(create_app(["cpaas_v2"])) as url:
        yield f"{url}/cpaas_v2/api/v2"


def call(base, method, path, *, query=None, body=None, headers=None):
    """Send one request with nothing added, and give the status and the body."""
    parts = urlsplit(base)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    try:
        target = parts.path + path + (f"?{urlencode(query)}" if query else "")
        connection.request(method, target, body=body, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def accepted(answer, *numbers):
    """Judge a reply as the plugins do: the status is 200, and data has an id and a number in each row."""
    status, content = answer
    reply = json.loads(content)
    assert (status, reply["status"], reply["message"]) == (200, 200, f"{len(numbers)} numbers accepted for delivery.")
    assert [row["mobile"] for row in reply["data"]] == list(numbers)
    assert all(row["id"] for row in reply["data"])


def parts(fields):
    """Write a multipart body as a library does."""
    lines = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    ]
    return "".join(lines) + f"--{BOUNDARY}--\r\n"


SMS = {"to": "918921269001", "message": "Table for two", "sender": "BISTRO", "service": "T"}


def test_message_php_sends_a_form_with_the_token_in_it(base):
    """Numbers are joined by a comma; extra parameters go along."""
    form = {**SMS, "to": "918921269001,918921269002", "access_token": TOKEN, "custom": "o-1"}

    answer = call(base, "POST", "/sms/send", body=urlencode(form), headers={"Content-Type": FORM})

    accepted(answer, "918921269001", "918921269002")
    assert json.loads(answer[1])["data"][0]["customid"] == "o-1"


@pytest.mark.parametrize("library", ["python", "ruby", "go", "nodejs", "java", "magento", "opencart"])
def test_libraries_that_send_by_get(base, library):
    """Everything stands in the query, the token too; magento joins numbers by a comma."""
    to = "918921269001,918921269002" if library == "magento" else "918921269001"

    accepted(call(base, "GET", "/sms/send", query={**SMS, "to": to, "access_token": TOKEN}), *to.split(","))


def test_dotnet_sends_json_with_the_token_as_a_member(base):
    """The token goes no further: no reply repeats it."""
    body = json.dumps({**SMS, "access_token": TOKEN})

    answer = call(base, "POST", "/sms/send", body=body, headers={"Content-Type": "application/json"})

    accepted(answer, "918921269001")
    assert TOKEN.encode() not in answer[1]


@pytest.mark.parametrize("service", ["T", "P", "S", "G"])
def test_odoo_posts_with_everything_in_the_query(base, service):
    """The path ends in a slash, and there is no body at all."""
    query = {**SMS, "service": service, "access_token": TOKEN}

    accepted(call(base, "POST", "/sms/send/", query=query), "918921269001")


def test_odoo_knows_a_bad_token_by_the_login_page(base):
    """It asks for no type of reply, and gets the portal's page."""
    status, content = call(base, "POST", "/sms/send/", query={**SMS, "access_token": "wrong"})

    assert status == 401
    assert b"/login" in content


@pytest.mark.parametrize(("plugin", "path"), [("civicrm", "/sms/send"), ("suiteCRM", "/sms/send/")])
def test_plugins_that_send_multipart(base, plugin, path):
    """Civicrm names a campaign and reads an id; suiteCRM wants a status that is not empty."""
    fields = {**SMS, "access_token": TOKEN, **({"name": "May"} if plugin == "civicrm" else {})}
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}

    answer = call(base, "POST", path, body=parts(fields), headers=headers)

    accepted(answer, "918921269001")
    assert ("group_id" in json.loads(answer[1])) == (plugin == "civicrm")


def test_civicrm_tells_a_parameter_error_by_error_and_422(base):
    """The word ERROR and the number 422 stand together."""
    fields = {**SMS, "message": "", "access_token": TOKEN}
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Accept": "application/json"}

    status, content = call(base, "POST", "/sms/send", body=parts(fields), headers=headers)

    reply = json.loads(content)
    assert (status, reply["status"], reply["code"], reply["message"]) == (422, "ERROR", 422, "Missing message.")


def test_vtiger_posts_a_form_to_a_path_with_a_slash(base):
    """It reads status, message, and the id and number of the first row."""
    form = urlencode({**SMS, "service": "P", "access_token": TOKEN})

    accepted(call(base, "POST", "/sms/send/", body=form, headers={"Content-Type": FORM}), "918921269001")


def test_vtiger_takes_what_is_not_json_as_a_bad_token(base):
    """A form with a wrong token gets the portal's page."""
    form = urlencode({**SMS, "access_token": "wrong"})

    status, content = call(base, "POST", "/sms/send/", body=form, headers={"Content-Type": FORM})

    assert status == 401
    with pytest.raises(ValueError, match="Expecting value"):
        json.loads(content)


def test_opencart_reads_the_balance_of_the_transactional_product(base):
    """It looks for the row of service T and its credits."""
    status, content = call(base, "GET", "/account/balance", query={"access_token": TOKEN})

    reply = json.loads(content)
    (row,) = [row for row in reply["data"] if row["service"] == "T"]
    assert (status, reply["status"]) == (200, 200)
    assert row["credits"] > 0


@pytest.mark.parametrize(
    ("library", "authorization", "body", "kind"),
    [
        ("python", TOKEN, None, None),
        ("ruby", TOKEN, "", FORM),
        ("go", f"Bearer {TOKEN}", "", FORM),
    ],
)
def test_libraries_verify_with_the_number_in_the_query(base, library, authorization, body, kind):
    """The token stands alone in Authorization, or behind Bearer; the code is checked and cancelled by GET."""
    headers = {"Authorization": authorization, "Accept": "application/json"}
    more = {"Content-Type": kind} if kind else {}

    status, content = call(base, "POST", "/verify", query={"to": "9991000123456"}, body=body, headers=headers | more)
    started = json.loads(content)

    assert (status, started["status"], started["to"]) == (200, "sent", "9991000123456")
    if library != "ruby":
        _, checked = call(base, "GET", f"/verify/check/{started['id']}/123456", headers=headers)
        assert json.loads(checked) == {"id": started["id"], "status": "success"}
        _, cancelled = call(base, "GET", f"/verify/cancel/{started['id']}", headers=headers)
        assert json.loads(cancelled) == {"id": started["id"], "status": "success"}


def test_brackets_spell_lists_and_objects_in_forms(base):
    """A form says what JSON says: `recipient[to][]`, `channels[0][name]`; `to[]` of a text is joined by commas."""
    form = [
        ("channels[0][name]", "whatsapp"),
        ("channels[0][from]", "919800000001"),
        ("recipient[to][]", "447700900123"),
        ("recipient[to][]", "14155550101"),
        ("message[type]", "text"),
        ("message[payload][text]", "Hello"),
        ("access_token", TOKEN),
    ]
    _, content = call(base, "POST", "/whatsapp/message/send", body=urlencode(form), headers={"Content-Type": FORM})
    assert [row["to"] for row in json.loads(content)["data"]] == ["447700900123", "14155550101"]

    plain = [("to[]", "918921269001"), ("to[]", "918921269002"), *list({**SMS, "access_token": TOKEN}.items())[1:]]
    answer = call(base, "POST", "/sms/send", body=urlencode(plain), headers={"Content-Type": FORM})
    accepted(answer, "918921269001", "918921269002")


def test_json_may_spell_members_with_brackets(base):
    """The vendor's samples write `variables[Name]` inside JSON."""
    body = {"bridge": "918000000002", "from": "919800000001", "to": "flow:220", "variables[Name]": "Asha"}
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}

    status, content = call(base, "POST", "/voice/c2c", body=json.dumps(body), headers=headers)

    assert (status, json.loads(content)["message"]) == (200, "Call initiated successfully")


def test_xml_sends_many(base):
    """Nodes override the root; a text may stand in CDATA; one node alone is a list too."""
    xml = (
        "<?xml version='1.0'?><data><root><message>Hello</message><sender>BISTRO</sender><service>T</service></root>"
        "<nodes>{}</nodes></data>"
    )
    one = "<node><to>918921269001</to><message><![CDATA[Fish & chips]]></message></node>"
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/xml"}

    accepted(call(base, "POST", "/sms/send/xml", body=xml.format(one), headers=headers), "918921269001")
    two = one + "<node><to>918921269002</to></node>"
    answer = call(base, "POST", "/sms/send/xml", body=xml.format(two), headers=headers)
    accepted(answer, "918921269001", "918921269002")
    assert [row["length"] for row in json.loads(answer[1])["data"]] == [12, 5]


def test_a_number_may_be_written_as_people_write_it(base):
    """Plus, spaces, brackets and dashes are taken away; what is no number is left out."""
    form = {**SMS, "to": "+91 89212-69001, 0044 7700 900123, nobody", "access_token": TOKEN}

    answer = call(base, "POST", "/sms/send", body=urlencode(form), headers={"Content-Type": FORM})

    accepted(answer, "918921269001", "447700900123")


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not here")
def test_curl_sends_a_form_and_a_file(base, tmp_path):
    """As the pages' own samples do it."""
    numbers = tmp_path / "numbers.csv"
    numbers.write_text("to,name\n918921269001,Asha\n918921269002,Ana\n")
    fields = ["message=Hello", "sender=BISTRO", "service=T", f"file=@{numbers}"]
    flags = [flag for text in fields for flag in ("-F", text)]

    done = subprocess.run(
        ["curl", "-sS", "-H", f"Authorization: Bearer {TOKEN}", *flags, f"{base}/sms/bulk"],
        capture_output=True,
        check=True,
        timeout=20,
    )

    assert json.loads(done.stdout) == {"status": 200, "message": "2 numbers accepted for delivery.", "data": []}


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not here")
def test_node_sends_by_get_with_its_own_library(base):
    """The library of node builds the query itself."""
    script = (
        "const http = require('http'), q = require('querystring');"
        "const p = {access_token: process.argv[2], to: '918921269001', message: 'Grüße',"
        " sender: 'BISTRO', service: 'T'};"
        "http.get(process.argv[1] + '/sms/send?' + q.stringify(p), r => r.on('data', d => process.stdout.write(d)));"
    )

    done = subprocess.run(["node", "-e", script, base, TOKEN], capture_output=True, check=True, timeout=20)

    assert json.loads(done.stdout)["data"][0]["length"] == 5
