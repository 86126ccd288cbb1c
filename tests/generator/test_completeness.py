"""Completeness: whatever the contract has and the code has not is found, in each kind."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from regeneration.completeness import missing
from regeneration.documents import Document
from regeneration.layout import HERE


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the OpenSMS package to take things from."""
    shutil.copytree(HERE.clients / "opensms", tmp_path / "opensms", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "opensms"


def test_the_committed_packages_are_complete(opensms: dict[str, Any], package: Path) -> None:
    """Every operation, parameter, body, status and property of OpenSMS is in its code."""
    assert missing(Document(opensms), package) == []


def test_a_package_with_every_idiom_is_complete(synthetic_contract: dict[str, Any], synthetic_package: Path) -> None:
    """So it is with the idioms that OpenSMS lacks."""
    assert missing(Document(synthetic_contract), synthetic_package) == []


SEND = "api/messages/send_message.py"
LOSSES = [
    ("sendMessage: has no module api/messages/send_message.py", SEND, None, ""),
    ("sendMessage: has no method send_message in", "api/messages/__init__.py", r"def send_message\(", "def other("),
    ("its path parameter senderAddress is not sent", SEND, '"senderAddress"', '"sender"'),
    ("its function sync does not take its 3 arguments", SEND, r"def sync\(\n    sender_address: str,", "def sync("),
    ("has no function asyncio_detailed", SEND, "def asyncio_detailed", "def asyncio_other"),
    ("sends 0 of the 1 media types of its body", SEND, r'_parts\["json"\] = _json', "pass"),
    ("its success 201 is not judged", SEND, "status_code == 201", "status_code == 202"),
    ("its success 201 is judged, and its body is not read", SEND, "def _read_201", "def _other"),
    ("its status 429 is not in the operation table", "operations.py", ", 429", ""),
    ("sendMessage: its status 201 is not in the operation table", "operations.py", r'"sendMessage": \(', '"other": ('),
    ("OutboundRequest has no class in models", "models/outbound_request.py", None, ""),
    ("DeliveryInfo lacks its property deliveryStatus", "models/delivery_info.py", r'pop\("deliveryStatus"', 'pop("x"'),
    ("CallbackTarget lacks its property securityToken", "models/callback_target.py", r'\["securityToken"\]', "[x]"),
    ("DeliveryStatus lacks its value MessageWaiting", "models/delivery_status.py", '    MESSAGE_WAITING = .*\n', ""),
]  # fmt: skip


@pytest.mark.parametrize(("told", "name", "pattern", "instead"), LOSSES, ids=[loss[0] for loss in LOSSES])
def test_what_is_lost_is_found(
    told: str, name: str, pattern: str | None, instead: str, opensms: dict[str, Any], package: Path
) -> None:
    """Take one thing out of the code, and it is named."""
    path = package / name
    if pattern is None:
        path.unlink()
    else:
        changed, count = re.subn(pattern, instead, path.read_text(encoding="utf-8"))
        assert count
        path.write_text(changed, encoding="utf-8")

    assert any(told in line for line in missing(Document(opensms), package))


SYNTHETIC_LOSSES = [
    ("readThing: its query parameter since is not sent", "api/things/read_thing.py", r'_params\["since"\]', "x"),
    ("readThing: its header parameter X-Flag is not sent", "api/things/read_thing.py", r'_headers\["X-Flag"\]', "x"),
    ("writeThing: sends 1 of the 2 media types", "api/things/write_thing.py", r'_parts\["json"\]', "x"),
    ("listNotes: its query parameter filter[name] is not sent", "api/notes/list_notes.py", r'"filter\[name\]"', '"x"'),
    ("listNotes: has no method list in", "api/notes/__init__.py", r"def list\(", "def x("),
    ("listNotes: has no method iter_list in", "api/notes/__init__.py", r"def iter_list\(", "def x("),
    ("importNotes: sends 0 of the 1 media types", "api/notes/import_notes.py", r'_parts\["content"\]', "x"),
    ("createNote: sends 0 of the 1 media types", "api/notes/create_note.py", r'_parts\["data"\]', "x"),
    ("readThing: its status default is not in the operation table", "operations.py", r'\("4XX", "default"\)', "()"),
]


@pytest.mark.parametrize(("told", "name", "pattern", "instead"), SYNTHETIC_LOSSES, ids=[x[0] for x in SYNTHETIC_LOSSES])
def test_what_only_other_idioms_have_is_found_too(
    told: str,
    name: str,
    pattern: str,
    instead: str,
    synthetic_contract: dict[str, Any],
    synthetic_package: Path,
    tmp_path: Path,
) -> None:
    """Queries, headers, several media types and ranges of statuses."""
    copy = Path(shutil.copytree(synthetic_package, tmp_path / "copy"))
    changed, count = re.subn(pattern, instead, (copy / name).read_text(encoding="utf-8"), count=1)
    assert count
    (copy / name).write_text(changed, encoding="utf-8")

    assert any(told in line for line in missing(Document(synthetic_contract), copy))


def test_an_empty_package_lacks_everything(opensms: dict[str, Any], tmp_path: Path) -> None:
    """Nothing generated is nothing found, and no crash."""
    lines = missing(Document(opensms), tmp_path)

    assert sum("has no module" in line for line in lines) == 5
    assert any("has no class in models" in line for line in lines)
