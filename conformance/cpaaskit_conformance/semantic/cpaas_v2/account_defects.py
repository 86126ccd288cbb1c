"""Requests of the account, of codes and of webhooks that the pages rule out, each with one defect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from cpaaskit_conformance.corpus.odd import Place, with_value_at
from cpaaskit_conformance.model import Json, RequestData
from cpaaskit_conformance.semantic import Defect

_CHANNEL: Final[Place] = ("channels", 0)
_CODES: Final[dict[str, tuple[str, Place, Json]]] = {
    "too-small:length": ("CPAAS_V2-647", ("payload",), {"length": 3}),
    "too-small:text-of-length": ("CPAAS_V2-647", ("payload",), {"length": "3"}),
    "too-great:length": ("CPAAS_V2-648", ("payload",), {"length": 11}),
    "too-great:text-of-length": ("CPAAS_V2-648", ("payload",), {"length": "11"}),
    "too-short:token": ("CPAAS_V2-649", ("payload",), {"length": 6, "token": "48291"}),
    "too-long:token": ("CPAAS_V2-649", ("payload",), {"length": 6, "token": "4829130"}),
    "too-small:ttl": ("CPAAS_V2-650", (*_CHANNEL, "ttl"), 29),
    "too-great:ttl": ("CPAAS_V2-650", (*_CHANNEL, "ttl"), 1209601),
}
_PEOPLE: Final[dict[str, tuple[str, str, Json]]] = {
    "too-short:password": ("CPAAS_V2-610", "password", "Abc12"),
    "too-long:password": ("CPAAS_V2-611", "password", "Abc12" * 4 + "d"),
    "without:upper": ("CPAAS_V2-612", "password", "sev3nseas"),
    "without:lower": ("CPAAS_V2-613", "password", "SEV3NSEAS"),
    "without:digit": ("CPAAS_V2-614", "password", "SevenSeas"),
    "other:email": ("CPAAS_V2-615", "email", "nobody {nonce}"),
}
_TOLD: Final[dict[str, tuple[str, str, str, Json]]] = {
    "other:uri": ("createWebhook", "CPAAS_V2-721", "uri", "no address"),
    "other:status": ("createWebhook", "CPAAS_V2-722", "status", 7),
}


def _with(place: Place, value: Json) -> Callable[[RequestData], RequestData]:
    return lambda whole: with_value_at(whole, place, value)


FORBIDDEN: Final = (
    *(
        Defect(name=name, operation="startVerification", claim=claim, spoil=_with(place, value))
        for name, (claim, place, value) in _CODES.items()
    ),
    *(
        Defect(name=name, operation="registerUser", claim=claim, spoil=_with((member,), value))
        for name, (claim, member, value) in _PEOPLE.items()
    ),
    *(
        Defect(name=name, operation=operation, claim=claim, spoil=_with((member,), value))
        for name, (operation, claim, member, value) in _TOLD.items()
    ),
)
