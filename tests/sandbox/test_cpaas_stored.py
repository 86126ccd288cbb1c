"""What an account of the CPaaS API v2 keeps: senders, templates, unsubscribers, links, webhooks, contacts."""

from __future__ import annotations

import pytest

UNSUBSCRIBERS = "/sms/suppressions/unsubscribers"


def refused(answer, status, sentence, **errors):
    assert answer.status_code == status, answer.text
    body = answer.json()
    assert (body["status"], body["code"], body["message"]) == ("ERROR", status, sentence)
    assert body.get("errors", {}) == errors


def sender(account, name="BISTRO", **members):
    return account.http.post("/sms/senders", json={"name": name, "country_code": "be", "service": "MKT", **members})


def test_a_sender_waits_for_approval(cpaas):
    """It has a service with its name, a country in capitals, and no approval; it can be deleted."""
    account = cpaas()
    made = sender(account, entity_id="110").json()["data"]
    assert (made["status"], made["iso"], made["service"]["name"], made["entity_id"]) == (0, "BE", "MKT", "110")
    assert made["service"]["display_name"] == "SMS A2P Marketing"

    deleted = account.http.delete(f"/sms/senders/{made['id']}").json()
    assert (deleted["status"], deleted["code"], deleted["message"], deleted["data"]) == (
        "OK", 200, "Deleted Successfully", [],
    )  # fmt: skip


def test_an_approved_sender_stays(cpaas):
    """The account begins with one, and one can be had by its name."""
    account = cpaas()
    (usual,) = account.http.get("/sms/senders", params={"filter[name]": "SNDBOX"}).json()["data"]
    made = sender(account, "APPROV").json()["data"]

    for found in (usual, made):
        answer = account.http.delete(f"/sms/senders/{found['id']}")
        refused(answer, 403, "Sorry. You can't delete the approved sender")


def test_senders_are_refused_in_the_words_of_the_catalogue(cpaas):
    """Each field with its own sentence; the first one is the message."""
    account = cpaas(unknown_service="refused")
    answer = account.http.post("/sms/senders", json={"country_code": "BE", "service": "MKT"})
    refused(answer, 422, "The name field is required.", name=["The name field is required."])
    long = "The name must not be greater than 6 characters."
    refused(sender(account, "LONGNAME"), 422, long, name=[long])
    refused(sender(account, "BLOCKD"), 422, "Sender is blocked. Try another.")
    refused(sender(account, service="XX"), 422, "Invalid Service Id.")
    refused(sender(account, country_code="B1"), 422, "Invalid Country Code.")
    assert sender(account, "REJECT").json()["data"]["status"] == 2


def test_an_edit_may_need_all_fields(cpaas):
    """Some servers ask for each."""
    for strict, status in (("lenient", 200), ("strict", 422)):
        account = cpaas(sender_edit=strict)
        made = sender(account).json()["data"]
        assert account.http.put(f"/sms/senders/{made['id']}", json={"entity_name": "x"}).status_code == status
        whole = {"service": "T", "country_code": "IN", "entity_id": "1"}
        changed = account.http.put(f"/sms/senders/{made['id']}", json=whole).json()["data"]
        assert (changed["service"]["name"], changed["iso"]) == ("T", "IN")


def test_a_template_is_sent_by_alias_and_by_id(cpaas):
    """Values take the places of their names; the sender is the template's."""
    account = cpaas()
    made = account.make("/sms/templates", sender="BISTRO", name="Table ready", body="{{name}}, {{ time }}", type="T")
    assert made["alias"] == "table-ready"
    twin = account.make("/sms/templates", sender="BISTRO", name="Table ready", body="x", type="T")
    assert twin["alias"] != made["alias"]

    body = {"recipient": {"to": ["14155550101"]}, "data": {"name": "Ana", "time": "19:00"}}
    for named in ({"alias": "table-ready"}, {"id": made["id"]}):
        reply = account.http.post("/sms/send/template", json={**body, **named}).json()
        assert reply["message"] == "Message(s) Queued successfully"
        row = account.row(reply["data"][0]["id"])
        assert (row["sender"], row["length"]) == ("BISTRO", len("Ana, 19:00"))
    refused(
        account.http.post("/sms/send/template", json=body), 422, "Invalid Payload, 'alias' or 'id' field is required."
    )
    unknown = account.http.post("/sms/send/template", json={**body, "alias": "none"})
    refused(unknown, 422, "Template does not exist with this details.")


def test_a_body_is_at_most_two_thousand_characters(cpaas):
    """One more is refused."""
    account = cpaas()
    for length, status in ((2000, 200), (2001, 422)):
        answer = account.http.post(
            "/sms/templates", json={"sender": "A", "name": "a", "body": "x" * length, "type": "T"}
        )
        assert answer.status_code == status


@pytest.mark.parametrize(
    ("channel", "path", "state"),
    [("sms", "/sms/send", "OPTOUT-REJ"), ("whatsapp", "/whatsapp/message/send", "notallowed")],
)
@pytest.mark.parametrize(
    ("members", "suppressed"),
    [
        ({}, True),
        ({"type": "all"}, True),
        ({"type": "sender", "value": "BISTRO"}, True),
        ({"type": "sender", "value": "OTHER"}, False),
        ({"type": "tag", "value": "offers"}, True),
        ({"type": "tag", "value": "news"}, False),
    ],
)
def test_unsubscribers_get_nothing(cpaas, channel, path, state, members, suppressed):
    """What they left decides; nothing is paid for them, and others get theirs."""
    account = cpaas()
    account.make(f"/{channel}/suppressions/unsubscribers", receiver="14155550101", **members)
    if channel == "sms":
        answer = account.send("14155550101,447700900123", meta={"tags": ["offers"]})
    else:
        body = {
            "channels": [{"name": channel, "from": "BISTRO", "meta": {"tags": ["offers"]}}],
            "recipient": {"to": ["14155550101", "447700900123"]},
            "message": {"type": "text", "payload": {"text": "Hello"}},
        }
        answer = account.http.post(path, json=body)

    first, second = answer.json()["data"]
    assert (first["status"] == state) == suppressed
    assert float(first.get("charges", first.get("credits"))) == (0 if suppressed else 1)
    assert second["status"] in {"AWAITING-DLR", "queued"}


def test_a_rejection_can_be_told_later(cpaas):
    """Then the reply to the send says nothing of it."""
    account = cpaas(rejection="later")
    account.make(UNSUBSCRIBERS, receiver="14155550101", type="all")
    (sent,) = account.send().json()["data"]
    account.advance(1)

    assert (sent["status"], account.row(sent["id"])["status"]) == ("AWAITING-DLR", "OPTOUT-REJ")


@pytest.mark.parametrize(
    ("contradictory", "statuses", "word"),
    [("4xx", (404, 422), "OK"), ("200", (200, 200), "OK"), ("plain", (404, 422), "ERROR")],
)
def test_nothing_to_delete_is_told_with_ok(cpaas, contradictory, statuses, word):
    """Variant J: it says OK, with a code that says no; the status of HTTP is that code, or 200."""
    account = cpaas(contradictory=contradictory)
    one, all_ = account.http.delete(f"{UNSUBSCRIBERS}/none"), account.http.delete(UNSUBSCRIBERS)

    assert (one.status_code, all_.status_code) == statuses
    assert (one.json()["status"], one.json()["code"]) == (word, 404)
    assert (all_.json()["status"], all_.json()["code"], all_.json()["message"]) == (word, 422, "No data found.")
    if word == "OK":
        assert one.json()["message"] == "Receiver not found in optout list."
        blocked = account.http.delete("/sms/suppressions/templates/none").json()
        assert (blocked["code"], blocked["message"]) == (422, "Template not found in block list.")


def test_unsubscribers_are_refused_in_the_words_of_the_catalogue(cpaas):
    """A missing receiver, a type that is none, and a number that is none."""
    account = cpaas()
    missing = "The receiver field is required."
    refused(account.http.post(UNSUBSCRIBERS, json={"type": "all"}), 422, missing, receiver=[missing])
    answer = account.http.post(UNSUBSCRIBERS, json={"receiver": "14155550101", "type": "x"})
    refused(answer, 422, "The selected type is invalid.", type=["The selected type is invalid."])
    refused(account.http.post(UNSUBSCRIBERS, json={"receiver": "nobody"}), 422, "The number is invalid")


@pytest.mark.parametrize(("imports", "seconds"), [("at-once", 0), ("later", 1)])
def test_files_of_receivers_are_imported(cpaas, imports, seconds):
    """With a line of names or without; what is no number is left out."""
    account = cpaas(imports=imports)
    for content in (b"14155550101\nnobody\n", b"receiver,type,value\n447700900123,tag,news\n"):
        answer = account.http.post(f"{UNSUBSCRIBERS}/import", files={"file": ("a.csv", content)})
        assert answer.json()["message"] == "Receivers accepted for import"
    account.advance(seconds)

    rows = account.http.get(UNSUBSCRIBERS).json()["data"]
    assert [(row["receiver"], row["type"]) for row in rows] == [("447700900123", "tag"), ("14155550101", "all")]


@pytest.mark.parametrize("channel", ["whatsapp", "rcs"])
def test_numbers_opt_out_and_in(cpaas, channel):
    """Who opted out gets nothing until it is taken back; twice is told with OK and 404."""
    account = cpaas()
    made = account.make(f"/{channel}/optout", number="+1 415 555 0101")
    assert isinstance(made["id"], int)
    body = {
        "channels": [{"name": channel, "from": "a"}],
        "recipient": {"to": "14155550101"},
        "message": {"type": "text", "payload": {"text": "Hello"}},
    }

    def state():
        return account.http.post(f"/{channel}/message/send", json=body).json()["data"][0]["status"]

    assert state() == "notallowed"
    assert account.http.delete(f"/{channel}/optout/14155550101").status_code == 200
    assert state() == "queued"
    again = account.http.delete(f"/{channel}/optout/14155550101")
    assert (again.status_code, again.json()["status"], again.json()["code"]) == (404, "OK", 404)
    refused(account.http.post(f"/{channel}/optout", json={"number": "x"}), 422, "The number is invalid")


def test_a_blocked_template_is_not_sent(cpaas):
    """As long as it stands in the list; twice it does not stand there."""
    account = cpaas()
    account.make("/sms/suppressions/templates", template_id="1207", status="1")
    (row,) = account.send(template_id="1207").json()["data"]

    assert (row["status"], row["charges"]) == ("DLT-TM-BLACKLST", 0)
    assert account.send(template_id="1208").json()["data"][0]["status"] == "AWAITING-DLR"
    answer = account.http.post("/sms/suppressions/templates", json={"template_id": "1207", "status": "1"})
    refused(answer, 422, "Block template already exits.")


def test_links_of_opt_out_carry_what_was_asked(cpaas):
    """At most two tags."""
    account = cpaas()
    for way, place in (("optout", "mo/[#optout#]"), ("optin", "mi/[#optin#]")):
        body = {"sender": "BISTRO", "tag": ["a", "b"], "service": "T"}
        reply = account.http.post(f"/sms/suppressions/{way}/link", json=body).json()
        assert reply["data"].endswith(f"{place}?sender=BISTRO&tag=a,b&service=T")
        assert account.http.post(f"/sms/suppressions/{way}/link", json={}).json()["data"].endswith(place)
    assert account.http.post("/sms/suppressions/optout/link", json={"tag": ["a", "b", "c"]}).status_code == 422


def test_a_link_leads_on_and_counts(cpaas):
    """Who follows it is sent on; visits are counted and listed; ten in five minutes are let through."""
    account = cpaas()
    link = account.make("/link/urls", long_url="https://example.org/menu")
    assert (link["visits"], link["last_visited"]) == ([], None)

    answers = [account.http.get(link["short_url"], headers={"User-Agent": f"B/{count}"}) for count in range(11)]
    assert (answers[0].status_code, answers[0].headers["location"]) == (302, "https://example.org/menu")
    assert [answer.status_code for answer in answers[9:]] == [302, 429]
    visits = account.http.get(f"/link/urls/{link['id']}/visits").json()
    assert (visits["message"], visits["meta"]["total"], visits["data"][0]["user_agent"]) == ("Visits", 10, "B/9")
    assert account.http.get(f"/link/urls/{link['id']}").json()["data"]["visits"] == 10
    account.advance(300)
    assert account.http.get(link["short_url"]).status_code == 302

    account.http.delete(f"/link/urls/{link['id']}")
    assert account.http.get(link["short_url"]).status_code == 404
    assert account.http.get(f"/link/urls/{link['id']}/visits").status_code == 404
    assert account.http.get("http://x/cpaas_v2/l/none").status_code == 404
    assert account.http.post("/link/urls", json={"long_url": "ftp://example.org/x"}).status_code == 422


@pytest.mark.parametrize(
    ("choice", "shown", "listed"), [("hidden", 200, False), ("gone", 404, False), ("shown", 200, True)]
)
def test_a_deleted_webhook(cpaas, choice, shown, listed):
    """It can be restored in the portal, so that it may still be looked at."""
    account = cpaas(webhook_delete=choice)
    webhook = account.webhook()
    assert account.http.delete(f"/developer/webhooks/{webhook}").json()["message"] == "Deleted successfully"

    assert account.http.get(f"/developer/webhooks/{webhook}").status_code == shown
    assert bool(account.http.get("/developer/webhooks").json()["data"]) == listed


def test_webhooks_and_subscriptions_are_checked(cpaas):
    """A URL that is none, a webhook that is none; a flow is taken as it is."""
    account = cpaas()
    bad = account.http.post("/developer/webhooks", json={"name": "a", "uri": "mailto:a@example.org"})
    refused(bad, 422, "The uri format is invalid.", uri=["The uri format is invalid."])
    wanted = {"event": "sms:message:status", "identity": "all"}
    unknown = account.http.post("/developer/subscriptions", json={**wanted, "webhook_id": "none"})
    refused(unknown, 422, "Invalid Webhook id")
    assert account.make("/developer/subscriptions", **wanted, webhook_id="flow:1")["webhook_id"] == "flow:1"
    webhook = account.webhook(status=0)
    assert account.send(webhook_id=webhook).status_code == 422


def test_contacts_in_segments_get_messages(cpaas):
    """By their tags; a send to a segment goes to its members."""
    account = cpaas()
    for phone, tags in (("+14155550101", ["vip", "new"]), ("+447700900123", ["vip"]), ("+919800000001", ["new"])):
        account.make("/contacts", first_name="Ana", phone=phone, tags=tags)
    segment = account.make("/contacts/segments", name="Regulars")["id"]
    path = f"/contacts/segments/{segment}"

    def numbers(**members):
        account.http.put(path, json={"name": "Regulars", **members})
        rows = account.http.get(f"{path}/subscribers").json()["data"]
        return sorted(row["phone"] for row in rows)

    assert len(numbers()) == 3
    assert numbers(positive_tags=["vip", "new"], positive_tags_operator="all") == ["+14155550101"]
    assert len(numbers(positive_tags=["vip", "new"], positive_tags_operator="any")) == 3
    assert numbers(positive_tags=["vip"], negative_tags=["new"], positive_tags_operator="any") == ["+447700900123"]
    body = {
        "channels": [{"name": "whatsapp", "from": "a"}],
        "recipient": {"group_id": str(segment)},
        "message": {"type": "text", "payload": {"text": "Hello"}},
    }
    sent = account.http.post("/whatsapp/message/send", json=body).json()["data"]
    assert [row["to"] for row in sent] == ["447700900123"]
    body["recipient"] = {"group_id": ["none"]}
    assert account.http.post("/whatsapp/message/send", json=body).status_code == 422
    assert account.http.get("/contacts/segments/none/subscribers").status_code == 404


def test_two_contacts_are_merged(cpaas):
    """The destination keeps what it has, takes what it lacks, and gets the origin's addresses."""
    account = cpaas()
    origin = account.make("/contacts", first_name="Ana", email="ana@example.org")["id"]
    other = account.make("/contacts", first_name="Anna", phone="+14155550101")["id"]
    account.make(f"/contacts/{origin}/identifiers", type="email", value="a@example.org")

    def merge(**body):
        return account.http.post("/contacts/merge", json=body)

    merged = merge(origin=str(origin), destination=str(other)).json()["data"]
    assert (merged["first_name"], merged["email"], merged["phone"]) == ("Anna", "ana@example.org", "+14155550101")
    assert account.http.get(f"/contacts/{origin}").status_code == 404
    assert len(account.http.get(f"/contacts/{other}/identifiers").json()["data"]) == 1
    assert merge(origin=str(origin), destination=str(other)).status_code == 404
    assert merge(origin=str(other), destination=str(other)).status_code == 422


def test_contacts_subscribe_and_leave(cpaas):
    """To one thing or to all, and back."""
    account = cpaas()
    contact = account.make("/contacts", first_name="Ana")["id"]
    wanted = [{"channel": "sms", "channel_id": "1"}, {"channel": "whatsapp", "channel_id": "2"}]
    rows = account.make(f"/contacts/{contact}/subscriptions", subscriptions=wanted)
    assert len(account.http.get("/contacts/subscriptions").json()["data"]) == 2

    def state(way):
        assert account.http.post(f"/contacts/{contact}/{way}").status_code == 200
        listed = account.http.get(f"/contacts/{contact}/subscriptions").json()["data"]
        return [row["subscribed"] for row in sorted(listed, key=lambda row: row["id"])]

    assert state(f"unsubscribe/{rows[0]['id']}") == [False, True]
    assert state("unsubscribe") == [False, False]
    assert state(f"resubscribe/{rows[1]['id']}") == [False, True]
    assert state("resubscribe") == [True, True]
    assert account.http.post(f"/contacts/{contact}/unsubscribe/99").status_code == 404


def test_contacts_are_imported(cpaas):
    """By a line of names; the import itself is shown."""
    account = cpaas()
    content = b"first_name,phone\nAna,+14155550101\nEva,+447700900123\n"
    made = account.http.post("/contacts/import/subscribers", files={"file": ("a.csv", content)}).json()["data"]

    assert account.http.get(f"/contacts/import/subscribers/{made['id']}").status_code == 200
    listed = account.http.get("/contacts").json()["data"]
    assert [row["first_name"] for row in listed] == ["Eva", "Ana"]


@pytest.mark.parametrize(
    ("review", "members", "status"),
    [
        ("pending", {}, "PENDING"),
        ("approved", {}, "APPROVED"),
        ("pending", {"is_conversation": True}, "APPROVED"),
    ],
)
def test_templates_of_channels_wait_for_approval(cpaas, review, members, status):
    """Lists write the state with a capital; the payload is a text that holds JSON."""
    account = cpaas(template_review=review)
    body = {
        "type": "template", "name": "ready", "category": "utility", "language": "en", "is_conversation": False,
        "number": "919800000001", "payload": {"body": {"type": "text", "payload": {"text": "{{name}}"}}}, **members,
    }  # fmt: skip
    made = account.make("/whatsapp/templates", **body)

    (row,) = account.http.get("/whatsapp/templates").json()["data"]
    assert (made["status"].upper(), row["status"].upper()) == (status, status)
    assert row["payload"].startswith('{"body"')
    sent = {"alias": row["alias"], "recipient": {"to": ["14155550101"]}, "data": {"name": "Ana"}}
    assert account.http.post("/whatsapp/send/template", json=sent).json()["data"][0]["from"] == "919800000001"


def test_registering_needs_a_strong_password(cpaas):
    """And no token."""
    account = cpaas()
    for password, status in (("Abc123", 200), ("abc123", 422), ("ABCdef", 422), ("Ab1", 422)):
        form = {"name": "Ana", "email": "ana@example.org", "password": password}
        answer = account.http.post("/register", data=form, headers={"Authorization": ""})
        assert answer.status_code == status


def test_conferences_are_made_and_listed(cpaas):
    """With pins, and an end after the days that were asked for."""
    account = cpaas()
    made = account.http.post(
        "/voice/conference/create", data={"name": "Staff", "max_people": "5", "validity": "30"}
    ).json()
    (listed,) = account.http.get("/voice/conferences").json()["data"]["data"]

    assert (listed["name"], listed["moderator_pin"]) == ("Staff", made["data"]["moderator_pin"])
    assert listed["end_date"] > listed["start_date"]


def test_numbers_are_looked_up(cpaas):
    """One row for each number."""
    account = cpaas()
    rows = account.http.post("/lookup/verify", data={"to": "14155550101,447700900123"}).json()["data"]

    assert [row["phone"] for row in rows] == ["14155550101", "447700900123"]
    assert account.http.post("/lookup/verify", data={"to": "nobody"}).status_code == 422


def test_coverage_is_narrowed(cpaas):
    """By the countries' names and the networks' codes."""
    account = cpaas()

    def total(**query):
        return account.http.get("/sms/locations/coveragelist", params=query).json()["data"]["total"]

    everything = total()
    assert everything > 0
    assert total(country="Nowhere") == total(mcc="000") == 0
    assert total(country="albania, India") <= everything


def test_credits_must_be_a_number(cpaas):
    """Anything else is refused."""
    body = {"username": "sandbox", "credits": "many", "service": "MKT"}

    assert cpaas().http.post("/finance/credits", json=body).status_code == 422


def test_calls_need_numbers_and_something_to_play(cpaas):
    """And a webhook that there is."""
    account = cpaas()
    call = {"bridge": "918000000002", "from": "919800000001", "to": "flow:220"}
    refused(account.http.post("/voice/c2c", json={**call, "from": "nobody"}), 422, "No Valid mobile numbers found")
    refused(account.http.post("/voice/c2c", json={**call, "to": "nobody"}), 422, "No Valid mobile numbers found")
    refused(account.http.post("/voice/c2c", json={**call, "webhook_id": "none"}), 422, "Invalid Webhook id")
    assert account.http.post("/outgoing/send", json={"bridge": "918000000002", "to": "14155550101"}).status_code == 422


def test_sms_opt_out_has_ids_of_its_own(cpaas):
    """Its page shows a uuid; the number gets no more texts."""
    account = cpaas()
    made = account.make("/sms/optout", number="14155550101")

    assert (made["mobile"], len(made["id"])) == ("14155550101", 36)
    assert account.send().json()["data"][0]["status"] == "OPTOUT-REJ"


def test_unsubscribers_of_a_product(cpaas):
    """They get messages of other products."""
    account = cpaas()
    account.make(UNSUBSCRIBERS, receiver="14155550101", type="product", value="MKT")

    states = [account.send(service=service).json()["data"][0]["status"] for service in ("MKT", "T")]
    assert states == ["OPTOUT-REJ", "AWAITING-DLR"]


def test_the_clients_are_those_of_cpaaskit():
    """The embedded sandbox makes them."""
    from cpaaskit import AsyncCPaaS, CPaaS
    from cpaaskit_conformance.sandbox.discovery import find_api

    clients = find_api("cpaas_v2").clients()
    assert (clients.sync, clients.asynchronous) == (CPaaS, AsyncCPaaS)
