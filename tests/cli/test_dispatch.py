"""The `cpaaskit` command itself: which commands there are, and how it ends."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import pytest

from cpaaskit import _cli


def command(name: str, body: object) -> str:
    """Install a command module whose main does what the test says; return the module's name."""
    module = ModuleType(f"tests_command_{name}")
    module.main = body  # type: ignore[attr-defined]  # a module made for the test
    sys.modules[module.__name__] = module
    return module.__name__


@pytest.fixture
def add(monkeypatch: pytest.MonkeyPatch):
    def add(name: str, body: object) -> None:
        monkeypatch.setattr(_cli, "find_commands", lambda: {name: command(name, body)})

    return add


def test_help_lists_every_command_with_the_first_line_of_its_docstring(capsys: pytest.CaptureFixture[str]) -> None:
    """The modules' docstrings are the one place where a command is described."""
    assert _cli.main(["--help"]) == 0

    output = capsys.readouterr().out
    for name, module in _cli.find_commands().items():
        first_line = (__import__(module, fromlist=["main"]).__doc__ or "").partition("\n")[0]
        assert first_line
        assert f"{name:10}".strip() in output
        assert first_line in output


def test_commands_are_the_documented_ones() -> None:
    """Other tools call these names."""
    assert list(_cli.find_commands()) == ["apis", "vendor", "conform", "faults", "sandbox"]


def test_help_imports_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """A summary comes from source, so that help works without the extras."""
    for module in _cli.find_commands().values():
        monkeypatch.delitem(sys.modules, module, raising=False)

    _cli.main(["--help"])

    assert not [module for module in _cli.find_commands().values() if module in sys.modules]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The version is that of the distribution."""
    assert _cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"cpaaskit {version('cpaaskit')}\n"


@pytest.mark.parametrize("argv", [["nope"], ["--nope"]])
def test_an_unknown_command_is_one_clear_line(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """It names what was asked for and what there is, exit 2."""
    assert _cli.main(argv) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert repr(argv[0]) in captured.err
    assert "conform" in captured.err


def test_no_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    """Without arguments the line tells what could stand there, exit 2."""
    assert _cli.main([]) == 2
    assert "cpaaskit --help" in capsys.readouterr().err


def test_arguments_come_from_the_process_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """The console script calls main without arguments."""
    monkeypatch.setattr(sys, "argv", ["cpaaskit", "--version"])
    assert _cli.main() == 0


def test_a_command_gets_its_arguments_and_decides_the_exit_code(add) -> None:
    """What follows the name is the command's own."""
    seen: list[Sequence[str]] = []

    def main(argv: Sequence[str]) -> int:
        seen.append(argv)
        return 3

    add("probe", main)

    assert _cli.main(["probe", "--help", "x"]) == 3
    assert seen == [["--help", "x"]]


def test_a_missing_package_names_the_extra(add, capsys: pytest.CaptureFixture[str]) -> None:
    """A base install without the conformance extra says what to install, exit 2."""

    def main(argv: Sequence[str]) -> int:
        raise ModuleNotFoundError("No module named 'schemathesis'", name="schemathesis.config")

    add("probe", main)

    assert _cli.main(["probe"]) == 2
    assert capsys.readouterr().err == (
        "cpaaskit: probe needs schemathesis, which is not installed: pip install 'cpaaskit[conformance]'\n"
    )


def test_a_module_of_our_own_that_is_missing_is_not_blamed_on_an_extra(add) -> None:
    """A broken install stays visible as what it is."""

    def main(argv: Sequence[str]) -> int:
        raise ModuleNotFoundError("No module named 'cpaaskit_clients.gone'", name="cpaaskit_clients.gone")

    add("probe", main)

    with pytest.raises(ModuleNotFoundError):
        _cli.main(["probe"])


def test_ctrl_c_ends_quietly(add, capsys: pytest.CaptureFixture[str]) -> None:
    """As a shell reports an interrupted command, without a traceback."""

    def main(argv: Sequence[str]) -> int:
        raise KeyboardInterrupt

    add("probe", main)

    assert _cli.main(["probe"]) == 130
    assert capsys.readouterr().err == ""


def test_a_reader_that_leaves_ends_it_quietly() -> None:
    """`cpaaskit apis | head -0` leaves no traceback behind."""
    with subprocess.Popen(
        [sys.executable, "-m", "cpaaskit", "apis", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        error = process.stderr.read()
        assert process.wait(30) == 141
    assert error == b""


def test_a_command_without_source_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    """Help on a command whose module is gone raises instead of leaving it out."""
    monkeypatch.setattr(_cli, "find_commands", lambda: {"gone": "cpaaskit._gone"})
    with pytest.raises(ModuleNotFoundError):
        _cli.main(["--help"])


def test_the_module_runs_as_the_command() -> None:
    """`python -m cpaaskit` is the same command."""
    done = subprocess.run([sys.executable, "-m", "cpaaskit", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"cpaaskit {version('cpaaskit')}\n"


def test_summaries_do_not_need_what_the_module_imports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    """A module that cannot be imported can still be described."""
    (tmp_path / "absent_command.py").write_text('"""Do a thing.\n\nMore."""\nimport no_such_package\n')
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(_cli, "find_commands", lambda: {"absent": "absent_command"})

    assert _cli.main(["--help"]) == 0
    assert "  absent  Do a thing.\n" in capsys.readouterr().out
    assert _cli.main(["absent"]) == 2
