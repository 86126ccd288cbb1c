"""What an API's module gives the engine, and what the engine gives it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeAlias, TypeVar, runtime_checkable

from starlette.types import Scope

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.clock import Clock
from cpaaskit_conformance.sandbox.intake import STRICT, Intake
from cpaaskit_conformance.sandbox.outbox import Outbox
from cpaaskit_conformance.sandbox.refusals import Refusal
from cpaaskit_conformance.sandbox.replies import Reply
from cpaaskit_conformance.sandbox.settings import SandboxSettings
from cpaaskit_conformance.sandbox.variant import Variant

_LONGEST_HOST = 255
_Sync = TypeVar("_Sync")
_Async = TypeVar("_Async")
Row: TypeAlias = Mapping[str, "Json"]


@dataclass(frozen=True, slots=True)
class World:
    """What surrounds an API's behaviour.

    Args:
        settings: What holds whatever the API.
        clock: The sandbox's time.
        outbox: What posts callbacks.
    """

    settings: SandboxSettings
    clock: Clock
    outbox: Outbox


@dataclass(slots=True)
class Call:
    """One admitted and validated request.

    Args:
        operation: The operationId.
        path: Decoded path parameters.
        query: The contract's query, header and cookie parameters by name, as the values that their schemas ask for.
        body: The parsed body, or None where there is none.
        size: The body's size in bytes.
        key: The key that was presented.
        scope: The ASGI scope, for what the contract does not name.
        base_path: The path of the server URL.
    """

    operation: str
    path: dict[str, Json]
    query: dict[str, Json]
    body: Json
    size: int
    key: bytes
    scope: Scope
    base_path: str

    @property
    def base_url(self) -> str:
        """The URL under which the caller reached the API; a Host that is none becomes `localhost`."""
        host = next((value for name, value in self.scope["headers"] if name == b"host"), b"localhost")
        text = host.decode("latin-1")
        if not text or len(text) > _LONGEST_HOST or not text.isascii() or set(text) & _NOT_IN_HOST:
            text = "localhost"
        return f"{self.scope.get('scheme', 'http')}://{text}{self.scope.get('root_path', '')}{self.base_path}"

    @property
    def path_text(self) -> str:
        """The path below the base URL, decoded and without a slash at its end."""
        path: str = self.scope["path"]
        return path.removeprefix(f"{self.scope.get('root_path', '')}{self.base_path}").rstrip("/")


_NOT_IN_HOST = frozenset(map(chr, range(33))) | frozenset('"#%/<>?@\\^`{|}\x7f')

Handler: TypeAlias = Callable[[Call], "Reply | Awaitable[Reply]"]


class Behaviour(Protocol):
    """How one API behaves beyond its contract."""

    @property
    def handlers(self) -> Mapping[str, Handler]:
        """What answers each operation, by operationId; every operation of the contract is there."""
        ...

    @property
    def general_methods(self) -> bool:
        """Whether HEAD and OPTIONS are answered where the contract does not list them."""
        ...

    def method(self, method: str, query: bytes) -> str:
        """Tell which method counts, for APIs in which a query parameter overrides it."""
        ...

    def refuse(self, refusal: Refusal) -> Reply:
        """Put a refusal into the API's own error body."""
        ...

    def inbox(self) -> Mapping[str, Sequence[Row]]:
        """Give what the inbox page shows, as tables by title, newest row first; no tokens."""
        ...


@runtime_checkable
class Visited(Protocol):
    """A behaviour that also answers paths outside its contract, such as short links."""

    def visit(self, scope: Scope) -> Reply | None:
        """Answer such a path, or give None where there is nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Clients(Generic[_Sync, _Async]):
    """The client classes of an API; each takes `token`, `base_url` and `transport`.

    Args:
        sync: The sync one.
        asynchronous: The async one.
    """

    sync: Callable[..., _Sync]
    asynchronous: Callable[..., _Async]


@dataclass(frozen=True, slots=True)
class SandboxApi:
    """What a package under `sandbox/apis` has as `API`.

    Args:
        create: Makes the behaviour from its surroundings and the switches that differ from their defaults.
        variants: The allowed behaviours.
        guide: What `cpaaskit sandbox --help` says of the API.
        clients: Imports the API's client classes.
        intake: What is taken beyond the contract.
    """

    create: Callable[[World, Mapping[str, object]], Behaviour]
    variants: tuple[Variant, ...]
    guide: str
    clients: Callable[[], Clients[object, object]]
    intake: Intake = STRICT
