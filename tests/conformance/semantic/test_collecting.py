"""What the modules of an API's package know is put together, and nothing is said twice."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.semantic.collecting import collect

SCENARIO = """
from cpaaskit_conformance.semantic import Scenario
from hypothesis import strategies as st

def scenario(name, waits=False):
    return Scenario(name=name, claims=(), operations=(), plan=lambda: st.just({}), fixed=(), run=None, waits=waits)
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An importable package without modules, gone again afterwards."""
    folder = tmp_path / "known_areas"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "_shared.py").write_text(SCENARIO)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    for name in [name for name in sys.modules if name.split(".")[0] == "known_areas"]:
        del sys.modules[name]


def test_modules_add_up_and_what_waits_comes_first(package: Path) -> None:
    """Each module may define any of the names; a name with an underscore in front is none of them."""
    (package / "a.py").write_text("from ._shared import scenario\nCORE = {'x': 1}\nSCENARIOS = (scenario('one'),)\n")
    (package / "b.py").write_text(
        "from ._shared import scenario\nCORE = {'y': 2}\nEXAMPLES = {'x': ()}\nPREPARE = {'x': 3}\n"
        "SCENARIOS = (scenario('two', waits=True),)\n"
    )
    known = collect("known_areas")

    assert dict(known.core) == {"x": 1, "y": 2}
    assert (dict(known.examples), dict(known.prepare), known.forbidden) == ({"x": ()}, {"x": 3}, ())
    assert [scenario.name for scenario in known.scenarios] == ["two", "one"]


def test_two_modules_that_speak_for_one_operation_are_told(package: Path) -> None:
    """Which of them would win nobody could say."""
    for name in ("a", "b"):
        (package / f"{name}.py").write_text("CORE = {'x': 1}\n")

    with pytest.raises(ConfigurationError, match=r"known_areas\.b speaks for x"):
        collect("known_areas")


def test_two_scenarios_of_one_name_are_told(package: Path) -> None:
    """Their cases would have one address."""
    for name in ("a", "b"):
        (package / f"{name}.py").write_text("from ._shared import scenario\nSCENARIOS = (scenario('one'),)\n")

    with pytest.raises(ConfigurationError, match="'one' stands twice"):
        collect("known_areas")
