"""How a server may let messages come further, and show it."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

_SEND: Final = "send Message"
_INFOS: Final = "get Delivery Infos"
_ONEAPI: Final = "GSMA OneAPI SMS v2"

DELIVERY: Final = (
    Variant(
        "starts-waiting",
        "Accepts messages in the state MessageWaiting.",
        f"{_SEND}, 201: sibling gateways answer it; {_ONEAPI}, delivery states",
        {"initial": "MessageWaiting"},
    ),
    Variant(
        "state-advances-per-poll",
        "Lets a message come one state further with each poll.",
        f"{_INFOS}: when states change is not said",
        {"advance": "poll"},
    ),
    Variant(
        "state-final-at-once",
        "Accepts messages in their last state.",
        f"{_INFOS}: when states change is not said",
        {"advance": "instant"},
    ),
    Variant(
        "all-impossible",
        "Delivers nothing.",
        f"{_INFOS}: DeliveryImpossible is one of the two final states",
        {"outcome": "impossible"},
    ),
    Variant(
        "all-impossible-at-once",
        "Answers a send with DeliveryImpossible.",
        f"{_SEND}, 201: which state comes first is shown by example only",
        {"outcome": "impossible-at-once"},
    ),
    Variant(
        "uncertain",
        "Leaves recipients in DeliveryUncertain.",
        f"{_ONEAPI}, delivery states",
        {"outcome": "uncertain"},
    ),
    Variant(
        "uncertain-first",
        "Passes through DeliveryUncertain before the delivery.",
        f"{_ONEAPI}, delivery states",
        {"outcome": "uncertain-first"},
    ),
    Variant(
        "report-not-supported",
        "Leaves recipients in DeliveryNotificationNotSupported.",
        "OMA REST short messaging, delivery states",
        {"outcome": "unsupported"},
    ),
    Variant(
        "stays-in-network",
        "Leaves recipients in DeliveredToNetwork.",
        f"{_INFOS}: no time is given in which a final state is reached",
        {"outcome": "stuck"},
    ),
    Variant(
        "outcomes-mixed",
        "Ends differently from recipient to recipient.",
        f"{_INFOS}: each recipient has a state of its own",
        {"outcome": "mixed"},
    ),
    Variant(
        "poll-sender-ignored",
        "Shows a message whatever sender the poll names.",
        f"{_INFOS}, usage example: the sender differs from that of the resource URL",
        {"poll_sender": "ignored"},
    ),
    Variant(
        "entries-reversed",
        "Lists the recipients' states in another order than the recipients.",
        f"{_INFOS}: no order is promised",
        {"info_order": "reversed"},
    ),
)
