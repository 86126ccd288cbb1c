"""The sandbox of BICS OpenSMS."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.apis.opensms import outcomes
from cpaaskit_conformance.sandbox.apis.opensms.behaviour import OpenSmsBehaviour
from cpaaskit_conformance.sandbox.apis.opensms.variants import VARIANTS
from cpaaskit_conformance.sandbox.behaviour import Clients, SandboxApi


def _clients() -> Clients[object, object]:
    from cpaaskit import AsyncOpenSMS, OpenSMS

    return Clients(OpenSMS, AsyncOpenSMS)


API: Final = SandboxApi(create=OpenSmsBehaviour, variants=VARIANTS, guide=outcomes.__doc__ or "", clients=_clients)
