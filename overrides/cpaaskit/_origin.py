"""Where requests go: one origin for the whole life of a client."""

from __future__ import annotations

import os
import re
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from cpaaskit._errors import ConfigurationError

_PORTS = {"http": 80, "https": 443}
_PRINTABLE = re.compile(r"[!-~]+")
_HOST = re.compile(r"[0-9a-z_-]+(\.[0-9a-z_-]+)*\.?|[0-9a-f:.]*:[0-9a-f:.]*(%[0-9a-z]+)?")


class Origin(NamedTuple):
    """Scheme, host and port of a base URL, and the path below which an API lives.

    Attributes:
        scheme: Either `http` or `https`.
        host: In lower case, without brackets.
        port: The port, the scheme's own where the URL names none.
        prefix: The path of the base URL without a slash at its end.
    """

    scheme: str
    host: str
    port: int
    prefix: str

    @property
    def netloc(self) -> str:
        """The value of a Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The base URL."""
        return f"{self.scheme}://{self.netloc}{self.prefix}"


def parse_base_url(base_url: str, *, allow_insecure_http: bool) -> Origin:
    """Read a base URL.

    Args:
        base_url: An absolute http or https URL without credentials, query and fragment.
        allow_insecure_http: Accept plain http to a host that is not loopback.

    Raises:
        ConfigurationError: It is none, or would carry credentials in clear text.
    """
    try:
        parts = urlsplit(base_url.strip())
        port = parts.port
    except ValueError:
        raise ConfigurationError("base_url is not a URL; give one like https://host/path") from None
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ConfigurationError("base_url must be absolute and start with https://host")
    if "@" in parts.netloc or parts.query or parts.fragment or not _PRINTABLE.fullmatch(base_url.strip()):
        raise ConfigurationError(
            "base_url must be scheme, host and path in ASCII without spaces; no credentials, query or fragment"
        )
    if not _HOST.fullmatch(parts.hostname):
        raise ConfigurationError("base_url names no host that could exist; give one like https://host/path")
    if parts.scheme == "http" and not (allow_insecure_http or _is_loopback(parts.hostname)):
        raise ConfigurationError(
            f"{parts.scheme}://{parts.hostname} is plain http: token, numbers and texts would travel in clear text, "
            "and whoever is on the way could read them and send at your expense; "
            "use https, or accept that risk with allow_insecure_http=True"
        )
    return Origin(parts.scheme, parts.hostname, port or _PORTS[parts.scheme], parts.path.rstrip("/"))


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def environment_proxy(origin: Origin) -> str | None:
    """The proxy that the environment names for this origin (HTTPS_PROXY, ALL_PROXY, NO_PROXY…)."""
    proxies = getproxies()
    proxy = proxies.get(origin.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(f"{origin.host}:{origin.port}"):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def from_environment(api: str, option: str) -> str | None:
    """The value of `CPAASKIT_<API>_<OPTION>`, None where it is not set or empty."""
    return os.environ.get(f"CPAASKIT_{api.upper()}_{option.upper()}") or None


def check_token(token: str | None, api: str) -> str:
    """A token that can travel in a header.

    Raises:
        ConfigurationError: There is none, or it holds characters that no header may hold.
    """
    if not token:
        raise ConfigurationError(f"no token: give token=…, or set CPAASKIT_{api.upper()}_TOKEN")
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ConfigurationError(
            "the token holds a space, a line break or a character outside ASCII; was it read with its line end?"
        )
    return token
