"""Credentials, and how a request carries them or spoils them."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from cpaaskit_conformance.contract import Operation, Schema
from cpaaskit_conformance.model import CredentialKind

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What the caller may show to the server; its repr shows nothing.

    Args:
        token: A bearer token or an API key.
        username: The name for HTTP Basic.
        password: The password for HTTP Basic.
    """

    token: str = ""
    username: str = ""
    password: str = ""

    def __repr__(self) -> str:
        return "Credential(***)"

    def secrets(self) -> tuple[str, ...]:
        """Give the texts that no report may show."""
        return tuple(text for text in (self.token, self.password) if text)


def carried(
    credential: Credential, kind: CredentialKind, operation: Operation, schemes: Mapping[str, Schema]
) -> tuple[Pairs, Pairs]:
    """Give the headers and query parameters with which a request shows a credential.

    Args:
        credential: The valid one.
        kind: What to make of it.
        operation: Its first security alternative is used.
        schemes: The security schemes by name.
    """
    if kind == "none" or not operation.security:
        return (), ()
    headers: list[tuple[str, str]] = []
    query: list[tuple[str, str]] = []
    for name in operation.security[0]:
        scheme = schemes.get(name, {})
        if scheme.get("type") == "apiKey":
            place = query if scheme.get("in") == "query" else headers
            place.append((str(scheme.get("name")), _spoiled(credential.token, kind)))
        else:
            headers.append(("Authorization", _authorization(credential, kind, scheme)))
    return tuple(headers), tuple(query)


def _authorization(credential: Credential, kind: CredentialKind, scheme: Schema) -> str:
    basic = str(scheme.get("scheme", "bearer")).lower() == "basic"
    names = ("Basic", "Bearer") if basic else ("Bearer", "Basic")
    secret = _spoiled(credential.password if basic else credential.token, kind)
    if basic:
        secret = base64.b64encode(f"{credential.username}:{secret}".encode()).decode()
    return f"{names[1] if kind == 'wrong-scheme' else names[0]} {secret}".rstrip()


def _spoiled(secret: str, kind: CredentialKind) -> str:
    invalid = "x" + hashlib.sha256(secret.encode()).hexdigest()[:24]
    match kind:
        case "invalid":
            return invalid
        case "recased":
            return invalid if secret.swapcase() == secret else secret.swapcase()
        case "truncated":
            return secret[:-1]
        case "extended":
            return secret + "x"
        case "empty":
            return ""
        case _:
            return secret
