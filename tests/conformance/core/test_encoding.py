"""Bodies as bytes: what a server that knows the media type reads is what was meant."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit_conformance.encoding import encoded
from cpaaskit_conformance.model import RequestData

BODY = {"to": ["14155550101", "447700900123"], "meta": {"tags": ["a b", "é&="]}, "flash": True, "time": None, "n": 2}


def request(media_type: str, **more: object) -> RequestData:
    return RequestData(operation="send", body=BODY, media_type=media_type, **more)  # type: ignore[arg-type]  # fields


def test_a_form_spells_members_of_members_with_brackets() -> None:
    """As PHP reads them; a switch is 1 or 0, and what is not there is empty."""
    content, media_type = encoded(request("application/x-www-form-urlencoded"))

    assert media_type == "application/x-www-form-urlencoded"
    assert parse_qsl(content.decode(), keep_blank_values=True) == [
        ("to[0]", "14155550101"),
        ("to[1]", "447700900123"),
        ("meta[tags][0]", "a b"),
        ("meta[tags][1]", "é&="),
        ("flash", "1"),
        ("time", ""),
        ("n", "2"),
    ]


def test_parts_have_names_and_files_have_file_names() -> None:
    """A file is told from a text by its name."""
    content, media_type = encoded(RequestData(operation="send", body={"a": "é", "file": "1\r\n2"}, files=("file",)))
    assert media_type == "application/json"
    content, media_type = encoded(
        RequestData(
            operation="send", body={"a": "é", "file": "1\r\n2"}, files=("file",), media_type="multipart/form-data"
        )
    )
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {media_type}\r\n\r\n".encode() + content)
    parts = list(message.iter_parts())

    assert [part.get_param("name", header="content-disposition") for part in parts] == ["a", "file"]
    assert [part.get_filename() for part in parts] == [None, "file.csv"]
    assert [part.get_payload(decode=True) for part in parts] == ["é".encode(), b"1\r\n2"]


def test_xml_names_its_root_and_the_items_of_lists() -> None:
    """The names come with the request, since only the contract knows them."""
    content, media_type = encoded(request("application/xml", elements={"": "data", "to": "number"}))
    root = Xml.fromstring(content)

    assert (media_type, root.tag) == ("application/xml", "data")
    assert [child.text for child in root.findall("to/number")] == ["14155550101", "447700900123"]
    assert [child.text for child in root.findall("meta/tags/tags")] == ["a b", "é&="]
    assert root.findtext("flash") == "1"


@given(st.dictionaries(st.text("abc", min_size=1), st.text(), max_size=3))
def test_any_texts_survive_a_form(body: dict[str, str]) -> None:
    """Whatever stands in a text comes out of the form again."""
    content, _ = encoded(RequestData(operation="send", body={**body}, media_type="application/x-www-form-urlencoded"))

    assert dict(parse_qsl(content.decode("ascii"), keep_blank_values=True)) == body


@pytest.mark.parametrize("media_type", ["text/plain", "application/problem+json"])
def test_other_media_types_carry_json(media_type: str) -> None:
    """What has no form of its own is sent as JSON under its name."""
    assert encoded(RequestData(operation="send", body=[1], media_type=media_type)) == (b"[1]", media_type)
    assert encoded(RequestData(operation="send", body=[1, 2]), airy=True)[0] == b"[1, 2]"


def test_what_is_raw_is_sent_as_it_is() -> None:
    """Raw bytes win over a body, and without either there is none."""
    assert encoded(RequestData(operation="send", raw="\xff", media_type="text/plain")) == (b"\xff", "text/plain")
    assert encoded(RequestData(operation="send")) == (b"", None)


def test_files_and_elements_are_part_of_the_data() -> None:
    """A case that is read again is sent in the same way."""
    sent = request("application/xml", files=("f",), elements={"": "data"})

    assert RequestData.from_json(sent.to_json()) == sent
