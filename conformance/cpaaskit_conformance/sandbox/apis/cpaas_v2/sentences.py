"""The sentences of the error catalogue, by what is wrong with which member of which request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from cpaaskit_conformance.sandbox.refusals import Defect

MISSING: Final[Mapping[str, str]] = {
    "to": "Missing mobile number.",
    "message": "Missing message.",
    "text": "Missing message.",
    "sender": "Missing sender.",
    "from": "Missing senderid.",
    "recipient": "Missing receipent.",
    "data": "Missing Data Column.",
}
WRONG: Final[Mapping[str, str]] = {
    "type": "Invalid type value, choose any one from (N, U, A)",
    "flash": "Invalid flash value, choose either 1 or 0",
    "port": "Port number must be numeric",
    "time": "Invalid time format",
    "tags": "Number of tags selected cannot exceed 3.",
    "webhook_id": "Invalid Webhook id",
    "sender": "Invalid Sender or Sender not allowed",
    "to": "No Valid mobile numbers found",
}
NOTHING: Final = "Invalid Request. Missing required params."
_SENDS: Final = ("send", "bulk", "message", "clevertap", "moengage")


def is_send(path: str) -> bool:
    """Tell whether an operation's failures are told by one sentence, without a map of fields."""
    parts = path.split("/")
    return parts[1] == "sms" and parts[2] in _SENDS


def send_sentence(defects: Sequence[Defect]) -> str:
    """Tell what is wrong with a send."""
    missing = [defect for defect in defects if defect.rule == "required"]
    if len(missing) > 1 and all(len(defect.at) == 1 for defect in missing):
        return NOTHING
    first = (missing or list(defects))[0]
    name = _name(first)
    return (MISSING if first.rule in {"required", "minLength"} else WRONG).get(name, NOTHING)


def field_sentences(defects: Sequence[Defect]) -> dict[str, list[str]]:
    """Tell what is wrong with each field, in the words of the platform's framework."""
    found: dict[str, list[str]] = {}
    for defect in defects:
        name = ".".join(map(str, defect.at)) or "body"
        found.setdefault(name, []).append(_field_sentence(_words(name), defect))
    return found


def _field_sentence(words: str, defect: Defect) -> str:
    match defect.rule:
        case "required" | "minLength" | "minItems":
            return f"The {words} field is required."
        case "maxLength":
            return f"The {words} must not be greater than {defect.limit} characters."
        case "maxItems":
            return f"The {words} must not have more than {defect.limit} items."
        case "enum" | "const":
            return f"The selected {words} is invalid."
        case "format" | "pattern":
            return f"The {words} format is invalid."
        case _:
            return f"The {words} is invalid."


def _name(defect: Defect) -> str:
    names = [step for step in defect.at if isinstance(step, str)]
    return names[-1] if names else ""


def _words(name: str) -> str:
    return name.replace("_", " ")
