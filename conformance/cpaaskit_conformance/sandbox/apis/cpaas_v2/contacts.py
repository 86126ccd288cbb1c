"""People, how they can be reached, and what they want to hear; their pages show requests and no replies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from cpaaskit_conformance.contract import as_list, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.callbacks import EVENT
from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import numbers_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.resources.answers import Act, Answer
from cpaaskit_conformance.sandbox.resources.engine import Change, Resources, Rules
from cpaaskit_conformance.sandbox.resources.importing import rows_of
from cpaaskit_conformance.sandbox.resources.stores import Record

CONTACTS: Final = "contacts"
IDENTIFIERS: Final = "contact-identifiers"
SUBSCRIPTIONS: Final = "contact-subscriptions"
SEGMENTS: Final = "contact-segments"
EVENT_NAME: Final = "contacts:subscriber:subscription"
_MEMBERS: Final = frozenset({"identity", "email", "phone", "first_name", "last_name", "gender"})


class Contacts:
    """Carries out what concerns several contacts, or more than one kind of thing.

    Args:
        account: The account.
        resources: Its stored things.
    """

    def __init__(self, account: Account, resources: Resources) -> None:
        self._account = account
        self._resources = resources
        self.acts: Mapping[str, Act] = {
            "POST /contacts/merge": self.merge,
            "POST /contacts/{id}/subscriptions": self.subscribe,
            "POST /contacts/{id}/unsubscribe": self.unsubscribe,
            "POST /contacts/{id}/unsubscribe/{subscriptionId}": self.unsubscribe,
            "POST /contacts/{id}/resubscribe": self.resubscribe,
            "POST /contacts/{id}/resubscribe/{subscriptionId}": self.resubscribe,
            "GET /contacts/segments/{id}/subscribers": self.members,
            "GET /contacts/identifiers": self.identifiers,
            "GET /contacts/subscriptions": self.subscriptions,
        }

    def rules(self) -> Mapping[str, Rules]:
        """Give what is added to the storing of contacts and of imports."""
        return {
            CONTACTS: Rules(created=self._told_created, changing=self._told_updated),
            "contact-imports": Rules(created=self._imported),
        }

    def numbers_in(self, segment: str) -> list[str]:
        """Give the numbers of a segment's members."""
        record = self._account.stores[SEGMENTS].get(segment)
        if record is None:
            return []
        return [number for member in self._members(record) for number in numbers_of(member.value.get("phone"))]

    def merge(self, call: Call) -> Answer:
        """Make one contact of two: the origin's members fill what the destination lacks, and the origin goes away."""
        body = as_object(call.body)
        origin, destination = self._contact(body.get("origin")), self._contact(body.get("destination"))
        if origin is destination:
            raise refused("The origin and the destination must be different.", field="destination")
        kept = {name: value for name, value in destination.value.items() if value}
        destination.value = {**origin.value, **kept}
        for name in (IDENTIFIERS, SUBSCRIPTIONS):
            for record in self._account.stores[name].all((origin.id,)):
                record.parents = (destination.id,)
        self._account.stores[CONTACTS].remove(origin)
        return _answer(dict(destination.value))

    def subscribe(self, call: Call) -> Answer:
        """Note what a contact wants to hear."""
        contact = self._contact(call.path["id"])
        store = self._account.stores[SUBSCRIPTIONS]
        entries = [as_object(entry) for entry in as_list(as_object(call.body).get("subscriptions"))]
        records = [store.add({**entry, "subscribed": True}, (contact.id,)) for entry in entries]
        shown: list[Json] = [dict(record.value) for record in records]
        return _answer(shown[0] if len(shown) == 1 else shown)

    def unsubscribe(self, call: Call) -> Answer:
        """Note that a contact wants to hear nothing, or one thing no more."""
        return self._switched(call, wanted=False)

    def resubscribe(self, call: Call) -> Answer:
        """Note that a contact wants to hear everything, or one thing again."""
        return self._switched(call, wanted=True)

    def members(self, call: Call) -> Answer:
        """List the members of a segment."""
        record = self._account.stores[SEGMENTS].get(str(call.path["id"]))
        if record is None:
            raise refused("There is no such thing.", status=404)
        return _answer([dict(member.value) for member in self._members(record)])

    def identifiers(self, _: Call) -> Answer:
        """List the addresses of all contacts."""
        return _answer([dict(record.value) for record in self._account.stores[IDENTIFIERS].all()])

    def subscriptions(self, _: Call) -> Answer:
        """List what all contacts want to hear."""
        return _answer([dict(record.value) for record in self._account.stores[SUBSCRIPTIONS].all()])

    def _switched(self, call: Call, *, wanted: bool) -> Answer:
        contact = self._contact(call.path["id"])
        store = self._account.stores[SUBSCRIPTIONS]
        one = call.path.get("subscriptionId")
        records = store.all((contact.id,)) if one is None else [store.get(str(one), (contact.id,))]
        for record in records:
            if record is None:
                raise refused("There is no such thing.", status=404)
            record.value["subscribed"] = wanted
        return _answer([dict(record.value) for record in records if record is not None])

    def _contact(self, identity: Json) -> Record:
        record = self._account.stores[CONTACTS].get(str(identity))
        if record is None:
            raise refused("There is no such thing.", status=404)
        return record

    def _members(self, segment: Record) -> Iterator[Record]:
        wanted, unwanted = _tags(segment, "positive_tags"), _tags(segment, "negative_tags")
        every = str(segment.value.get("positive_tags_operator")) == "all"
        for contact in self._account.stores[CONTACTS].all():
            tags = _tags(contact, "tags")
            found = wanted <= tags if every else bool(wanted & tags)
            if (found or not wanted) and not unwanted & tags:
                yield contact

    def _imported(self, change: Change) -> None:
        for row in rows_of(change.body.get("file"), "phone", _MEMBERS):
            self._resources.store_new(self._account.stores[CONTACTS], (), row, change.call, row=True)

    def _told_created(self, change: Change) -> None:
        self._tell(change.value, "Subscriber created successfully")

    def _told_updated(self, change: Change) -> None:
        self._tell(change.value, "Subscriber updated successfully")

    def _tell(self, contact: Mapping[str, Json], sentence: str) -> None:
        self._account.callbacks.tell(EVENT_NAME, {**contact, "status": sentence}, EVENT)


def _answer(data: Json) -> Answer:
    return Answer(200, {"status": "OK", "code": 200, "message": "OK", "data": data})


def _tags(record: Record, name: str) -> frozenset[str]:
    return frozenset(str(tag) for tag in as_list(record.value.get(name)))
