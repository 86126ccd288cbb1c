"""Scenarios of prices: each filter shows what it names, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.channels import rows_of
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_SMS: Final = "listSmsPricing"
_LISTS: Final = (_SMS, "listWhatsappPricing", "listRcsPricing", "listViberPricing", "listVoicePricing")
_ISO_LETTERS: Final = 2
_FILTERS: Final = {
    "iso": ("CPAAS_V2-561", "iso"),
    "service": ("CPAAS_V2-562", "service"),
    "status": ("CPAAS_V2-563", "status"),
    "subservice": ("CPAAS_V2-564", "sub_service"),
}


async def run_prices(session: Session, plan: Json) -> None:
    """Read the prices, then those that are like the first or the last of them in one way."""
    operation = str(plan["operation"] if isinstance(plan, dict) else "")
    listed = await session.send(RequestData(operation=operation))
    rows = rows_of(listed) if listed.ok() else ()
    if not rows:
        return
    _judge_rows(session, operation, listed)
    for row in (rows[0], rows[-1]):
        for name, (claim, member) in _FILTERS.items():
            if isinstance(row.get(member), (str, int)) and not (operation == _SMS and name == "subservice"):
                await _filter(session, claim, listed, (operation, name, member, str(row[member])))


def _judge_rows(session: Session, operation: str, listed: Exchange) -> None:
    rows = rows_of(listed)
    two = all(_is_country(row.get("iso")) for row in rows)
    wrong = "a country is not named by two letters"
    session.hold("CPAAS_V2-565", two, listed, check="semantic.country", message=wrong)
    if operation != _SMS:
        told = all(bool(row.get("sub_service")) for row in rows)
        wrong = "a price has no code below its product"
        session.hold("CPAAS_V2-567", told, listed, check="semantic.sub-service", message=wrong)


def _is_country(value: Json) -> bool:
    return isinstance(value, str) and len(value) == _ISO_LETTERS and value.isascii() and value.isupper()


async def _filter(session: Session, claim: str, listed: Exchange, asked: tuple[str, str, str, str]) -> None:
    operation, name, member, value = asked
    request = RequestData(operation=operation, query=((f"filter[{name}]", value),))
    filtered = await session.send(request)
    rows = rows_of(filtered)
    alone = filtered.ok() and bool(rows) and all(str(row.get(member)) == value for row in rows)
    wrong = f"filter[{name}] shows other prices, or none"
    session.hold(claim, alone, listed, filtered, check="semantic.filter", message=wrong)


_PLANS: Final[tuple[Json, ...]] = tuple({"operation": operation} for operation in _LISTS)
SCENARIOS: Final = (
    Scenario(
        name="prices filtered",
        claims=claim_ids(*range(561, 566), 567),
        operations=_LISTS,
        plan=lambda: st.sampled_from(_PLANS),
        fixed=_PLANS,
        run=run_prices,
        effect="read",
    ),
)
