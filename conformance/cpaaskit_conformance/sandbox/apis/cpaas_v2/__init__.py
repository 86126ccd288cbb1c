"""The sandbox of the CPaaS API v2, which BICS CPaaS, MobTexting and Twincles sell under their names."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.apis.cpaas_v2 import outcomes
from cpaaskit_conformance.sandbox.apis.cpaas_v2.behaviour import CpaasBehaviour
from cpaaskit_conformance.sandbox.apis.cpaas_v2.variants import VARIANTS
from cpaaskit_conformance.sandbox.behaviour import Clients, SandboxApi
from cpaaskit_conformance.sandbox.intake import Intake

INTAKE: Final = Intake(
    any_body=True,
    query_members=True,
    bracket_names=True,
    credential_members=("access_token",),
    bare_header=True,
    trailing_slash=True,
)


def _clients() -> Clients[object, object]:
    from cpaaskit import AsyncCPaaS, CPaaS

    return Clients(CPaaS, AsyncCPaaS)


API: Final = SandboxApi(
    create=CpaasBehaviour, variants=VARIANTS, guide=outcomes.__doc__ or "", clients=_clients, intake=INTAKE
)
