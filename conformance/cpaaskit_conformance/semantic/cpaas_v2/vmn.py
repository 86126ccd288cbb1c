"""The scenario of messages to the account's numbers: filters that list only what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import told

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_LIST: Final = "listInboundMessages"
_FILTERS: Final = {
    "CPAAS_V2-701": ("filter[number]", "number"),
    "CPAAS_V2-702": ("filter[mobile]", "mobile"),
    "CPAAS_V2-703": ("date[created_at]", "created_at"),
}
_DAY: Final = len("2022-02-12")


def _rows(exchange: Exchange) -> list[dict[str, Json]]:
    found = told(exchange, "rows", "data")
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


async def run_filters(session: Session, plan: Json) -> None:
    """Ask for the messages that are like the first one, in one respect."""
    claim = str(plan)
    parameter, member = _FILTERS[claim]
    whole = await session.send(RequestData(operation=_LIST))
    found = _rows(whole) if whole.ok() else []
    if not found:
        session.inconclusive(claim, "nobody has written to the account")
        return
    value = str(found[0].get(member))
    asked = value[:_DAY] if member == "created_at" else value
    listed = await session.send(RequestData(operation=_LIST, query=((parameter, asked),)))
    if listed.ok():
        values = [str(row.get(member)) for row in _rows(listed)]
        kept = bool(values) and all(each.startswith(asked) for each in values)
        wrong = f"a filter by {member} lists others, or not what it asks for"
        session.hold(claim, kept, whole, listed, check="semantic.filter", message=wrong)


SCENARIOS: Final = (
    Scenario(
        name="inbound messages filtered",
        claims=claim_ids(701, 702, 703),
        operations=(_LIST,),
        plan=lambda: st.sampled_from(tuple(_FILTERS)),
        fixed=tuple(_FILTERS),
        run=run_filters,
        effect="read",
    ),
)
