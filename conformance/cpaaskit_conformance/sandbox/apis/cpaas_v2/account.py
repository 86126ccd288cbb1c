"""The account that the sandbox stands for: all that its parts share."""

from __future__ import annotations

from collections.abc import Mapping

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.sandbox.apis.cpaas_v2.callbacks import Callbacks
from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import MessageStore
from cpaaskit_conformance.sandbox.apis.cpaas_v2.products import OPENING, Brand, Funds
from cpaaskit_conformance.sandbox.apis.cpaas_v2.progress import Progress
from cpaaskit_conformance.sandbox.apis.cpaas_v2.suppression import Suppression
from cpaaskit_conformance.sandbox.apis.cpaas_v2.telling import Telling
from cpaaskit_conformance.sandbox.behaviour import Call, World
from cpaaskit_conformance.sandbox.calendar import Calendar
from cpaaskit_conformance.sandbox.resources.stores import Store


class Account:
    """What the account has.

    Args:
        choices: The switches.
        world: The sandbox's surroundings.
        brand: Whose customer it is.
        stores: Its stored things, by name.
        operations: The contract's operations by id.
    """

    def __init__(
        self,
        choices: Choices,
        world: World,
        brand: Brand,
        stores: Mapping[str, Store],
        operations: Mapping[str, Operation],
    ) -> None:
        self.choices = choices
        self.world = world
        self.stores = stores
        self.calendar = Calendar(world.clock)
        self.funds = Funds(brand, OPENING[choices.funds])
        self.messages = MessageStore(world.settings.keep)
        self.callbacks = Callbacks(choices, world, stores["webhooks"], stores["subscriptions"])
        self.progress = Progress(choices, world, self.messages, self.callbacks, self.calendar)
        self.suppression = Suppression(stores)
        self.telling = Telling(choices, self.progress, self.calendar)
        self._operations = operations

    @property
    def now(self) -> float:
        """Seconds since the sandbox began."""
        return self.world.clock.now()

    def operation(self, call: Call) -> Operation:
        """Give the operation that a request is for."""
        return self._operations[call.operation]
