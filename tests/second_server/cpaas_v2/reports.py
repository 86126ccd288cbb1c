"""What has become of messages (facts, 7.8 to 7.10)."""

from __future__ import annotations

import re
import time
from collections import Counter

from ..opensms.wire import Request, Response
from .bodies import Members, query_members
from .choices import Choices
from .fields import Fields
from .refusals import RefusedError
from .replies import ROWS_SIZE, STATUS_SIZE, Replies, page_of
from .store import CREDITS, Account, Message, local_now

DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Reports:
    """Tells of messages."""

    def __init__(self, choices: Choices, replies: Replies) -> None:
        self.choices = choices
        self.replies = replies

    def status(self, account: Account, request: Request) -> Response:
        """Serve sms/status."""
        query = Fields(query_members(request), self.choices)
        asked = {name: query.text(name) for name in ("id", "mobile", "cid", "date", "group_id")}
        if not any(asked.values()):
            raise RefusedError(422, "Invalid request")
        if asked["date"] and not DAY.fullmatch(asked["date"]):
            raise RefusedError(422, "Invalid time format")
        page = page_of(query.members)
        found = [message for message in account.messages.values() if matches(message, asked)]
        rows = [self.row(message) for message in found]
        paged = bool(asked["group_id"] or asked["date"])
        if self.choices.status_shape == "old":
            data = self.replies.paged(rows, request, page, STATUS_SIZE) if paged else rows
            return self.replies.legacy("OK", data)
        if paged:
            return self.replies.listed("Message status", rows, request, page, STATUS_SIZE)
        return self.replies.modern("Message status", rows)

    def row(self, message: Message) -> Members:
        """Return one message's state."""
        self.settle(message)
        shown: Members = {
            "id": message.id,
            "mobile": message.mobile,
            "status": message.status,
            "units": message.units,
            "service": message.service,
            "length": message.length,
            "charges": self.replies.money(message.units),
            "custom": message.custom,
            "custom1": "",
            "location": "",
            "provider": "",
            "submitted_at": message.submitted_at,
            "delivered_at": message.delivered_at,
            "sender": message.sender,
        }
        if self.choices.status_shape == "old":
            for name in ("service", "custom1", "sender"):
                del shown[name]
        return shown

    def settle(self, message: Message) -> None:
        """Move a message on: when its time has come, or one state further at each look."""
        ready = self.choices.advance == "poll" or time.time() - message.born >= self.choices.to_final
        if message.ahead and ready:
            message.status = message.ahead.pop(0)
            message.delivered_at = local_now()

    def report(self, account: Account, request: Request) -> Response:
        """Serve sms/report: messages by day and state."""
        text = Fields(query_members(request), self.choices).text("daterange")
        first, _, last = (part.strip() for part in text.partition("|"))
        if not (DAY.fullmatch(first) and DAY.fullmatch(last)):
            raise RefusedError(422, "Invalid time format")
        days: dict[str, Counter[str]] = {}
        for message in account.messages.values():
            self.settle(message)
            day = message.submitted_at[:10]
            if first <= day <= last:
                days.setdefault(day, Counter())[message.status] += 1
        data = {day: {"date": day, "status": dict(count)} for day, count in sorted(days.items())}
        return self.replies.legacy("OK", data or [])

    def activity(self, account: Account, request: Request) -> Response:
        """Serve sms/activity: usage by day and service."""
        used: Counter[tuple[str, str]] = Counter()
        for message in account.messages.values():
            used[message.submitted_at[:10], message.service] += message.units
        rows: list[Members] = [
            {
                "service": service,
                "opening": f"{CREDITS}.0000",
                "available": f"{account.credits.get(service, 0)}.0000",
                "sent_units": str(units),
                "sent_credits": f"{units}.0000",
                "deliv_units": str(units),
                "on_date": day,
            }
            for (day, service), units in sorted(used.items())
        ]
        page = page_of(query_members(request))
        return self.replies.document(200, {"rows": self.replies.paged(rows, request, page, ROWS_SIZE)})


def matches(message: Message, asked: dict[str, str]) -> bool:
    """Tell whether a message is one that is asked for."""
    values = {
        "id": message.id,
        "mobile": message.mobile,
        "cid": message.custom,
        "date": message.submitted_at[:10],
        "group_id": message.group_id,
    }
    return all(values[name] == value for name, value in asked.items() if value)
