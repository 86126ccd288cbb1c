"""The table of coverage counts what there is, and is compared with it."""

from __future__ import annotations

from pathlib import Path

import pytest

import coverage_table
from cpaaskit_clients.opensms.api import messages


def test_an_api_that_is_whole_has_no_gap() -> None:
    """Every operation of OpenSMS is typed, in the sandbox and checked."""
    rows = coverage_table.rows("opensms")

    assert len(rows) == 5
    assert all(row.whole for row in rows)
    assert all(row.claims == sum(row.checked.values()) + row.unchecked for row in rows)
    assert "**no**" not in "\n".join(coverage_table.section("opensms", rows))


def test_every_operation_of_every_api_is_typed_and_in_the_sandbox() -> None:
    """None is left out on the way from a contract to its client and its sandbox."""
    rows = [row for api in ("cpaas_v2", "opensms") for row in coverage_table.rows(api)]

    assert [row.operation.id for row in rows if not (row.typed and row.sandbox)] == []
    assert [row.operation.id for row in rows if not row.claims] == []


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A method that one of the two facades lacks, and a check that is not in the code."""
    monkeypatch.delattr(messages.AsyncMessages, "send_message")
    monkeypatch.setattr(coverage_table, "_code", lambda: "")
    rows = {row.operation.id: row for row in coverage_table.rows("opensms")}

    assert [name for name, row in rows.items() if not row.typed] == ["sendMessage"]
    assert {row.checked["wire"] for row in rows.values()} == {0}
    assert "sendMessage" in next(
        line for line in coverage_table.section("opensms", list(rows.values())) if "**no**" in line
    )


def test_the_table_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was written is what there is, until somebody edits it."""
    table = tmp_path / "docs" / "coverage.md"

    assert coverage_table.main(["--check"], table) == 1
    assert "is not what there is; run" in capsys.readouterr().err
    assert coverage_table.main([], table) == 0
    assert coverage_table.main(["--check"], table) == 0
    table.write_text(table.read_text(encoding="utf-8").replace("sendMessage", "sendMassage"), encoding="utf-8")
    assert coverage_table.main(["--check"], table) == 1
