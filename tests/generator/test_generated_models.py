"""What generated models do with what may come: unknown is kept, wrong is told, nothing secret is shown."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit_clients.opensms.models import (
    CallbackTarget,
    DeliveryInfo,
    DeliveryInfoList,
    DeliveryInfoNotification,
    DeliveryStatus,
    OutboundSMSMessageRequest,
    OutboundSMSTextMessage,
)
from cpaaskit_clients.opensms.types import UNSET, Unset, path_segment

THING: dict[str, Any] = {
    "name": "n",
    "cls": "c",
    "at": {"x": 1, "y": 2.5},
    "level": 1,
    "when": "2024-05-01T10:00:00+02:00",
}


@given(st.text())
def test_an_unknown_enum_value_is_kept(value: str) -> None:
    """Any string becomes a member, equal to what came, and travels through copies, pickles and JSON."""
    status = DeliveryStatus(value)

    assert isinstance(status, DeliveryStatus)
    assert (status, status.value, str(status), hash(status)) == (value, value, value, hash(value))
    assert copy.copy(status) is copy.deepcopy(status) is status
    assert pickle.loads(pickle.dumps(status)) == status
    assert isinstance(pickle.loads(pickle.dumps(status)), DeliveryStatus)
    assert json.loads(json.dumps(status)) == value


def test_an_unknown_value_is_not_listed() -> None:
    """A value that a server invents does not become part of the listing."""
    DeliveryStatus("Invented")

    assert "Invented" not in list(DeliveryStatus)
    assert len(list(DeliveryStatus)) == 6
    assert DeliveryStatus("DeliveredToTerminal") is DeliveryStatus.DELIVERED_TO_TERMINAL


@pytest.mark.parametrize("value", [None, 1, ["DeliveredToTerminal"], {}])
def test_an_enum_of_strings_takes_strings_only(value: object) -> None:
    """What is no string is no state."""
    with pytest.raises(ValueError, match="is not a valid DeliveryStatus"):
        DeliveryStatus(value)


def test_an_integer_enum_is_open_too(synthetic: ModuleType) -> None:
    """An unknown integer is kept; a text or a fraction is not one."""
    level = synthetic.models.Level(7)

    assert (level, level.value, str(level)) == (7, 7, "7")
    assert pickle.loads(pickle.dumps(level)) == copy.deepcopy(level) == 7
    for value in ("7", 7.5, None):
        with pytest.raises(ValueError, match="is not a valid Level"):
            synthetic.models.Level(value)


def test_members_are_named_by_their_values(synthetic: ModuleType) -> None:
    """A new value renames no member; a value that gives no name has one in the contract."""
    assert [member.name for member in DeliveryStatus][:2] == ["DELIVERED_TO_NETWORK", "DELIVERED_TO_TERMINAL"]
    assert [member.name for member in synthetic.models.Kind] == ["PLAIN", "FANCY_ONE", "THIRD"]


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_unset_stays_the_one_unset(again: Any) -> None:
    """UNSET keeps its identity, alone and in a model, which then leaves the member out."""
    assert again(UNSET) is UNSET
    model = again(OutboundSMSMessageRequest(["tel:+1"], OutboundSMSTextMessage("Hi")))
    assert model.sender_name is UNSET
    assert model.to_dict() == {"address": ["tel:+1"], "outboundSMSTextMessage": {"message": "Hi"}}


def test_unset_is_false_and_says_its_name() -> None:
    """UNSET reads well in conditions and in a repr."""
    assert not UNSET
    assert (repr(UNSET), isinstance(UNSET, Unset)) == ("UNSET", True)


def test_unknown_members_are_kept_and_sent_back() -> None:
    """What the contract does not name is kept beside it."""
    source = {"address": "tel:+1", "deliveryStatus": "New", "operatorCode": {"a": [1]}}
    info = DeliveryInfo.from_dict(source)

    assert info.to_dict() == source
    assert info["operatorCode"] == {"a": [1]}
    assert (info.additional_keys, "operatorCode" in info, "x" in info) == (["operatorCode"], True, False)
    info["x"] = 1
    del info["operatorCode"]
    assert info.to_dict() == {"address": "tel:+1", "deliveryStatus": "New", "x": 1}


def test_from_dict_leaves_its_source_alone() -> None:
    """Reading a document changes nothing in it."""
    source = {"address": "tel:+1", "deliveryStatus": "New", "more": 1}
    DeliveryInfo.from_dict(source)

    assert source == {"address": "tel:+1", "deliveryStatus": "New", "more": 1}


@pytest.mark.parametrize(
    ("model", "source", "error", "told"),
    [
        (DeliveryInfo, {"deliveryStatus": "New"}, KeyError, "address"),
        (DeliveryInfo, {"address": 1, "deliveryStatus": "New"}, TypeError, "address is not a string but int"),
        (DeliveryInfo, {"address": None, "deliveryStatus": "New"}, TypeError, "address is not a string but NoneType"),
        (DeliveryInfo, {"address": "tel:+1", "deliveryStatus": 4}, TypeError, "deliveryStatus is not a string but int"),
        (
            DeliveryInfoList,
            {"resourceURL": "u", "deliveryInfo": {}},
            TypeError,
            "deliveryInfo is not an array but dict",
        ),
        (DeliveryInfoList, {"resourceURL": "u", "deliveryInfo": ["x"]}, TypeError, "not an object but str"),
        (DeliveryInfoNotification, {"deliveryInfo": "x"}, TypeError, "deliveryInfo has none of its documented forms"),
    ],
)
def test_what_is_not_of_its_type_is_told_by_name(model: Any, source: Any, error: type[Exception], told: str) -> None:
    """A value of another type than the annotation never gets into a model, and the error shows no value."""
    with pytest.raises(error, match=told):
        model.from_dict(source)


def test_null_for_what_is_optional_reads_as_not_given() -> None:
    """Many vendors write null for what is absent."""
    target = CallbackTarget.from_dict({"url": "https://example.org", "securityToken": None})

    assert target.security_token is UNSET


def test_no_sensitive_value_is_in_a_repr(synthetic: ModuleType) -> None:
    """Numbers, texts, tokens and unknown members are left out of every repr."""
    canary = "canary-4711"
    request = OutboundSMSMessageRequest(
        [canary], OutboundSMSTextMessage(canary), sender_address=canary, sender_name=canary
    )
    request["more"] = canary
    thing = synthetic.models.Thing.from_dict({**THING, "secret": canary, "secrets": [canary]})

    shown = repr([request, CallbackTarget(canary, canary), DeliveryInfo(canary, DeliveryStatus("New")), thing])
    assert canary not in shown
    assert "address=***" in shown
    assert "name='n'" in shown


def test_names_that_python_or_the_generator_use_are_safe(synthetic: ModuleType) -> None:
    """Properties called cls, d, field_dict or src_dict are read and written like any other."""
    source = {**THING, "cls": "klass", "d": 4, "field_dict": "f", "src_dict": "s", "on": True}

    assert synthetic.models.Thing.from_dict(source).to_dict() == {**source, "at": {"x": 1, "y": 2.5}}


def test_every_idiom_round_trips(synthetic: ModuleType) -> None:
    """Unions, nullables, nested arrays, recursion, formats: what was read is what is written."""
    source = {
        **THING,
        "day": "2024-05-01",
        "id": "12345678-1234-5678-1234-567812345678",
        "ratio": 3,
        "note": None,
        "nothing": None,
        "maybe": "brand new",
        "later": None,
        "shapes": [{"shape": "square", "round": True}, {"shape": "circle", "radius": 2}],
        "grid": [[1, 2], []],
        "parent": THING,
        "anything": {"a": [None]},
    }
    thing = synthetic.models.Thing.from_dict(source)

    assert thing.to_dict() == source
    assert [type(shape).__name__ for shape in thing.shapes] == ["Square", "Circle"]
    assert thing.when.utcoffset() == datetime.timedelta(hours=2)
    assert synthetic.models.Thing.from_dict({**THING, "later": THING["when"]}).later == thing.when


@pytest.mark.parametrize(
    "change",
    [
        {"when": "2024-05-01 10:00:00"},
        {"when": 5},
        {"later": "2024-05-01 10:00:00"},
        {"later": "soon"},
        {"note": 5},
        {"nothing": 0},
        {"maybe": 5},
        {"ratio": True},
        {"on": 1},
        {"level": 1.5},
        {"level": True},
        {"shapes": [{"shape": "triangle"}]},
        {"shapes": [{"shape": "circle"}]},
        {"grid": [1]},
        {"id": "no uuid"},
        {"day": "yesterday"},
        {"at": {"x": 1}},
        {"at": []},
    ],
    ids=str,
)
def test_what_no_documented_form_fits_is_refused(change: dict[str, Any], synthetic: ModuleType) -> None:
    """Naive times, raw strings in place of times, unknown tags and booleans for numbers are errors, never values."""
    with pytest.raises((KeyError, TypeError, ValueError)):
        synthetic.models.Thing.from_dict({**THING, **change})


def test_a_value_that_is_no_time_is_not_shown(synthetic: ModuleType) -> None:
    """An error about a format shows the name, not the value: servers mix up their fields."""
    for change in ({"when": "+13500000991"}, {"day": "+13500000991"}):
        with pytest.raises(ValueError, match="is not a date") as caught:
            synthetic.models.Thing.from_dict({**THING, **change})
        assert "+13500000991" not in str(caught.value)


def test_a_naive_time_is_not_sent(synthetic: ModuleType) -> None:
    """A time without offset would be the server's guess."""
    thing = synthetic.models.Thing.from_dict(THING)
    thing.when = datetime.datetime(2024, 5, 1, 10)

    with pytest.raises(ValueError, match="when has no offset from UTC"):
        thing.to_dict()


def test_a_default_of_the_contract_is_left_to_the_server(synthetic: ModuleType) -> None:
    """What was not given is not sent."""
    assert "color" not in synthetic.models.Thing.from_dict(THING).to_dict()


def test_typed_additional_properties_are_read_and_written(synthetic: ModuleType) -> None:
    """Members of one type, plain or in variants."""
    counts = synthetic.models.Counts.from_dict({"a": 1, "b": 2})
    events = synthetic.models.Events.from_dict({"a": {"shape": "circle", "radius": 1}})

    assert (counts["a"], counts.to_dict()) == (1, {"a": 1, "b": 2})
    assert events.to_dict() == {"a": {"shape": "circle", "radius": 1}}
    with pytest.raises(TypeError):
        synthetic.models.Counts.from_dict({"a": "1"})


def test_a_closed_object_keeps_nothing_more(synthetic: ModuleType) -> None:
    """Where the contract forbids more members there is no place for them."""
    assert synthetic.models.Point.from_dict({"x": 1, "y": 2, "z": 3}).to_dict() == {"x": 1, "y": 2}


def test_whole_numbers_written_as_floats_are_integers(synthetic: ModuleType) -> None:
    """JSON knows one kind of number."""
    assert synthetic.models.Level(synthetic.models.Thing.from_dict({**THING, "level": 2.0}).level) == 2


@pytest.mark.parametrize("package", ["cpaaskit_clients.opensms", "cpaaskit_clients.opensms.models"])
def test_lazy_packages_tell_their_names_and_no_others(package: str) -> None:
    """A lazy package lists what it has, gives each of it, and refuses the rest like any module."""
    module = __import__(package, fromlist=["x"])

    assert sorted(module.__all__) == dir(module)
    assert all(getattr(module, name) is not None for name in module.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = module.Nothing


@given(st.text(min_size=1))
def test_a_path_parameter_stays_one_segment(value: str) -> None:
    """Whatever it holds, a value is one segment, and none that means this or the folder above."""
    from urllib.parse import unquote

    try:
        segment = path_segment(value, "x")
    except UnicodeEncodeError:
        return

    assert not {"/", "?", "#", "\\"} & set(segment)
    assert segment not in {".", "..", ""}
    assert unquote(segment) == value


def test_an_empty_path_parameter_is_refused() -> None:
    """An empty segment would be another resource."""
    with pytest.raises(ValueError, match="senderAddress must not be empty"):
        path_segment("", "senderAddress")
