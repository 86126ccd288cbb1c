"""Writes answers: the envelope that the contract shows, in one of the forms that the pages allow."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.choices import Choices
from cpaaskit_conformance.sandbox.replies import JsonWriter, Reply
from cpaaskit_conformance.sandbox.resources.answers import Answer, copied

_SUCCESS: Final[dict[str, Json]] = {"ok": "OK", "number": 200, "text": "200"}
_OTHER: Final = "Done."
_VARYING: Final = ("success_status", "code", "empty_data", "sentences", "page_links", "extra_members", "flags")
_FLAGS: Final = frozenset({"status", "is_advanced"})
_FLAGGED: Final = ("/developer/webhooks", "/link/urls")


class Envelopes:
    """Writes answers.

    Args:
        choices: The switches.
        writer: Writes the JSON.
    """

    def __init__(self, choices: Choices, writer: JsonWriter) -> None:
        self._choices = choices
        self._writer = writer
        self._plain = all(getattr(choices, name) == getattr(Choices(), name) for name in _VARYING)

    def reply(self, operation: Operation, answer: Answer) -> Reply:
        """Write an answer."""
        status, value = self._status(operation, answer.status), self._bared(operation, answer.value)
        if answer.media_type and isinstance(value, str):
            return Reply(status, value.encode(), ((b"content-type", answer.media_type.encode()),))
        if value is None:
            return Reply(status)
        if isinstance(value, dict) and not self._plain:
            value = self._varied(operation, copied(value))
        return self._writer.reply(status, value)

    def _bared(self, operation: Operation, value: Json) -> Json:
        """Leave the envelope out where no reply is documented and the switch says so."""
        bare = self._choices.contact_reply == "bare" and operation.path.startswith("/contacts")
        data = value.get("data") if bare and isinstance(value, dict) else None
        return data if isinstance(data, dict) else value

    def _status(self, operation: Operation, status: int) -> int:
        asked = self._choices.send_status == "202" and operation.effect == "charge" and 202 in operation.success
        return 202 if asked and status == 200 else status

    def _varied(self, operation: Operation, value: Json) -> Json:
        if not isinstance(value, dict):
            return value
        judged = operation.envelope is not None and operation.envelope.judged
        if judged:
            # The sentence of a send tells how many messages were taken.
            self._head(value, counted=operation.effect == "charge")
        if "data" in value and not value["data"] and operation.method == "DELETE":
            self._emptied(value)
        if operation.path.startswith(_FLAGGED):
            self._flags(value.get("data"))
        if self._choices.page_links == "bare" and isinstance(meta := value.get("meta"), dict):
            meta["links"] = []
        if self._choices.extra_members:
            value["request_id"] = "sandbox"
        return value

    def _head(self, value: dict[str, Json], *, counted: bool) -> None:
        choices = self._choices
        if choices.success_status in _SUCCESS and "status" in value:
            value["status"] = _SUCCESS[choices.success_status]
        if choices.code == "absent":
            value.pop("code", None)
        elif choices.code != "documented":
            value["code"] = 200 if choices.code == "number" else "200"
        if choices.sentences == "other" and "message" in value and not counted:
            value["message"] = _OTHER

    def _emptied(self, value: dict[str, Json]) -> None:
        if self._choices.empty_data == "object":
            value["data"] = {}
        elif self._choices.empty_data == "absent":
            del value["data"]

    def _flags(self, data: Json) -> None:
        if self._choices.flags == "documented":
            return
        for row in data if isinstance(data, list) else [data]:
            for name in _FLAGS.intersection(row) if isinstance(row, dict) else ():
                self._flag(row, name)

    def _flag(self, row: Json, name: str) -> None:
        if isinstance(row, dict) and row[name] in {0, 1, "0", "1"}:
            row[name] = int(str(row[name])) if self._choices.flags == "number" else str(row[name])
