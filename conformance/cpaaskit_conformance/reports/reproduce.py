"""What repeats a failure outside of a run: a shell command and a Python script, both without secrets."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cpaaskit_conformance.reports.curl import curl
from cpaaskit_conformance.reports.snippet import python
from cpaaskit_conformance.reports.steps import steps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpaaskit_conformance.ledger import Ledger
    from cpaaskit_conformance.model import Finding
    from cpaaskit_conformance.reports.steps import Place

SANDBOX_ORIGIN = "http://127.0.0.1:8025"


@dataclass(frozen=True, slots=True)
class Reproduction:
    """Two ways to see a failure again; both empty where no exchange shows it."""

    curl: str
    python: str


def token_variable(api: str) -> str:
    """Give the name of the environment variable that holds an API's token."""
    return f"CPAASKIT_{api.upper()}_TOKEN"


def reproduction(finding: Finding, ledger: Ledger) -> Reproduction:
    """Give what repeats a failure.

    Nobody else can reach an app in the run's own process: its reproduction asks `cpaaskit sandbox` at its default port.
    """
    api = ledger.claims.api
    table = import_module(f"cpaaskit_clients.{api}.operations")
    operations: Mapping[str, Place] = table.OPERATIONS
    taken = steps(finding.exchanges, operations)
    if not taken:
        return Reproduction("", "")
    base_url = _reachable(ledger.base_url).rstrip("/")
    variable = token_variable(api)
    return Reproduction(
        curl(taken, base_url=base_url, token=variable), python(taken, api=api, base_url=base_url, token=variable)
    )


def is_in_process(base_url: str) -> bool:
    """Tell whether a run's base URL stands for an app in its own process."""
    return (urlsplit(base_url).hostname or "").endswith(".invalid")


def _reachable(base_url: str) -> str:
    return f"{SANDBOX_ORIGIN}{urlsplit(base_url).path}" if is_in_process(base_url) else base_url
