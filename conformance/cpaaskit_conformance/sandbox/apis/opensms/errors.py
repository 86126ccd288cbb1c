"""How OpenSMS tells a refusal.

The vendor documents statuses and no bodies: 400, 401, 403, 404 and 429 have no schema. By default the sandbox answers
with the `requestError` envelope of the OneAPI family, which the API's shapes come from: a `serviceException` for faults
of input, a `policyException` for what the account may not do, each with `messageId`, `text` and `variables` that fill
the placeholders of the text. A 406 has a documented schema, a JSON object of unknown members, and is one in every
variant.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape
from http import HTTPStatus
from typing import Final, TypeAlias

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices
from cpaaskit_conformance.sandbox.refusals import Refusal
from cpaaskit_conformance.sandbox.replies import JsonWriter, Reply

SUBSCRIBE: Final = "createDeliveryInfoSubscription"
SEND: Final = "sendMessage"

_MESSAGE_IDS: Final[Mapping[str, str]] = {
    "method": "SVC0001",
    "crash": "SVC0001",
    "credential": "SVC0003",
    "recipient": "SVC0004",
    "correlator": "SVC0005",
    "entitlement": "POL0001",
    "quota": "POL0001",
    "recipients": "POL0003",
}
_INVALID: Final = "SVC0002"
_MALFORMED: Final = frozenset({"body", "parameter", "sender", "recipient", "text"})
_Write: TypeAlias = Callable[[Refusal, JsonWriter], Reply]


def _oneapi(refusal: Refusal, writer: JsonWriter) -> Reply:
    return writer.reply(refusal.status, {"requestError": _exception(refusal)})


def _exception(refusal: Refusal) -> dict[str, Json]:
    message_id = _MESSAGE_IDS.get(refusal.kind, _INVALID)
    detail: dict[str, Json] = {
        "messageId": message_id,
        "text": f"{refusal.reason} %1" if refusal.where else refusal.reason,
        "variables": [refusal.where] if refusal.where else [],
    }
    return {"policyException" if message_id.startswith("POL") else "serviceException": detail}


def _oneapi_null(refusal: Refusal, writer: JsonWriter) -> Reply:
    found: dict[str, Json] = {"serviceException": None, "policyException": None, **_exception(refusal)}
    for detail in found.values():
        if isinstance(detail, dict):
            detail["variables"] = refusal.where
    return writer.reply(refusal.status, {"requestError": found})


def _fault(refusal: Refusal, writer: JsonWriter) -> Reply:
    return writer.reply(refusal.status, {"fault": {"message": refusal.reason, "code": refusal.status}})


def _problem(refusal: Refusal, _: JsonWriter) -> Reply:
    title = HTTPStatus(refusal.status).phrase
    return JsonWriter("application/problem+json").reply(
        refusal.status, {"title": title, "status": refusal.status, "detail": refusal.reason}
    )


def _empty(refusal: Refusal, _: JsonWriter) -> Reply:
    return Reply(refusal.status)


def _html(refusal: Refusal, _: JsonWriter) -> Reply:
    page = f"<!doctype html><title>{refusal.status}</title><p>{escape(refusal.reason)}</p>"
    return Reply(refusal.status, page.encode(), ((b"content-type", b"text/html; charset=utf-8"),))


def _text(refusal: Refusal, _: JsonWriter) -> Reply:
    return Reply(refusal.status, refusal.reason.encode(), ((b"content-type", b"text/plain; charset=utf-8"),))


_BODIES: Final[Mapping[str, _Write]] = {
    "oneapi": _oneapi,
    "oneapi-null": _oneapi_null,
    "fault": _fault,
    "problem": _problem,
    "empty": _empty,
    "html": _html,
    "text": _text,
}


class Refuser:
    """Puts refusals into answers.

    Args:
        choices: The switches.
        writer: Writes the JSON.
    """

    def __init__(self, choices: Choices, writer: JsonWriter) -> None:
        self._choices = choices
        self._writer = writer
        self._write = _BODIES[choices.error_body]
        self._silent = {
            name
            for name, told in ((b"www-authenticate", choices.challenge), (b"retry-after", choices.retry_after))
            if not told
        }

    def refuse(self, refusal: Refusal) -> Reply:
        """Answer a request that is not carried out."""
        if refusal.status == 400 and refusal.kind in _MALFORMED:
            if refusal.operation == SUBSCRIBE and self._choices.malformed_callback == "406":
                return self.not_acceptable(refusal.reason, {})
            if refusal.operation == SEND:
                refusal = replace(refusal, status=int(self._choices.malformed_message))
        reply = self._write(refusal, self._writer)
        reply.headers += tuple(header for header in refusal.headers if header[0] not in self._silent)
        return reply

    def not_acceptable(self, reason: str, callback: Json) -> Reply:
        """Answer 406 to a callback that is refused, with an object in any case.

        Args:
            reason: One sentence.
            callback: The request's body.
        """
        refusal = Refusal(status=406, kind="callback", reason=reason)
        bodies: Mapping[str, Json] = {
            "reason": {"reason": reason},
            "callback": callback,
            "empty": {},
            "oneapi": {"requestError": _exception(refusal)},
        }
        return self._writer.reply(406, bodies[self._choices.refused_callback])
