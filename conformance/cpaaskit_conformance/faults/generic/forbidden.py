"""Servers that take a request which the vendor's text rules out."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from cpaaskit_conformance.faults.exchanges import example_of
from cpaaskit_conformance.faults.fault import Fault
from cpaaskit_conformance.faults.ground import slug
from cpaaskit_conformance.faults.rules import answering
from cpaaskit_conformance.marks import dated
from cpaaskit_conformance.model import MISSING, RequestData

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.ground import Ground
    from cpaaskit_conformance.faults.rules import When
    from cpaaskit_conformance.model import Json
    from cpaaskit_conformance.semantic import Defect

# How a request is refused for what is in it.
_REFUSALS = (400, 403, 404, 406, 409, 413, 415, 422)
_CHECK = "robustness.forbidden"
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_MARK = re.compile(r"\{[a-z-]+\}")


def faults(ground: Ground) -> Iterator[Fault]:
    """Give, for each defect that is ruled out, a server that takes requests with it."""
    for defect in ground.defects:
        claim = ground.claims.by_id.get(defect.claim)
        operation = ground.spec.operations.get(defect.operation)
        if claim is None or operation is None or claim.level == "may" or claim.check != _CHECK:
            continue
        yield Fault(
            f"{slug(operation.id)}-takes-{slug(defect.name)}",
            ground.spec.api,
            claim.id,
            f"{operation.id}: a request is taken although it has the defect {defect.name}",
            answering(operation.id, _taking(operation), statuses=_REFUSALS, when=_spoilt(defect, _example(operation))),
            operation=operation.id,
            kind="takes-forbidden",
        )


def _taking(operation: Operation) -> Callable[[Answer], Answer]:
    taken = example_of(operation)
    return lambda _: taken


def _spoilt(defect: Defect, whole: RequestData) -> When:
    """Recognise a defect by this: to spoil what is spoilt already changes nothing.

    Where that tells nothing, or the body is not JSON, any request that is refused has the defect.
    """
    spoilt = defect.spoil(whole)
    tells = spoilt != whole and defect.spoil(spoilt) == spoilt

    def has(request: Request) -> bool:
        data = _as_data(request)
        try:
            return not tells or data.body is MISSING or _alike(defect.spoil(data).to_json(), data.to_json())
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            return False

    return has


def _alike(expected: Json, value: Json) -> bool:
    """Tell whether two values are the same, where marks such as {nonce} stand for any text."""
    if isinstance(expected, dict) and isinstance(value, dict):
        return expected.keys() == value.keys() and all(_alike(expected[name], value[name]) for name in expected)
    if isinstance(expected, list) and isinstance(value, list):
        return len(expected) == len(value) and all(map(_alike, expected, value))
    if isinstance(expected, str) and isinstance(value, str):
        expected = dated(expected)
        if _DATE.match(expected) and _DATE.match(value):
            return expected[:7] == value[:7]  # the clock goes on between making a request and seeing it
        return re.fullmatch(".*".join(map(re.escape, _MARK.split(expected))), value, re.DOTALL) is not None
    return expected == value


def _example(operation: Operation) -> RequestData:
    body = operation.body.examples[0] if operation.body and operation.body.examples else MISSING
    path = {parameter.name: "1" for parameter in operation.parameters if parameter.location == "path"}
    return RequestData(operation=operation.id, path=path, body=body)


def _as_data(request: Request) -> RequestData:
    try:
        body = json.loads(request.body)
    except ValueError:
        body = MISSING
    query = tuple(parse_qsl(request.query, keep_blank_values=True))
    return RequestData(operation=request.operation, path=request.parameters or {}, query=query, body=body)
