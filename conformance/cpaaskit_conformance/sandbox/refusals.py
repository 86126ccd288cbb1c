"""Why a request is not carried out, before an API puts it into words of its own."""

from __future__ import annotations

from dataclasses import dataclass

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.replies import Header


@dataclass(frozen=True, slots=True)
class Defect:
    """One place in a body that breaks the contract, without the value that stands there.

    Args:
        rule: The keyword that it breaks, such as `required` or `maxLength`.
        at: Names and positions from the root; of a member that is missing, its own name comes last.
        limit: What the keyword asks for, where that is a number.
    """

    rule: str
    at: tuple[str | int, ...]
    limit: Json = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A reason not to carry out a request.

    Args:
        status: The HTTP status that fits it.
        kind: What is wrong: `route`, `method`, `credential`, `entitlement`, `quota`, `media-type`, `size`, `parameter`,
            `body`, `crash`, or a word of the API's own.
        reason: One sentence without values from the request.
        where: The parameter, or the JSON pointer in the body.
        operation: The operationId, if one was found.
        headers: Header fields that belong to the status, such as Allow.
        location: Where the parameter stands: path, query, header or cookie.
        defects: All defects of a body that can be read.
        accept: The media types that the request asks for, as its Accept field has them.
    """

    status: int
    kind: str
    reason: str
    where: str = ""
    operation: str | None = None
    headers: tuple[Header, ...] = ()
    location: str = ""
    defects: tuple[Defect, ...] = ()
    accept: str = ""


class RefusedError(Exception):
    """A request is not carried out; `refusal` tells why.

    Args:
        refusal: The reason.
    """

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal
