"""How the platform tells a refusal.

The pages name statuses and, for most areas, no bodies. An error catalogue of the SMS area shows two: one sentence, and
one for each field; and a third that says OK beside a code of 422 or 404. A request without a valid token gets the
framework's own answer: a JSON object with a message where it asks for JSON, the portal's login page where it does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.apis.cpaas_v2.sentences import field_sentences, is_send, send_sentence
from cpaaskit_conformance.sandbox.refusals import Refusal
from cpaaskit_conformance.sandbox.replies import Header, JsonWriter, Reply

LOGIN_PATH: Final = "/login"
_UNAUTHENTICATED: Final = "Unauthenticated."
_HTML: Final[Header] = (b"content-type", b"text/html; charset=UTF-8")
_SUPPRESSED: Final[Mapping[str, str]] = {"sms-blocklist": "Template not found in block list."}
_UNSUBSCRIBER: Final = "Receiver not found in optout list."


class Failures:
    """Puts refusals into answers.

    Args:
        choices: The switches.
        writer: Writes the JSON.
        operations: The contract's operations by id.
    """

    def __init__(self, choices: Choices, writer: JsonWriter, operations: Mapping[str, Operation]) -> None:
        self._choices = choices
        self._writer = writer
        self._operations = operations

    def refuse(self, refusal: Refusal) -> Reply:
        """Answer a request that is not carried out."""
        if refusal.kind == "credential":
            return self._unauthenticated(refusal)
        if refusal.kind == "quota":
            return self._too_many(refusal)
        if refusal.kind in {"contradictory", "empty", "absent"}:
            return self._absent(refusal)
        return self._told(refusal)

    def _unauthenticated(self, refusal: Refusal) -> Reply:
        if not wants_json(refusal.accept):
            return self._login()
        body: dict[str, Json] = {"message": _UNAUTHENTICATED}
        if self._choices.unauthenticated == "envelope":
            body = {"status": "ERROR", "code": 401, "message": _UNAUTHENTICATED, "data": []}
        elif self._choices.unauthenticated == "coded":
            body = {"status": 401, "message": _UNAUTHENTICATED}
        return self._writer.reply(401, body, refusal.headers)

    def _login(self) -> Reply:
        page = f"<!DOCTYPE html><title>Login</title><p>Go to <a href='{LOGIN_PATH}'>{LOGIN_PATH}</a> to log in.</p>"
        if self._choices.login_page == "302":
            return Reply(302, page.encode(), (_HTML, (b"location", LOGIN_PATH.encode())))
        return Reply(401, page.encode(), (_HTML,))

    def _too_many(self, refusal: Refusal) -> Reply:
        headers = tuple(
            header for header in refusal.headers if self._choices.retry_after or header[0] != b"retry-after"
        )
        match self._choices.too_many:
            case "empty":
                return Reply(429, b"", headers)
            case "html":
                return Reply(429, b"<!DOCTYPE html><title>Too Many Requests</title>", (_HTML, *headers))
            case _:
                return self._writer.reply(429, {"message": "Too Many Attempts."}, headers)

    def _absent(self, refusal: Refusal) -> Reply:
        operation = self._operations.get(refusal.operation or "")
        store = refusal.where
        suppressed = refusal.kind == "contradictory" or store in _SUPPRESSED or store.endswith("-unsubscribers")
        removing = operation is None or operation.method == "DELETE"
        if not (suppressed and removing) or self._choices.contradictory == "plain":
            return self._failed(refusal.status, self._absence(refusal), refusal.headers)
        status, sentence = self._contradiction(refusal, store)
        body: dict[str, Json] = {"status": "OK", "code": status, "message": sentence, "data": []}
        return self._writer.reply(200 if self._choices.contradictory == "200" else status, body)

    def _contradiction(self, refusal: Refusal, store: str) -> tuple[int, str]:
        if refusal.kind == "empty":
            return 422, "No data found."
        if refusal.kind == "contradictory":
            return refusal.status, refusal.reason
        return (422, _SUPPRESSED[store]) if store in _SUPPRESSED else (404, _UNSUBSCRIBER)

    def _absence(self, refusal: Refusal) -> str:
        return "No data found." if refusal.kind == "empty" else refusal.reason

    def _told(self, refusal: Refusal) -> Reply:
        operation = self._operations.get(refusal.operation or "")
        if refusal.kind == "body" and refusal.defects:
            if operation is not None and is_send(operation.path):
                return self._failed(422, send_sentence(refusal.defects), refusal.headers)
            return self._invalid(field_sentences(refusal.defects))
        if refusal.kind == "field":
            return self._invalid({refusal.where: [refusal.reason]})
        if refusal.kind == "parameter":
            return self._failed(404 if refusal.location == "path" else 422, refusal.reason, refusal.headers)
        if refusal.kind == "crash":
            return self._failed(500, "An error occured while processing request", refusal.headers)
        return self._failed(refusal.status, refusal.reason, refusal.headers)

    def _invalid(self, errors: Mapping[str, list[str]]) -> Reply:
        sentence = next(iter(errors.values()))[0]
        body = self._body(422, sentence)
        if self._choices.field_errors:
            body["errors"] = {name: list[Json](found) for name, found in errors.items()}
        return self._writer.reply(422, body)

    def _failed(self, status: int, sentence: str, headers: tuple[Header, ...] = ()) -> Reply:
        return self._writer.reply(status, self._body(status, sentence), headers)

    def _body(self, status: int, sentence: str) -> dict[str, Json]:
        body: dict[str, Json] = {
            "status": status if self._choices.failure_status == "number" else "ERROR",
            "code": str(status) if self._choices.failure_code == "text" else status,
            "message": sentence,
            "data": [],
        }
        if self._choices.failure_status == "absent":
            del body["status"]
        if self._choices.failure_code == "absent":
            del body["code"]
        return body


def wants_json(accept: str) -> bool:
    """Tell whether a request asks for JSON, as the platform's framework decides it: by the first type that it names."""
    first = accept.partition(",")[0].lower()
    return "/json" in first or "+json" in first
