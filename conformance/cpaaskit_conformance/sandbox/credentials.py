"""Who is calling: the contract's security schemes against the keys that the sandbox knows."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from hmac import compare_digest
from typing import Final, Literal, TypeAlias
from urllib.parse import parse_qs

from cpaaskit_conformance.contract import Schema
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.replies import Header

Headers: TypeAlias = Mapping[bytes, bytes]
Standing: TypeAlias = Literal["valid", "restricted", "unknown"]
Reader: TypeAlias = Callable[[Headers, bytes], "bytes | None"]

RESTRICTED_SUFFIX: Final = "-restricted"
BASIC_USER: Final = "sandbox"


class Keys:
    """The keys that a sandbox knows: the token, and the token with `-restricted` behind it.

    The second is a key that is valid and does not cover the service, so that a 403 can be had.

    Args:
        token: The key. With HTTP Basic it is the password of the user `sandbox`.
    """

    def __init__(self, token: str) -> None:
        self._valid = token.encode()
        self._restricted = f"{token}{RESTRICTED_SUFFIX}".encode()

    def standing(self, presented: bytes) -> Standing:
        """Judge a key in constant time."""
        if compare_digest(presented, self._valid):
            return "valid"
        return "restricted" if compare_digest(presented, self._restricted) else "unknown"


class Gate:
    """Lets a request with a valid key through.

    Args:
        alternatives: The operation's `security`; one alternative is enough, all schemes of it are needed.
        schemes: The contract's security schemes by name.
        keys: The keys that count.
        bare_header: Whether the Authorization header may hold the key alone, where a scheme of the contract reads it.
    """

    def __init__(
        self,
        alternatives: Sequence[Sequence[str]],
        schemes: Mapping[str, Schema],
        keys: Keys,
        *,
        bare_header: bool = False,
    ) -> None:
        self._keys = keys
        self._alternatives = [[_reader(schemes[name]) for name in names] for names in alternatives]
        if bare_header and any(_bearer in readers for readers in self._alternatives):
            self._alternatives.append([_bare])
        self._open = not alternatives or any(not names for names in alternatives)
        self._headers = _challenges([schemes[name] for names in alternatives for name in names])

    def admit(self, headers: Headers, query: bytes, more: Sequence[bytes] = ()) -> bytes:
        """Give the key that was presented.

        Args:
            headers: Header fields by lower-case name.
            query: The raw query string.
            more: Keys from places that the contract does not name.

        Raises:
            RefusedError: 401 without a valid key, 403 with one that does not cover the service.
        """
        standings: set[Standing] = set()
        for readers in self._alternatives:
            presented = [reader(headers, query) for reader in readers]
            found = {"unknown" if key is None else self._keys.standing(key) for key in presented}
            if found == {"valid"}:
                return presented[0] or b""
            if "unknown" not in found:
                standings.add("restricted")
        for key in more:
            standing = self._keys.standing(key)
            if standing == "valid":
                return key
            if standing == "restricted":
                standings.add(standing)
        if self._open:
            return b""
        raise RefusedError(_not_covered() if standings else _not_known(self._headers))


def _not_covered() -> Refusal:
    return Refusal(status=403, kind="entitlement", reason="The API key does not cover this service.")


def _not_known(headers: tuple[Header, ...]) -> Refusal:
    reason = "The API key is missing or not valid."
    return Refusal(status=401, kind="credential", reason=reason, headers=headers)


def _reader(scheme: Schema) -> Reader:
    match scheme:
        case {"type": "http", "scheme": str(name)} if name.lower() == "basic":
            return _basic
        case {"type": "http" | "oauth2" | "openIdConnect"}:
            return _bearer
        case {"type": "apiKey", "in": "query", "name": str(name)}:
            return lambda _, query: _query_value(query, name)
        case {"type": "apiKey", "in": "header", "name": str(name)}:
            field = name.lower().encode()
            return lambda headers, _: headers.get(field)
        case {"type": "apiKey", "in": "cookie", "name": str(name)}:
            return lambda headers, _: cookie(headers, name)
        case _:
            pass
    raise ValueError(f"the sandbox knows no security scheme of type {scheme.get('type')!r}")


def _bearer(headers: Headers, _: bytes) -> bytes | None:
    value = headers.get(b"authorization")
    return value[7:].strip() if value is not None and value[:7].lower() == b"bearer " else None


def _bare(headers: Headers, _: bytes) -> bytes | None:
    return headers.get(b"authorization")


def _basic(headers: Headers, _: bytes) -> bytes | None:
    value = headers.get(b"authorization", b"")
    if value[:6].lower() != b"basic ":
        return None
    try:
        user, colon, password = base64.b64decode(value[6:].strip(), validate=True).partition(b":")
    except binascii.Error:
        return None
    return password if colon and user == BASIC_USER.encode() else None


def _query_value(query: bytes, name: str) -> bytes | None:
    values = parse_qs(query.decode("latin-1"), keep_blank_values=True).get(name)
    return values[-1].encode() if values else None


def cookie(headers: Headers, name: str) -> bytes | None:
    """Give the value of a cookie, or None where it was not sent."""
    for pair in headers.get(b"cookie", b"").split(b";"):
        key, _, value = pair.strip().partition(b"=")
        if key == name.encode():
            return value
    return None


def _challenges(schemes: Sequence[Schema]) -> tuple[Header, ...]:
    words = {"Basic": b'Basic realm="sandbox"', "Bearer": b"Bearer"}
    named = dict.fromkeys(
        "Basic" if str(scheme.get("scheme", "")).lower() == "basic" else "Bearer"
        for scheme in schemes
        if scheme.get("type") != "apiKey"
    )
    return tuple((b"www-authenticate", words[word]) for word in named)
