"""One API's application, built from its contract: routes, keys, limits, validation; the behaviour does the rest."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from traceback import extract_tb
from typing import Final, TypeAlias
from urllib.parse import parse_qs, urlsplit

from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocketClose

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.behaviour import Behaviour, Call, Handler, Visited, World
from cpaaskit_conformance.sandbox.credentials import Gate, Keys
from cpaaskit_conformance.sandbox.endpoint import Endpoint
from cpaaskit_conformance.sandbox.intake import STRICT, Intake
from cpaaskit_conformance.sandbox.quota import Quota
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.replies import Reply, send_reply
from cpaaskit_conformance.sandbox.routing import Leaf, Router
from cpaaskit_conformance.sandbox.settings import SandboxSettings
from cpaaskit_conformance.spec import Spec

_log: Final = logging.getLogger("cpaaskit.sandbox")
_NO_ROUTE: Final = Refusal(status=404, kind="route", reason="There is no such resource.")


def server_path(spec: Spec) -> str:
    """Give the path of the contract's server URL, without a slash at its end."""
    return urlsplit(spec.servers[0]).path.rstrip("/") if spec.servers else ""


@dataclass(frozen=True, slots=True)
class Service:
    """What one sandbox has for an operation: who carries it out, who may call, and how often."""

    handler: Handler
    gate: Gate
    quota: Quota | None


Routes: TypeAlias = tuple[Router[Endpoint], tuple[Endpoint, ...]]
_known: Final[dict[tuple[str, Intake], Routes]] = {}


def contract_routes(spec: Spec, intake: Intake) -> Routes:
    """Give the operations of a contract, made ready once for all sandboxes of it."""
    key = (spec.sha256, intake)
    if key not in _known:
        router: Router[Endpoint] = Router(server_path(spec), trailing_slash=intake.trailing_slash)
        endpoints = tuple(Endpoint(spec, operation, intake) for operation in spec.operations.values())
        for endpoint in endpoints:
            router.add(endpoint.operation.path, endpoint.operation.method, endpoint)
        _known[key] = (router, endpoints)
    return _known[key]


class Engine:
    """Answers the requests to one API.

    Args:
        spec: The API's contract.
        behaviour: How it behaves beyond its contract.
        world: Its surroundings.
        keys: The keys that count.
        intake: What is taken beyond the contract.

    Raises:
        ValueError: The contract asks for something that the sandbox does not know, or the behaviour lacks an operation.
    """

    def __init__(self, spec: Spec, behaviour: Behaviour, world: World, keys: Keys, intake: Intake = STRICT) -> None:
        self.base_path = server_path(spec)
        self.behaviour = behaviour
        self._world = world
        self._intake = intake
        self._visited = behaviour if isinstance(behaviour, Visited) else None
        self._router, endpoints = contract_routes(spec, intake)
        gates: dict[object, Gate] = {}
        quotas: dict[object, Quota] = {}
        self._services = {
            endpoint.operation_id: Service(
                _handler(spec, behaviour, endpoint),
                _gate(gates, spec, endpoint, keys, intake),
                _quota(quotas, world.settings, endpoint),
            )
            for endpoint in endpoints
        }

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
            return self.behaviour.refuse(replace(refused.refusal, accept=_accept(scope)))
        except Exception as crash:  # noqa: BLE001 - a crash is answered too; its text may hold the request's values
            _log.error("a request crashed the sandbox: %s %s", type(crash).__name__, _place(crash))
            return self.behaviour.refuse(Refusal(status=500, kind="crash", reason="The sandbox failed."))

    async def _answer(self, scope: Scope, receive: Receive) -> Reply:
        found = self._router.find(scope)
        if found is None:
            return self._outside(scope)
        leaf, values = found
        query: bytes = scope["query_string"]
        endpoint = leaf.methods.get(self.behaviour.method(scope["method"], query))
        if endpoint is None and (endpoint := self._general(leaf, scope["method"])) is None:
            return Reply(204, headers=((b"allow", _allow(leaf, general=True)),))
        service = self._services[endpoint.operation_id]
        headers: Mapping[bytes, bytes] = dict(scope["headers"])
        content = None
        try:
            key = service.gate.admit(headers, query)
        except RefusedError:
            if not (self._intake.credential_members and endpoint.has_body):
                raise
            content = await endpoint.content(receive, self._world.settings.body_limit)
            key = service.gate.admit(headers, query, self._shown(endpoint.members(content, headers)))
        if service.quota is not None:
            service.quota.take(self._world.clock.now())
        path = endpoint.read_path(values)
        texts = parse_qs(query.decode("latin-1"), keep_blank_values=True) if query else {}
        call = Call(endpoint.operation_id, path, {}, None, 0, key, scope, self.base_path)
        if endpoint.parameters:
            call.query = endpoint.read_parameters(texts, headers)
        if endpoint.has_body:
            if content is None:
                content = await endpoint.content(receive, self._world.settings.body_limit)
            call.body, call.size = endpoint.read_body(content, headers, texts), len(content)
        reply = service.handler(call)
        return reply if isinstance(reply, Reply) else await reply

    def _shown(self, members: Mapping[str, Json]) -> list[bytes]:
        found = [members.get(name) for name in self._intake.credential_members]
        return [key.encode("utf-8", "replace") for key in found if isinstance(key, str)]

    def _outside(self, scope: Scope) -> Reply:
        reply = self._visited.visit(scope) if self._visited is not None else None
        if reply is None:
            raise RefusedError(_NO_ROUTE)
        return reply

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


def _handler(spec: Spec, behaviour: Behaviour, endpoint: Endpoint) -> Handler:
    handler = behaviour.handlers.get(endpoint.operation_id)
    if handler is None:
        raise ValueError(f"the sandbox of {spec.api} has no behaviour for {endpoint.operation_id}")
    return handler


def _gate(gates: dict[object, Gate], spec: Spec, endpoint: Endpoint, keys: Keys, intake: Intake) -> Gate:
    security = endpoint.operation.security
    if security not in gates:
        gates[security] = Gate(security, spec.security_schemes, keys, bare_header=intake.bare_header)
    return gates[security]


def _quota(quotas: dict[object, Quota], settings: SandboxSettings, endpoint: Endpoint) -> Quota | None:
    if endpoint.window_s is None:
        return None
    documented = endpoint.limit if settings.documented_limits else None
    limit = settings.quota if settings.quota is not None else documented
    return quotas.setdefault((endpoint.window_s, limit), Quota(limit, endpoint.window_s))


def _accept(scope: Scope) -> str:
    return next((value.decode("latin-1") for name, value in scope["headers"] if name == b"accept"), "")


def _place(crash: Exception) -> str:
    frame = extract_tb(crash.__traceback__)[-1]
    return f"in {frame.name}, line {frame.lineno}"


def _allow(leaf: Leaf[Endpoint], *, general: bool) -> bytes:
    more = ["HEAD", "OPTIONS"] if "GET" in leaf.methods else ["OPTIONS"]
    return ", ".join([*leaf.methods, *(more if general else [])]).encode()
