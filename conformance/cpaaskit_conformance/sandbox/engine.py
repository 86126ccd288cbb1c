"""One API's application, built from its contract: routes, keys, limits, validation; the behaviour does the rest."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from traceback import extract_tb
from typing import Final
from urllib.parse import parse_qs, urlsplit

from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocketClose

from cpaaskit_conformance.sandbox.behaviour import Behaviour, Call, World
from cpaaskit_conformance.sandbox.credentials import Keys
from cpaaskit_conformance.sandbox.endpoint import Endpoint, compile_endpoint
from cpaaskit_conformance.sandbox.quota import Quota
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.replies import Reply, send_reply
from cpaaskit_conformance.sandbox.routing import Leaf, Router
from cpaaskit_conformance.spec import Spec

_log: Final = logging.getLogger("cpaaskit.sandbox")
_NO_ROUTE: Final = Refusal(status=404, kind="route", reason="There is no such resource.")


def server_path(spec: Spec) -> str:
    """Give the path of the contract's server URL, without a slash at its end."""
    return urlsplit(spec.servers[0]).path.rstrip("/") if spec.servers else ""


class Engine:
    """Answers the requests to one API.

    Args:
        spec: The API's contract.
        behaviour: How it behaves beyond its contract.
        world: Its surroundings.
        keys: The keys that count.

    Raises:
        ValueError: The contract asks for something that the sandbox does not know, or the behaviour lacks an operation.
    """

    def __init__(self, spec: Spec, behaviour: Behaviour, world: World, keys: Keys) -> None:
        self.base_path = server_path(spec)
        self.behaviour = behaviour
        self._world = world
        self._router: Router[Endpoint] = Router(self.base_path)
        quotas: dict[float, Quota] = {}
        for operation in spec.operations.values():
            endpoint = compile_endpoint(spec, operation, behaviour, keys)
            if endpoint.window_s is not None:
                endpoint.quota = quotas.setdefault(endpoint.window_s, Quota(world.settings.quota, endpoint.window_s))
            self._router.add(operation.path, operation.method, endpoint)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; whatever happens, in the API's own form."""
        if scope["type"] != "http":
            await WebSocketClose()(scope, receive, send)
            return
        world = self._world
        world.clock.tick()
        if world.outbox.waiting:
            await world.outbox.flush()
        await send_reply(await self._reply(scope, receive), send, head=scope["method"] == "HEAD")

    async def _reply(self, scope: Scope, receive: Receive) -> Reply:
        try:
            return await self._answer(scope, receive)
        except RefusedError as refused:
            return self.behaviour.refuse(refused.refusal)
        except Exception as crash:  # noqa: BLE001 - a crash is answered too; its text may hold the request's values
            _log.error("a request crashed the sandbox: %s %s", type(crash).__name__, _place(crash))
            return self.behaviour.refuse(Refusal(status=500, kind="crash", reason="The sandbox failed."))

    async def _answer(self, scope: Scope, receive: Receive) -> Reply:
        found = self._router.find(scope)
        if found is None:
            raise RefusedError(_NO_ROUTE)
        leaf, values = found
        query: bytes = scope["query_string"]
        endpoint = leaf.methods.get(self.behaviour.method(scope["method"], query))
        if endpoint is None and (endpoint := self._general(leaf, scope["method"])) is None:
            return Reply(204, headers=((b"allow", _allow(leaf, general=True)),))
        headers: Mapping[bytes, bytes] = dict(scope["headers"])
        key = endpoint.gate.admit(headers, query)
        if endpoint.quota is not None:
            endpoint.quota.take(self._world.clock.now())
        path = endpoint.read_path(values)
        texts = parse_qs(query.decode("latin-1"), keep_blank_values=True) if query else {}
        call = Call(endpoint.operation_id, path, {}, None, 0, key, scope, self.base_path)
        if endpoint.parameters:
            call.query = endpoint.read_parameters(texts, headers)
        if endpoint.bodies:
            call.body, call.size = await endpoint.read_body(headers, receive, self._world.settings.body_limit)
        reply = endpoint.handler(call)
        return reply if isinstance(reply, Reply) else await reply

    def _general(self, leaf: Leaf[Endpoint], method: str) -> Endpoint | None:
        """Give what answers a method that the contract does not list: for HEAD the GET, for OPTIONS nothing.

        Raises:
            RefusedError: 405 with Allow.
        """
        general = self.behaviour.general_methods
        if general and method == "OPTIONS":
            return None
        if general and method == "HEAD" and "GET" in leaf.methods:
            return leaf.methods["GET"]
        raise RefusedError(
            Refusal(
                status=405,
                kind="method",
                reason="The resource does not have this method.",
                headers=((b"allow", _allow(leaf, general=general)),),
            )
        )


def _place(crash: Exception) -> str:
    frame = extract_tb(crash.__traceback__)[-1]
    return f"in {frame.name}, line {frame.lineno}"


def _allow(leaf: Leaf[Endpoint], *, general: bool) -> bytes:
    more = ["HEAD", "OPTIONS"] if "GET" in leaf.methods else ["OPTIONS"]
    return ", ".join([*leaf.methods, *(more if general else [])]).encode()
