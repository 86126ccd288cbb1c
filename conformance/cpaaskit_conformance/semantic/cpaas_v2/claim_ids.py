"""The ids of the claims of the CPaaS API v2."""

from __future__ import annotations


def claim_ids(*numbers: int) -> tuple[str, ...]:
    """Give the ids that belong to numbers, for example `CPAAS_V2-012` for 12."""
    return tuple(f"CPAAS_V2-{number:03d}" for number in numbers)
