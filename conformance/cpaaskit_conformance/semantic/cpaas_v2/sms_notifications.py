"""Scenarios of SMS in the form that all channels share, of stored templates that are sent, and of what it costs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Prepare, Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import (
    PRODUCT,
    fresh_numbers,
    named,
    notification,
    rows,
    sms,
    texts_of,
)
from cpaaskit_conformance.semantic.cpaas_v2.sms_stored import stored_template

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_BALANCE: Final = "getAccountBalance"
_LONGEST: Final = 4096
_THREE_UNITS: Final = 400
_ROUNDING: Final = 0.001
_FIXED: Final[tuple[Json, ...]] = (
    {"count": 1, "listed": False},
    {"count": 1, "listed": True},
    {"count": 3, "listed": True},
    {"count": 1, "listed": True, "defaulted": True},
    {"count": 1, "listed": True, "length": _LONGEST},
)
_NAMES: Final[tuple[Json, ...]] = ({"by": "alias"}, {"by": "id"})
_ONCE: Final[tuple[Json, ...]] = ({},)


def _listed(count: int) -> Json:
    return {"count": count, "listed": True}


def _plans() -> st.SearchStrategy[Json]:
    counts = st.integers(1, 5).map(_listed)
    return st.one_of(st.sampled_from(_FIXED), counts)


async def run_notification(session: Session, plan: Json) -> None:
    """Send a text in the shared form, and read its rows."""
    data = plan if isinstance(plan, dict) else {}
    nonce, to = session.nonce(), fresh_numbers(session, int(str(data["count"])))
    text = nonce.ljust(int(str(data.get("length", 40))), "a")
    meta: dict[str, Json] = {"foreign_id": f"f-{nonce}"}
    if data.get("defaulted") is not True:
        meta["service"] = PRODUCT
    listed: Json = [*to] if data.get("listed") is True else to[0]
    sent = await session.send(notification({"to": listed}, text, **meta))
    asked = {
        "CPAAS_V2-177" if data.get("defaulted") is True else "CPAAS_V2-172": True,
        "CPAAS_V2-181": len(text) == _LONGEST,
    }
    for claim, concerned in asked.items():
        if concerned:
            wrong = f"a message was answered with {sent.status}"
            session.hold(claim, sent.ok(), sent, check="semantic.accepted", message=wrong)
    if sent.ok():
        _judge_rows(session, sent, to, f"f-{nonce}")


def _judge_rows(session: Session, sent: Exchange, to: list[str], own: str) -> None:
    found = rows(sent)
    recipients = sorted(str(row.get("to") or row.get("recipient")) for row in found)
    sender = named(sent, "from")
    about = all(
        row.get("channel") == "sms" and row.get("from") == sender and row.get("status") == "AWAITING-DLR"
        for row in found
    )
    held = {
        "CPAAS_V2-174": (recipients == sorted(to), f"{len(found)} rows do not stand for the {len(to)} recipients"),
        "CPAAS_V2-175": (about, "a row tells another channel, sender or first state"),
        "CPAAS_V2-176": (set(texts_of(found, "foreign_id")) <= {own}, "foreign_id did not come back"),
    }
    for claim, (kept, wrong) in held.items():
        session.hold(claim, kept, sent, check="semantic.rows", message=wrong)


async def run_template(session: Session, plan: Json) -> None:
    """Store a template and send it by one of its names."""
    by = str(plan["by"] if isinstance(plan, dict) else "")
    request = await template_send(session, by)
    if request is None:
        return
    sent = await session.send(request)
    claim = "CPAAS_V2-185" if by == "alias" else "CPAAS_V2-186"
    wrong = f"a template was answered with {sent.status}"
    session.hold(claim, sent.ok(), sent, check="semantic.accepted", message=wrong)


async def template_send(session: Session, *by: str) -> RequestData | None:
    """Store a template, and give the request that sends it; None where it could not be stored."""
    template = await stored_template(session) or {}
    names: dict[str, Json] = {name: template[name] for name in by if isinstance(template.get(name), str)}
    if not names:
        return None
    to: list[Json] = [*fresh_numbers(session, 1)]
    body: dict[str, Json] = {**names, "recipient": {"to": to}, "data": {"name": "Ann", "code": session.nonce()}}
    return RequestData(operation="sendSmsTemplate", body=body)


async def _prepared(session: Session) -> RequestData | None:
    return await template_send(session, "id", "alias")


async def run_balance(session: Session, _plan: Json) -> None:
    """Compare the balance of a product that no other case uses before and after a message, and after a refusal."""
    code = await _spare_product(session)
    if code is None:
        return
    before = await _left(session, code)
    to = session.number()
    sent = await session.send(sms(to, f"It costs. {session.nonce()}", service=code))
    after = await _left(session, code)
    if not sent.ok() or before is None or after is None:
        return
    wrong = "a message was taken, and the balance is no lower"
    session.hold("CPAAS_V2-150", after < before, sent, check="semantic.balance", message=wrong)
    after = await _cost_of_several(session, sms(to, "", service=code, type="N"), before - after, after)
    other = await _left(session, code, "getFinanceBalance")
    if other is not None:
        wrong = "the two paths tell different credits"
        session.hold("CPAAS_V2-601", other == after, sent, check="semantic.balance", message=wrong)
    refused = await session.send(sms("", f"It costs nothing. {session.nonce()}", service=code), zone="forbidden")
    last = await _left(session, code)
    if refused.refused and last is not None:
        wrong = "a message was refused, and the balance is another"
        session.hold("CPAAS_V2-151", last == after, refused, check="semantic.balance", message=wrong)


async def _cost_of_several(session: Session, request: RequestData, one: float, before: float) -> float:
    """Send a text of three units, compare its cost with that of one unit, and give the credits that are left."""
    body = request.body if isinstance(request.body, dict) else {}
    text = f"It costs three times as much. {session.nonce()}".ljust(_THREE_UNITS, ".")
    sent = await session.send(replace(request, body={**body, "message": text}))
    after = await _left(session, str(body["service"]))
    if not sent.ok() or after is None:
        return before
    wrong = f"a message of three units costs {before - after:g}, and one of one unit {one:g}"
    kept = abs(before - after - 3 * one) < _ROUNDING
    session.hold("CPAAS_V2-153", kept, sent, check="semantic.balance", message=wrong)
    return after


async def _products(session: Session, operation: str = _BALANCE) -> list[dict[str, Json]]:
    asked = await session.send(RequestData(operation=operation))
    prepaid = [row for row in rows(asked) if str(row.get("postpaid", 0)) == "0" and "SMS" in str(row.get("name"))]
    return [row for row in prepaid if row.get("service") not in (PRODUCT, "T")]


async def _spare_product(session: Session) -> str | None:
    found = [str(row.get("service")) for row in await _products(session)]
    return found[-1] if found else None


async def _left(session: Session, code: str, operation: str = _BALANCE) -> float | None:
    found = [row.get("credits") for row in await _products(session, operation) if row.get("service") == code]
    try:
        return float(str(found[0])) if found else None
    except ValueError:
        return None


PREPARE: Final[dict[str, Prepare]] = {"sendSmsTemplate": _prepared}
SCENARIOS: Final = (
    Scenario(
        name="sms notification",
        claims=claim_ids(172, 174, 175, 176, 177, 181),
        operations=("sendSmsNotification",),
        plan=_plans,
        fixed=_FIXED,
        run=run_notification,
    ),
    Scenario(
        name="sms template sent",
        claims=claim_ids(185, 186),
        operations=("createSmsSender", "createSmsTemplate", "sendSmsTemplate"),
        plan=lambda: st.sampled_from(_NAMES),
        fixed=_NAMES,
        run=run_template,
    ),
    Scenario(
        name="sms balance",
        claims=claim_ids(150, 151, 153, 601),
        operations=(_BALANCE, "getFinanceBalance", "sendSms"),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_balance,
        shares="balance",
    ),
)
