"""Before anything else is sent: is there a server, and does it take the credential?"""

from __future__ import annotations

from collections.abc import Iterator

from cpaaskit_conformance.errors import TargetError
from cpaaskit_conformance.line import Line
from cpaaskit_conformance.model import Exchange, RequestData
from cpaaskit_conformance.spec import Spec

_REASONS = {
    "timeout": "does not answer in time",
    "connection": "can't be reached, or breaks the connection",
    "protocol": "does not speak HTTP as it should",
    "too-large": "answers with more than 100 MB",
}
_GATEWAY = frozenset({502, 503, 504})


def first_reads(spec: Spec) -> Iterator[RequestData]:
    """Give reads that change nothing, the ones without parameters first; path parameters take the spec's examples."""
    reads = [operation for operation in spec.operations.values() if operation.effect == "read"]
    for operation in sorted(reads, key=lambda one: one.path.count("{")):
        path: dict[str, str] = {}
        for parameter in operation.parameters:
            if parameter.location == "path":
                path[parameter.name] = str(parameter.examples[0]) if parameter.examples else "0"
        yield RequestData(operation=operation.id, path=path)


async def preflight(line: Line, base_url: str) -> None:
    """Ask for one authenticated read.

    A read that is refused is followed by the next one, so that one broken operation is judged and not taken for a
    refused credential.

    Raises:
        TargetError: There is no usable server, or it refuses the credential everywhere.
    """
    answers: list[Exchange] = []
    for request in first_reads(line.spec):
        exchange = await line.ask(request)
        if exchange.failure is not None:
            raise TargetError(f"{base_url} {_REASONS.get(exchange.failure, 'does not answer')}; is the base URL right?")
        answers.append(exchange)
        if not _refused(exchange) and not _useless(exchange):
            return
    if any(_refused(answer) for answer in answers):
        raise TargetError(
            f"{base_url} refuses the credential ({answers[0].status}); give the right one, best in the environment"
        )
    if answers:
        raise TargetError(f"{base_url} answers {answers[0].status} to every read; is the base URL right?")


def _refused(exchange: Exchange) -> bool:
    return exchange.status in (401, 403)


def _useless(exchange: Exchange) -> bool:
    status = exchange.status or 0
    return 300 <= status < 400 or status in _GATEWAY or status < 200
