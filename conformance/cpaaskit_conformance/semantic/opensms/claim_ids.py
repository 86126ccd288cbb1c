"""The ids of OpenSMS's claims."""

from __future__ import annotations


def claim_ids(*numbers: int) -> tuple[str, ...]:
    """Give the ids that belong to numbers, for example `OPENSMS-012` for 12."""
    return tuple(f"OPENSMS-{number:03d}" for number in numbers)
