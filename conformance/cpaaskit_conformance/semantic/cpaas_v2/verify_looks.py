"""What a started verification and a look at it tell, and the forms in which one can be started."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import fresh_numbers, told
from cpaaskit_conformance.semantic.cpaas_v2.verify import SEARCH, START, started
from cpaaskit_conformance.stores import id_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

OLD: Final = "startVerificationByQuery"
_USUAL_S: Final = 120
_SLACK_S: Final = 1
_TIMES: Final = ("created_at", "expire_at")
_PLANS: Final[tuple[Json, ...]] = ({"timeout": None}, {"timeout": 300}, {"timeout": 60}, {"timeout": 3600})
_FORMS: Final[tuple[Json, ...]] = ({"length": 4}, {"length": 10}, {"length": "4"}, {"length": "10"}, {})


def _life(exchange: Exchange) -> float | None:
    """Give the seconds between both times; None where they can't be read."""
    try:
        start, end = (datetime.fromisoformat(str(told(exchange, name))) for name in _TIMES)
        return (end - start).total_seconds()
    except (ValueError, TypeError):
        return None


async def run_looks(session: Session, plan: Json) -> None:
    """Start a verification and look at it."""
    timeout = plan.get("timeout") if isinstance(plan, dict) else None
    to, own = fresh_numbers(session, 1)[0], f"f-{session.nonce()}"
    given: dict[str, Json] = {} if timeout is None else {"timeout": timeout}
    start = await session.send(started(to, foreign_id=own, **given))
    identity = id_of(start) if start.ok() else None
    if identity is None:
        return
    life, claim = _life(start), "CPAAS_V2-640" if timeout is None else "CPAAS_V2-639"
    wanted = float(str(timeout or _USUAL_S))
    if life is None:
        session.inconclusive(claim, "the times can't be read")
    else:
        wrong = f"it can be checked for {life:g} seconds in place of {wanted:g}"
        session.hold(claim, abs(life - wanted) <= _SLACK_S, start, check="semantic.timeout", message=wrong)
    back = told(start, "foreign_id") == own
    session.hold("CPAAS_V2-654", back, start, check="semantic.echo", message="foreign_id did not come back")
    looked = await session.send(RequestData(operation=SEARCH, path={"id": identity}))
    if looked.ok():
        _judge_look(session, to, start, looked)


def _judge_look(session: Session, to: str, start: Exchange, looked: Exchange) -> None:
    channels = told(looked, "channels")
    entries = [entry for entry in channels if isinstance(entry, dict)] if isinstance(channels, list) else []
    same_times = all(told(looked, name) == told(start, name) for name in _TIMES)
    held = {
        "CPAAS_V2-635": (told(looked, "id") == told(start, "id"), "another verification is shown"),
        "CPAAS_V2-636": (str(told(looked, "to")) == to, "another number is shown"),
        "CPAAS_V2-637": ([entry.get("channel") for entry in entries] == ["sms"], "another channel is shown"),
        "CPAAS_V2-638": (told(looked, "status") in {"sent", "failed"}, "it is neither sent nor failed"),
        "CPAAS_V2-641": (same_times, "other times are shown"),
    }
    for claim, (kept, wrong) in held.items():
        session.hold(claim, kept, start, looked, check="semantic.look", message=wrong)


async def run_forms(session: Session, plan: Json) -> None:
    """Start a verification with a length in each form, to a number that is written as one."""
    payload = dict(plan) if isinstance(plan, dict) else {}
    to = fresh_numbers(session, 1)[0]
    claim = "CPAAS_V2-656" if payload else "CPAAS_V2-657"
    start = await session.send(started(to if payload else int(to), **payload))
    wrong = f"it was answered with {start.status}"
    session.hold(claim, start.ok(), start, check="semantic.accepted", message=wrong)


async def run_several(session: Session, _plan: Json) -> None:
    """Start a verification over several channels, in another order than that of the list."""
    to = fresh_numbers(session, 1)[0]
    voice: dict[str, Json] = {"name": "voice", "recipient": {"to": to}, "order": 1, "flow_id": "5876", "from": to}
    text: dict[str, Json] = {"name": "sms", "recipient": {"to": to}, "order": 0, "wait": 60}
    start = await session.send(RequestData(operation=START, body={"channels": [voice, text], "payload": {}}))
    wrong = f"several channels were answered with {start.status}"
    session.hold("CPAAS_V2-655", start.ok(), start, check="semantic.accepted", message=wrong)


async def run_old(session: Session, _plan: Json) -> None:
    """Start a verification in the old way, without a number and with one."""
    to, own = fresh_numbers(session, 1)[0], f"r-{session.nonce()}"
    nowhere = await session.send(RequestData(operation=OLD, query=(("reference", own),)), zone="forbidden")
    wrong = f"a code to nobody was answered with {nowhere.status}"
    session.hold("CPAAS_V2-651", nowhere.refused, nowhere, check="semantic.refused", message=wrong)
    start = await session.send(RequestData(operation=OLD, query=(("to", to), ("reference", own))))
    if not start.ok():
        return
    same = told(start, "status") == "sent" and str(told(start, "to")) == to
    session.hold("CPAAS_V2-652", same, start, check="semantic.echo", message="it is not sent, or to another number")
    back = told(start, "reference") == own
    session.hold("CPAAS_V2-653", back, start, check="semantic.echo", message="the reference did not come back")


SCENARIOS: Final = (
    Scenario(
        name="codes looked at",
        claims=claim_ids(635, 636, 637, 638, 639, 640, 641, 654),
        operations=(START, SEARCH),
        plan=lambda: st.one_of(st.sampled_from(_PLANS), st.integers(30, 3600).map(lambda each: {"timeout": each})),
        fixed=_PLANS,
        run=run_looks,
    ),
    Scenario(
        name="forms of a code",
        claims=claim_ids(656, 657),
        operations=(START,),
        plan=lambda: st.sampled_from(_FORMS),
        fixed=_FORMS,
        run=run_forms,
    ),
    Scenario(
        name="codes over several channels",
        claims=claim_ids(655),
        operations=(START,),
        plan=lambda: st.just(None),
        fixed=(None,),
        run=run_several,
    ),
    Scenario(
        name="codes in the old way",
        claims=claim_ids(651, 652, 653),
        operations=(OLD,),
        plan=lambda: st.just(None),
        fixed=(None,),
        run=run_old,
    ),
)
