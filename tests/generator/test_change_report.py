"""What a changed contract means for callers: on the wire, by laws and examples; in Python; against git's history."""

from __future__ import annotations

import copy
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import regenerate
from regeneration.change_report import last_release, report
from regeneration.documents import load
from regeneration.layout import HERE, Layout
from regeneration.python_changes import python_changes
from regeneration.wire_changes import wire_changes

Contract = dict[str, Any]
Edit = Callable[[Contract], object]

OPENSMS = dict(load(HERE.specs / "opensms" / "openapi.yaml"))
SEND = ("paths", "/outbound/{senderAddress}/requests", "post")
SENT = "OutboundSMSMessageRequest"
INFOS = ("paths", "/outbound/{senderAddress}/requests/{requestId}/deliveryInfos", "get")


def _at(contract: Contract, *path: str) -> Any:
    node: Any = contract
    for key in path:
        node = node[key]
    return node


def _schema(contract: Contract, name: str) -> Any:
    return _at(contract, "components", "schemas", name)


def _members(contract: Contract, name: str) -> Any:
    return _schema(contract, name)["properties"]


def _required(contract: Contract, name: str) -> Any:
    return _schema(contract, name)["required"]


def _values(contract: Contract, name: str) -> Any:
    return _schema(contract, name)["enum"]


def _property(name: str, member: str, **changes: Any) -> Edit:
    return lambda contract: _schema(contract, name)["properties"][member].update(changes)


def _parameter(**members: Any) -> Edit:
    extra = {"name": "extra", "in": "query", "schema": {"type": "string"}, **members}
    return lambda contract: _at(contract, *SEND).update(parameters=[extra])


BREAKING: list[tuple[str, Edit]] = [
    ("DELETE /outbound/subscriptions is gone", lambda c: _at(c, "paths", "/outbound/subscriptions").pop("delete")),
    ("was called sendMessage", lambda c: _at(c, *SEND).update(operationId="deliver")),
    ("requests go to https://other.example", lambda c: c.update(servers=[{"url": "https://other.example"}])),
    ("cannot be called with apiKey any more", lambda c: _at(c, *SEND).update(security=[{"other": []}])),
    ("query parameter extra is new and required", _parameter(required=True)),
    ("outboundSMSMessageRequest/senderName is gone", lambda c: _members(c, SENT).pop("senderName")),
    ("outboundSMSMessageRequest/senderName is required now", lambda c: _required(c, SENT).append("senderName")),
    ("senderName is integer, not string", _property(SENT, "senderName", type="integer")),
    ("senderName: maxLength is 11, not None", _property(SENT, "senderName", maxLength=11)),
    ("senderName: pattern is ^a, not None", _property(SENT, "senderName", pattern="^a")),
    ("senderName is one of a list now", _property(SENT, "senderName", enum=["a"])),
    ("request body application/json is gone", lambda c: _at(c, *SEND, "requestBody").update(content={"text/x": {}})),
    ("response 201 is gone", lambda c: _at(c, *SEND, "responses").pop("201")),
    ("response 202 is new", lambda c: _at(c, *SEND, "responses").update({"202": {"description": "later"}})),
    ("response 201: application/json is gone", lambda c: _at(c, *SEND, "responses", "201").pop("content")),
    ("deliveryInfoList/resourceURL is optional now", lambda c: _required(c, "DeliveryInfoList").remove("resourceURL")),
    ("deliveryInfo/*/deliveryStatus is gone", lambda c: _members(c, "DeliveryInfo").pop("deliveryStatus")),
    ("deliveryStatus cannot be MessageWaiting", lambda c: _values(c, "DeliveryStatus").remove("MessageWaiting")),
    ("address is null or string, not string", _property("DeliveryInfo", "address", type=["string", "null"])),
    ("path parameters are in another order", lambda c: _at(c, "paths", INFOS[1]).update(
        parameters=list(reversed(_at(c, "paths", INFOS[1], "parameters"))))),
]  # fmt: skip

HARMLESS: list[tuple[str, Edit]] = [
    ("GET /more is new", lambda c: c["paths"].update({"/more": {"get": {"operationId": "more", "responses": {}}}})),
    ("query parameter extra is new and optional", _parameter()),
    ("can be called with other", lambda c: _at(c, *SEND)["security"].append({"other": []})),
    ("request body text/x is new", lambda c: _at(c, *SEND, "requestBody", "content").update({"text/x": {}})),
    ("/validity is new and optional", lambda c: _members(c, SENT).update(validity={})),
    ("senderName is anything, not string", lambda c: _members(c, SENT).update(senderName={})),
    ("response 409 is new", lambda c: _at(c, *SEND, "responses").update({"409": {"description": "again"}})),
    ("response 403 is gone", lambda c: _at(c, *SEND, "responses").pop("403")),
    ("deliveryStatus may be Expired now", lambda c: _values(c, "DeliveryStatus").append("Expired")),
    ("senderName is required now", lambda c: _required(c, "OutboundSMSMessage").append("senderName")),
    ("senderName: minLength is 3, not None", _property("OutboundSMSMessage", "senderName", minLength=3)),
    ("a repeat now costs write", lambda c: _at(c, *SEND).update({"x-effect": "write"})),
    ("deprecated is now True", lambda c: _at(c, *SEND).update(deprecated=True)),
]  # fmt: skip


def _compared(edit: Edit) -> list[Any]:
    changed = copy.deepcopy(OPENSMS)
    edit(changed)
    return wire_changes(OPENSMS, changed)


@pytest.mark.parametrize(("told", "edit"), BREAKING, ids=[told for told, _ in BREAKING])
def test_what_breaks_callers_is_told(told: str, edit: Edit) -> None:
    """More is demanded, less is promised, or something is gone."""
    changes = _compared(edit)

    assert any(told in change.says or told in change.where for change in changes if change.breaking), changes


@pytest.mark.parametrize(("told", "edit"), HARMLESS, ids=[told for told, _ in HARMLESS])
def test_what_breaks_nobody_is_told_apart(told: str, edit: Edit) -> None:
    """Less is demanded, more is promised, or something is new."""
    changes = _compared(edit)

    assert any(told in change.says for change in changes if not change.breaking), changes
    assert not [change for change in changes if change.breaking and told in change.says]


def test_words_alone_change_nothing() -> None:
    """Descriptions, summaries and examples are no change for a caller."""
    changed = copy.deepcopy(OPENSMS)
    _at(changed, *SEND).update(description="other words", summary="other")
    changed["info"]["description"] = "other"

    assert wire_changes(OPENSMS, changed) == []


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from([edit for _, edit in BREAKING[:2] + BREAKING[4:10] + HARMLESS]), max_size=4))
def test_a_contract_does_not_differ_from_itself(edits: list[Edit]) -> None:
    """Whatever the contract, it is compatible with itself, and comparing changes nothing in it."""
    changed = copy.deepcopy(OPENSMS)
    for edit in edits:
        if _applies(edit, changed):
            edit(changed)
    before = copy.deepcopy(changed)

    assert wire_changes(changed, changed) == []
    assert changed == before


def _applies(edit: Edit, contract: Contract) -> bool:
    try:
        edit(copy.deepcopy(contract))
    except (KeyError, ValueError):
        return False
    return True


@settings(deadline=None)
@given(st.sampled_from([edit for _, edit in BREAKING + HARMLESS]))
def test_a_difference_is_seen_from_both_sides(edit: Edit) -> None:
    """There and back there is something to tell."""
    changed = copy.deepcopy(OPENSMS)
    edit(changed)

    assert bool(wire_changes(OPENSMS, changed)) == bool(wire_changes(changed, OPENSMS))


_TYPES = st.sampled_from(["string", "integer", "number", "boolean", "null"])


def _one_member(direction: str, schema: dict[str, Any]) -> Contract:
    operation: dict[str, Any] = {"operationId": "x", "responses": {"200": {"description": "x"}}}
    media = {"application/json": {"schema": {"type": "object", "properties": {"a": schema}}}}
    if direction == "sent":
        operation["requestBody"] = {"content": media}
    else:
        operation["responses"]["200"]["content"] = media
    return {"servers": [{"url": "https://a.b"}], "paths": {"/x": {"post": operation}}}


@given(st.sets(_TYPES, min_size=1), st.sets(_TYPES, min_size=1))
def test_wider_is_harmless_to_senders_and_narrower_to_readers(one: set[str], other: set[str]) -> None:
    """A value of one type is safe to send where more types are allowed, and safe to read where fewer are."""
    then, now = sorted(one), sorted(one | other)

    sent = wire_changes(_one_member("sent", {"type": then}), _one_member("sent", {"type": now}))
    read = wire_changes(_one_member("read", {"type": now}), _one_member("read", {"type": then}))
    back = wire_changes(_one_member("sent", {"type": now}), _one_member("sent", {"type": then}))

    assert not [change for change in (*sent, *read) if change.breaking]
    assert len(back) == len(sent)
    assert all(change.breaking for change in back)


@given(st.integers(0, 9), st.integers(0, 9), st.sampled_from(["minLength", "maxLength"]))
def test_bounds_bind_senders_and_promise_to_readers(one: int, other: int, key: str) -> None:
    """What tightens a bound breaks who sends; what loosens it breaks who reads."""
    tightened = other > one if key == "minLength" else other < one
    for direction in ("sent", "read"):
        then, now = ({"type": "string", key: bound} for bound in (one, other))
        changes = wire_changes(_one_member(direction, then), _one_member(direction, now))
        assert [change.breaking for change in changes] == ([] if one == other else [tightened == (direction == "sent")])


def test_branches_and_recursion_are_followed() -> None:
    """A variant more is a new answer to read; a schema that holds itself ends."""
    one = {"anyOf": [{"type": "string"}]}
    two = {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    looped = _one_member("read", {"$ref": "#/components/schemas/Node"})
    node = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}, "v": {"type": "string"}}}
    looped["components"] = {"schemas": {"Node": node}}
    changed = copy.deepcopy(looped)
    changed["components"]["schemas"]["Node"]["properties"]["v"]["type"] = "integer"
    closed = {"type": "object", "additionalProperties": False}

    assert [change.breaking for change in wire_changes(_one_member("sent", one), _one_member("sent", two))] == [False]
    assert [change.breaking for change in wire_changes(_one_member("read", one), _one_member("read", two))] == [True]
    assert [change.breaking for change in wire_changes(_one_member("read", two), _one_member("read", two))] == []
    assert [change.says for change in wire_changes(looped, changed)] == ["response 200/a/v is integer, not string"]
    assert wire_changes(_one_member("sent", {"type": "object"}), _one_member("sent", closed))[0].breaking


def test_a_changed_package_is_compared_without_importing_it(tmp_path: Path) -> None:
    """What is gone or takes other arguments breaks callers; what is new does not."""
    for name in ("old", "new"):
        shutil.copytree(HERE.clients / "opensms", tmp_path / name / "opensms")
    facade = tmp_path / "new" / "opensms" / "api" / "messages" / "__init__.py"
    text = facade.read_text(encoding="utf-8")
    facade.write_text(text.replace("request_id: str,", "request_id: str,\n        more: str,"), encoding="utf-8")
    (tmp_path / "new" / "opensms" / "models" / "callback.py").write_text("class Other:\n    pass\n", encoding="utf-8")

    changes = python_changes("opensms", tmp_path / "old", tmp_path / "new")

    told = {(change.breaking, change.where) for change in changes}
    assert (True, "opensms.api.messages.Messages.get_delivery_infos") in {(b, w.partition("(")[0]) for b, w in told}
    assert (True, "opensms.models.callback.Callback") in told
    assert (False, "opensms.models.callback.Other") in told
    assert python_changes("opensms", tmp_path / "old", tmp_path / "old") == []
    assert python_changes("opensms", tmp_path / "old", tmp_path / "none") == []


@pytest.fixture
def history(checkout: Layout) -> Layout:
    """A checkout with one commit, tagged as a release."""
    _git(checkout, "init", "--quiet")
    _git(checkout, "add", "spec", "generated")
    _commit(checkout)
    for tag in ("v0.9.0", "v0.10.0", "nightly"):
        _git(checkout, "tag", tag)
    return checkout


def _git(checkout: Layout, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=checkout.root, check=True, capture_output=True, timeout=60)


def _commit(checkout: Layout) -> None:
    _git(checkout, "-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "--quiet", "--message", "m")


def test_the_report_compares_with_the_last_release(history: Layout, edit_spec: Callable[[Edit], None]) -> None:
    """By version, not by letters; both sides of the change are in it."""
    assert last_release(history) == "v0.10.0"
    assert report(history, None).splitlines() == [
        "Changes for callers since v0.10.0:",
        "opensms:",
        "  on the wire: 0 breaking, 0 other",
        "  in Python: 0 breaking, 0 other",
    ]
    edit_spec(lambda contract: _at(contract, *SEND).update(operationId="deliver"))

    assert "  on the wire: 1 breaking, 0 other" in report(history, "v0.9.0")
    assert "    BREAKING  deliver: was called sendMessage" in report(history, "v0.9.0")


def test_apis_come_and_go(history: Layout) -> None:
    """A new API breaks nobody, and one that is gone everybody."""
    (history.specs / "opensms").rename(history.specs / "other")

    assert report(history, None).splitlines()[1:] == ["opensms: BREAKING, is gone", "other: is new"]


def test_without_a_release_there_is_nothing_to_compare_with(
    checkout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report says so, and is no failure."""
    _git(checkout, "init", "--quiet")
    _git(checkout, "add", "scripts")
    _commit(checkout)

    assert regenerate.main(["--report"], checkout) == 0
    assert "no release yet" in capsys.readouterr().out
    assert "opensms: is new" in report(checkout, "HEAD")


def test_an_unknown_base_is_told(history: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    """A base that git does not know is one line and exit 2."""
    assert regenerate.main(["--report", "nosuch"], history) == 2
    assert "give a commit, branch or tag" in capsys.readouterr().err


def test_a_machine_without_git_is_told(checkout: Layout, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    """The report needs git's history."""
    monkeypatch.setenv("PATH", "")

    assert regenerate.main(["--report", "HEAD"], checkout) == 2
    assert "git: is not installed" in capsys.readouterr().err
