"""Tells what became of messages: by id, number, day or campaign, and as sums by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from cpaaskit_conformance.contract import Operation, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import Message
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.apis.cpaas_v2.schedule import day_of
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.resources.answers import (
    Act,
    Answer,
    at_pointer,
    copied,
    first_object,
    success_example,
    with_at,
)
from cpaaskit_conformance.sandbox.resources.paging import page_of, paged
from cpaaskit_conformance.traits import Pages

OLD_PAGES: Final = Pages(
    parameter="page", items="/data/data", last="/data/last_page", next="/data/next_page_url", size=100
)
NEW_PAGES: Final = Pages(parameter="page", items="/data", last="/meta/last_page", next="/links/next", size=100)
_CHANNELS: Final = ("whatsapp", "rcs", "viber")
_DELIVERED: Final = frozenset({"DELIVRD", "delivered", "read"})


class Reports:
    """Carries out the operations that tell what became of messages.

    Args:
        account: The account.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self.acts: Mapping[str, Act] = {
            "GET /sms/status": self.sms_status,
            "GET /sms/report": self.report,
            "GET /sms/activity": self.activity,
            "GET /outgoing/callstatus": self.call_status,
            **{f"GET /{channel}/message/status": self.channel_status for channel in _CHANNELS},
        }

    def sms_status(self, call: Call) -> Answer:
        """Tell the state of text messages."""
        messages = [message for message in self._found(call) if message.channel == "sms"]
        operation = self._account.operation(call)
        many = bool(call.query.get("group_id") or call.query.get("date"))
        return self._paged(call, operation, messages) if many else self._rows(operation, messages)

    def channel_status(self, call: Call) -> Answer:
        """Tell the state of messages of another channel."""
        channel = call.path_text.split("/")[1]
        messages = [message for message in self._found(call) if message.channel == channel]
        return self._account.telling.answer(self._account.operation(call), messages)

    def call_status(self, call: Call) -> Answer:
        """Tell the state of calls."""
        messages = [message for message in self._found(call) if message.channel == "outgoing"]
        return self._account.telling.answer(self._account.operation(call), messages)

    def report(self, call: Call) -> Answer:
        """Count the states of text messages, day by day."""
        start, _, end = str(call.query.get("daterange", "")).partition("|")
        first, last = day_of(start), day_of(end or start)
        days: dict[str, Counter[str]] = {}
        for message in self._account.messages.latest_first():
            day = self._day(message)
            if message.channel == "sms" and first <= day <= last:
                days.setdefault(day, Counter())[self._account.progress.state(message)] += 1
        data: dict[str, Json] = {
            day: {"date": day, "status": dict[str, Json](counted)} for day, counted in sorted(days.items())
        }
        return Answer(200, with_at(copied(success_example(self._account.operation(call), "/data")), "/data", data))

    def activity(self, call: Call) -> Answer:
        """Tell what was used of each product, day by day."""
        operation = self._account.operation(call)
        pages = operation.pages
        example = copied(success_example(operation, pages.items if pages else ""))
        rows = self._activity(first_object(at_pointer(example, pages.items if pages else "")))
        return Answer(200, paged(example, pages, page_of(call, rows, pages, example)) if pages else example)

    def _activity(self, shape: Mapping[str, Json]) -> list[Json]:
        used: dict[tuple[str, str], list[Message]] = {}
        for message in self._account.messages.latest_first():
            used.setdefault((self._day(message), message.service), []).append(message)
        return [self._used(shape, day, service, found) for (day, service), found in sorted(used.items(), reverse=True)]

    def _used(self, shape: Mapping[str, Json], day: str, service: str, messages: Sequence[Message]) -> Json:
        funds = self._account.funds
        delivered = [message for message in messages if self._account.progress.state(message) in _DELIVERED]
        spent = sum(message.charges for message in messages)
        found: dict[str, Json] = {
            "service": service,
            "opening": f"{funds.left(service) + spent:.4f}",
            "available": f"{funds.left(service):.4f}",
            "sent_units": str(sum(message.units for message in messages)),
            "sent_credits": f"{spent:.4f}",
            "deliv_units": str(sum(message.units for message in delivered)),
            "on_date": day,
        }
        return {**dict(shape), **found}

    def _rows(self, operation: Operation, messages: Sequence[Message]) -> Answer:
        answer = self._account.telling.answer(operation, messages)
        value = {name: inner for name, inner in as_object(answer.value).items() if name not in {"links", "meta"}}
        return Answer(answer.status, self._headed(value))

    def _paged(self, call: Call, operation: Operation, messages: Sequence[Message]) -> Answer:
        shape = first_object(at_pointer(success_example(operation, "/data"), "/data"))
        rows: list[Json] = [self._account.telling.row(shape, message) for message in messages]
        old = self._account.choices.sms_status == "paged"
        pages = OLD_PAGES if old else NEW_PAGES
        value: Json = {"status": "OK", "code": 200, "message": "OK", "data": {} if old else []}
        return Answer(200, self._headed(as_object(paged(value, pages, page_of(call, rows, pages)))))

    def _headed(self, value: dict[str, Json]) -> Json:
        if self._account.choices.sms_status in {"legacy", "paged"}:
            value.pop("code", None)
            value["status"] = 200
        return value

    def _found(self, call: Call) -> list[Message]:
        """Find messages by what the query names.

        Raises:
            RefusedError: It names nothing.
        """
        query, store = call.query, self._account.messages
        given = {name: str(query[name]) for name in ("id", "mobile", "cid", "date", "group_id") if query.get(name)}
        if not given:
            raise refused("Invalid request")
        if "id" in given:
            message = store.get(given["id"])
            found: Iterable[Message] = [message] if message is not None else []
        elif "mobile" in given:
            found = store.among("mobile", given["mobile"])
        elif "cid" in given:
            found = store.among("custom", given["cid"])
        elif "group_id" in given:
            found = store.among("group", given["group_id"])
        else:
            found = store.latest_first()
        day = day_of(given["date"]) if "date" in given else ""
        return [message for message in found if not day or self._day(message) == day]

    def _day(self, message: Message) -> str:
        return self._account.calendar.local(message.at)[:10]
