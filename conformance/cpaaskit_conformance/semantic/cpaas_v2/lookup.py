"""The scenario of lookups: whose network is told, and that no other is where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import FORM, PARTS, fresh_numbers, rows, texts_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_LOOK_UP: Final = "lookupNumber"
_FORMS: Final[tuple[Json, ...]] = (PARTS, FORM)
_ELSEWHERE: Final = (("CPAAS_V2-674", "ported"), ("CPAAS_V2-675", "roaming"))


async def run_lookup(session: Session, plan: Json) -> None:
    """Look a number up in one form of a request."""
    to = fresh_numbers(session, 1)[0]
    looked = await session.send(RequestData(operation=_LOOK_UP, body={"to": to}, media_type=str(plan)))
    wrong = f"a lookup was answered with {looked.status}"
    session.hold("CPAAS_V2-676", looked.ok(), looked, check="semantic.accepted", message=wrong)
    if not looked.ok():
        return
    found = rows(looked)
    wrong = f"one number has {len(found)} entries"
    session.hold("CPAAS_V2-673", len(found) == 1, looked, check="semantic.rows", message=wrong)
    same = set(texts_of(found, "phone")) == {to}
    session.hold("CPAAS_V2-672", same, looked, check="semantic.echo", message="another number was looked up")
    for row in found:
        _judge_networks(session, looked, row)


def _judge_networks(session: Session, looked: Exchange, row: dict[str, Json]) -> None:
    for claim, name in _ELSEWHERE:
        if row.get(name) is False:
            network = row.get(f"{name}_network")
            told = list(network.values()) if isinstance(network, dict) else []
            wrong = f"{name} is false, and there is such a network"
            session.hold(claim, not any(told), looked, check="semantic.networks", message=wrong)


SCENARIOS: Final = (
    Scenario(
        name="numbers looked up",
        claims=claim_ids(672, 673, 674, 675, 676),
        operations=(_LOOK_UP,),
        plan=lambda: st.sampled_from(_FORMS),
        fixed=_FORMS,
        run=run_lookup,
    ),
)
