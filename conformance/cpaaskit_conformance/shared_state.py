"""State that all callers of an account share: read before a run, and put back after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.line import Line
from cpaaskit_conformance.model import Missing, RequestData
from cpaaskit_conformance.spec import Spec


@dataclass(frozen=True, slots=True)
class Resource:
    """One shared thing at one path: how it is read, made and removed.

    Args:
        read: The operation that reads it.
        make: The operation that takes what `read` gives.
        remove: The operation that removes it.
    """

    read: Operation
    make: Operation | None
    remove: Operation | None


def shared_resources(spec: Spec) -> Iterator[Resource]:
    """Give the shared things that the contract knows, by the paths of their operations."""
    for read in spec.operations.values():
        if read.shares is None or read.effect != "read" or "{" in read.path:
            continue
        siblings = [one for one in spec.operations.values() if one.path == read.path and one.effect == "write"]
        make = next((one for one in siblings if one.body is not None and one.method != "DELETE"), None)
        remove = next((one for one in siblings if one.method == "DELETE"), None)
        yield Resource(read, make, remove)


@dataclass
class Keeper:
    """Reads shared state before a run and restores it afterwards."""

    line: Line
    _restore: list[RequestData] = field(default_factory=list[RequestData])

    async def save(self) -> None:
        """Read what is there, and note how to bring it back."""
        for resource in shared_resources(self.line.spec):
            exchange = await self.line.ask(RequestData(operation=resource.read.id))
            body = exchange.json()
            if exchange.status == 404 and resource.remove is not None:
                self._restore.append(RequestData(operation=resource.remove.id))
            elif exchange.ok(resource.read.success) and resource.make is not None and not isinstance(body, Missing):
                if resource.remove is not None:  # a server may refuse a second one
                    self._restore.append(RequestData(operation=resource.remove.id))
                self._restore.append(RequestData(operation=resource.make.id, body=body))

    async def restore(self) -> None:
        """Bring back what was there."""
        for request in self._restore:
            await self.line.ask(request)
