"""The client family, under the name by which families are found."""

from __future__ import annotations

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.client_family.family import ClientFamily
from cpaaskit_conformance.spec import Spec


def create(spec: Spec, claims: Claims) -> ClientFamily:
    """Give a new client family."""
    return ClientFamily(spec, claims)
