"""Reports of a run: JSON for tools, JUnit for CI, HTML for people, and the terminal."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.reports.document import report
from cpaaskit_conformance.reports.junit import junit
from cpaaskit_conformance.reports.page import page
from cpaaskit_conformance.reports.terminal import ProgressBar, print_verdicts

if TYPE_CHECKING:
    from cpaaskit_conformance.ledger import Ledger

__all__ = ["ProgressBar", "prepare_directory", "print_verdicts", "report", "write_reports"]


def prepare_directory(directory: str | Path) -> Path:
    """Make the folder for reports, so that a run does not end without a place to tell what it found.

    Raises:
        ConfigurationError: The path is a file, or the folder can't be made or written to.
    """
    path = Path(directory)
    if path.exists() and not path.is_dir():
        raise ConfigurationError(
            f"the report folder {path} is a file; name a folder, or a path that does not exist yet"
        )
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path, prefix=".report-"):
            pass
    except OSError as error:
        raise ConfigurationError(
            f"the report folder {path} can't be written to: {error.strerror}; name another"
        ) from error
    return path


def write_reports(ledger: Ledger, directory: str | Path) -> tuple[Path, ...]:
    """Write `report.json`, `report.html` and `junit.xml` into a folder; other files in it stay.

    Each file appears whole or not at all: it is written under another name and renamed.

    Args:
        ledger: What the run found out.
        directory: The folder; it is made where it does not exist.

    Returns:
        The paths of the files.

    Raises:
        ConfigurationError: The path is a file, or the folder can't be made or written to.
    """
    path = prepare_directory(directory)
    told = report(ledger)
    texts = {
        "report.json": json.dumps(told, indent=2, ensure_ascii=False) + "\n",
        "junit.xml": junit(ledger, told),
        "report.html": page(ledger, told),
    }
    try:
        return tuple(_write(path / name, text) for name, text in texts.items())
    except OSError as error:
        raise ConfigurationError(
            f"the reports can't be written to {path}: {error.strerror}; name another folder"
        ) from error


def _write(path: Path, text: str) -> Path:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
        temporary.chmod(0o644)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return path
