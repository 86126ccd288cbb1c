"""The connection to CPaaS API v2: one pool for each kind of call, credentials, and what a failure becomes.

Safe as it stands: time-outs are finite, redirects are refused, plain http is for loopback only, and the credential goes to
the origin of ``base_url`` and nowhere else.
"""

from __future__ import annotations

import ipaddress
import json
import math
import ssl
import threading
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO, NamedTuple, NoReturn, Self, TypedDict
from urllib.parse import urlsplit

import httpx as http_client

from . import errors
from .operations import ENVELOPES, SECURITY_SCHEMES, SERVERS, Operation, SecurityScheme
from .types import JsonFloat, RequestFiles, RequestParts

HTTPResponse = http_client.Response
SyncTransport = http_client.BaseTransport
AsyncTransport = http_client.AsyncBaseTransport


class RejectedInBodyError(Exception):
    """Tells a judge that the body of an answer says that the request failed; it reaches no caller."""


class Call(NamedTuple):
    """What a request carries for the layers below, so that they know the operation without matching paths.

    Args:
        operation_id: The operation of the contract.
        options: What the caller asked for this one call.
    """

    operation_id: str
    options: Mapping[str, object] | None = None


class _Arguments(TypedDict):
    """A request as the HTTP client takes it."""

    method: str
    url: str
    params: dict[str, Any] | None
    headers: dict[str, str]
    json: object
    content: BinaryIO | bytes | None
    data: dict[str, Any] | None
    files: RequestFiles | None
    extensions: dict[str, Any]


class Client:
    """Sends operations and gives back what came; safe to share among threads.

    Args:
        base_url: The server's URL; https, or http to a loopback address.
        token: The credential. For HTTP Basic it is ``user:password``.
        headers: Sent with every request.
        timeout: Seconds to wait for the connection, for each read and each write.
        verify: Whether certificates are checked, or the context or CA file to check them with.
        transport: Sends in place of the network, for the sync calls.
        async_transport: The same for the async calls.

    Raises:
        ValueError: A setting could not be right.
    """

    def __init__(
        self,
        *,
        base_url: str = SERVERS[0],
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float = 60.0,
        verify: ssl.SSLContext | str | bool = True,
        transport: SyncTransport | None = None,
        async_transport: AsyncTransport | None = None,
    ) -> None:
        if not (timeout > 0 and math.isfinite(timeout)):
            raise ValueError("timeout must be a number of seconds above 0")
        self._base_url = safe_base_url(base_url)
        self._token = token
        self._headers = dict(headers or {})
        self._timeout = timeout
        self._verify = verify
        self._transport = transport
        self._async_transport = async_transport
        self._lock = threading.Lock()
        self._sync_pool: http_client.Client | None = None
        self._async_pool: http_client.AsyncClient | None = None
        self._closed = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    @property
    def base_url(self) -> str:
        """The server's URL, without a slash at its end."""
        return self._base_url

    def send(self, operation: Operation, request: RequestParts) -> HTTPResponse:
        """Send one request and read the whole answer.

        Raises:
            errors.TransportFailedError: No complete answer came.
        """
        try:
            return self._pool().request(**self._arguments(operation, request))
        except http_client.RequestError as error:
            raise _transport_failed(operation, error) from None

    async def asend(self, operation: Operation, request: RequestParts) -> HTTPResponse:
        """Send one request and read the whole answer, without blocking.

        Raises:
            errors.TransportFailedError: No complete answer came.
        """
        try:
            return await self._apool().request(**self._arguments(operation, request))
        except http_client.RequestError as error:
            raise _transport_failed(operation, error) from None

    def on_failure(self, operation: Operation, response: HTTPResponse, cause: Exception | None) -> NoReturn:
        """Turn an answer that is not the documented success into an error.

        Args:
            operation: What was called.
            response: What came.
            cause: Why a success could not be read; None where the status is not a success.

        Raises:
            errors.AnswerError: Always.
        """
        kind, told = _verdict(operation, response.status_code, cause)
        raise kind(
            f"{operation.operation_id}: {told}",
            operation_id=operation.operation_id,
            status_code=response.status_code,
            retry_after=response.headers.get("retry-after"),
            content=response.content,
        ) from cause

    def is_rejection(self, operation: Operation, document: object) -> bool:
        """Tell whether a body says, against its status, that the request failed; not asked where the status alone tells."""
        if not isinstance(document, dict):
            return False
        code, status = document.get("code"), document.get("status")
        if _number(code) >= 400:
            return True
        return ENVELOPES.get(operation.envelope, False) and status is not None and status not in ("OK", 200, "200")

    def close(self) -> None:
        """Close the connections of the sync calls; once or more."""
        with self._lock:
            self._closed = True
            pool, self._sync_pool = self._sync_pool, None
        if pool is not None:
            pool.close()

    async def aclose(self) -> None:
        """Close the connections of both kinds of calls; once or more."""
        self.close()
        with self._lock:
            pool, self._async_pool = self._async_pool, None
        if pool is not None:
            await pool.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.aclose()

    def _arguments(self, operation: Operation, request: RequestParts) -> _Arguments:
        """Put origin and credential to a request."""
        headers = dict(request.get("headers", ()))
        params = request.get("params")
        scheme = self._scheme(operation)
        if scheme is not None and self._token is not None:
            if scheme.location == "query":
                params = {**(params or {}), scheme.parameter: self._token}
            else:
                headers[scheme.parameter] = scheme.prefix + (
                    _basic(self._token) if scheme.kind == "basic" else self._token
                )
        return {
            "method": request["method"],
            "url": self._base_url + request["url"],
            "params": params,
            "headers": headers,
            "json": request.get("json"),
            "content": request.get("content"),
            "data": request.get("data"),
            "files": request.get("files"),
            "extensions": {"cpaaskit": Call(operation.operation_id)},
        }

    def _scheme(self, operation: Operation) -> SecurityScheme | None:
        """Choose how the credential travels: in a header where one is allowed."""
        schemes = [SECURITY_SCHEMES[names[0]] for names in operation.security if len(names) == 1]
        return min(schemes, key=lambda scheme: scheme.location != "header", default=None)

    def _pool(self) -> http_client.Client:
        with self._lock:
            self._refuse_closed()
            if self._sync_pool is None:
                self._sync_pool = http_client.Client(
                    headers=self._headers,
                    timeout=self._timeout,
                    verify=self._verify,
                    follow_redirects=False,
                    transport=self._transport,
                    trust_env=self._transport is None,
                )
            return self._sync_pool

    def _apool(self) -> http_client.AsyncClient:
        with self._lock:
            self._refuse_closed()
            if self._async_pool is None:
                self._async_pool = http_client.AsyncClient(
                    headers=self._headers,
                    timeout=self._timeout,
                    verify=self._verify,
                    follow_redirects=False,
                    transport=self._async_transport,
                    trust_env=self._async_transport is None,
                )
            return self._async_pool

    def _refuse_closed(self) -> None:
        if self._closed:
            raise RuntimeError("this client is closed; make a new one")


def safe_base_url(base_url: str) -> str:
    """Check a server's URL and take the slash from its end.

    Raises:
        ValueError: It is not an absolute URL, holds more than origin and path, or would send in the clear over a network.
    """
    parts = urlsplit(base_url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("base_url must be an absolute https URL")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ValueError("base_url must hold an origin and a path, no credential, query or fragment")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise ValueError("base_url is plain http: a credential would travel in the clear; use https")
    return base_url.rstrip("/")


def json_document(response: HTTPResponse) -> Any:
    """Read a JSON answer, after a look at its media type.

    Raises:
        ValueError: It is not JSON, or says that it is something else.
    """
    declared = media_type(response)
    if declared and declared != "application/json" and not declared.endswith("+json"):
        raise ValueError(f"the answer is {declared}, not JSON")
    return _DECODER.decode(response.content.decode("utf-8-sig"))


def expect_media_type(response: HTTPResponse, documented: Sequence[str]) -> HTTPResponse:
    """Give the answer back if it is of a documented media type, or tells none.

    Raises:
        ValueError: It is of another type.
    """
    declared = media_type(response)
    if declared and declared not in documented:
        raise ValueError(f"the answer is {declared}, not {' or '.join(documented)}")
    return response


def media_type(response: HTTPResponse) -> str:
    """Read the media type of an answer without its parameters, in lower case."""
    declared: str = response.headers.get("content-type", "")
    return declared.partition(";")[0].strip().lower()


def _verdict(operation: Operation, status: int, cause: Exception | None) -> tuple[type[errors.AnswerError], str]:
    """Choose the error and its words; no word comes from the answer but the status."""
    if 200 <= status < 300 and (cause is not None or status not in operation.success):
        reason = "is not documented" if cause is None else f"could not be read ({type(cause).__name__})"
        return (
            errors.ResponseDecodeError,
            f"the request succeeded ({status}), its answer {reason}; do not send it again",
        )
    if 200 <= status < 300:
        return errors.StatusError, f"answered {status} with a body that says that the request failed"
    if 300 <= status < 400:
        return errors.RedirectRefusedError, f"answered with a redirect ({status}), which is not followed"
    return errors.StatusError, f"answered {status}" + (
        "" if operation.documents(status) else ", which is not documented"
    )


def _transport_failed(operation: Operation, error: http_client.RequestError) -> errors.TransportFailedError:
    told = f"{operation.operation_id}: no complete answer ({type(error).__name__})"
    if operation.effect != "read" and not isinstance(error, (http_client.ConnectError, http_client.ConnectTimeout)):
        told += "; whether it was carried out is not known"
    return errors.TransportFailedError(told, operation_id=operation.operation_id)


def _number(code: object) -> float:
    if isinstance(code, (int, float)):
        return code
    return int(code) if isinstance(code, str) and code.isascii() and code.isdigit() and len(code) < 9 else 0


def _basic(token: str) -> str:
    return b64encode(token.encode()).decode("ascii")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=JsonFloat)
