"""Whether something that was refused changed what can be read."""

from __future__ import annotations

from collections.abc import Iterator

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.listing import pages_of
from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData, canonical
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.shared_state import shared_resources
from cpaaskit_conformance.spec import Spec
from cpaaskit_conformance.stores import Stores


def reader_of(
    spec: Spec, operation: Operation, stores: Stores | None = None, request: RequestData | None = None
) -> RequestData | None:
    """Give the request that reads what an operation could change, or None where nothing reads it.

    Args:
        spec: The contract.
        operation: The operation.
        stores: The stored things of the contract.
        request: A request of the operation about one of them.
    """
    if stores is not None and request is not None and operation.stored is not None:
        show = stores.all[operation.stored.store].operations.get("show")
        if show is not None and operation.stored.does in ("update", "delete"):
            return RequestData(operation=show.id, path=request.path)
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


async def listed_anyway(session: Session, stores: Stores, written: RequestData, exchange: Exchange) -> Exchange | None:
    """Look for what a refused request asked for in the list; by what was new in it, since others make things too.

    Args:
        session: The hands of the case.
        stores: The stored things of the contract.
        written: The request with its marks.
        exchange: The refusal, whose request has what was put in their places.

    Returns:
        The page that shows it, or None.
    """
    stored = session.spec.operations[written.operation].stored
    listing = stores.all[stored.store].operations.get("list") if stored is not None else None
    new = set(new_texts(written.body, exchange.request.body))
    if listing is None or not new:
        return None
    request = RequestData(operation=listing.id, path=exchange.request.path)
    async for page in pages_of(session, listing, request):
        if any(str(value) in new for row in page.rows if isinstance(row, dict) for value in row.values()):
            return page.exchange
    return None


def new_texts(written: Json | Missing, sent: Json | Missing) -> Iterator[str]:
    """Give the texts that were put in places of marks."""
    if isinstance(written, dict) and isinstance(sent, dict):
        for name in written.keys() & sent.keys():
            yield from new_texts(written[name], sent[name])
    elif isinstance(written, str) and isinstance(sent, str) and written != sent:
        yield sent


def same_state(before: Exchange, after: Exchange) -> bool:
    """Tell whether two readings say the same."""
    return before.status == after.status and _text(before) == _text(after)


def _text(exchange: Exchange) -> str:
    value = exchange.json()
    return "" if isinstance(value, Missing) or exchange.status == 404 else canonical(value)
