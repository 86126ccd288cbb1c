"""How a call that did not end well becomes one error of the tree: pure, and without a word that must not leak."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from cpaaskit._envelopes import Failure, read_failure
from cpaaskit._errors import (
    ApiError,
    AuthenticationError,
    ConnectionLostError,
    OutcomeUnknownError,
    RequestNotSentError,
    ResponseDecodeError,
    StatusError,
    class_for_status,
)
from cpaaskit._operation import OperationLike
from cpaaskit._outcome import Answer, Lost, parse_retry_after
from cpaaskit._scrub import scrub, scrub_json
from cpaaskit._snapshot import Snapshot, snapshot

_NEXT = {
    401: "Check the credential.",
    403: "The credential does not cover this.",
    408: "Try again later.",
    429: "Wait before the next request.",
}
_UNKNOWN_NEXT = "Whether it was carried out is unknown: look before you send it again."


def lost_error(operation: OperationLike, lost: Lost, *, unknown: bool, attempts: int) -> ApiError:
    """The error of a call without an answer."""
    name = operation.operation_id
    kind: type[ApiError]
    if unknown:
        kind, text = OutcomeUnknownError, f"{name}: sent, then {lost.reason}. {_UNKNOWN_NEXT}"
    elif lost.sent:
        kind, text = ConnectionLostError, f"{name}: sent, then {lost.reason}. Try again later."
    else:
        kind, text = RequestNotSentError, f"{name}: not sent: {lost.reason}. Nothing has happened; try again later."
    return kind(text, operation_id=name, attempts=attempts)


def answer_error(
    operation: OperationLike,
    answer: Snapshot,
    *,
    attempts: int,
    unknown: bool = False,
    defect: str | None = None,
    login: bool = False,
    secrets: Collection[str] = (),
    advice: str | None = None,
) -> ApiError:
    """The error of an answer that is not a readable success.

    Args:
        operation: What was called.
        answer: What came.
        attempts: How many requests were made.
        unknown: Nobody can say whether the request was carried out.
        defect: Why a success cannot be read; None where the status is not a success.
        login: It is a page for people to log in.
        secrets: Texts of the request that the vendor may have repeated.
        advice: What to do about a refused token.
    """
    name, status = operation.operation_id, answer.status_code
    kind, text = _kind_and_text(operation, status, unknown=unknown, defect=defect, login=login)
    # A success has no error envelope: its members are the caller's data, which only the snapshot holds.
    said = Failure()
    if not issubclass(kind, ResponseDecodeError):
        told = read_failure(answer.body, answer.headers.get("content-type", ""))
        kind = _class_by_body(told) if kind is StatusError and 200 <= status < 300 else kind
        said = _masked(told, secrets)
        text += _quoted(said)
    next_step = advice if advice and issubclass(kind, AuthenticationError) else _next(kind, status)
    return kind(
        f"{name}: {text}. {next_step}".strip(),
        message=said.message,
        fields=said.fields,
        operation_id=name,
        status_code=status,
        code=said.code,
        details=said.details,
        retry_after=parse_retry_after(answer.headers.get("retry-after")),
        request_id=answer.request_id,
        attempts=attempts,
        response=answer,
    )


def frozen(answer: Answer) -> Snapshot:
    """The snapshot of an answer."""
    return snapshot(answer.status, answer.headers, answer.content)


def is_documented_rejection(operation: OperationLike, answer: Answer) -> bool:
    """Whether an answer is an error that the spec lists for this operation, with a code in its body."""
    if answer.status not in operation.documented or answer.status in operation.success:
        return False
    return read_failure(answer.content).code is not None


def decode_reason(cause: Exception) -> str:
    """Why a body could not be decoded. Texts of exceptions may quote the body, so the kind must do."""
    if isinstance(cause, KeyError) and cause.args:
        return f"the member {cause.args[0]!s} is missing"
    return f"it is not what is documented ({type(cause).__name__})"


def _kind_and_text(
    operation: OperationLike, status: int, *, unknown: bool, defect: str | None, login: bool
) -> tuple[type[ApiError], str]:
    if login:
        return AuthenticationError, f"the server answered {status} with its login page: it takes no such token"
    if 200 <= status < 300 and (defect is not None or status not in operation.success):
        reason = defect or "this status is not documented for it"
        return ResponseDecodeError, f"the request succeeded ({status}), and its answer cannot be read: {reason}"
    if 200 <= status < 300:
        return StatusError, f"the server answered {status}, and its body says that it failed"
    kind: type[ApiError] = OutcomeUnknownError if unknown else class_for_status(status)
    return kind, f"the server answered {status}"


def _class_by_body(told: Failure) -> type[ApiError]:
    """The class of a failure that only the body tells."""
    code = told.code or ""
    return class_for_status(int(code)) if code.isascii() and code.isdigit() and len(code) == 3 else StatusError


def _next(kind: type[ApiError], status: int) -> str:
    if kind is OutcomeUnknownError:
        return _UNKNOWN_NEXT
    if kind is ResponseDecodeError:
        return "Do not send it again."
    if 300 <= status < 400:
        return "Redirects are not followed; correct base_url."
    return _NEXT.get(status, "Try again later." if status >= 500 else "")


def _masked(said: Failure, secrets: Collection[str]) -> Failure:
    code = None if said.code is None else scrub(said.code, secrets)
    message = None if said.message is None else scrub(said.message, secrets)
    fields = {
        scrub(name, secrets): tuple(scrub(sentence, secrets) for sentence in sentences)
        for name, sentences in said.fields.items()
    }
    return Failure(code, message, scrub_json(said.details, secrets), fields)


def _quoted(said: Failure) -> str:
    parts: Iterable[str | None] = (said.code, said.message)
    words = ": ".join(part for part in parts if part)
    return f" ({words})" if words else ""
