"""The scenario of delivery states: messages polled until they are final, and long after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.opensms import texts
from cpaaskit_conformance.semantic.opensms.claim_ids import claim_ids
from cpaaskit_conformance.semantic.opensms.messages import messages
from cpaaskit_conformance.semantic.opensms.payloads import FINAL
from cpaaskit_conformance.semantic.opensms.polling import POLL_CLAIMS, poll, poll_until_settled
from cpaaskit_conformance.semantic.opensms.requests import INFOS, SEND, Message, message
from cpaaskit_conformance.semantic.opensms.sending import ECHO_CLAIMS, Sent, send

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_AFTERWARDS_S: Final = 0.05  # between two polls of a message that is final
_PLAIN: Final = Message("321234567", ("tel:+13500000991",), "In between")


async def run_delivery(session: Session, plan: Json) -> None:
    """Send messages, poll them until all are settled, and go on polling while another message is sent."""
    data = plan if isinstance(plan, dict) else {}
    listed, more = data.get("messages"), data.get("more")
    to_send = [Message.from_plan(item) for item in listed] if isinstance(listed, list) else []
    taken = [sent for sent in [await send(session, item) for item in to_send] if sent is not None]
    await poll_until_settled(session, taken)
    for sent in taken:
        _judge_end(session, sent)
    for number in range(more if isinstance(more, int) else 0):
        await session.pause(_AFTERWARDS_S)
        if number == 2:
            await send(session, _PLAIN)
        for sent in taken:
            await poll(session, sent, again=True)


def _judge_end(session: Session, sent: Sent) -> None:
    ended = all(sent.history.get(address, [""])[-1] in FINAL for address in sent.message.to)
    session.hold("OPENSMS-069", ended, sent.exchange, check="semantic.final", message="not every recipient is final")


def _fixed() -> tuple[Json, ...]:
    one, two, three = (texts.spread_recipients(count, 50 + count) for count in (1, 2, 3))
    spread: list[Json] = [
        message("321234567", one, "Hello World"),
        message("ALPHA NUM", three, "Hello World", name="Bistro"),
        message("tel:+1234567", two, "Hello World", correlated=True),
        message("12345", texts.spread_recipients(10, 3), "Hello World"),
        message("Café Ñoño", two, texts.long_text(400)),
        message("+321234567", one, "Привет 👋"),
        message("321234567", ["tel:+99920000001", "tel:+99910000001"], "To one who is not there", zone="grey"),
    ]
    return ({"messages": spread, "more": 6}, {"messages": [message("321234567", two, "For long")], "more": 30})


def _plans() -> st.SearchStrategy[Json]:
    groups = st.lists(messages(), min_size=1, max_size=3)
    return st.tuples(groups, st.integers(0, 12)).map(lambda drawn: {"messages": drawn[0], "more": drawn[1]})


SCENARIOS: Final = (
    Scenario(
        name="delivery",
        claims=(*ECHO_CLAIMS, *POLL_CLAIMS, *claim_ids(68, 69)),
        operations=(SEND, INFOS),
        plan=_plans,
        fixed=_fixed(),
        run=run_delivery,
        waits=True,
    ),
)
