"""The files that a run leaves."""

from __future__ import annotations

import json
import os
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.reports import prepare_directory, report, write_reports

from . import ledgers


def broken_run():
    return ledgers.ledger(
        ledgers.finding("OPENSMS-028", *ledgers.course()[:1]),
        ledgers.finding("OPENSMS-062", *ledgers.course(), message="a <b>state</b> fell back"),
    )


def test_report_json_has_exactly_the_documented_keys():
    """Other tools read report.json: its keys are a contract."""
    told = report(broken_run())
    assert list(told) == [
        "api",
        "verdict",
        "seed",
        "corpus_sha256",
        "spec_sha256",
        "versions",
        "cases",
        "duration_s",
        "base_url",
        "families",
        "claims",
        "failures",
    ]
    assert set(told["families"]["wire"]) == {"cases", "failures"}
    assert {key for claim in told["claims"] for key in claim} == {
        "id",
        "verdict",
        "level",
        "basis",
        "exercised",
        "evidence",
    }
    assert {key for failure in told["failures"] for key in failure} == {
        "claim",
        "check",
        "operation",
        "message",
        "curl",
        "python",
    }
    assert (told["verdict"], told["seed"], told["cases"]) == ("broken", 7, 2)


def test_three_files_are_written_and_foreign_files_stay(tmp_path):
    """A folder that is in use keeps what is in it, but for earlier reports."""
    folder = tmp_path / "deep" / "reports"
    folder.mkdir(parents=True)
    (folder / "notes.txt").write_text("mine")
    (folder / "report.json").write_text("old")
    paths = write_reports(broken_run(), folder)
    assert [path.name for path in paths] == ["report.json", "junit.xml", "report.html"]
    assert sorted(path.name for path in folder.iterdir()) == ["junit.xml", "notes.txt", "report.html", "report.json"]
    assert (folder / "notes.txt").read_text() == "mine"
    assert json.loads((folder / "report.json").read_text())["api"] == "opensms"


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path):
    """A path that is a file gets one line that says what to do, and the file stays."""
    path = tmp_path / "report"
    path.write_text("mine")
    with pytest.raises(ConfigurationError, match="is a file; name a folder"):
        write_reports(broken_run(), path)
    assert path.read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_refused(tmp_path):
    """A folder below a file can't be made."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(ConfigurationError, match="can't be written to"):
        prepare_directory(tmp_path / "file" / "reports")


def test_nothing_half_written_is_left_when_writing_fails(tmp_path, monkeypatch):
    """A file appears whole or not at all, and no temporary file stays behind."""
    prepare_directory(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(ConfigurationError, match="No space left"):
        write_reports(broken_run(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_junit_has_one_case_per_claim_with_failures_warnings_and_reasons(tmp_path):
    """A broken must is a failure, a broken should a warning, and what has no verdict is skipped with the reason."""
    write_reports(broken_run(), tmp_path)
    suite = ElementTree.parse(tmp_path / "junit.xml").getroot().find("testsuite")
    assert suite is not None
    cases = {str(case.get("name")).split()[0]: case for case in suite.iter("testcase")}
    assert len(cases) == int(str(suite.get("tests")))
    assert suite.get("failures") == "1"
    failure = cases["OPENSMS-028"].find("failure")
    assert failure is not None
    assert failure.get("message") == "it is wrong"
    assert "curl" in str(failure.text)
    assert "warning: a should is broken" in str(cases["OPENSMS-062"].findtext("system-out"))
    assert list(cases["OPENSMS-062"].iter("failure")) == []
    reasons = {name: case.find("skipped") for name, case in cases.items() if case.find("skipped") is not None}
    assert sorted(reasons) == ["OPENSMS-077", "OPENSMS-087", "OPENSMS-088", "OPENSMS-101"]
    assert "the receiver could not be reached" in str(reasons["OPENSMS-077"].get("message"))
    assert list(cases["OPENSMS-001"]) == []


class _Page(HTMLParser):
    """Collects what a browser would load, and whether every element that is opened is closed."""

    VOID = frozenset({"meta", "input", "br", "link", "img", "hr"})

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.loads += [f"{tag} {values[name]}" for name in ("src", "srcset", "data") if name in values]
        if tag == "link":
            self.loads.append("link")
        if "id" in values:
            self.ids.append(values["id"])
        if values.get("href", "").startswith("#"):
            self.links.append(values["href"][1:])
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_the_page_loads_nothing_and_is_well_formed(tmp_path):
    """One file, no external assets, every link leads to a place in it."""
    write_reports(broken_run(), tmp_path)
    source = (tmp_path / "report.html").read_text(encoding="utf-8")
    page = _Page()
    page.feed(source)
    page.close()
    assert page.loads == []
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert set(page.links) <= set(page.ids)
    assert "url(" not in source
    assert "@import" not in source
    assert "fetch(" not in source


def test_the_page_shows_every_claim_and_escapes_what_is_not_its_own(tmp_path):
    """Each claim has a row with verdict, count, level and source; a message with markup is shown, not obeyed."""
    run = broken_run()
    write_reports(run, tmp_path)
    source = (tmp_path / "report.html").read_text(encoding="utf-8")
    page = _Page()
    page.feed(source)
    assert {claim.id for claim in run.claims} <= set(page.ids)
    assert "<b>state</b>" not in source
    assert "a &lt;b&gt;state&lt;/b&gt; fell back" in source
    text = " ".join(page.text)
    for shown in ("c" * 64, "d" * 64, "cpaaskit", "CPAASKIT_OPENSMS_TOKEN", "exit 1: a must is broken"):
        assert shown in text


def test_a_run_without_failures_has_no_section_for_them(tmp_path):
    """A kept run shows no empty list of failures."""
    write_reports(ledgers.ledger(), tmp_path)
    source = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "failures-title" not in source
    assert "the sandbox, in-process" in source
    assert json.loads((tmp_path / "report.json").read_text())["failures"] == []


def test_no_report_shows_a_number_or_a_text(tmp_path):
    """Numbers and texts are replaced by schema path in every file."""
    for path in write_reports(broken_run(), tmp_path):
        content = path.read_text(encoding="utf-8")
        for private in ("32470123456", "32470123457", ledgers.SENDER, "Meet me", "noon"):
            assert private not in content
