"""Core requests: those by hand of the API's semantics, and the examples of its spec."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from functools import lru_cache

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.drawing import Drawer
from cpaaskit_conformance.model import MISSING, NONCE_MARK, Json, Missing, RequestData
from cpaaskit_conformance.semantic import Defect, Semantics, discover, load_semantics
from cpaaskit_conformance.spec import Spec


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
    _drawers: dict[tuple[str, int], Drawer[RequestData]] = field(
        default_factory=dict[tuple[str, int], Drawer[RequestData]]
    )

    @classmethod
    def of(cls, spec: Spec) -> CoreRequests:
        """Give those of a contract's API."""
        return cls(spec, semantics_of(spec.api))

    @property
    def forbidden(self) -> tuple[Defect, ...]:
        """The defects that the vendor's text rules out."""
        return self.semantics.forbidden

    def fixed(self, operation: Operation) -> Iterator[RequestData]:
        """Give the requests by hand, then those that the spec's examples make, one example changed at a time."""
        yield from self.semantics.examples.get(operation.id, ())
        yield from spec_examples(operation)

    def first(self, operation: Operation) -> RequestData | None:
        """Give the first core request of an operation."""
        return next(self.fixed(operation), None)

    def drawn(self, operation: Operation, seed: int, index: int) -> RequestData | None:
        """Give the drawn core request `index`; None where nobody wrote a strategy or it gave nothing."""
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
        strategy = self.semantics.core.get(operation.id)
        key = (operation.id, seed)
        if strategy is not None and key not in self._drawers:
            self._drawers[key] = Drawer(strategy(), seed=seed, place=f"{self.spec.api}/{operation.id}/core")
        return self._drawers.get(key)


def spec_examples(operation: Operation) -> Iterator[RequestData]:
    """Give the requests that the spec's examples make: the first of each part, then each other one in its turn.

    Another path is combined with no body: whether a body belongs to one path alone the spec can't say. An idempotency
    key is a new one whenever it is sent, since an example is sent more than once.
    """
    bodies = tuple(_with_new_key(body, operation.key) for body in (operation.body.examples if operation.body else ()))
    parts: dict[str, tuple[Json, ...]] = {
        parameter.name: parameter.examples for parameter in operation.parameters if parameter.location == "path"
    }
    if any(not examples for examples in parts.values()) or (operation.body is not None and not bodies):
        return
    first = {name: str(examples[0]) for name, examples in parts.items()}
    body = bodies[0] if bodies else MISSING
    yield RequestData(operation=operation.id, path=first, body=body)
    for other in bodies[1:]:
        yield RequestData(operation=operation.id, path=first, body=other)
    for name, examples in parts.items() if operation.body is None else ():
        for example in examples[1:]:
            yield RequestData(operation=operation.id, path={**first, name: str(example)})


def _with_new_key(body: Json, pointer: str | None) -> Json:
    """Put the mark of a nonce where the idempotency key is, if there is one."""
    if pointer is None:
        return body
    changed = deepcopy(body)
    *way, last = pointer.lstrip("/").split("/")
    holder: Json = changed
    for name in way:
        holder = holder.get(name) if isinstance(holder, dict) else None
    if isinstance(holder, dict) and last in holder:
        holder[last] = NONCE_MARK
    return changed
