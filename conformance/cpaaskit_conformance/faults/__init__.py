"""Ways in which a server can break the claims, to test the suite: wrappers around the sandbox, not branches in it."""

from __future__ import annotations

from cpaaskit_conformance.faults.catalogue import catalogue, find
from cpaaskit_conformance.faults.fault import Fault

__all__ = ["Fault", "catalogue", "find"]
