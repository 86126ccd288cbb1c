"""Where things stand: the houses of the repository that generation reads and writes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Self

SPEC = "openapi.yaml"
CLAIMS = "claims.yaml"
SETTINGS = "generator.yaml"
PROVENANCE = "provenance.json"
PARTS = "parts"
AREA_CLAIMS = "claims"


class Sources(NamedTuple):
    """The files of one API that are written by hand.

    Args:
        folder: Where they stand.
        contract: The root of the contract, then its parts, in the order of their names.
        claims: The general claims, then those of each area, in the order of their names.
        settings: What the generator is told.
    """

    folder: Path
    contract: tuple[Path, ...]
    claims: tuple[Path, ...]
    settings: Path

    @classmethod
    def of(cls, folder: Path) -> Self:
        """Find the files of an API by where they stand; the first of each kind may be missing."""
        parts, areas = (tuple(sorted((folder / name).glob("*.yaml"))) for name in (PARTS, AREA_CLAIMS))
        return cls(folder, (folder / SPEC, *parts), (folder / CLAIMS, *areas), folder / SETTINGS)

    def all(self) -> tuple[Path, ...]:
        """List every file."""
        return (*self.contract, *self.claims, self.settings)

    def name(self, path: Path) -> str:
        """Name a file by its path below the folder."""
        return path.relative_to(self.folder).as_posix()


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

    def sources(self, api: str) -> Sources:
        """Find the files of one API that are written by hand."""
        return Sources.of(self.specs / api)


HERE = Layout(Path(__file__).resolve().parents[2])
