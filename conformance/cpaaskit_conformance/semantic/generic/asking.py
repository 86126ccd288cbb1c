"""Claims that ask for a check by its name, on one operation or another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.model import Exchange
from cpaaskit_conformance.session import Session


@dataclass(frozen=True, slots=True)
class Asking:
    """Gives a check's findings to the claims that ask for them.

    Args:
        claims: The claims under test.
    """

    claims: Claims

    def ids(self, check: str, operations: Iterable[Operation]) -> tuple[str, ...]:
        """Give the ids of the claims that ask for a check on any of these operations."""
        found = (claim.id for operation in operations for claim in self.claims.for_check(check, operation.id))
        return tuple(dict.fromkeys(found))

    def hold(
        self, session: Session, check: str, operations: Iterable[Operation], wrong: str, *exchanges: Exchange
    ) -> None:
        """Hold the claims that ask for a check.

        Args:
            session: The hands of the case.
            check: Its name.
            operations: What it is about; a claim on one of them is enough.
            wrong: What is wrong; empty where nothing is.
            exchanges: The exchanges that show it.
        """
        for claim in self.ids(check, operations):
            session.hold(claim, not wrong, *exchanges, check=check, message=wrong)

    def doubt(self, session: Session, check: str, operations: Iterable[Operation], why: str) -> None:
        """Note that what these claims ask for could not be decided."""
        for claim in self.ids(check, operations):
            session.inconclusive(claim, why)
