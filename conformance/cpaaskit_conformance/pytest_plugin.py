"""Fixtures for tests of one's own code: `<api>_sandbox` is that API's sandbox inside the test process.

The plugin is loaded whenever pytest starts, so it imports nothing but pytest until a fixture is used.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cpaaskit_conformance.sandbox.embedded import EmbeddedSandbox

    SandboxFixture = Callable[[], Generator[EmbeddedSandbox[object, object]]]


def _fixture(api: str) -> SandboxFixture:
    def sandbox() -> Generator[EmbeddedSandbox[object, object]]:
        from cpaaskit_conformance.sandbox.embedded import embed

        embedded = embed(api)
        yield embedded
        embedded.close()

    # Written before the decorator takes it: this is what `pytest --fixtures` shows.
    sandbox.__doc__ = f"The sandbox of {api} in this process: `client()`, `async_client()`, `advance(seconds)`."
    return pytest.fixture(name=f"{api}_sandbox")(sandbox)


for _api in iter_modules([str(Path(__file__).parent / "sandbox" / "apis")]):
    globals()[f"{_api.name}_sandbox"] = _fixture(_api.name)
