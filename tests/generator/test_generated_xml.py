"""Request bodies in XML, as the contract's hints have them."""

from __future__ import annotations

from decimal import Decimal
from types import ModuleType
from xml.etree import ElementTree

import httpx
import pytest
from hypothesis import given, settings, strategies

PLAIN = strategies.text(strategies.characters(exclude_categories=["C"]), min_size=1)


def _sent(package: ModuleType, body: object) -> httpx.Request:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"total": 1, "parts": [], "maybe": None})

    groups = __import__(f"{package.__name__}.groups", fromlist=["Groups"])
    groups.Groups(token="t", transport=httpx.MockTransport(answer)).notes.import_notes(body=body)
    return seen[0]


def test_hints_name_and_wrap_elements(synthetic: ModuleType) -> None:
    """Names, attributes, wrapped and bare arrays, and members that the contract does not know."""
    models = synthetic.models
    body = models.Import(
        "me",
        [models.Node("1", text="a<b"), models.Node("2")],
        urgent=True,
        version=2,
        price=Decimal("1.50"),
        label=["x", "y"],
    )
    body["other"] = "z"

    request = _sent(synthetic, body)

    assert request.headers["content-type"] == "application/xml"
    assert ElementTree.canonicalize(request.content.decode()) == (
        '<data version="2"><other>z</other><sender>me</sender>'
        "<nodes><node><to>1</to><message>a&lt;b</message></node><node><to>2</to></node></nodes>"
        "<urgent>true</urgent><price>1.50</price><label>x</label><label>y</label></data>"
    )
    assert request.content.startswith(b"<?xml version='1.0' encoding='utf-8'?>")


@given(text=PLAIN)
@settings(max_examples=60, deadline=None)
def test_any_text_arrives(synthetic: ModuleType, text: str) -> None:
    """Whatever a text holds, a reader of XML finds it again."""
    request = _sent(synthetic, synthetic.models.Import(text, [synthetic.models.Node(text, text=text)]))
    root = ElementTree.fromstring(request.content)

    assert (root.findtext("sender"), root.findtext("nodes/node/message")) == (text, text)


@pytest.mark.parametrize("text", ["\x00", "a\x1fb", "\uffff", "\ud800"])
def test_what_xml_cannot_carry_is_refused(synthetic: ModuleType, text: str) -> None:
    """A control character would make a document that no reader takes."""
    with pytest.raises(ValueError, match="a character that XML cannot carry"):
        _sent(synthetic, synthetic.models.Import(text, []))
