"""Messages of the CPaaS API v2: taken or refused, counted, paid for, on their way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from cpaaskit_conformance.sandbox import SandboxSettings


def sentence(answer):
    assert answer.status_code == 422, answer.text
    assert answer.json()["status"] == "ERROR"
    return answer.json()["message"]


def test_a_message_goes_from_waiting_to_delivered_as_time_goes(cpaas):
    """Status shows what the reply to the send told, and the delivery when it is over."""
    account = cpaas()
    (sent,) = account.send(custom="o-1").json()["data"]
    assert (sent["status"], sent["units"], sent["length"], sent["customid"]) == ("AWAITING-DLR", 1, 5, "o-1")
    assert account.row(sent["id"])["delivered_at"] == ""

    account.advance(1)

    row = account.row(sent["id"])
    assert (row["status"], row["service"], row["mobile"]) == ("DELIVRD", "MKT", "14155550101")
    assert row["delivered_at"] > row["submitted_at"]


def test_rows_are_counted_within_a_request(cpaas):
    """The ids of one request share a uuid and end in the row's number."""
    rows = cpaas().send("14155550101,447700900123").json()["data"]

    (first, one), (second, two) = (row["id"].split(":") for row in rows)
    assert (first, one, two) == (second, "1", "2")


@pytest.mark.parametrize(
    ("number", "states"),
    [
        ("999100001", {"AWAITING-DLR", "DELIVRD"}),
        ("999200001", {"AWAITING-DLR", "UNDELIV"}),
        ("999300001", {"AWAITING-DLR", "EXPIRED"}),
        ("999400001", {"AWAITING-DLR"}),
        ("999500001", {"AWAITING-DLR", "ABSENT-SUB"}),
        ("999600001", {"AWAITING-DLR", "ROUTE-LOST"}),
    ],
)
def test_numbers_choose_the_outcome(cpaas, number, states):
    """The guide's table holds."""
    account = cpaas()
    (sent,) = account.send(number).json()["data"]
    account.advance(1)

    assert {sent["status"], account.row(sent["id"])["status"]} == states


@pytest.mark.parametrize("status", [403, 409, 422, 429, 500])
def test_numbers_choose_a_refusal(cpaas, status):
    """The whole request is refused, and nothing is paid."""
    account = cpaas()

    assert account.send(f"9990{status}1,14155550101").status_code == status
    assert account.credits() == 100_000


@pytest.mark.parametrize(
    ("text", "kind", "units"),
    [
        ("a" * 160, None, 1),
        ("a" * 161, None, 2),
        ("a" * 307, "N", 3),
        ("€" * 81, None, 2),
        ("ш" * 70, None, 1),
        ("ш" * 71, "A", 2),
        ("a" * 135, "U", 3),
        ("ш" * 160, "N", 1),
    ],
)
def test_units_are_counted_and_paid(cpaas, text, kind, units):
    """160 and 153 characters of the GSM alphabet, 70 and 67 others; N turns others into question marks."""
    account = cpaas()
    (row,) = account.send(message=text, type=kind).json()["data"]

    assert (row["units"], row["charges"]) == (units, units)
    assert account.credits() == 100_000 - units


def test_a_text_with_more_units_than_allowed_is_refused(cpaas):
    """The sentence tells both numbers."""
    refused = cpaas().send(message="a" * 460, max_units=3)

    assert sentence(refused) == "Message length is 4 units. It should not exceed the 3 units."


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ({"to": None}, "Missing mobile number."),
        ({"message": None}, "Missing message."),
        ({"message": ""}, "Missing message."),
        ({"sender": None}, "Missing sender."),
        ({"to": None, "message": None}, "Invalid Request. Missing required params."),
        ({"to": "nobody"}, "No Valid mobile numbers found"),
        ({"type": "X"}, "Invalid type value, choose any one from (N, U, A)"),
        ({"flash": 2}, "Invalid flash value, choose either 1 or 0"),
        ({"port": "x"}, "Port number must be numeric"),
        ({"time": "soon"}, "Invalid time format"),
        ({"meta": {"tags": ["a", "b", "c", "d"]}}, "Number of tags selected cannot exceed 3."),
        ({"webhook_id": "none"}, "Invalid Webhook id"),
        ({"sender": "REJECT"}, "Invalid Sender or Sender not allowed"),
    ],
)
def test_refusals_have_the_sentences_of_the_catalogue(cpaas, members, told):
    """Each is told by one sentence, without a map of fields, and costs nothing."""
    account = cpaas()
    refused = account.send(**members)

    assert sentence(refused) == told
    assert "errors" not in refused.json()
    assert account.credits() == 100_000


@pytest.mark.parametrize(
    ("ahead", "taken"),
    [
        (timedelta(minutes=4), False),
        (timedelta(minutes=6), True),
        (timedelta(days=89), True),
        (timedelta(days=94), False),
        (timedelta(days=-1), False),
    ],
)
def test_the_window_of_a_schedule(cpaas, ahead, taken):
    """More than five minutes, less than three months."""
    when = (datetime.now(UTC) + ahead).strftime("%Y-%m-%d %H:%M:%S")

    assert cpaas().send(time=when).status_code == (200 if taken else 422)


def test_a_scheduled_message_waits(cpaas):
    """Its state changes after its time, not before."""
    account = cpaas()
    when = (datetime.now(UTC) + timedelta(minutes=10)).strftime("%Y-%m-%d %H:%M:%S")
    (sent,) = account.send(time=when).json()["data"]

    account.advance(590)
    assert account.row(sent["id"])["status"] == "AWAITING-DLR"
    account.advance(20)
    assert account.row(sent["id"])["status"] == "DELIVRD"


def test_credits_run_out_product_by_product(cpaas):
    """What can't be paid is NO-CREDITS and costs nothing; other products have theirs."""
    account = cpaas(funds="scarce")
    rows = account.send(",".join(f"1415555{number:04d}" for number in range(6))).json()["data"]

    assert [row["status"] for row in rows] == ["AWAITING-DLR"] * 5 + ["NO-CREDITS"]
    assert rows[-1]["charges"] == 0
    assert (account.credits("MKT"), account.credits("T")) == (0, 5)


def test_no_balance_can_be_a_refusal(cpaas):
    """Then nothing of the request is sent."""
    account = cpaas(funds="none", no_credits="refused")

    refused = account.send()

    assert (refused.status_code, refused.json()["message"]) == (403, "No balance.")


def test_credits_can_be_given_to_the_account_itself(cpaas):
    """Others' names are taken, and change nothing here."""
    account = cpaas(funds="none")
    for username in ("bistro", "sandbox"):
        given = account.http.post(
            "/finance/credits", json={"username": username, "credits": "2.5", "service": "MKT"}
        ).json()
        assert given == {"status": "OK", "message": "Funds updated successfully.."}

    assert account.credits() == 2.5


def test_a_campaign_has_an_id_and_pages(cpaas):
    """A named send has a group_id; status by it comes in pages of a hundred."""
    account = cpaas()
    numbers = ",".join(f"1415555{number:04d}" for number in range(120))
    group = account.send(numbers, name="May").json()["group_id"]

    first = account.http.get("/sms/status", params={"group_id": group}).json()
    second = account.http.get(first["links"]["next"]).json()

    assert (len(first["data"]), len(second["data"]), first["meta"]["total"]) == (100, 20, 120)
    assert second["links"]["next"] is None
    assert not {row["id"] for row in first["data"]} & {row["id"] for row in second["data"]}


def test_status_finds_by_number_own_id_and_day(cpaas):
    """Each of the five ways finds; none is refused; a wrong day has its sentence."""
    account = cpaas()
    (sent,) = account.send(custom="o-9").json()["data"]
    today = sent["submitted_at"][:10]

    for query in ({"mobile": "14155550101"}, {"cid": "o-9"}, {"date": today}, {"date": today, "mobile": "14155550101"}):
        found = account.http.get("/sms/status", params=query).json()["data"]
        assert [row["id"] for row in found] == [sent["id"]]
    assert account.http.get("/sms/status", params={"id": "none"}).json()["data"] == []
    assert sentence(account.http.get("/sms/status")) == "Invalid request"
    assert sentence(account.http.get("/sms/status", params={"date": "May"})) == "Invalid time format"


@pytest.mark.parametrize(("shape", "status"), [("legacy", 200), ("paged", 200), ("modern", "OK")])
def test_status_has_an_older_form(cpaas, shape, status):
    """The older envelope, and pages within data."""
    account = cpaas(sms_status=shape)
    group = account.send(name="May").json()["group_id"]

    reply = account.http.get("/sms/status", params={"group_id": group}).json()

    rows = reply["data"]["data"] if shape == "paged" else reply["data"]
    assert (reply["status"], "code" in reply, len(rows)) == (status, status == "OK", 1)


def test_report_counts_states_by_day(cpaas):
    """An object keyed by the day."""
    account = cpaas()
    sent = account.send("14155550101,999200001").json()["data"]
    account.advance(1)
    day = sent[0]["submitted_at"][:10]

    reply = account.http.get("/sms/report", params={"daterange": f"{day}|{day}"}).json()

    assert reply["data"] == {day: {"date": day, "status": {"DELIVRD": 1, "UNDELIV": 1}}}


def test_activity_tells_what_was_used(cpaas):
    """One row for a product and a day, with its number in the list."""
    account = cpaas()
    account.send("14155550101,999200001")
    account.advance(1)

    (row,) = account.http.get("/sms/activity").json()["rows"]["data"]

    assert (row["service"], row["sent_units"], row["deliv_units"], row["serial"]) == ("MKT", "2", "1", 1)
    assert float(row["opening"]) - float(row["available"]) == float(row["sent_credits"]) == 2


def test_root_and_nodes(cpaas):
    """Nodes override the root, but not its product, webhook and time; one row for each number."""
    body = {
        "root": {"message": "Hello", "sender": "BISTRO", "service": "MKT", "time": ""},
        "nodes": [{"to": "14155550101"}, {"to": "447700900123", "message": "Fish", "custom": "n-2", "service": "T"}],
    }
    account = cpaas()
    rows = account.http.post("/sms/send/json", json=body).json()["data"]

    assert [(row["length"], row["customid"]) for row in rows] == [(5, ""), (4, "n-2")]
    assert account.row(rows[1]["id"])["service"] == "MKT"


@pytest.mark.parametrize("channel", ["whatsapp", "rcs", "viber"])
def test_channels_have_states_of_their_own(cpaas, channel):
    """Queued, sent, delivered, read; the times are told when they have come."""
    account = cpaas()
    body = {
        "channels": [{"name": channel, "from": "5f2f8a3e", "meta": {"category": "transactional", "foreign_id": "f-1"}}],
        "recipient": {"to": ["447700900123"]},
        "message": {"type": "text", "payload": {"text": "Hello"}},
    }
    (sent,) = account.http.post(f"/{channel}/message/send", json=body).json()["data"]
    assert (sent["status"], sent["channel"], sent["foreign_id"]) == ("queued", channel, "f-1")

    seen = []
    for _ in range(4):
        reply = account.http.get(f"/{channel}/message/status", params={"id": sent["id"]}).json()
        seen.append(reply["data"][0]["status"])
        account.advance(0.34)
    assert (seen, reply["status"]) == (["queued", "sent", "delivered", "read"], "200")
    assert reply["data"][0]["read_at"] > reply["data"][0]["created_at"]


def test_the_oldest_messages_are_forgotten(cpaas):
    """As many as `keep` says are remembered, in every way to find them."""
    account = cpaas(settings=SandboxSettings(keep=2))
    for number in range(4):
        account.send(custom=f"o-{number}")

    found = account.http.get("/sms/status", params={"mobile": "14155550101"}).json()["data"]
    assert [row["custom"] for row in found] == ["o-3", "o-2"]
    assert account.http.get("/sms/status", params={"cid": "o-0"}).json()["data"] == []


@pytest.mark.parametrize("path", ["outgoing/send", "outgoing/tts"])
def test_calls_are_answered_and_listed(cpaas, path):
    """A call is queued, then answered; status, log and recordings show it."""
    account = cpaas()
    body = {"bridge": "918000000002", "to": "447700900123", "flow_id": "23", "text": "Hello"}
    (sent,) = account.http.post(f"/{path}", json=body).json()["data"]
    assert sent["status"] == "queued"
    account.advance(1)

    (row,) = account.http.get("/outgoing/callstatus", params={"id": sent["id"]}).json()["data"]
    assert (row["status"], row["to"]) == ("ANSWER", "447700900123")
    for listed in ("calls", "recordings"):
        (logged,) = account.http.get(f"/voice/{listed}").json()["data"]
        assert (logged["id"], logged["call_to"]) == (sent["id"], "447700900123")


def test_partners_and_files_send_too(cpaas):
    """CleverTap's and MoEngage's forms, and a file of numbers with a column of another name."""
    account = cpaas()
    body = {"to": "14155550101", "message": "Hello", "sender": "BISTRO", "service": "MKT", "custom": "p-1"}
    root = {name: body[name] for name in ("message", "sender", "service")}
    for path, given in (
        ("/sms/clevertap/send", {"data": body}),
        ("/sms/clevertap/json", {"json": {"root": root, "nodes": [{"to": "14155550101", "custom": "p-1"}]}}),
        ("/sms/moengage/send", {"json": body}),
    ):
        assert account.http.post(path, **given).status_code == 200
    assert len(account.http.get("/sms/status", params={"cid": "p-1"}).json()["data"]) == 3

    file = {"file": ("a.csv", b"name,phone\nAna,447700900123\n")}
    for column, status in (("phone", 200), ("none", 422)):
        answer = account.http.post("/sms/bulk", data={**root, "column": column}, files=file)
        assert answer.status_code == status


@pytest.mark.parametrize(
    ("meta", "told"),
    [
        ({"max_units": 1}, "Message length is 2 units. It should not exceed the 1 units."),
        ({"tags": ["a", "b", "c", "d"]}, "Number of tags selected cannot exceed 3."),
        ({"service": "XX"}, "Invalid Service Id."),
    ],
)
def test_notifications_are_refused_like_texts(cpaas, meta, told):
    """The shared body of all channels keeps the rules of SMS."""
    body = {
        "channels": [{"name": "sms", "from": "BISTRO", "meta": meta}],
        "recipient": {"to": ["14155550101"]},
        "message": {"type": "text", "payload": {"text": "a" * 161}},
    }

    assert sentence(cpaas(unknown_service="refused").http.post("/sms/message/send", json=body)) == told


def test_a_notification_needs_somebody(cpaas):
    """Neither a number nor a segment is refused; recipients may stand in the channel."""
    account = cpaas()
    channel = {"name": "sms", "from": "BISTRO"}
    body = {"channels": [channel], "recipient": {}, "message": {"type": "text", "payload": {"text": "Hi"}}}

    assert sentence(account.http.post("/sms/message/send", json=body)) == "Missing receipent."
    channel["recipient"] = {"to": "14155550101"}
    (row,) = account.http.post("/sms/message/send", json=body).json()["data"]
    assert (":" in row["id"], row["to"]) == (False, "14155550101")


def test_a_picture_is_shown_by_what_it_says(cpaas):
    """The inbox shows the texts of a message that is no text."""
    account = cpaas()
    body = {
        "channels": [{"name": "whatsapp", "from": "919800000001"}],
        "recipient": {"to": ["14155550101"]},
        "message": {"type": "image", "payload": {"url": "https://example.org/a.png", "caption": "The menu"}},
    }
    account.http.post("/whatsapp/message/send", json=body)

    (shown,) = account.http.get("http://x/inbox.json").json()["cpaas_v2"]["Messages"]
    assert shown["text"] == "https://example.org/a.png The menu"


def test_forgotten_messages_tell_nothing(cpaas):
    """What was forgotten before its end is not told any more."""
    account = cpaas(settings=SandboxSettings(keep=1))
    webhook = account.webhook()
    for _ in range(3):
        account.send(webhook_id=webhook)
    account.advance(1)

    assert len(account.told) == 1


def test_what_was_sent_a_moment_ago_is_remembered_within_bounds(cpaas):
    """A repeat is a duplicate; the oldest texts are forgotten where there are many."""
    account = cpaas(duplicates="refused", settings=SandboxSettings(keep=2))
    body = {"to": "14155550101", "sender": "SNDBOX", "service": "MKT"}
    sent = [account.http.post("/sms/send", json={**body, "message": text}).status_code for text in "aabca"]

    assert sent == [200, 422, 200, 200, 200]
