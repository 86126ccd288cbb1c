"""The cases of the client family, made from the contract and a seed alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from cpaaskit_conformance.client_family.answers import Canned, canned, failures, fixed_bodies, some_success
from cpaaskit_conformance.client_family.apis import OwnCheck
from cpaaskit_conformance.client_family.checks import KEEPS, RAISES, READS, SENDS
from cpaaskit_conformance.client_family.schema_values import has_unknown, values
from cpaaskit_conformance.contract import Operation, Response
from cpaaskit_conformance.corpus.addresses import Address
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.corpus.drawing import Drawer
from cpaaskit_conformance.encoding import JSON_TYPE
from cpaaskit_conformance.model import Case, Json, Missing, RequestData, Tier
from cpaaskit_conformance.settings import most_failures
from cpaaskit_conformance.spec import Spec

_ANSWER_SHARE = 4
_OWN_SHARE = 8


@dataclass
class Casework:
    """Makes the cases of one operation after the other.

    Args:
        spec: The contract.
        core: The requests that every server takes.
        own: The API's own checks.
    """

    spec: Spec
    core: CoreRequests
    own: Mapping[str, OwnCheck]

    def fixed(self, operation: Operation) -> Iterator[Case]:
        """Give an operation's cases of the fixed tier."""
        numbers, first = count(), self._first(operation)
        success = some_success(self.spec, operation)
        if success is not None:
            for request in self._said(operation, self.core.fixed(operation)):
                yield self._case(operation, "fixed", next(numbers), _plan(SENDS, success), request)
        for response in (operation.responses[status] for status in operation.success):
            for answer in self._answers(response):
                plan = _plan(self._reading(response, answer), answer)
                yield self._case(operation, "fixed", next(numbers), plan, first)
        for answer in self._failures(operation):
            yield self._case(operation, "fixed", next(numbers), _plan(RAISES, answer), first)
        for check in self._own(operation):
            for plan in check.fixed:
                yield self._case(operation, "fixed", next(numbers), {"check": check.name, "plan": plan})

    def drawn(self, operation: Operation, seed: int, examples: int) -> Iterator[Case]:
        """Give an operation's cases of the property tier."""
        numbers, first = count(), self._first(operation)
        for request in self._requests(operation, seed, examples):
            number, success = next(numbers), some_success(self.spec, operation)
            if request is not None and success is not None and _is_first_type(operation, request):
                yield self._case(operation, "property", number, _plan(SENDS, success), request)
        for answer in self._drawn_answers(operation, seed, examples // _ANSWER_SHARE):
            number = next(numbers)
            if answer is not None:
                plan = _plan(self._reading(operation.responses[answer.status], answer), answer)
                yield self._case(operation, "property", number, plan, first)
        for check in self._own(operation):
            drawer = Drawer(check.plan(), seed=seed, place=f"{self.spec.api}/{check.name}")
            for index in range(examples // _OWN_SHARE):
                drawn, number = drawer.draw(index), next(numbers)
                if not isinstance(drawn, Missing):
                    yield self._case(operation, "property", number, {"check": check.name, "plan": drawn})

    def _failures(self, operation: Operation) -> list[Canned]:
        """Give the failures to answer with; where an API has so many that it has too many, some at even distances.

        Each operation begins at another one, so that all kinds of bodies come with all statuses somewhere.
        """
        found, most = list(failures(operation)), most_failures(len(self.spec.operations))
        if len(found) <= most:
            return found
        start = list(self.spec.operations).index(operation.id)
        return [found[(start + number * len(found) // most) % len(found)] for number in range(most)]

    def _said(self, operation: Operation, requests: Iterable[RequestData]) -> Iterator[RequestData]:
        """Give the requests in the first media type of their operation: a client sends no other."""
        return (request for request in requests if _is_first_type(operation, request))

    def _first(self, operation: Operation) -> RequestData | None:
        return next(self._said(operation, self.core.fixed(operation)), None)

    def _own(self, operation: Operation) -> list[OwnCheck]:
        return [check for check in self.own.values() if check.operation == operation.id]

    def _requests(self, operation: Operation, seed: int, examples: int) -> Iterator[RequestData | None]:
        if operation.body is None and not operation.parameters:
            return
        for index in range(examples):
            yield self.core.drawn(operation, seed, index)

    def _answers(self, response: Response) -> list[Canned]:
        bodies = [canned(response, body) for body in fixed_bodies(self.spec, response)]
        return bodies or ([] if response.content.schemas else [Canned(status=response.status)])

    def _drawn_answers(self, operation: Operation, seed: int, examples: int) -> Iterator[Canned | None]:
        for response in (operation.responses[status] for status in operation.success):
            for schema in list(response.content.schemas.values())[:1]:
                for unknown in (False, True):
                    place = f"{self.spec.api}/{operation.id}/client/{response.status}/{unknown}"
                    drawer = Drawer(values(self.spec, schema, unknown=unknown), seed=seed, place=place)
                    for index in range(examples):
                        drawn = drawer.draw(index)
                        if isinstance(drawn, Missing) or _denied(operation, drawn):
                            yield None
                        else:
                            yield canned(response, drawn)

    def _reading(self, response: Response, answer: Canned) -> str:
        schema = next(iter(response.content.schemas.values()), None)
        body = answer.value()
        unknown = schema is not None and not isinstance(body, Missing) and has_unknown(self.spec, schema, body)
        return KEEPS if unknown else READS

    def _case(
        self, operation: Operation, tier: Tier, number: int, plan: Json, request: RequestData | None = None
    ) -> Case:
        return Case(
            address=str(Address(self.spec.api, operation.id, "client", tier, number)),
            family="client",
            tier=tier,
            operation=operation.id,
            request=request,
            plan=plan,
        )


def _denied(operation: Operation, body: Json) -> bool:
    """Tell whether a body that keeps the schema of a success tells failure all the same: a client must not take it."""
    return operation.envelope is not None and operation.envelope.denies(body)


def _is_first_type(operation: Operation, request: RequestData) -> bool:
    first = next(iter(operation.body.schemas), JSON_TYPE) if operation.body else JSON_TYPE
    return isinstance(request.body, Missing) or (request.media_type or JSON_TYPE) == first


def _plan(check: str, answer: Canned) -> Json:
    return {"check": check, "answer": answer.to_json()}
