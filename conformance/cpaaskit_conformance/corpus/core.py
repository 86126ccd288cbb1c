"""Core requests: those by hand of the API's semantics, and the examples of its spec."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.documented import Documented
from cpaaskit_conformance.corpus.drawing import Drawer
from cpaaskit_conformance.model import MISSING, Missing, RequestData
from cpaaskit_conformance.semantic import Defect, Semantics, discover, load_semantics
from cpaaskit_conformance.spec import Spec
from cpaaskit_conformance.stores import Stores


@lru_cache(maxsize=8)
def semantics_of(api: str) -> Semantics:
    """Give what is known of an API beyond its spec; nothing, where nobody wrote it down."""
    if api in discover():
        return load_semantics(api)
    return Semantics(api=api, core={}, examples={}, forbidden=(), scenarios=())


@dataclass
class CoreRequests:
    """The core requests of one API.

    Args:
        spec: The contract.
        semantics: What is known beyond it.
    """

    spec: Spec
    semantics: Semantics
    _drawers: dict[tuple[str, int], Drawer[RequestData] | None] = field(
        default_factory=dict[tuple[str, int], "Drawer[RequestData] | None"]
    )

    @classmethod
    def of(cls, spec: Spec) -> CoreRequests:
        """Give those of a contract's API."""
        return cls(spec, semantics_of(spec.api))

    @cached_property
    def stores(self) -> Stores:
        """The stored things of the contract, and how they are made."""
        return Stores(self.spec, self.first, self.semantics.prepare)

    @property
    def forbidden(self) -> tuple[Defect, ...]:
        """The defects that the vendor's text rules out."""
        return self.semantics.forbidden

    def fixed(self, operation: Operation) -> Iterator[RequestData]:
        """Give the requests by hand, then those that the spec's examples make, one example changed at a time."""
        yield from self.semantics.examples.get(operation.id, ())
        yield from spec_examples(self.spec, operation)

    def first(self, operation: Operation) -> RequestData | None:
        """Give the first core request of an operation."""
        return next(self.fixed(operation), None)

    def drawn(self, operation: Operation, seed: int, index: int) -> RequestData | None:
        """Give the drawn core request `index`, from the strategy by hand or that of the examples; None without one."""
        drawer = self._drawer(operation, seed)
        drawn = MISSING if drawer is None else drawer.draw(index)
        return None if isinstance(drawn, Missing) else drawn

    def smaller(
        self, operation: Operation, seed: int, index: int, wanted: Callable[[RequestData], bool]
    ) -> RequestData | None:
        """Give the smallest request found, starting at drawn request `index`, that is still wanted."""
        drawer = self._drawer(operation, seed)
        found = MISSING if drawer is None else drawer.smaller(index, wanted)
        return None if isinstance(found, Missing) else found

    def _drawer(self, operation: Operation, seed: int) -> Drawer[RequestData] | None:
        key = (operation.id, seed)
        if key not in self._drawers:
            by_hand = self.semantics.core.get(operation.id)
            strategy = by_hand() if by_hand is not None else Documented(self.spec, operation).strategy()
            place = f"{self.spec.api}/{operation.id}/core"
            self._drawers[key] = None if strategy is None else Drawer(strategy, seed=seed, place=place)
        return self._drawers[key]


def spec_examples(spec: Spec, operation: Operation) -> Iterator[RequestData]:
    """Give the requests that the spec's examples make; see `Documented.requests`."""
    yield from Documented(spec, operation).requests()
