"""The bootstrap, the sessions and the versions that several files name."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from .sources import ROOT

NOX = ROOT / "scripts" / "nox"
SESSIONS = {
    "generate",
    "drift",
    "lint",
    "types",
    "tests",
    "conformance",
    "faults",
    "second_server",
    "bench",
    "build",
}


def pyproject() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pinned_nox() -> str:
    return re.search(r"^NOX_VERSION=(\S+)$", NOX.read_text(encoding="utf-8"), re.M)[1]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that holds the bootstrap only."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(NOX, tmp_path / "scripts" / "nox")
    return tmp_path


@pytest.fixture
def fake_python(tmp_path: Path):
    """Puts an executable in place of a Python and returns its path."""

    def fake(path: Path, script: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return fake


def bootstrap(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = ["/bin/sh", str(checkout / "scripts" / "nox"), *arguments]
    return subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)


def test_the_noxfile_has_the_documented_sessions() -> None:
    """Other places name them."""
    defined = re.findall(r"^@nox\.session\ndef (\w+)\(", (ROOT / "noxfile.py").read_text(encoding="utf-8"), re.M)
    assert set(defined) == SESSIONS


def test_ci_runs_the_tests_first_and_then_every_gate() -> None:
    """What a change must hold is one command."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    first, second = re.findall(r"^\./scripts/nox .*?-s ([a-z ]+?)(?: 2>&1.*)?$", script, re.M)
    assert first == "tests"
    assert set(second.split()) == SESSIONS - {"tests", "generate", "bench", "second_server"}


def test_nox_has_one_version() -> None:
    """The bootstrap, the noxfile and the typed environment agree."""
    assert f"nox=={pinned_nox()}" in pyproject()["dependency-groups"]["lint"]
    assert f'nox.needs_version = ">={pinned_nox()}"' in (ROOT / "noxfile.py").read_text(encoding="utf-8")


def test_tox_runs_the_pythons_of_the_classifiers() -> None:
    """A supported version is a tested one."""
    tox = configparser.ConfigParser()
    tox.read(ROOT / "tox.ini", encoding="utf-8")
    environments = [name.strip() for name in tox["tox"]["env_list"].split(",")]
    classifiers = pyproject()["project"]["classifiers"]
    supported = [match[1] for text in classifiers if (match := re.search(r":: Python :: 3\.(\d+)$", text))]
    assert environments == [f"py3{minor}" for minor in supported]
    assert tox["tox"]["skip_missing_interpreters"] == "true"


def test_ruff_has_one_version() -> None:
    """The linter formats as the generator does."""
    groups = pyproject()["dependency-groups"]
    pins = {text for group in ("generate", "lint") for text in groups[group] if text.startswith("ruff")}
    assert len(pins) == 1
    assert "==" in pins.pop()


def test_every_requirement_has_its_reason_beside_it() -> None:
    """A line of a dependency list ends in why it is there."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    start, end = text.index("dependencies = ["), text.index("[project.scripts]")
    requirements = re.findall(r'^    "[^"]+",.*$', text[start:end], re.M)
    assert [line for line in requirements if len(line.partition("#")[2].split()) < 1] == []


def test_the_bootstrap_hands_its_arguments_to_the_pinned_nox(checkout: Path, fake_python) -> None:
    """With everything in place it starts nox from .venv, in the checkout, and returns its exit code."""
    script = f"""
    case "$*" in
        *version_info*) exit 0 ;;
        *importlib.metadata*) echo {pinned_nox()} ;;
        *) echo "$@"; pwd; exit 7 ;;
    esac"""
    fake_python(checkout / ".venv" / "bin" / "python", script)

    done = bootstrap(checkout, "-s", "tests", "--", "a b")

    assert done.stdout.splitlines() == ["-m nox -s tests -- a b", str(checkout)]
    assert done.returncode == 7


def test_the_bootstrap_installs_nox_where_it_is_missing_or_another(checkout: Path, fake_python) -> None:
    """An older nox in .venv is replaced by the pinned one before anything runs."""
    script = """
    case "$*" in
        *version_info*) exit 0 ;;
        *importlib.metadata*) echo 2020.1.1 ;;
        *) echo "$@" >> calls ;;
    esac"""
    fake_python(checkout / ".venv" / "bin" / "python", script)

    assert bootstrap(checkout, "-l").returncode == 0
    assert (checkout / "calls").read_text(encoding="utf-8").splitlines() == [
        "-m pip --version",
        f"-m pip install --quiet --disable-pip-version-check nox=={pinned_nox()}",
        "-m nox -l",
    ]


def test_the_bootstrap_says_that_no_python_is_new_enough(checkout: Path, fake_python) -> None:
    """It names what it looked for, exit 2, and makes nothing."""
    old = fake_python(checkout / "old" / "python", "exit 1")

    done = bootstrap(checkout, "-l", PYTHON=str(old))

    assert done.returncode == 2
    assert "needs Python 3.11 or later" in done.stderr
    assert str(old) in done.stderr
    assert not (checkout / ".venv").exists()


def test_the_bootstrap_says_that_a_python_cannot_make_environments(checkout: Path, fake_python) -> None:
    """Some distributions ship Python without venv."""
    crippled = fake_python(checkout / "bin" / "python", 'case "$*" in *venv*) exit 1 ;; esac')

    done = bootstrap(checkout, "-l", PYTHON=str(crippled))

    assert done.returncode == 2
    assert "python3-venv" in done.stderr


def test_the_bootstrap_says_that_the_index_is_out_of_reach(checkout: Path, fake_python) -> None:
    """A failed download is told as that."""
    script = 'case "$*" in *"pip install"*) exit 1 ;; *importlib.metadata*) ;; esac'
    fake_python(checkout / ".venv" / "bin" / "python", script)

    done = bootstrap(checkout, "-l")

    assert done.returncode == 2
    assert "package index" in done.stderr
