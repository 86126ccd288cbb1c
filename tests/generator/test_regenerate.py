"""`scripts/regenerate.py`: one command makes everything or nothing, and tells what is not as it was made."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

import regenerate
from regeneration import lock, output
from regeneration.bundling import claims_of, contract_of
from regeneration.documents import load
from regeneration.layout import HERE, Layout
from regeneration.problems import RegenerationError

Edit = Callable[[dict[str, Any]], object]
EditSpec = Callable[[Edit], None]


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _run(checkout: Layout, *arguments: str) -> int:
    return regenerate.main(list(arguments), checkout)


def test_generation_repeats_itself(checkout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    """What is committed is what the contracts make, to the byte, and afterwards nothing drifts."""
    before = _files(checkout.generated)

    assert _run(checkout) == 0
    assert _files(checkout.generated) == before
    assert capsys.readouterr().out == "made generated/cpaaskit_clients/opensms\n"
    assert _run(checkout, "--check") == 0


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_hash_seed_changes_nothing(seed: str, checkout: Layout) -> None:
    """The same bytes come out whatever order Python's sets have."""
    before = _files(checkout.generated)
    program = "import sys; from pathlib import Path; import regenerate; from regeneration.layout import Layout; "
    program += "raise SystemExit(regenerate.main([], Layout(Path(sys.argv[1]))))"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(HERE.root / "scripts")}

    done = subprocess.run(
        [sys.executable, "-c", program, str(checkout.root)],
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert _files(checkout.generated) == before


def test_the_check_needs_python_alone(checkout: Layout) -> None:
    """Without any installed package the check still compares everything."""
    script = str(checkout.root / "scripts" / "regenerate.py")
    command = [sys.executable, "-I", "-S", script, "--check"]

    good = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    (checkout.clients / "opensms" / "client.py").write_text("x = 1\n", encoding="utf-8")
    bad = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert (good.returncode, good.stderr) == (0, "")
    assert (bad.returncode, bad.stderr) == (1, "")
    assert "generated/cpaaskit_clients/opensms/client.py: was edited by hand" in bad.stdout


CHANGES: list[tuple[str, Callable[[Layout], object]]] = [
    ("spec/opensms/openapi.yaml: changed", lambda c: _append(c.specs / "opensms" / "openapi.yaml")),
    ("spec/opensms/claims.yaml: changed", lambda c: _append(c.specs / "opensms" / "claims.yaml")),
    ("spec/opensms/generator.yaml: changed", lambda c: _append(c.specs / "opensms" / "generator.yaml")),
    ("scripts/templates: changed", lambda c: _append(c.templates / "client.py.jinja")),
    ("scripts/regeneration: changed", lambda c: _append(c.code / "names.py")),
    ("generated/cpaaskit_clients/py.typed: was edited", lambda c: _append(c.clients / "py.typed")),
    ("opensms/models/callback.py: is missing", lambda c: (c.clients / "opensms" / "models" / "callback.py").unlink()),
    ("opensms/own.py: was not generated", lambda c: _append(c.clients / "opensms" / "own.py")),
    ("lock.json: is missing", lambda c: c.lock.unlink()),
    ("lock.json: is not a lock file", lambda c: c.lock.write_text("[]")),
    ("lock.json: is not a lock file", lambda c: c.lock.write_text("{")),
    ("the tree of opensms is not the one of its files", lambda c: _edit_lock(c, tree="0")),
    ("spec/other: was never generated", lambda c: _copy_spec(c, "other")),
    ("spec/opensms: is gone, its package is not", lambda c: (c.specs / "opensms").rename(c.root / "away")),
    ("claims.yaml: is missing", lambda c: (c.specs / "opensms" / "claims.yaml").unlink()),
]


def _append(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("\n")


def _edit_lock(checkout: Layout, **members: str) -> None:
    locked = json.loads(checkout.lock.read_text(encoding="utf-8"))
    locked["apis"]["opensms"].update(members)
    checkout.lock.write_text(json.dumps(locked), encoding="utf-8")


def _copy_spec(checkout: Layout, name: str) -> None:
    (checkout.specs / name).mkdir()
    for path in (checkout.specs / "opensms").iterdir():
        (checkout.specs / name / path.name).write_bytes(path.read_bytes())


@pytest.mark.parametrize(("told", "change"), CHANGES, ids=[told for told, _ in CHANGES])
def test_drift_names_what_drifted(told: str, change: Any, checkout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    """Every input and output is compared, and the line names it."""
    change(checkout)

    assert _run(checkout, "--check") == 1
    assert told in capsys.readouterr().out


def test_line_ends_are_no_drift(checkout: Layout) -> None:
    """A checkout on Windows is the same."""
    for path in (checkout.specs / "opensms" / "openapi.yaml", checkout.clients / "opensms" / "client.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert lock.drift(checkout) == []


def test_the_lock_names_versions_and_hashes() -> None:
    """The lock tells what everything was made with."""
    locked = json.loads(HERE.lock.read_text(encoding="utf-8"))

    assert locked["versions"] == output.tool_versions()
    assert set(locked["apis"]) == set(HERE.apis())
    assert all(len(value) == 64 for value in (locked["templates"], locked["code"], locked["apis"]["opensms"]["tree"]))


def test_the_lock_covers_the_code_that_shapes_the_output() -> None:
    """Every module that generation imports is in the lock, and none that it does not."""
    pending, found = ["generation", "bundling"], set()
    while pending:
        name = pending.pop()
        found.add(f"{name}.py")
        tree = ast.parse((HERE.code / f"{name}.py").read_text(encoding="utf-8"))
        imported = {
            node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level and node.module
        }
        pending += [each for each in imported if f"{each}.py" not in found]

    assert found == set(lock.SHAPING)


BROKEN: list[tuple[str, Callable[[Layout], object]]] = [
    ("spec/opensms: openapi.yaml: is not YAML", lambda c: (c.specs / "opensms" / "openapi.yaml").write_text("a: [")),
    ("openapi.yaml: is not YAML: openapi is there twice", lambda c: _prepend(c, "openapi: 3.1.0\n")),
    ("openapi.yaml: holds itself through an anchor", lambda c: _prepend(c, "x: &x {x: *x}\n")),
    ("spec/Open-SMS: its package would have this name", lambda c: (c.specs / "opensms").rename(c.specs / "Open-SMS")),
    ("spec/other: claims.yaml: says that it is of opensms", lambda c: (c.specs / "opensms").rename(c.specs / "other")),
    ("openapi.yaml: holds no object", lambda c: (c.specs / "opensms" / "openapi.yaml").write_text("- a")),
    ("claims.yaml: cannot be read", lambda c: (c.specs / "opensms" / "claims.yaml").unlink()),
    ("claims.yaml: the file", lambda c: (c.specs / "opensms" / "claims.yaml").write_text("api: opensms")),
    ("generator.yaml", lambda c: (c.specs / "opensms" / "generator.yaml").write_text("class_overrides: 5")),
]


def _prepend(checkout: Layout, text: str) -> None:
    path = checkout.specs / "opensms" / "openapi.yaml"
    path.write_text(text + path.read_text(encoding="utf-8"), encoding="utf-8")


@pytest.mark.parametrize(("told", "change"), BROKEN, ids=[told for told, _ in BROKEN])
def test_a_wrong_input_changes_nothing(
    told: str, change: Any, checkout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, exit 2, and every generated file as it was."""
    before = _files(checkout.generated)
    change(checkout)

    assert _run(checkout) == 2
    captured = capsys.readouterr()
    assert told in captured.err
    assert captured.out == ""
    assert _files(checkout.generated) == before
    assert not list(checkout.generated.glob(".regenerating-*"))


def test_one_wrong_contract_stops_them_all(checkout: Layout, edit_spec: EditSpec, capsys: Any) -> None:
    """A second API that is right is not made while the first is wrong."""
    _copy_spec(checkout, "other")
    edit_spec(lambda contract: contract.pop("servers"))
    before = _files(checkout.generated)

    assert _run(checkout) == 2
    assert "spec/opensms: servers: none is listed" in capsys.readouterr().err
    assert _files(checkout.generated) == before


def test_an_api_is_a_folder_of_spec(checkout: Layout) -> None:
    """A new folder with a contract is a new client, and one whose contract is gone goes with it."""
    _copy_spec(checkout, "other")
    claims = checkout.specs / "other" / "claims.yaml"
    text = claims.read_text(encoding="utf-8").replace("OPENSMS-", "OTHER-")
    claims.write_text(text.replace("api: opensms", "api: other"), encoding="utf-8")

    assert _run(checkout, "other") == 0
    assert (checkout.clients / "other" / "spec.json").is_file()
    assert _run(checkout, "--check") == 0
    (checkout.specs / "opensms").rename(checkout.root / "away")
    assert _run(checkout) == 0
    assert not (checkout.clients / "opensms").exists()
    assert _run(checkout, "--check") == 0


def test_an_unknown_api_is_told(checkout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt name lists the known ones."""
    assert _run(checkout, "nosuch") == 2
    assert capsys.readouterr().err == "nosuch: no such API; known are opensms\n"


def test_a_checkout_without_contracts_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to make."""
    assert _run(Layout(tmp_path)) == 2
    assert "holds no contract" in capsys.readouterr().err


def test_what_the_generator_drops_is_an_error(checkout: Layout, capsys: Any) -> None:
    """A template that loses a parameter stops the regeneration before anything is replaced."""
    template = checkout.templates / "endpoint_module.py.jinja"
    text = template.read_text(encoding="utf-8").replace('"{{ parameter.name', '"lost{{ parameter.name')
    template.write_text(text, encoding="utf-8")
    before = _files(checkout.clients)

    assert _run(checkout) == 2
    assert "sendMessage: its path parameter senderAddress is not sent" in capsys.readouterr().err
    assert _files(checkout.clients) == before


def test_the_old_package_comes_back_if_the_swap_fails(checkout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk at the last moment leaves what was there."""
    before = _files(checkout.clients)

    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(output.shutil, "move", fail)
    with pytest.raises(OSError, match="No space left"):
        output.regenerate(checkout)

    assert _files(checkout.clients) == before


def test_yaml_is_read_as_openapi_means_it(tmp_path: Path) -> None:
    """Dates, times, yes and on are texts; JSON's own scalars are what they are; a key cannot be there twice."""
    path = tmp_path / "x.yaml"
    path.write_text("on: yes\nat: 12:30\nday: 2024-05-01\nn: 10\nx: 1.5\ny: 1e3\nt: true\nz: null\n200: ok\noct: 010\n")

    assert load(path) == {
        "on": "yes", "at": "12:30", "day": "2024-05-01", "n": 10, "x": 1.5, "y": 1000.0, "t": True, "z": None,
        "200": "ok", "oct": "010",
    }  # fmt: skip
    path.write_text("a: 1\na: 2\n")
    with pytest.raises(RegenerationError, match="a is there twice"):
        load(path)


def test_the_bundled_documents_are_those_of_the_spec_folder() -> None:
    """The client carries its contract and claims as JSON."""
    for api in HERE.apis():
        spec = contract_of(HERE.sources(api))
        for written, bundled in ((spec, "spec.json"), (claims_of(HERE.sources(api), spec), "claims.json")):
            text = (HERE.clients / api / bundled).read_text(encoding="utf-8")
            assert json.loads(text) == written


def test_settings_reach_the_generator(checkout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    """generator.yaml renames a class, which the completeness check then misses under its own name."""
    settings = checkout.specs / "opensms" / "generator.yaml"
    given = yaml.safe_load(settings.read_text(encoding="utf-8"))
    settings.write_text(yaml.safe_dump({**given, "class_overrides": {"DeliveryInfo": {"class_name": "Progress"}}}))

    assert _run(checkout) == 2
    assert "DeliveryInfo has no class in models" in capsys.readouterr().err
