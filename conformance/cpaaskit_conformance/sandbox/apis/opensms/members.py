"""Which members the page knows in a request body, for servers that refuse others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError

Members: TypeAlias = "Mapping[str, Members]"

CALLBACK: Final[Members] = {"callback": {"url": {}, "securityToken": {}}}
MESSAGE: Final[Members] = {
    "outboundSMSMessageRequest": {
        "address": {},
        "senderAddress": {},
        "outboundSMSTextMessage": {"message": {}},
        "senderName": {},
        "clientCorrelator": {},
    }
}


class Closed:
    """Refuses unknown members where the switch says so.

    Args:
        choices: The switch `unknown_members` counts.
        members: The known ones.
        operation: The operationId.
    """

    def __init__(self, choices: Choices, members: Members, operation: str) -> None:
        self._tolerant = choices.unknown_members == "tolerated"
        self._members = members
        self._operation = operation

    def check(self, body: Json) -> None:
        """Look through a body.

        Raises:
            RefusedError: 400, there is an unknown member.
        """
        if not self._tolerant and not _known(body, self._members):
            reason = "The body has a member that is not known."
            raise RefusedError(Refusal(status=400, kind="body", reason=reason, operation=self._operation))


def _known(value: Json, members: Members) -> bool:
    if not isinstance(value, dict) or not members:
        return True
    return all(name in members and _known(inner, members[name]) for name, inner in value.items())
