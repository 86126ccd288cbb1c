"""Where things stand: the houses of the repository that generation reads and writes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

SPEC = "openapi.yaml"
CLAIMS = "claims.yaml"
SETTINGS = "generator.yaml"
PROVENANCE = "provenance.json"


class Layout(NamedTuple):
    """The folders of one checkout.

    Args:
        root: The top of the checkout.
    """

    root: Path

    @property
    def specs(self) -> Path:
        """Where each API's contract stands, in a folder of its own."""
        return self.root / "spec"

    @property
    def generated(self) -> Path:
        """The source root of the generated packages."""
        return self.root / "generated"

    @property
    def clients(self) -> Path:
        """The package around the generated packages."""
        return self.generated / "cpaaskit_clients"

    @property
    def templates(self) -> Path:
        """The templates for the generator."""
        return self.root / "scripts" / "templates"

    @property
    def code(self) -> Path:
        """The modules that make the output what it is."""
        return self.root / "scripts" / "regeneration"

    @property
    def lock(self) -> Path:
        """What the output was made from, as hashes."""
        return self.generated / "lock.json"

    def apis(self) -> list[str]:
        """Name the APIs: every folder of ``spec`` that holds a contract."""
        return sorted(path.parent.name for path in self.specs.glob(f"*/{SPEC}"))


HERE = Layout(Path(__file__).resolve().parents[2])
