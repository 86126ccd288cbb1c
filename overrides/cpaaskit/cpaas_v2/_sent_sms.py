"""Texts that the platform took."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cpaaskit.cpaas_v2._sent import Sent
from cpaaskit_clients.cpaas_v2.models.accepted_sms import AcceptedSms


@dataclass(frozen=True, slots=True)
class SentSms(Sent[AcceptedSms]):
    """What became of a text: a row for each recipient. Iterate over it for the rows.

    Attributes:
        rows: One message to one recipient each. Left out of the repr.
        group_id: The campaign, where the request named one.
    """

    group_id: str | None = None

    @property
    def units(self) -> int:
        """How many short messages it was in all."""
        return sum(row.units for row in self.rows)

    @property
    def charges(self) -> Decimal:
        """What it cost in all."""
        return sum((row.charges for row in self.rows), Decimal(0))
