"""A server that answers sends and polls wrongly breaks the claim that says so, however rarely it does."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import quote, unquote

import pytest

from cpaaskit_conformance.calling import Answer, Outgoing
from cpaaskit_conformance.model import Headers

ROOT = "outboundSMSMessageRequest"
LIST = "deliveryInfoList"


def is_send(outgoing: Outgoing) -> bool:
    return outgoing.method == "POST" and outgoing.path.endswith("/requests")


def is_poll(outgoing: Outgoing) -> bool:
    return outgoing.path.endswith("/deliveryInfos")


def sent_text(outgoing: Outgoing) -> str:
    return json.loads(outgoing.body)[ROOT]["outboundSMSTextMessage"]["message"]


def with_json(answer: Answer, body: object) -> Answer:
    return replace(answer, content=json.dumps(body).encode())


def with_status(answer: Answer, status: int) -> Answer:
    return replace(answer, status=status)


def in_send(edit: Callable[[dict], object]) -> Callable[[Outgoing, Answer], Answer]:
    """Edit the message of each answer to a send."""

    def change(outgoing: Outgoing, answer: Answer) -> Answer:
        if not is_send(outgoing) or answer.status != 201:
            return answer
        body = json.loads(answer.content)
        edit(body[ROOT])
        return with_json(answer, body)

    return change


def in_poll(edit: Callable[[dict], object]) -> Callable[[Outgoing, Answer], Answer]:
    """Edit the list of each answer to a poll."""

    def change(outgoing: Outgoing, answer: Answer) -> Answer:
        if not is_poll(outgoing) or answer.status != 200:
            return answer
        body = json.loads(answer.content)
        edit(body[LIST])
        return with_json(answer, body)

    return change


def in_text(edit: Callable[[str], str]) -> Callable[[Outgoing, Answer], Answer]:
    def change(message: dict) -> None:
        text = message["outboundSMSTextMessage"]
        text["message"] = edit(text["message"])

    return in_send(change)


def refuse(when: Callable[[Outgoing], bool], status: int = 400) -> Callable[[Outgoing, Answer], Answer]:
    """Refuse the requests that a test names."""
    return lambda outgoing, answer: with_status(answer, status) if when(outgoing) else answer


def sender_of(outgoing: Outgoing) -> str:
    return unquote(outgoing.path.split("/")[2])


def refuse_sender(pattern: str) -> Callable[[Outgoing, Answer], Answer]:
    return refuse(lambda outgoing: is_send(outgoing) and re.fullmatch(pattern, sender_of(outgoing)) is not None)


def without_member(name: str) -> Callable[[Outgoing, Answer], Answer]:
    return in_send(lambda message: message.pop(name, None))


def swap(message: dict) -> None:
    """Drop the last recipient where there are several."""
    if len(message["address"]) > 1:
        message["address"].pop()


def last_entry_lost(listed: dict) -> None:
    if len(listed["deliveryInfo"]) > 1:
        listed["deliveryInfo"].pop()


def first_entry_doubled(listed: dict) -> None:
    listed["deliveryInfo"].append(listed["deliveryInfo"][0])


def entries_replaced(listed: dict) -> None:
    listed["deliveryInfo"] = [{**entry, "address": "tel:+19998887777"} for entry in listed["deliveryInfo"]]


def url_with(old: str, new: str, member: str = "resourceURL") -> Callable[[dict], None]:
    def edit(holder: dict) -> None:
        holder[member] = re.sub(old, new, holder[member])

    return edit


def list_url_with(old: str, new: str) -> Callable[[dict], None]:
    return lambda message: url_with(old, new)(message[LIST])


def located(edit: Callable[[str], str]) -> Callable[[Outgoing, Answer], Answer]:
    def change(outgoing: Outgoing, answer: Answer) -> Answer:
        if "location" not in answer.headers:
            return answer
        headers = [(name, edit(value) if name.lower() == "location" else value) for name, value in answer.headers.raw]
        return replace(answer, headers=Headers(headers))

    return change


@dataclass
class Memory:
    """Answers from an earlier exchange where a fault wants that."""

    polls: dict[str, int] = field(default_factory=dict)
    first: bytes = b""
    sends: int = 0

    def flips_after(self, polls: int) -> Callable[[Outgoing, Answer], Answer]:
        def edit(listed: dict) -> None:
            for entry in listed["deliveryInfo"]:
                if entry["deliveryStatus"] == "DeliveredToTerminal":
                    self.polls[entry["address"]] = self.polls.get(entry["address"], 0) + 1
                    if self.polls[entry["address"]] > polls:
                        entry["deliveryStatus"] = "DeliveredToNetwork"

        return in_poll(edit)

    def first_id_again_after(self, sends: int) -> Callable[[Outgoing, Answer], Answer]:
        def change(outgoing: Outgoing, answer: Answer) -> Answer:
            if not is_send(outgoing) or answer.status != 201:
                return answer
            self.sends += 1
            request_id = json.loads(answer.content)[ROOT]["resourceURL"].rsplit("/", 1)[1].encode()
            if self.sends <= sends:
                self.first = self.first or request_id
                return answer
            return replace(answer, content=answer.content.replace(request_id, self.first))

        return change

    def first_answer_to_all_polls(self, outgoing: Outgoing, answer: Answer) -> Answer:
        if is_poll(outgoing) and answer.status == 200:
            self.first = self.first or answer.content
            return replace(answer, content=self.first)
        return answer


ONE, MANY, UNKNOWN, REPEAT, DELIVERY = "one-message", "many-messages", "unknown-message", "repeat", "delivery"
LIES: dict[str, tuple[str, set[str], Callable[[Outgoing, Answer], Answer]]] = {
    "accepted with 200": (
        ONE,
        {"025", "032", "039", "040", "041", "042", "043", "052", "053"},
        refuse(is_send, 200),
    ),
    "plain text senders refused": (ONE, {"025", "041"}, refuse_sender("[A-Za-z]+")),
    "senders with a space refused": (ONE, {"025", "041", "042"}, refuse_sender(".* .*")),
    "fifteen digits refused": (ONE, {"025", "039"}, refuse_sender("[0-9]{15}")),
    "tel: refused": (ONE, {"025", "040", "042"}, refuse_sender("tel:.*")),
    "short codes refused": (ONE, {"025", "039", "043"}, refuse_sender("[0-9]{4,6}")),
    "several recipients refused": (ONE, {"032"}, refuse(lambda out: is_send(out) and out.body.count(b"tel:+") > 4)),
    "long texts refused": (ONE, {"052"}, refuse(lambda out: is_send(out) and len(sent_text(out)) > 160)),
    "emoji refused": (ONE, {"053"}, refuse(lambda out: is_send(out) and "👍" in sent_text(out))),
    "no name refused": (ONE, {"054"}, refuse(lambda out: is_send(out) and b"senderName" not in out.body)),
    "a recipient missing in the echo": (ONE, {"027"}, in_send(swap)),
    "recipients without plus": (
        ONE,
        {"027"},
        in_send(lambda m: m.update(address=[a.replace("+", "") for a in m["address"]])),
    ),
    "no recipients": (ONE, {"027"}, without_member("address")),
    "text cut at 160": (ONE, {"028", "052"}, in_text(lambda text: text[:160])),
    "text cut at 255": (ONE, {"028", "052"}, in_text(lambda text: text[:255])),
    "text stripped": (ONE, {"028"}, in_text(str.strip)),
    "text composed": (ONE, {"028", "053"}, in_text(lambda text: unicodedata.normalize("NFC", text))),
    "text decomposed": (ONE, {"028", "053"}, in_text(lambda text: unicodedata.normalize("NFD", text))),
    "plus to space": (ONE, {"028"}, in_text(lambda text: text.replace("+", " "))),
    "percent decoded": (ONE, {"028"}, in_text(unquote)),
    "html escaped": (ONE, {"028"}, in_text(lambda text: text.replace("&", "&amp;"))),
    "emoji lost": (ONE, {"053"}, in_text(lambda text: re.sub("[\U00010000-\U0010ffff]", "?", text))),
    "no text": (ONE, {"028"}, without_member("outboundSMSTextMessage")),
    "no sender": (ONE, {"029"}, without_member("senderAddress")),
    "sender in capitals": (ONE, {"029"}, in_send(lambda m: m.update(senderAddress=m["senderAddress"].upper()))),
    "sender's digits changed": (
        ONE,
        {"029"},
        in_send(lambda m: m.update(senderAddress=m["senderAddress"].replace("1", "2"))),
    ),
    "sender name cut": (
        ONE,
        {"030"},
        in_send(lambda m: "senderName" in m and m.update(senderName=m["senderName"][:11])),
    ),
    "sender name lost": (ONE, {"030"}, without_member("senderName")),
    "correlator changed": (ONE, {"055"}, in_send(lambda m: "clientCorrelator" in m and m.update(clientCorrelator="1"))),
    "an entry lost in the answer": (ONE, {"031"}, in_send(lambda m: last_entry_lost(m[LIST]))),
    "an entry doubled in the answer": (ONE, {"031"}, in_send(lambda m: first_entry_doubled(m[LIST]))),
    "somebody else's entries": (ONE, {"031"}, in_send(lambda m: entries_replaced(m[LIST]))),
    "failed from the start": (
        ONE,
        {"057"},
        in_send(lambda m: [e.update(deliveryStatus="DeliveryImpossible") for e in m[LIST]["deliveryInfo"]]),
    ),
    "relative resource URL": (ONE, {"033"}, in_send(url_with("^https?://[^/]+", ""))),
    "resource URL of the infos": (ONE, {"033"}, in_send(url_with("$", "/deliveryInfos"))),
    "resource URL not encoded": (ONE, {"033"}, in_send(lambda m: m.update(resourceURL=unquote(m["resourceURL"])))),
    "list URL with another id": (ONE, {"034"}, in_send(list_url_with("/deliveryInfos$", "x/deliveryInfos"))),
    "list URL of the message": (ONE, {"034"}, in_send(list_url_with("/deliveryInfos$", ""))),
    "another sender in the URL": (ONE, {"037", "042"}, in_send(url_with("outbound/[^/]+/", "outbound/somebody/"))),
    "URL encoded twice": (
        ONE,
        {"037", "042"},
        in_send(lambda m: m.update(resourceURL=quote(m["resourceURL"], safe=":/"))),
    ),
    "space to plus in the URL": (ONE, {"037", "042"}, in_send(url_with("%20", "+"))),
    "Location with another id": (ONE, {"035", "067"}, located(lambda value: value + "9")),
    "Location of the infos": (ONE, {"035"}, located(lambda value: value + "/deliveryInfos")),
    "Location of all requests": (ONE, {"035"}, located(lambda value: value.rsplit("/", 1)[0])),
    "unknown right after the send": (ONE, {"058"}, refuse(is_poll, 404)),
    "unknown by a text sender": (
        ONE,
        {"042", "058"},
        refuse(lambda out: is_poll(out) and "%20" in out.path, 404),
    ),
    "an entry lost in the poll": (ONE, {"060"}, in_poll(last_entry_lost)),
    "an entry doubled in the poll": (ONE, {"060"}, in_poll(first_entry_doubled)),
    "somebody else's infos": (ONE, {"060"}, in_poll(entries_replaced)),
    "poll's URL with another id": (ONE, {"064"}, in_poll(url_with("/deliveryInfos$", "x/deliveryInfos"))),
    "poll's URL without deliveryInfos": (ONE, {"064"}, in_poll(url_with("/deliveryInfos$", ""))),
    "poll's URL with another sender": (ONE, {"037"}, in_poll(url_with("outbound/[^/]+/", "outbound/somebody/"))),
    "an id used again after twenty": (MANY, {"038"}, Memory().first_id_again_after(20)),
    "one answer to all polls": (MANY, {"060", "064", "065"}, Memory().first_answer_to_all_polls),
    "the last of many only": (
        MANY,
        {"068"},
        lambda out, answer: (
            with_status(answer, 404) if is_poll(out) and out.path.split("/")[2] == "321234567" else answer
        ),
    ),
    "unknown is 200": (UNKNOWN, {"066"}, lambda out, a: with_status(a, 200) if a.status == 404 else a),
    "unknown is 204": (UNKNOWN, {"066"}, lambda out, a: with_status(a, 204) if a.status == 404 else a),
    "unknown is 400": (UNKNOWN, {"066"}, lambda out, a: with_status(a, 400) if a.status == 404 else a),
    "a correlator means nothing": (
        REPEAT,
        {"056"},
        in_send(lambda m: m.update(resourceURL=f"{m['resourceURL']}{id(m)}")),
    ),
    "final, then not": (DELIVERY, {"061"}, Memory().flips_after(1)),
    "final, then not after ten polls": (DELIVERY, {"061"}, Memory().flips_after(10)),
    "never final": (
        DELIVERY,
        {"069"},
        in_poll(lambda m: [e.update(deliveryStatus="DeliveredToNetwork") for e in m["deliveryInfo"]]),
    ),
    "back to waiting": (
        DELIVERY,
        {"062"},
        in_poll(lambda m: [e.update(deliveryStatus="MessageWaiting") for e in m["deliveryInfo"]]),
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_breaks_its_claims(rig, broken, declined, lie):
    """Each lie is found by the fixed plans of one scenario, through the claims that it breaks."""
    scenario, claims, rig.change = LIES[lie]
    ledger = rig.run(scenario)
    assert claims <= broken(ledger) | declined(ledger)


@pytest.mark.parametrize("name", [ONE, MANY, UNKNOWN, REPEAT, DELIVERY])
def test_an_honest_server_keeps_all(rig, broken, declined, name):
    """The sandbox as it is breaks nothing, and leaves nothing that it may leave."""
    ledger = rig.run(name)
    assert not broken(ledger) | declined(ledger)


def test_forgotten_while_polled(rig, broken):
    """A message that is gone with the second poll is found, since it was known before."""
    seen: set[str] = set()

    def change(outgoing: Outgoing, answer: Answer) -> Answer:
        if is_poll(outgoing) and outgoing.path in seen:
            return with_status(answer, 404)
        seen.add(outgoing.path)
        return answer

    rig.change = change
    assert "068" in broken(rig.run(DELIVERY))


def test_nearly_the_id_of_a_message(rig, broken):
    """A server that looks for the beginning of an id only finds messages by ids that nobody has."""
    known: list[str] = []

    def change(outgoing: Outgoing, answer: Answer) -> Answer:
        if is_send(outgoing) and answer.status == 201:
            known.append(json.loads(answer.content)[ROOT]["resourceURL"].rsplit("/", 1)[1])
        return answer

    def redirect(outgoing: Outgoing) -> Outgoing:
        parts = outgoing.path.split("/")
        if is_poll(outgoing) and known and known[-1].startswith(parts[4][:-1]):
            parts[4] = known[-1]
        return replace(outgoing, path="/".join(parts))

    rig.change, rig.redirect = change, redirect
    assert "066" in broken(rig.run(UNKNOWN, {"sender": "321234567"}))


def test_own_url_leads_nowhere(rig, broken):
    """A server that knows a sender only as it was spelt, and spells it otherwise in its URLs, is found."""
    rig.change = refuse(lambda out: is_poll(out) and "tel%3A%2B321234567" in out.path, 404)
    plan = {"sender": "321234567", "to": ["tel:+13500000991"], "text": "Hello"}
    assert broken(rig.run(ONE, plan)) == {"102"}


def test_two_correlators_one_message(rig, broken):
    """A server that takes a second correlator for the first is found."""

    def redirect(outgoing: Outgoing) -> Outgoing:
        body = re.sub(rb'"clientCorrelator":"[^"]*"', b'"clientCorrelator":"always"', outgoing.body)
        return replace(outgoing, body=body) if is_send(outgoing) else outgoing

    rig.redirect = redirect
    assert "038" in broken(rig.run(REPEAT, *rig.scenario(REPEAT).fixed[:1]))


def test_the_key_does_not_cover_messages(rig, broken, kept):
    """403 to everything says something about the key and breaks no claim about messages."""
    rig.change = refuse(is_send, 403)
    ledger = rig.run(ONE)
    assert not broken(ledger)
    assert not kept(ledger)


def test_403_to_some_senders(rig, broken):
    """403 to a text sender alone is a refusal of what must be taken."""
    rig.change = refuse(lambda out: is_send(out) and "Bistro" in out.path, 403)
    assert "041" in broken(rig.run(ONE))


def test_nothing_readable_comes_back(rig, broken):
    """Answers that are no JSON are the wire's matter: no echo is judged, nothing fails."""
    rig.change = lambda out, answer: replace(answer, content=b"<html>") if is_send(out) else answer
    assert not broken(rig.run(ONE)) - {"036"}


def test_open_data_may_be_refused(rig, broken):
    """What the facts leave open may be refused."""
    rig.change = refuse(lambda out: is_send(out) and len(sent_text(out)) > 600)
    assert not broken(rig.run(ONE))


def test_open_data_must_come_back_whole(rig, broken):
    """What the facts leave open comes back whole where it is taken."""
    rig.change = in_text(lambda text: text[:900])
    assert "028" in broken(rig.run(ONE))


def test_a_strange_id_may_be_called_malformed(rig, broken):
    """400 to something that does not look like an id is allowed; 500 is not."""
    rig.change = refuse(lambda out: is_poll(out) and "nothing-like" in out.path)
    assert not broken(rig.run(UNKNOWN))
    rig.change = refuse(lambda out: is_poll(out) and "nothing-like" in out.path, 500)
    assert "066" in broken(rig.run(UNKNOWN))
