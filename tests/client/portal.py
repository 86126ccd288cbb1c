"""An API that exists in tests alone: a token in the header or in the query, envelopes, uploads and every method."""

from __future__ import annotations

from typing import Any

import httpx
from canary import TOKEN

from cpaaskit._auth import Auth
from cpaaskit._client import AsyncClient, SyncClient
from cpaaskit._core import Contract
from cpaaskit_clients.opensms.client import Client
from cpaaskit_clients.opensms.operations import Operation, SecurityScheme

from .answering import READ, REMOVE, SEND

SCHEMES = {
    "bearer": SecurityScheme("bearer", "header", "Authorization", "Bearer "),
    "accessToken": SecurityScheme("apiKey", "query", "access_token", ""),
}
CONTRACT = Contract("portal", "https://portal.example.org/api/v2", SCHEMES, judged=frozenset({"judged"}))
_TWO_PLACES = (("bearer",), ("accessToken",))


def operation(like: Operation, **changed: Any) -> Operation:
    """An operation of this API."""
    told = {"security": _TWO_PLACES, "success": (200,), "documented": (200, 401, 422), "sensitive": ()}
    return like._replace(**{**told, "path": "/things", "idempotency_key": None, "rate_limit": None, **changed})


LIST = operation(READ, operation_id="listThings", envelope="judged")
CREATE = operation(SEND, operation_id="createThing", envelope="judged")
UPDATE = operation(REMOVE, operation_id="updateThing", method="PUT", path="/things/{id}", envelope="judged")
DELETE = operation(REMOVE, operation_id="deleteThing", path="/things/{id}", envelope="judged")
SHOW_STATE = operation(READ, operation_id="showState", envelope="bare")


def contract(auth: Auth = "auto", override: str | None = None) -> Contract:
    """What a client of this API was told."""
    return CONTRACT.with_auth(auth)._replace(override=override)


class Portal(SyncClient, Client):
    """A client that waits."""

    def __init__(self, auth: Auth = "auto", override: str | None = None, **options: Any) -> None:
        self._contract = contract(auth, override)
        super().__init__(**{"token": TOKEN, **options})


class AsyncPortal(AsyncClient, Client):
    """A client that is awaited."""

    def __init__(self, auth: Auth = "auto", override: str | None = None, **options: Any) -> None:
        self._contract = contract(auth, override)
        super().__init__(**{"token": TOKEN, **options})


def parts(operation: Operation, url: str = "/things", **more: Any) -> dict[str, Any]:
    """A request as generated code hands it over."""
    return {"method": operation.method, "url": url, **more}


def judge(client: Portal | AsyncPortal, operation: Operation, response: httpx.Response) -> Any:
    """What generated judges do."""
    cause: Exception | None = None
    if response.status_code == 200:
        try:
            document = response.json()
        except ValueError as error:
            cause = error
        else:
            if not client.is_rejection(operation, document):
                return document
    return client.on_failure(operation, response, cause)


def ask(client: Portal, operation: Operation = LIST, url: str = "/things", **more: Any) -> Any:
    """Call an operation."""
    return judge(client, operation, client.send(operation, parts(operation, url, **more)))


async def aask(client: AsyncPortal, operation: Operation = LIST, url: str = "/things", **more: Any) -> Any:
    """The same, awaited."""
    return judge(client, operation, await client.asend(operation, parts(operation, url, **more)))
