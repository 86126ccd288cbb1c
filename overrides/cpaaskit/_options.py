"""Options that come from a user: checked once, with a sentence for each that cannot be used."""

from __future__ import annotations

import math
import os
import platform
import ssl
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from cpaaskit._core import encode_headers
from cpaaskit._errors import ConfigurationError
from cpaaskit._origin import Origin, environment_proxy
from cpaaskit._wire import default_ssl_context

if TYPE_CHECKING:
    from cpaaskit._wire import Limits

VERSION = "0.1.0"
PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


class PoolOptions(NamedTuple):
    """What a connection pool is made of; the pool itself, and its costly SSL context, come with the first call."""

    verify: ssl.SSLContext | str | bool
    cert: str | tuple[str, ...] | None
    proxy: str | None
    trust_env: bool
    limits: Limits | None

    def check(self, transport: object) -> None:
        """Refuse what cannot be used.

        Raises:
            ConfigurationError: A file is missing, or the options are for a pool that a given transport replaces.
        """
        if transport is not None and (self.verify is not True or self.cert or self.proxy or self.limits):
            raise ConfigurationError(
                "verify, cert, proxy and limits are for the transport that we build; set them on your own transport"
            )
        files = [self.cert] if isinstance(self.cert, str) else list(self.cert or ())[:2]
        files += [self.verify] if isinstance(self.verify, str) else []
        for file in files:
            if not os.path.exists(file):  # noqa: PTH110 - pathlib would be the only reason to import it
                raise ConfigurationError(f"the certificate file {file!r} does not exist")
        check_proxy(self.proxy, PROXY_SCHEMES)

    def arguments(self, origin: Origin) -> dict[str, Any]:
        """The keywords of the transport for this origin."""
        proxy = self.proxy or (environment_proxy(origin) if self.trust_env else None)
        tls = origin.scheme == "https" or (proxy or "").startswith("https:")
        arguments: dict[str, Any] = {"verify": self._context() if tls else False, "trust_env": False, "proxy": proxy}
        return arguments if self.limits is None else {**arguments, "limits": self.limits}

    def _context(self) -> ssl.SSLContext:
        try:
            return ssl_context(self.verify, self.cert, trust_env=self.trust_env)
        except (ssl.SSLError, OSError) as error:
            raise ConfigurationError(f"the certificate files cannot be used: {type(error).__name__}") from None


def check_proxy(proxy: str | None, schemes: tuple[str, ...]) -> None:
    """Refuse what is no proxy.

    Raises:
        ConfigurationError: It is not a URL of one of these schemes.
    """
    try:
        parts = None if proxy is None else urlsplit(proxy)
        usable = parts is None or (parts.scheme in schemes and bool(parts.hostname) and parts.port != 0)
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError(f"the proxy must be a URL such as http://host:port; known here: {', '.join(schemes)}")


def ssl_context(
    verify: ssl.SSLContext | str | bool, cert: str | tuple[str, ...] | None, *, trust_env: bool
) -> ssl.SSLContext:
    """The SSL context that these options ask for."""
    if isinstance(verify, ssl.SSLContext):
        context = verify
    elif isinstance(verify, str):
        is_directory = os.path.isdir(verify)  # noqa: PTH112 - as above
        folder, file = (verify, None) if is_directory else (None, verify)
        context = ssl.create_default_context(cafile=file, capath=folder)
    else:
        context = default_ssl_context(verify=verify, trust_env=trust_env)
    if cert is not None:
        context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


def checked_timeout(timeout: float) -> float:
    """A time-out that ends.

    Raises:
        ConfigurationError: It is not a positive, finite number of seconds.
    """
    if not (timeout > 0 and math.isfinite(timeout)):
        raise ConfigurationError("timeout must be a positive number of seconds: every call ends")
    return float(timeout)


def checked_retries(max_retries: int) -> int:
    """A number of repeats.

    Raises:
        ConfigurationError: It is negative.
    """
    if max_retries < 0:
        raise ConfigurationError("max_retries must be 0 or more")
    return max_retries


# What the client alone knows: without an Accept of JSON, for example, a portal answers with its login page.
_OURS = frozenset(
    ("accept", "accept-encoding", "authorization", "content-length", "content-type", "host", "transfer-encoding")
)


def own_headers(headers: Mapping[str, str], user_agent: str | None) -> tuple[tuple[bytes, bytes], ...]:
    """The headers of each request: ours, then the user's; a user agent may take the place of ours.

    Raises:
        ConfigurationError: One of them is not the user's to set, or cannot travel.
    """
    agent = user_agent or f"cpaaskit/{VERSION} python/{platform.python_version()}"
    return merged_headers(encode_headers({"accept": "application/json", "user-agent": agent}), headers)


def merged_headers(base: tuple[tuple[bytes, bytes], ...], more: Mapping[str, str]) -> tuple[tuple[bytes, bytes], ...]:
    """The base with these headers added or replaced.

    Raises:
        ConfigurationError: One of them is not the user's to set, or cannot travel.
    """
    refused = sorted(_OURS & {name.lower() for name in more})
    if refused:
        way_out = "a credential is given as token=…" if refused[0] == "authorization" else "leave it out"
        raise ConfigurationError(f"the header {refused[0]} is set by the client; {way_out}")
    return tuple((dict(base) | dict(encode_headers(more))).items())
