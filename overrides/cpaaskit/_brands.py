"""Clients of a platform that several brands sell: which server, which credential's place, which methods travel."""

from __future__ import annotations

import ssl
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypedDict, TypeVar

from cpaaskit._errors import ConfigurationError
from cpaaskit._origin import from_environment

if TYPE_CHECKING:
    from cpaaskit._auth import Auth
    from cpaaskit._core import Contract
    from cpaaskit._rate import RateLimit
    from cpaaskit._wire import Hook, Limits

TransportT = TypeVar("TransportT")


class BrandLike(Protocol):
    """One name under which a platform is sold."""

    @property
    def server(self) -> str:
        """The server's URL."""
        ...

    @property
    def method_override(self) -> bool:
        """Whether the brand's page documents the query parameter that stands for a method."""
        ...


class ClientOptions(TypedDict, Generic[TransportT], total=False):
    """The options that every client has; `cpaaskit.ApiClient` says what they mean."""

    token: str | None
    base_url: str | None
    timeout: float
    max_retries: int
    trust_idempotency: bool
    rate_limit: RateLimit | None
    headers: Mapping[str, str] | None
    user_agent: str | None
    event_hooks: Mapping[str, Sequence[Hook]] | None
    verify: ssl.SSLContext | str | bool
    cert: str | tuple[str, ...] | None
    proxy: str | None
    trust_env: bool
    limits: Limits | None
    transport: TransportT | None
    max_response_bytes: int
    retry_after_cap: float
    allow_insecure_http: bool


def branded(
    contract: Contract,
    brands: Mapping[str, BrandLike],
    *,
    brand: str | None,
    base_url: str | None,
    auth: Auth,
    override: str | None,
) -> Contract:
    """The contract as one client uses it.

    Args:
        contract: What the spec says of the API.
        brands: The brands by name.
        brand: The one to talk to; without it, `CPAASKIT_<API>_BRAND` is read.
        base_url: A server in place of the brand's own.
        auth: Where the token may go.
        override: The query parameter to send in place of methods, None to send those.

    Raises:
        ConfigurationError: There is no such brand, no server, or the brand does not document what is asked for.
    """
    name = brand or from_environment(contract.api, "brand")
    names = ", ".join(map(repr, brands))
    if name is not None and name not in brands:
        raise ConfigurationError(f"there is no such brand; give one of {names}, or base_url=…")
    if name is None and not (base_url or from_environment(contract.api, "base_url")):
        raise ConfigurationError(
            f"no server: give brand=… ({names}) or base_url=…, or set CPAASKIT_{contract.api.upper()}_BRAND"
        )
    if name is not None and override is not None and not brands[name].method_override:
        raise ConfigurationError(
            f"method_override: the page of {name!r} documents no {override}; "
            "if your server has it all the same, give base_url=… without a brand"
        )
    server = contract.server if name is None else brands[name].server
    return contract.with_auth(auth)._replace(server=server, override=override)
