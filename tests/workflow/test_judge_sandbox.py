"""The comparison of the two reports that `nox -s conformance` ends with."""

from __future__ import annotations

import copy
import importlib.util
import sys

import pytest

from .sources import ROOT

REPORT = {
    "corpus_sha256": "c0",
    "spec_sha256": "5e",
    "verdict": "kept",
    "claims": [{"id": "A-1", "verdict": "kept"}, {"id": "A-2", "verdict": "not exercised"}],
}


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(ROOT / "scripts")
    spec = importlib.util.spec_from_file_location("judge_sandbox", ROOT / "scripts" / "judge_sandbox.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "judge_sandbox", module)
    spec.loader.exec_module(module)
    return module


def test_equal_reports_have_no_difference(judge) -> None:
    """Times, base URLs and evidence are not compared."""
    assert list(judge.compare({"here": REPORT, "there": copy.deepcopy(REPORT) | {"duration_s": 9.0}})) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"corpus_sha256": "c1"}, "corpus is c0 in-process and c1 over HTTP"),
        ({"spec_sha256": "5f"}, "spec is 5e in-process and 5f over HTTP"),
        ({"verdict": "broken"}, "verdict is kept in-process and broken over HTTP"),
        (
            {"claims": [{"id": "A-1", "verdict": "broken"}, {"id": "A-2", "verdict": "not exercised"}]},
            "A-1 is kept in-process and broken over HTTP",
        ),
        ({"claims": [{"id": "A-1", "verdict": "kept"}]}, "A-2 is not exercised in-process and None over HTTP"),
    ],
)
def test_a_difference_is_one_sentence(judge, change: dict, sentence: str) -> None:
    """It names what differs and how."""
    assert list(judge.compare({"in-process": REPORT, "over HTTP": REPORT | change})) == [sentence]
