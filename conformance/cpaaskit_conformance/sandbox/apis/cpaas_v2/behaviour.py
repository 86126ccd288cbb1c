"""CPaaS API v2 beyond its contract: an account that sends, stores, verifies and is told what becomes of it."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice

from starlette.types import Scope

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.catalogue import APPROVED, USUAL_SENDER, Catalogue
from cpaaskit_conformance.sandbox.apis.cpaas_v2.channels import Channels
from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.apis.cpaas_v2.contacts import Contacts
from cpaaskit_conformance.sandbox.apis.cpaas_v2.dispatch import Dispatch
from cpaaskit_conformance.sandbox.apis.cpaas_v2.envelopes import Envelopes
from cpaaskit_conformance.sandbox.apis.cpaas_v2.failures import Failures
from cpaaskit_conformance.sandbox.apis.cpaas_v2.links import Links
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import Message
from cpaaskit_conformance.sandbox.apis.cpaas_v2.money import Money
from cpaaskit_conformance.sandbox.apis.cpaas_v2.networks import Networks
from cpaaskit_conformance.sandbox.apis.cpaas_v2.optout import OptOut
from cpaaskit_conformance.sandbox.apis.cpaas_v2.products import brand_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.reports import Reports
from cpaaskit_conformance.sandbox.apis.cpaas_v2.rules import SENDERS
from cpaaskit_conformance.sandbox.apis.cpaas_v2.sms import Sms
from cpaaskit_conformance.sandbox.apis.cpaas_v2.verify import Verify
from cpaaskit_conformance.sandbox.apis.cpaas_v2.voice import Voice
from cpaaskit_conformance.sandbox.apis.cpaas_v2.webhooks import Webhooks
from cpaaskit_conformance.sandbox.behaviour import Call, Handler, Row, World
from cpaaskit_conformance.sandbox.override import MethodOverride
from cpaaskit_conformance.sandbox.refusals import Refusal
from cpaaskit_conformance.sandbox.replies import JsonWriter, Reply
from cpaaskit_conformance.sandbox.resources.answers import Act
from cpaaskit_conformance.sandbox.resources.engine import Resources, Rules
from cpaaskit_conformance.sandbox.resources.showing import Showing
from cpaaskit_conformance.sandbox.resources.stores import Store
from cpaaskit_conformance.sandbox.switches import choose
from cpaaskit_conformance.spec import Spec, load_spec

API_ID = "cpaas_v2"
_SHOWN = 200


class CpaasBehaviour:
    """The account that the sandbox stands for.

    Args:
        world: The sandbox's surroundings.
        switches: Switches of `Choices` that differ from their defaults, and `brand`.
        spec: The contract; the bundled one by default.

    Raises:
        ValueError: A switch, its value or the brand is unknown.
    """

    def __init__(self, world: World, switches: Mapping[str, object], spec: Spec | None = None) -> None:
        spec = spec or load_spec(API_ID)
        given = dict(switches)
        name = given.pop("brand", None)
        brand = brand_of(spec.document, None if name is None else str(name))
        choices = choose(Choices, {**brand.switches, **given})
        writer = JsonWriter(choices.content_type, pretty=choices.pretty, escape=choices.escaped)
        rules: dict[str, Rules] = {}
        resources = Resources(
            spec,
            world,
            rules,
            partial_filters=choices.filters == "partial",
            oldest_first=choices.list_order == "oldest",
        )
        account = Account(choices, world, brand, resources.stores, spec.operations)
        self._account = account
        self._envelopes = Envelopes(choices, writer)
        self._failures = Failures(choices, writer, spec.operations)
        self._override = MethodOverride(spec.document)
        self._verify = Verify(account)
        self._links = Links(account)
        self.general_methods = choices.general_methods
        own = self._own(account, resources, rules)
        general = {**Showing(spec, world, partial_filters=choices.filters == "partial").acts, **resources.acts}
        self.handlers: Mapping[str, Handler] = {
            operation.id: partial(self._carried_out, operation, own.get(_key(operation), general[operation.id]))
            for operation in spec.operations.values()
        }
        resources.make(SENDERS, {"name": USUAL_SENDER, "status": APPROVED})

    def _own(self, account: Account, resources: Resources, rules: dict[str, Rules]) -> Mapping[str, Act]:
        """Give what this API does itself, by method and path."""
        dispatch = Dispatch(account)
        contacts = Contacts(account, resources)
        for more in (contacts.rules(), self._links.rules(), Catalogue(account).rules(), Webhooks(account).rules()):
            rules |= more
        numbers = Store("numbers", "uuid", random.Random("cpaas_v2 numbers"), account.world.settings.keep)
        return {
            **Money(account).acts,
            **Sms(account, dispatch).acts,
            **Channels(account, dispatch, contacts).acts,
            **Reports(account).acts,
            **OptOut(account, numbers).acts,
            **self._verify.acts,
            **Voice(account, dispatch).acts,
            **self._links.acts,
            **contacts.acts,
            **Networks(account).acts,
        }

    def _carried_out(self, operation: Operation, act: Act, call: Call) -> Reply:
        return self._envelopes.reply(operation, act(call))

    def method(self, method: str, query: bytes) -> str:
        """Tell which method counts: that of the query, also for the brand whose page does not speak of it."""
        return self._override.method(method, query)

    def refuse(self, refusal: Refusal) -> Reply:
        """Put a refusal into an answer."""
        return self._failures.refuse(refusal)

    def visit(self, scope: Scope) -> Reply | None:
        """Follow a short link."""
        return self._links.visit(scope)

    def inbox(self) -> Mapping[str, Sequence[Row]]:
        """Give the latest messages, the codes, and what is left."""
        messages = islice(self._account.messages.latest_first(), _SHOWN)
        funds = self._account.funds
        return {
            "Messages": [self._row(message) for message in messages],
            "Verifications": self._verify.inbox(),
            "Balance": [{"service": service, "credits": funds.left(service)} for service in funds.services],
        }

    def _row(self, message: Message) -> Row:
        return {
            "at": round(message.at, 3),
            "channel": message.channel,
            "from": message.sender,
            "to": message.mobile,
            "text": message.text,
            "service": message.service,
            "units": message.units,
            "status": self._account.progress.state(message),
            "id": message.id,
        }


def _key(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"
