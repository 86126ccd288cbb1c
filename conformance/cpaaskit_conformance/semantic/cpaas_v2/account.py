"""Scenarios of the account: both paths of the balance, credits in both forms, and registrations at their limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import FORM, PRODUCT, fresh_numbers, rows, texts_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_BALANCES: Final = ("getAccountBalance", "getFinanceBalance")
_ADD: Final = "addCredits"
_REGISTER: Final = "registerUser"
_AMOUNTS: Final[tuple[Json, ...]] = (
    {"credits": 1, "noted": False},
    {"credits": "2.34", "noted": True},
    {"credits": 2.5, "noted": True},
    {"credits": "100", "noted": False},
)
_PASSWORDS: Final[tuple[Json, ...]] = ("Abc123", "Abcdefghijklmnopq123")
_LETTERS: Final = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=3, max_size=17)


async def run_balances(session: Session, _plan: Json) -> None:
    """Ask for the balance by both paths."""
    asked = [await session.send(RequestData(operation=operation)) for operation in _BALANCES]
    found = [sorted(texts_of(rows(each), "service")) for each in asked]
    for each, services in zip(asked, found, strict=True):
        if each.ok():
            once = len(set(services)) == len(services)
            session.hold("CPAAS_V2-618", once, each, check="semantic.products", message="a product is told twice")
    if all(each.ok() for each in asked):
        wrong = "the two paths tell different products"
        session.hold("CPAAS_V2-601", found[0] == found[1], *asked, check="semantic.products", message=wrong)


async def run_credits(session: Session, plan: Json) -> None:
    """Add credits, as a number or as a text, with and without what can be left out."""
    data = plan if isinstance(plan, dict) else {}
    body: dict[str, Json] = {"username": "bistro", "credits": data["credits"], "service": PRODUCT}
    if data.get("noted") is True:
        body |= {"notes": "For a test", "order_id": f"o-{session.nonce()}"}
    added = await session.send(RequestData(operation=_ADD, body=body))
    wrong = f"credits were answered with {added.status}"
    session.hold("CPAAS_V2-605", added.ok(), added, check="semantic.accepted", message=wrong)


async def _register(session: Session, password: str, **members: Json) -> Exchange:
    email = f"ana.{session.nonce()}@example.org"
    body: dict[str, Json] = {"name": "Ana Ferro", "email": email, "password": password, **members}
    return await session.send(RequestData(operation=_REGISTER, body=body, media_type=FORM), credentials="none")


async def run_registrations(session: Session, plan: Json) -> None:
    """Register users with passwords that the page admits, without a token, with and without a number."""
    password = str(plan)
    short = await _register(session, password)
    wrong = f"a registration without number and token was answered with {short.status}"
    session.hold("CPAAS_V2-617", short.ok(), short, check="semantic.accepted", message=wrong)
    whole = await _register(session, password, mobile=fresh_numbers(session, 1)[0])
    wrong = f"a password of {len(password)} characters was answered with {whole.status}"
    session.hold("CPAAS_V2-616", whole.ok(), whole, check="semantic.accepted", message=wrong)


SCENARIOS: Final = (
    Scenario(
        name="balance by both paths",
        claims=claim_ids(601, 618),
        operations=_BALANCES,
        plan=lambda: st.just(None),
        fixed=(None,),
        run=run_balances,
        effect="read",
    ),
    Scenario(
        name="credits added",
        claims=claim_ids(605),
        operations=(_ADD,),
        plan=lambda: st.sampled_from(_AMOUNTS),
        fixed=_AMOUNTS,
        run=run_credits,
    ),
    Scenario(
        name="users registered",
        claims=claim_ids(616, 617),
        operations=(_REGISTER,),
        plan=lambda: _LETTERS.map(lambda letters: f"aA1{letters}"),
        fixed=_PASSWORDS,
        run=run_registrations,
        effect="write",
    ),
)
