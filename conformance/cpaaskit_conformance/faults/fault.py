"""A fault: one way in which a server can break one claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.tampering import TamperedApp, TamperedNotifier
from cpaaskit_conformance.spec import load_spec

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp

    from cpaaskit._httpx import httpx
    from cpaaskit_conformance.faults.tampering import Tampering


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which a server can break one claim, as a wrapper around the sandbox.

    Args:
        name: What it is called, unique in its API, such as `text-truncated-at-160`.
        api: The API whose requests pass it.
        claim: The id of the one claim that it breaks and through which it must be found.
        says: What the server does wrong, one sentence.
        tampering: Makes what does it, anew for each run.
        operation: The operation whose requests show it, where it is one; trials begin with these.
        kind: What faults of its sort are called in every place, such as `answers-without`.
    """

    name: str
    api: str
    claim: str
    says: str
    tampering: Callable[[], Tampering]
    operation: str = ""
    kind: str = ""

    def plant(
        self, create: Callable[[httpx.AsyncBaseTransport], ASGIApp], notifier: httpx.AsyncBaseTransport
    ) -> tuple[ASGIApp, Tampering]:
        """Make a sandbox with this fault in it.

        Args:
            create: Makes the faultless app from the transport that its notifications take.
            notifier: The transport that the notifications take where the fault lets them.

        Returns:
            The faulty app, and its tampering to ask afterwards what it altered.
        """
        tampering = self.tampering()
        return TamperedApp(create(TamperedNotifier(notifier, tampering)), load_spec(self.api), tampering), tampering

    def wrap(self, app: ASGIApp) -> ASGIApp:
        """Put this fault around an app; a fault of notifications needs `plant`."""
        return TamperedApp(app, load_spec(self.api), self.tampering())
