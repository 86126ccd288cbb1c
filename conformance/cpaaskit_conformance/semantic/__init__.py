"""What schemas can't say, per API: data that must work, defects that must not, and scenarios over several requests."""

from __future__ import annotations

import pkgutil
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.swapping import Swap

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from cpaaskit_conformance.session import Session
    from cpaaskit_conformance.spec import Spec

Effect: TypeAlias = Literal["read", "write", "charge"]
Prepare: TypeAlias = "Callable[[Session], Awaitable[RequestData | None]]"
"""Makes what a request of one operation needs, and gives the request; None where that could not be made."""
Ask: TypeAlias = Callable[[RequestData], Awaitable[Exchange]]
"""Asks the server something whose answer nobody judges."""

Own: TypeAlias = "Callable[[Ask, Spec], Awaitable[Swap]]"
"""Asks what the account has of what the samples name, such as senders, and gives what it has in their place."""

Unpaid: TypeAlias = "Callable[[Ask, Exchange], Awaitable[bool]]"
"""Tells whether the account's credits were too few for an exchange."""

_OF_EVERY_API: Final = "generic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A course of requests that exercises claims about more than one answer.

    Args:
        name: What it is about, unique in its API.
        claims: The claims that it may exercise; it holds no others.
        operations: The operationIds that it sends.
        plan: Gives the strategy for plans, which are data only.
        fixed: The plans of the fixed tier.
        run: Runs one plan.
        shares: State that it shares with others, for example `account`; such scenarios run one after the other.
        effect: The most that it does.
        waits: Whether it waits for a server's own time; such plans are worth running once, not by the hundred.
    """

    name: str
    claims: tuple[str, ...]
    operations: tuple[str, ...]
    plan: Callable[[], SearchStrategy[Json]]
    fixed: tuple[Json, ...]
    run: Callable[[Session, Json], Awaitable[None]]
    shares: str | None = None
    effect: Effect = "charge"
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Defect:
    """One way to spoil a request that the vendor's text rules out.

    Args:
        name: `<kind>:<place>`, unique in its operation.
        operation: The operationId.
        claim: The claim that asks for the refusal.
        spoil: Gives the request with exactly this defect.
    """

    name: str
    operation: str
    claim: str
    spoil: Callable[[RequestData], RequestData]


@dataclass(frozen=True, slots=True, kw_only=True)
class Semantics:
    """What is known of one API beyond its spec.

    Args:
        api: The API's id.
        core: Per operationId, requests that every server which keeps the facts takes.
        examples: Per operationId, such requests by hand.
        forbidden: Defects that every such server refuses.
        scenarios: Courses of requests.
        prepare: Per operationId, what makes the things that a request of it needs.
        own: Puts what the account has in place of the samples'; None where an account has nothing of its own.
        unpaid: Tells whether the account could not pay for an exchange; None where nothing tells its credits.
    """

    api: str
    core: Mapping[str, Callable[[], SearchStrategy[RequestData]]]
    examples: Mapping[str, tuple[RequestData, ...]]
    forbidden: tuple[Defect, ...]
    scenarios: tuple[Scenario, ...]
    prepare: Mapping[str, Prepare] = field(default_factory=dict[str, Prepare])
    own: Own | None = None
    unpaid: Unpaid | None = None


def discover() -> tuple[str, ...]:
    """Give the ids of the APIs whose semantics are known, sorted."""
    found = (module.name for module in pkgutil.iter_modules(__path__) if module.ispkg)
    return tuple(sorted(name for name in found if name != _OF_EVERY_API))


def load_semantics(api: str) -> Semantics:
    """Give what is known of an API beyond its spec.

    Raises:
        ConfigurationError: Nothing is known of it.
    """
    if api not in discover():
        raise ConfigurationError(f"nothing is known of {api!r} beyond its spec; known are {', '.join(discover())}")
    module = import_module(f"{__name__}.{api}")
    return Semantics(
        api=api,
        core=module.CORE,
        examples=module.EXAMPLES,
        forbidden=module.FORBIDDEN,
        scenarios=module.SCENARIOS,
        prepare=module.PREPARE,
        own=module.OWN,
        unpaid=module.UNPAID,
    )
