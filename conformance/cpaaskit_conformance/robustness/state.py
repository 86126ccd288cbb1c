"""Whether something that was refused changed what can be read."""

from __future__ import annotations

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.model import Exchange, Missing, RequestData, canonical
from cpaaskit_conformance.shared_state import shared_resources
from cpaaskit_conformance.spec import Spec


def reader_of(spec: Spec, operation: Operation) -> RequestData | None:
    """Give the request that reads what an operation could change, or None where nothing reads it."""
    if operation.shares is None:
        return None
    for resource in shared_resources(spec):
        if resource.read.path == operation.path:
            return RequestData(operation=resource.read.id)
    return None


def remover_of(spec: Spec, operation: Operation) -> RequestData | None:
    """Give the request that clears the way for an operation which makes a shared thing, or None for others."""
    for resource in shared_resources(spec):
        if resource.make == operation and resource.remove is not None:
            return RequestData(operation=resource.remove.id)
    return None


def same_state(before: Exchange, after: Exchange) -> bool:
    """Tell whether two readings say the same."""
    return before.status == after.status and _text(before) == _text(after)


def _text(exchange: Exchange) -> str:
    value = exchange.json()
    return "" if isinstance(value, Missing) or exchange.status == 404 else canonical(value)
