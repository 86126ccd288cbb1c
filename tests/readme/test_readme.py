"""Every block of the README runs, against the sandbox that the README starts, and shows what it says."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from .blocks import Block, Command, blocks, commands

ROOT = Path(__file__).parent.parent.parent
README = ROOT / "README.md"
BLOCKS = blocks(README)
ORIGIN = "http://127.0.0.1:8025"
BIN = Path(sys.executable).parent
CONSOLE = [command for block in BLOCKS if block.language == "console" for command in commands(block)]


def of(language: str) -> list[object]:
    return [pytest.param(block, id=f"line-{block.line}") for block in BLOCKS if block.language == language]


def run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(BIN), os.environ["PATH"]))
    return subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PATH": path} | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """Where the sandbox listens that the README's own command starts; its port is any free one here."""
    (command,) = (command for command in CONSOLE if command.text.startswith("cpaaskit sandbox"))
    arguments = [str(BIN / "cpaaskit"), *shlex.split(command.text)[1:], "--port", "0"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True) as process:
        try:
            lines = [process.stdout.readline() for _ in command.shown]
            assert command.missing_from("".join(lines)) == []
            yield re.search(r"http://127\.0\.0\.1:\d+", "".join(lines))[0]
        finally:
            process.terminate()
            process.communicate(timeout=10)


def test_every_block_has_a_way_to_run() -> None:
    """A block in a language that nothing here runs would be a promise nobody keeps."""
    assert {block.language for block in BLOCKS} <= {"console", "python", "yaml"}


@pytest.mark.parametrize("block", of("python"))
def test_python(block: Block, origin: str, tmp_path: Path) -> None:
    """Code runs as a script of its own, tests run under pytest; a comment at a line's end shows what it prints."""
    code = block.code.replace(ORIGIN, origin)
    file = tmp_path / "test_block.py"
    file.write_text(code, encoding="utf-8")
    tested = ["-m", "pytest", "-q", "-p", "no:cacheprovider"] if "def test_" in code else ["-W", "error"]

    done = run([sys.executable, *tested, str(file)], tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr
    assert Command("", tuple(re.findall(r"print\(.*\)  # (.+)$", code, re.M))).missing_from(done.stdout) == []


@pytest.mark.parametrize("block", of("yaml"))
def test_yaml(block: Block) -> None:
    """YAML is an entry as it stands in the claims file."""
    claims = (ROOT / "spec" / "opensms" / "claims.yaml").read_text(encoding="utf-8")
    shown = yaml.safe_load(block.code)
    assert all(entry in yaml.safe_load(claims)["claims"] for entry in shown)


@pytest.mark.parametrize("block", of("console"))
def test_console(block: Block, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Commands run one after the other in one folder, and print what is shown."""
    for command in commands(block):
        match command.text.split()[:2]:
            case ["cpaaskit", "sandbox"]:
                request.getfixturevalue("origin")
            case ["./scripts/nox", *_]:
                hands_on(command, tmp_path)
            case ["pip", "install"]:
                installs(command, tmp_path)
            case ["cpaaskit", *_]:
                prints(command, request, tmp_path)
            case _:
                pytest.fail(f"nothing here runs {command.text!r}")


def prints(command: Command, request: pytest.FixtureRequest, folder: Path) -> None:
    """The command ends well and prints the lines that are shown."""
    text = command.text
    if ORIGIN in text:
        text = text.replace(ORIGIN, request.getfixturevalue("origin"))
    # A few drawn cases show as much here as the default number, which the conformance session runs.
    done = run(["bash", "-c", text], folder, CPAASKIT_OPENSMS_EXAMPLES="5", CPAASKIT_CPAAS_V2_EXAMPLES="1")
    assert done.returncode == 0, done.stdout + done.stderr
    assert command.missing_from(done.stdout) == [], done.stdout


def installs(command: Command, folder: Path) -> None:
    """What is to be installed, with its extras, is this project as it is installed here."""
    arguments = [*shlex.split(command.text)[1:], "--no-index", "--dry-run", "--disable-pip-version-check"]
    done = run([sys.executable, "-m", "pip", *arguments], folder)
    assert done.returncode == 0, done.stderr
    assert "Would install" not in done.stdout


def hands_on(command: Command, folder: Path) -> None:
    """The bootstrap starts its nox with these arguments, and the session is there; nox itself would run these tests."""
    shutil.copytree(
        ROOT / "scripts", folder / "scripts", dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__")
    )
    stand_in = folder / ".venv" / "bin" / "python"
    stand_in.parent.mkdir(parents=True, exist_ok=True)
    version = re.search(r"^NOX_VERSION=(\S+)$", (ROOT / "scripts" / "nox").read_text(encoding="utf-8"), re.M)[1]
    stand_in.write_text(f'#!/bin/sh\ncase "$*" in *metadata*) echo {version} ;; *" nox "*) echo "$@" ;; esac\n')
    stand_in.chmod(0o755)

    done = run(shlex.split(command.text), folder)

    assert done.stdout.split() == ["-m", "nox", *shlex.split(command.text)[1:]], done.stderr
    sessions = re.findall(r"^@nox\.session\ndef (\w+)\(", (ROOT / "noxfile.py").read_text(encoding="utf-8"), re.M)
    named = shlex.split(command.text)[2:3] if "-s" in command.text else []
    assert set(named) <= set(sessions)
