"""Servers that fail, hang, or break off."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.rules import SUCCESS, always, answering, refusing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Answer, Ending, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground

_ENDINGS: dict[str, tuple[str, Ending]] = {
    "hangs": ("an answer never comes", "never"),
    "breaks-off": ("the connection is closed in the middle of an answer", "short"),
    "never-ends": ("an answer goes on and on", "endless"),
}


def faults(ground: Ground) -> Iterator[Fault]:
    """Give crashes for every operation, and each way not to answer for one operation."""
    for operation in ground.operations:
        yield from _crashes(ground, operation)
    reads = [operation for operation in ground.operations if operation.effect == "read"]
    for operation, (name, (says, ending)) in zip(_cycled(reads, len(_ENDINGS)), _ENDINGS.items(), strict=True):
        yield from ground.fault(
            name, operation, "wire.liveness", says=says, make=answering(operation.id, _ending(ending), statuses=SUCCESS)
        )
    for operation in ground.operations:
        if operation.parameters:
            yield from ground.fault(
                "announces-too-much",
                operation,
                "wire.liveness",
                says="the announced length is not reached",
                make=answering(operation.id, _long, statuses=SUCCESS),
            )


def _cycled(operations: list[Operation], count: int) -> list[Operation]:
    return [operations[-1 - index % len(operations)] for index in range(count)] if operations else []


def _crashes(ground: Ground, operation: Operation) -> Iterator[Fault]:
    yield from ground.fault(
        "crashes-without-credentials",
        operation,
        "wire.no-server-error",
        says="a request without credentials makes the server fail",
        make=answering(operation.id, _crash, statuses=(401,)),
    )
    if operation.body:
        yield from ground.fault(
            "crashes-on-malformed-body",
            operation,
            "wire.no-server-error",
            says="a malformed body makes the server fail",
            make=answering(operation.id, _crash, statuses=(400,)),
        )
        yield from ground.fault(
            "crashes-on-other-scripts",
            operation,
            "wire.no-server-error",
            says="letters outside ASCII in a body make the server fail",
            make=refusing(operation.id, lambda _: answer(500), when=_other_scripts),
        )
        yield from ground.fault(
            "crashes-on-long-body",
            operation,
            "wire.no-server-error",
            says="a body of more than a kilobyte makes the server fail",
            make=refusing(operation.id, lambda _: answer(502), when=lambda request: len(request.body) > 1024),
        )
    if 404 in operation.responses and ground.reaches_one(operation):
        yield from ground.fault(
            "crashes-on-unknown",
            operation,
            "wire.no-server-error",
            says="asking for what does not exist makes the server fail",
            make=answering(operation.id, _crash, statuses=(404,)),
        )
    yield from ground.fault(
        "fails",
        operation,
        "wire.no-server-error",
        says="every request makes the server fail after it was carried out",
        make=answering(operation.id, _crash, statuses=SUCCESS, when=always),
    )


def _other_scripts(request: Request) -> bool:
    return not json.dumps(request.json(), ensure_ascii=False).isascii()


def _crash(given: Answer) -> Answer:
    return replace(given, status=500)


def _ending(ending: Ending) -> Callable[[Answer], Answer]:
    return lambda given: replace(given, ending=ending)


def _long(given: Answer) -> Answer:
    return given.with_header("content-length", str(len(given.body) + 100))
