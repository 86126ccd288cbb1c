"""Scenarios of what may go along with a text, and of the forms in which it may be sent: each has to be taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.marks import days_mark
from cpaaskit_conformance.model import MISSING, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import FORM, PARTS, batch, fresh_numbers, rows, sms, texts_of

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_MEMBERS: Final[tuple[tuple[str, dict[str, Json]], ...]] = (
    ("CPAAS_V2-134", {"flash": 1}),
    ("CPAAS_V2-134", {"flash": 0}),
    ("CPAAS_V2-138", {"meta": {"tags": ["offers"]}}),
    ("CPAAS_V2-138", {"meta": {"tags": ["offers", "menu", "events"]}}),
    ("CPAAS_V2-142", {"entity_id": "1201159000000012345", "template_id": "1207161000000099999"}),
)
_DAYS: Final = (2, 7, 30, 60, 85)


def _option(claim: str, **members: Json) -> dict[str, Json]:
    return {"claim": claim, **members}


_FIXED: Final[tuple[Json, ...]] = (
    *(_option(claim, members=members) for claim, members in _MEMBERS),
    *(_option("CPAAS_V2-130", days=days) for days in _DAYS),
)
_FORMS: Final[tuple[Json, ...]] = tuple({"form": name} for name in ("form", "parts", "query"))
_PARTNERS: Final[tuple[Json, ...]] = tuple({"partner": name} for name in ("form", "batch", "moengage"))


def _plans() -> st.SearchStrategy[Json]:
    scheduled = st.integers(2, 85).map(lambda days: _option("CPAAS_V2-130", days=days))
    return st.one_of(st.sampled_from(_FIXED), scheduled)


async def run_option(session: Session, plan: Json) -> None:
    """Send a text with something that goes along."""
    data = plan if isinstance(plan, dict) else {}
    members, days = data.get("members"), data.get("days")
    along: dict[str, Json] = dict(members) if isinstance(members, dict) else {}
    if isinstance(days, int):
        along["time"] = days_mark(days)
    sent = await session.send(sms(fresh_numbers(session, 1)[0], f"Your table is ready. {session.nonce()}", **along))
    wrong = f"a message with {', '.join(along)} was answered with {sent.status}"
    session.hold(str(data["claim"]), sent.ok(), sent, check="semantic.accepted", message=wrong)


def in_form(request: RequestData, form: str) -> RequestData:
    """Give a text's request as a form, in parts, or in the query of a GET."""
    body = request.body if isinstance(request.body, dict) else {}
    if form == "query":
        pairs = tuple((name, str(value)) for name, value in body.items())
        return RequestData(operation="sendSmsByQuery", query=pairs)
    if form == "parts":
        return replace(request, media_type=PARTS)
    return replace(request, media_type=FORM)


_BY_FORM: Final[Mapping[str, str]] = {"form": "CPAAS_V2-114", "parts": "CPAAS_V2-115", "query": "CPAAS_V2-116"}


async def run_form(session: Session, plan: Json) -> None:
    """Send a text in another form than JSON; the reply has the same rows."""
    form = str(plan["form"] if isinstance(plan, dict) else "")
    to = fresh_numbers(session, 2)
    sent = await session.send(in_form(sms(",".join(to), f"Your table is ready. {session.nonce()}"), form))
    kept = sent.ok() and sorted(texts_of(rows(sent), "mobile")) == sorted(to)
    wrong = f"it was answered with {sent.status}, or with other rows"
    session.hold(_BY_FORM[form], kept, sent, check="semantic.accepted", message=wrong)


async def run_partner(session: Session, plan: Json) -> None:
    """Send as the two marketing suites do."""
    partner = str(plan["partner"] if isinstance(plan, dict) else "")
    to, text = fresh_numbers(session, 1)[0], f"Your table is ready. {session.nonce()}"
    requests = {
        "form": replace(sms(to, text), operation="sendSmsClevertap", media_type=FORM),
        "batch": replace(batch({"message": text}, {"to": to}), operation="sendSmsClevertapBatch"),
        "moengage": replace(sms(to, text), operation="sendSmsMoengage"),
    }
    sent = await session.send(requests[partner])
    wrong = f"it was answered with {sent.status}"
    session.hold("CPAAS_V2-190", sent.ok(), sent, check="semantic.accepted", message=wrong)


async def run_repeat(session: Session, _plan: Json) -> None:
    """Send the same text twice to the same number."""
    request = sms(fresh_numbers(session, 1)[0], f"Twice {session.nonce()}")
    first, second = await session.send(request), await session.send(request, zone="grey")
    if not first.ok():
        return
    found = texts_of(rows(second), "status") if second.ok() else []
    kept = second.refused or "DUPLICATE" in found
    session.hold("CPAAS_V2-152", kept, first, second, check="semantic.repeat", message="a repeat was sent again")


async def run_missing_in_query(session: Session, plan: Json) -> None:
    """Send by the query, with one parameter left out."""
    lacking = str(plan["lacks"] if isinstance(plan, dict) else "")
    whole = in_form(sms(fresh_numbers(session, 1)[0], f"Your table is ready. {session.nonce()}"), "query")
    query = tuple(pair for pair in whole.query if pair[0] != lacking)
    sent = await session.send(replace(whole, query=query, body=MISSING), zone="forbidden")
    wrong = f"a message without {lacking} was answered with {sent.status}"
    session.hold("CPAAS_V2-146", sent.refused, sent, check="semantic.refused", message=wrong)


_ONCE: Final[tuple[Json, ...]] = ({},)
_LACKING: Final[tuple[Json, ...]] = tuple({"lacks": name} for name in ("to", "message", "sender", "service"))
SCENARIOS: Final = (
    Scenario(
        name="sms options",
        claims=claim_ids(130, 134, 138, 142),
        operations=("sendSms",),
        plan=_plans,
        fixed=_FIXED,
        run=run_option,
    ),
    Scenario(
        name="sms forms",
        claims=claim_ids(114, 115, 116),
        operations=("sendSms", "sendSmsByQuery"),
        plan=lambda: st.sampled_from(_FORMS),
        fixed=_FORMS,
        run=run_form,
    ),
    Scenario(
        name="sms of partners",
        claims=claim_ids(190),
        operations=("sendSmsClevertap", "sendSmsClevertapBatch", "sendSmsMoengage"),
        plan=lambda: st.sampled_from(_PARTNERS),
        fixed=_PARTNERS,
        run=run_partner,
    ),
    Scenario(
        name="sms repeated",
        claims=claim_ids(152),
        operations=("sendSms",),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_repeat,
    ),
    Scenario(
        name="sms by query, incomplete",
        claims=claim_ids(146),
        operations=("sendSmsByQuery",),
        plan=lambda: st.sampled_from(_LACKING),
        fixed=_LACKING,
        run=run_missing_in_query,
    ),
)
