"""Delivery states that change when they must not, and messages that are forgotten or mixed up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.edits import at, text
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.opensms._places import (
    FINAL,
    INFOS,
    SEND,
    SENT_INFOS,
    STATE,
    fault,
    is_number,
    sender_of,
)
from cpaaskit_conformance.faults.rules import answering, editing, refusing

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.model import Json

from cpaaskit_conformance.faults.opensms._messages import (
    IMPOSSIBLE,
    NETWORK,
    TERMINAL,
    WAITING,
    Forgetful,
    ForgetsFinal,
    Mixed,
    OwnUrlUnknown,
    Restated,
    Show,
)


def _restated(show: Show) -> Make:
    return lambda: Restated(show)


def _forgetful(gone: Callable[[int, int, int], bool]) -> Make:
    return lambda: Forgetful(gone)


def _first(ids: list[str], asked: str) -> str:
    return ids[0] if asked in ids else asked


def _latest(ids: list[str], asked: str) -> str:
    return ids[-1] if asked in ids else asked


def _neighbour(ids: list[str], asked: str) -> str:
    return ids[ids.index(asked) - 1] if asked in ids[1:] else asked


def _for_unknown(ids: list[str], asked: str) -> str:
    return asked if asked in ids else ids[-1]


def _other_final(state: str) -> str:
    return {TERMINAL: IMPOSSIBLE, IMPOSSIBLE: TERMINAL}.get(state, state)


_EMPTY: Final[Json] = {
    "deliveryInfoList": {
        "resourceURL": "https://sandbox.invalid/outbound/1/requests/1/deliveryInfos",
        "deliveryInfo": [],
    }
}
_SHOWN: Final[tuple[tuple[int, str, str, Show], ...]] = (
    (
        61,
        "final-state-falls-back",
        "a final state is DeliveredToNetwork again, once",
        lambda _, seen, real: NETWORK if real in FINAL and seen == 2 else real,
    ),
    (
        61,
        "final-state-falls-back-for-good",
        "a final state is seen once, then never again",
        lambda _, seen, real: NETWORK if real in FINAL and seen > 1 else real,
    ),
    (
        61,
        "final-state-changes",
        "a final state becomes the other one",
        lambda _, seen, real: _other_final(real) if seen > 1 else real,
    ),
    (
        61,
        "final-state-of-second-changes",
        "the second recipient's final state becomes the other one",
        lambda place, seen, real: _other_final(real) if place == 1 and seen > 1 else real,
    ),
    (
        61,
        "final-state-of-last-of-three-changes",
        "the third recipient's final state falls back",
        lambda place, seen, real: NETWORK if place == 2 and real in FINAL and seen > 1 else real,
    ),
    (
        61,
        "final-state-changes-late",
        "a final state changes when it is asked for the fourth time",
        lambda _, seen, real: _other_final(real) if seen > 3 else real,
    ),
    (
        61,
        "final-state-uncertain",
        "a final state becomes DeliveryUncertain",
        lambda _, seen, real: "DeliveryUncertain" if real in FINAL and seen > 1 else real,
    ),
    (
        62,
        "network-state-waits-again",
        "a message in the network waits again",
        lambda _, seen, real: WAITING if real == NETWORK and seen % 2 == 0 else real,
    ),
    (
        62,
        "first-poll-waits",
        "a message that was sent in the network waits at the first poll",
        lambda _, seen, real: WAITING if real == NETWORK and seen == 1 else real,
    ),
    (63, "states-in-lower-case", "states are written in lower case", lambda _, __, real: real.lower()),
    (63, "states-abbreviated", "states are written short", lambda _, __, real: real.replace("DeliveredTo", "")),
    (63, "states-with-spaces", "states are written with spaces", lambda _, __, real: real.replace("To", " To ")),
)

_GONE: Final[tuple[tuple[int, str, str, Callable[[int, int, int], bool]], ...]] = (
    (58, "messages-unknown", "no message is known after it was sent", lambda _, __, ___: True),
    (58, "second-message-unknown", "every second message is unknown", lambda number, _, __: number % 2 == 0),
    (58, "message-known-late", "a message is unknown at its first poll", lambda _, __, polls: polls == 1),
    (58, "unknown-after-third", "messages after the third are unknown", lambda number, _, __: number > 3),
    (
        68,
        "forgotten-after-later",
        "a message is forgotten when another one is sent",
        lambda number, count, _: number < count,
    ),
    (
        68,
        "forgotten-after-three-later",
        "a message is forgotten when three more are sent",
        lambda number, count, _: number < count - 2,
    ),
    (68, "forgotten-after-two-polls", "a message is forgotten after two polls", lambda _, __, polls: polls > 2),
    (68, "forgotten-after-one-poll", "a message is forgotten after its first poll", lambda _, __, polls: polls > 1),
)


FAULTS: tuple[Fault, ...] = (
    *(fault(claim, name, says, _restated(show)) for claim, name, says, show in _SHOWN),
    *(fault(claim, name, says, _forgetful(gone)) for claim, name, says, gone in _GONE),
    fault(68, "forgotten-when-final", "a message is forgotten once it is final", ForgetsFinal),
    fault(
        63,
        "sent-states-in-capitals",
        "states in the answer to a send are in capitals",
        editing(SEND, at(f"{SENT_INFOS}/*/{STATE}", text(str.upper))),
    ),
    fault(
        58,
        "words-not-polled",
        "messages of alphanumeric senders can't be polled",
        refusing(INFOS, lambda _: answer(404), when=lambda it: not is_number(sender_of(it))),
    ),
    fault(
        58,
        "delivery-infos-refused",
        "delivery infos of a known message are answered with 400",
        answering(INFOS, lambda _: answer(400)),
    ),
    fault(102, "own-url-not-known", "a message is not known by the URL that it was given", OwnUrlUnknown),
    fault(60, "infos-of-the-first", "every poll shows the first message", lambda: Mixed(_first, renamed=True)),
    fault(65, "infos-of-the-latest", "every poll shows the latest message", lambda: Mixed(_latest, renamed=True)),
    fault(65, "infos-of-the-neighbour", "a poll shows the message before", lambda: Mixed(_neighbour, renamed=True)),
    fault(
        65,
        "infos-of-the-latest-by-its-name",
        "every poll shows the latest message, by its own name",
        lambda: Mixed(_latest, renamed=False),
    ),
    fault(
        66,
        "unknown-id-shows-latest",
        "an unknown id shows the latest message",
        lambda: Mixed(_for_unknown, renamed=True),
    ),
    fault(
        66,
        "unknown-id-empty-list",
        "an unknown id is answered with an empty list",
        answering(INFOS, lambda _: answer(200, _EMPTY), statuses=(404,)),
    ),
    fault(
        66,
        "unknown-id-400",
        "an unknown id is answered with 400",
        answering(INFOS, lambda it: replace(it, status=400), statuses=(404,)),
    ),
    fault(
        66,
        "unknown-id-403",
        "an unknown id is answered with 403",
        answering(INFOS, lambda it: replace(it, status=403), statuses=(404,)),
    ),
    fault(
        66,
        "unknown-id-410",
        "an unknown id is answered with 410",
        answering(INFOS, lambda it: replace(it, status=410), statuses=(404,)),
    ),
)
