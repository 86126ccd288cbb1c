"""The import, in an environment that holds the base install only."""

from __future__ import annotations

import subprocess
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path

from bench.measure import Row, Table, interleaved

ROOT = Path(__file__).parent.parent
ROUNDS = 31
BARE = "import httpx, attrs"
AIMS = {
    'from cpaaskit import OpenSMS; OpenSMS(token="x")': 1.2,
    'from cpaaskit import CPaaS; CPaaS(brand="bics", token="x")': 1.3,
}
TIMED = "import time; began = time.process_time(); {statement}; print((time.process_time() - began) * 1e3)"


def measure() -> Table:
    """Take the measurement."""
    with tempfile.TemporaryDirectory() as folder:
        python = base_install(Path(folder))
        medians = interleaved({statement: timed(python, statement) for statement in (BARE, *AIMS)}, ROUNDS)
    rows = (
        Row(BARE, medians[BARE], "ms"),
        *(
            Row(ours, medians[ours], "ms", medians[ours] / medians[BARE], f"at most {aim}")
            for ours, aim in AIMS.items()
        ),
    )
    method = f"A fresh interpreter each time, without its own start; {ROUNDS} interleaved rounds, CPU time."
    return Table("Import, base install only", method, rows)


def base_install(folder: Path) -> Path:
    """Make an environment with cpaaskit alone and return its interpreter."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", ROOT], check=True)
    return python


def timed(python: Path, statement: str) -> Callable[[], float]:
    """Return a sample of how long a statement takes in a fresh interpreter, in milliseconds."""
    command = [str(python), "-c", TIMED.format(statement=statement)]
    # The client is left open on purpose: closing it is no part of the import.
    return lambda: float(
        subprocess.run(command, cwd=python.parent, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    )
