"""Numbers that want nothing more, and the links by which people say so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode

from cpaaskit_conformance.contract import as_list, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import number_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.resources.answers import (
    Act,
    Answer,
    at_pointer,
    copied,
    first_object,
    shown,
    success_example,
    with_at,
)
from cpaaskit_conformance.sandbox.resources.stores import Record, Store

MOST_TAGS: Final = 2
_CHANNELS: Final = ("sms", "whatsapp", "rcs")


class OptOut:
    """Carries out the operations on numbers that opted out.

    Args:
        account: The account.
        numbers: Where the ids of opted-out numbers come from.
    """

    def __init__(self, account: Account, numbers: Store) -> None:
        self._account = account
        self._numbers = numbers
        self.acts: Mapping[str, Act] = {
            **{f"POST /{channel}/optout": self.block for channel in _CHANNELS},
            **{f"DELETE /{channel}/optout/{{number}}": self.unblock for channel in _CHANNELS},
            "POST /sms/suppressions/optout/link": self.link,
            "POST /sms/suppressions/optin/link": self.link,
        }

    def block(self, call: Call) -> Answer:
        """Note that a number wants nothing of a channel."""
        number = number_of(str(as_object(call.body).get("number")))
        if number is None:
            raise refused("The number is invalid")
        operation = self._account.operation(call)
        # SMS names the number otherwise than the other channels do; the contract shows both.
        example = copied(success_example(operation, "/data/mobile" if _channel(call) == "sms" else "/data/receiver"))
        shape = first_object(at_pointer(example, "/data"))
        record = self._noted(_channel(call), number, shape)
        return Answer(200, with_at(example, "/data", shown(shape, record.value)))

    def unblock(self, call: Call) -> Answer:
        """Note that a number wants to hear again."""
        number = number_of(str(call.path["number"])) or ""
        if not self._account.suppression.opt_in(_channel(call), number):
            raise refused("Receiver not found in optout list.", status=404, contradictory=True)
        return Answer(200, copied(success_example(self._account.operation(call))))

    def link(self, call: Call) -> Answer:
        """Make a link by which people leave or come back."""
        body = as_object(call.body)
        tags = [str(tag) for tag in as_list(body.get("tag"))]
        if len(tags) > MOST_TAGS:
            raise refused(f"The tag must not have more than {MOST_TAGS} items.", field="tag")
        leaving = "optout" in call.path_text
        given = {"sender": body.get("sender"), "tag": ",".join(tags), "service": body.get("service")}
        query = urlencode({name: str(value) for name, value in given.items() if value}, safe=",")
        place = "mo/[#optout#]" if leaving else "mi/[#optin#]"
        url = f"{call.base_url}/{place}" + (f"?{query}" if query else "")
        return Answer(200, with_at(copied(success_example(self._account.operation(call))), "/data", url))

    def _noted(self, channel: str, number: str, shape: Mapping[str, Json]) -> Record:
        self._numbers.kind = "integer" if isinstance(shape.get("id"), int) else "uuid"
        at = self._account.calendar.like(shape.get("created_at"))
        members: dict[str, Json] = {"mobile": number, "receiver": number, "created_at": at}
        record = self._numbers.add({**dict(shape), **members})
        self._account.suppression.opt_out(channel, number, record)
        return record


def _channel(call: Call) -> str:
    return call.path_text.split("/")[1]
