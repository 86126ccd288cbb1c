"""`cpaaskit vendor`: a copy that works alone, says where it is from, and is never made over somebody's work."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from cpaaskit import _vendor

NEEDED = ("httpx", "httpcore", "h11", "anyio", "idna", "certifi", "sniffio", "attr", "attrs", "typing_extensions.py")

USES_THE_COPY = """
import sys
import httpx
import opensms
from opensms import Client, Messages, AsyncMessages
from opensms.models import OutboundRequest, OutboundSMSMessageRequest, OutboundSMSTextMessage
from importlib.resources import files
import asyncio, json

assert "cpaaskit" not in sys.modules and not any(name.startswith("cpaaskit") for name in sys.modules)
try:
    import cpaaskit
except ModuleNotFoundError:
    pass
else:
    raise SystemExit("cpaaskit is there")

answer = {"outboundSMSMessageRequest": {
    "address": ["tel:+13500000991"], "outboundSMSTextMessage": {"message": "Hi"},
    "deliveryInfoList": {"resourceURL": "https://example.org/r/1/deliveryInfos", "deliveryInfo": []},
    "resourceURL": "https://example.org/r/1"}}
transport = httpx.MockTransport(lambda request: httpx.Response(201, json=answer))
body = OutboundRequest(OutboundSMSMessageRequest(["tel:+13500000991"], OutboundSMSTextMessage("Hi")))
with Client(token="t", transport=transport, async_transport=transport) as client:
    assert Messages(client).send_message("321234567", body=body).to_dict() == answer
    assert asyncio.run(AsyncMessages(client).send_message("321234567", body=body)).to_dict() == answer
assert json.loads(files(opensms).joinpath("spec.json").read_text())["openapi"].startswith("3.1")
print("works alone")
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A fresh copy of the OpenSMS client."""
    assert _vendor.main(["opensms", str(tmp_path)]) == 0
    return tmp_path / "opensms"


def _check(copy: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    capsys.readouterr()
    code = _vendor.main(["opensms", str(copy.parent), "--check"])
    captured = capsys.readouterr()
    return code, captured.out + captured.err


def test_a_copy_works_where_only_httpx_and_attrs_are(copy: Path, tmp_path: Path) -> None:
    """The copy sends and reads, sync and async, in an interpreter that has no cpaaskit."""
    site = tmp_path / "site"
    site.mkdir()
    installed = Path(sysconfig.get_paths()["purelib"])
    for name in NEEDED:
        if (installed / name).exists():
            (site / name).symlink_to(installed / name)
    program = f"import sys; sys.path[:0] = [{str(site)!r}, {str(copy.parent)!r}]\n{USES_THE_COPY}"

    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.returncode, done.stdout.strip()) == (0, "works alone"), done.stderr


def test_a_copy_names_no_other_package(copy: Path) -> None:
    """No file of a copy imports cpaaskit or the package that it was copied from."""
    for path in copy.rglob("*.py"):
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
        assert not [line for line in lines if line.startswith(("import cpaaskit", "from cpaaskit"))], path


def test_a_fresh_copy_is_up_to_date(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A copy that nobody touched passes its check, with the caches that its use leaves."""
    (copy / "__pycache__").mkdir()
    (copy / "__pycache__" / "x.pyc").write_bytes(b"x")

    assert _check(copy, capsys) == (0, f"{copy}: as it was made, and up to date\n")


def test_line_ends_of_windows_are_no_edit(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Version control may rewrite line ends; that edits nothing."""
    client = copy / "client.py"
    client.write_bytes(client.read_bytes().replace(b"\n", b"\r\n"))

    assert _check(copy, capsys)[0] == 0


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda copy: (copy / "client.py").write_text("x = 1\n"), "edited: client.py was changed"),
        (lambda copy: (copy / "errors.py").unlink(), "edited: errors.py is missing"),
        (lambda copy: (copy / "own.py").write_text(""), "edited: own.py was added"),
    ],
    ids=["changed", "missing", "added"],
)
def test_an_edited_copy_is_told_and_never_replaced(
    edit, told: str, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The check names the edited file, and a new copy over it is refused with everything left as it was."""
    edit(copy)
    before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}

    code, text = _check(copy, capsys)
    assert (code, told in text) == (1, True)
    assert _vendor.main(["opensms", str(copy.parent)]) == 2
    assert {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()} == before


def test_an_outdated_copy_is_told_and_replaced(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An untouched copy of an older client is told as outdated, and a new copy takes its place."""
    _age(copy)

    code, text = _check(copy, capsys)
    assert code == 1
    assert "outdated: made by cpaaskit 0.0.1 from contract 000000000000, installed is cpaaskit" in text
    assert "edited" not in text
    assert _vendor.main(["opensms", str(copy.parent)]) == 0
    assert _check(copy, capsys)[0] == 0
    assert [path.name for path in copy.parent.iterdir()] == ["opensms"]


def _age(copy: Path) -> None:
    """Make a copy look as an older version would have made it."""
    path = copy / _vendor.RECORD
    record = json.loads(path.read_text(encoding="utf-8"))
    (copy / "client.py").write_text("x = 1\n", encoding="utf-8")
    record["files"]["client.py"] = _vendor._hash(b"x = 1\n")
    record |= {"cpaaskit": "0.0.1", "spec_sha256": "0" * 64}
    path.write_text(json.dumps(record), encoding="utf-8")


def test_provenance_names_contract_and_version(copy: Path) -> None:
    """A copy tells the contract's title, version and hash, and the version of cpaaskit that made it."""
    record = json.loads((copy / _vendor.RECORD).read_text(encoding="utf-8"))

    assert (record["api"], record["title"], record["version"]) == ("opensms", "BICS OpenSMS", "1.0.0")
    assert len(record["spec_sha256"]) == 64
    assert record["cpaaskit"] == _vendor._own_version()
    assert set(record["files"]) == {
        path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file() and path.name != _vendor.RECORD
    }


def test_foreign_files_are_refused_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with somebody's files is not touched."""
    (tmp_path / "opensms").mkdir()
    (tmp_path / "opensms" / "mine.py").write_text("keep me", encoding="utf-8")

    assert _vendor.main(["opensms", str(tmp_path)]) == 2
    assert "choose another folder" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "opensms").iterdir()] == ["mine.py"]


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    """A folder that is there but empty holds nothing to lose."""
    (tmp_path / "opensms").mkdir()

    assert _vendor.main(["opensms", str(tmp_path)]) == 0


@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_is_no_folder_is_refused(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file or a link where the package should go is left alone."""
    target = tmp_path / "opensms"
    if kind == "file":
        target.write_text("keep me", encoding="utf-8")
    else:
        target.symlink_to(tmp_path / "elsewhere")

    assert _vendor.main(["opensms", str(tmp_path)]) == 2
    assert "is no folder" in capsys.readouterr().err
    assert target.is_symlink() or target.read_text(encoding="utf-8") == "keep me"


def test_a_destination_that_is_a_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line names the file and says what to name in its place; the file stays."""
    (tmp_path / "file").write_text("mine")

    assert _vendor.main(["opensms", str(tmp_path / "file")]) == 2
    assert "is a file; name the folder" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "mine"


def test_a_destination_inside_a_file_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the file system refuses is told in one line that names the place."""
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert _vendor.main(["opensms", str(tmp_path / "file" / "deep")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_unknown_api_names_those_that_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt API is exit 2, and nothing is written."""
    assert _vendor.main(["nosuch", str(tmp_path)]) == 2
    assert "known are cpaas_v2, opensms" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "text", [None, "", "{}", "[]", '{"files": {"a": 1}, "cpaaskit": "1", "spec_sha256": "x"}', "null"]
)
def test_a_record_that_cannot_be_read_is_exit_2(
    text: str | None, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without its record a copy cannot be checked; the way out is named."""
    (copy / _vendor.RECORD).unlink()
    if text is not None:
        (copy / _vendor.RECORD).write_text(text, encoding="utf-8")

    code, told = _check(copy, capsys)
    assert code == 2
    assert "copy" in told


def test_the_old_copy_is_back_if_the_new_one_cannot_take_its_place(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure half-way leaves the old copy, whole."""
    _age(copy)
    before = {path.relative_to(copy): path.read_bytes() for path in copy.rglob("*") if path.is_file()}
    rename = Path.rename

    def refuse_the_new(self: Path, target: Path) -> Path:
        if self.name == "opensms" and self.parent.name.startswith(".cpaaskit-"):
            raise PermissionError(13, "Permission denied", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse_the_new)

    assert _vendor.main(["opensms", str(copy.parent)]) == 2
    assert {path.relative_to(copy): path.read_bytes() for path in copy.rglob("*") if path.is_file()} == before


def test_a_first_copy_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure of the first copy leaves an empty folder."""
    monkeypatch.setattr(Path, "rename", _deny)

    assert _vendor.main(["opensms", str(tmp_path)]) == 2
    assert not list(tmp_path.iterdir())


def _deny(self: Path, target: Path) -> Path:
    raise PermissionError(13, "Permission denied", str(self))


def test_the_version_of_a_tree_that_was_never_installed_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkout on a path of its own has no version to tell."""

    def absent(name: str) -> str:
        raise _vendor.PackageNotFoundError(name)

    monkeypatch.setattr(_vendor, "version", absent)

    assert _vendor._own_version() == "unknown"


def test_two_copies_are_the_same(copy: Path, tmp_path: Path) -> None:
    """The same client is copied as the same bytes."""
    other = tmp_path / "other"
    assert _vendor.main(["opensms", str(other)]) == 0

    mine = {path.relative_to(copy): path.read_bytes() for path in copy.rglob("*") if path.is_file()}
    theirs = {path.relative_to(other / "opensms"): path.read_bytes() for path in other.rglob("*") if path.is_file()}
    assert mine == theirs
    shutil.rmtree(other)
