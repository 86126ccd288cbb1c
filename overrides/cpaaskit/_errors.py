"""What can go wrong, as one tree.

```
Exception
└── CpaaskitError
    ├── ConfigurationError (ValueError)      an option or environment variable is unusable; nothing was sent
    ├── InvalidArgumentError (ValueError)    a number, a sender, a text is unusable; nothing was sent
    ├── ClientStateError (RuntimeError)
    │   ├── ClientClosedError                used after close
    │   └── EventLoopError                   used in a second event loop
    ├── NotificationError (ValueError)       what the vendor posted to us is not a notification
    ├── DeliveryPendingError (TimeoutError)  not every recipient is final yet; holds the partial states
    └── ApiError                             one call of one operation did not end well
        ├── RequestNotSentError              nothing left this machine; safe to try again
        ├── ConnectionLostError              sent, and the answer was lost; reading again is harmless
        ├── OutcomeUnknownError              sent, and nobody can say whether it was carried out
        ├── ResponseDecodeError              it succeeded, and the answer cannot be read
        └── StatusError                      the server answered that it did not do it, by its status or in its body
            ├── RedirectError                3xx, never followed
            ├── BadRequestError              400
            ├── AuthenticationError          401, or a login page
            ├── PermissionDeniedError        403
            ├── NotFoundError                404
            ├── NotAcceptableError           406
            ├── ConflictError                409
            ├── UnprocessableEntityError     422
            ├── RateLimitError               429
            └── ServerError                  5xx
```

No error holds an httpx object, a credential or a request. Texts, reprs and pickles leave out the answer's body, which
stays readable in `ApiError.response` as long as the error lives in its process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpaaskit._snapshot import Snapshot
    from cpaaskit._types import Json

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ClientStateError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionLostError",
    "CpaaskitError",
    "DeliveryPendingError",
    "EventLoopError",
    "InvalidArgumentError",
    "NotAcceptableError",
    "NotFoundError",
    "NotificationError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "RequestNotSentError",
    "ResponseDecodeError",
    "ServerError",
    "StatusError",
    "UnprocessableEntityError",
    "class_for_status",
]


ErrorT = TypeVar("ErrorT", bound="CpaaskitError")


def _restore(kind: type[ErrorT], texts: tuple[object, ...], state: dict[str, object]) -> ErrorT:
    """Rebuild an error from a pickle or a copy, without its constructor's keywords."""
    error = kind.__new__(kind, *texts)
    error.args = texts
    error.__dict__.update(state)
    return error


class CpaaskitError(Exception):
    """Everything that this package raises on purpose."""

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), self.args, self._portable())

    def __copy__(self) -> Self:
        return _restore(type(self), self.args, dict(self.__dict__))

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        from copy import deepcopy

        return _restore(type(self), deepcopy(self.args, memo), deepcopy(self.__dict__, memo))

    def _portable(self) -> dict[str, object]:
        """What a pickle takes along; copies stay in this process and take everything."""
        return dict(self.__dict__)


class ConfigurationError(CpaaskitError, ValueError):
    """An option, URL, credential or environment variable cannot be used; nothing was sent."""


class InvalidArgumentError(CpaaskitError, ValueError):
    """An argument of a call cannot be used; nothing was sent. The text says why, without the value."""


class ClientStateError(CpaaskitError, RuntimeError):
    """The client is used in a way that its life does not allow."""


class ClientClosedError(ClientStateError):
    """The client was closed before this call."""


class EventLoopError(ClientStateError):
    """An async client was used in another event loop than the one of its first call."""


class NotificationError(CpaaskitError, ValueError):
    """A posted body is not a delivery notification in any known form."""


class DeliveryPendingError(CpaaskitError, TimeoutError):
    """Time is up and not every recipient is in a final state.

    Attributes:
        states: The state of each recipient so far, by recipient. Not part of the text, the repr or the pickle.
    """

    def __init__(self, message: str, *, states: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.states: dict[str, str] = dict(states or {})

    def _portable(self) -> dict[str, object]:
        return {**self.__dict__, "states": {}}


class ApiError(CpaaskitError):
    """One call did not end well.

    Attributes:
        status_code: HTTP status of the last answer, None where there was none.
        code: The vendor's own error code, None where the answer had none.
        message: The vendor's sentence with numbers and known secrets masked, or our own where there was none.
        details: What else the vendor's envelope held, masked in the same way.
        fields: The vendor's sentences by the name of the field that they are about, masked in the same way.
        retry_after: Seconds that the server asks to wait, None where it did not say.
        operation_id: The operation of the spec, for example `sendMessage`.
        request_id: The vendor's id of the exchange, from the answer's headers.
        attempts: How many requests were made for this call.
        response: The last answer as a frozen snapshot. Not part of the text, the repr or the pickle.
    """

    def __init__(
        self,
        summary: str,
        *,
        operation_id: str,
        message: str | None = None,
        status_code: int | None = None,
        code: str | None = None,
        details: Json = None,
        fields: Mapping[str, tuple[str, ...]] | None = None,
        retry_after: float | None = None,
        request_id: str | None = None,
        attempts: int = 1,
        response: Snapshot | None = None,
    ) -> None:
        super().__init__(summary)
        self.status_code = status_code
        self.code = code
        self.message = summary if message is None else message
        self.details = details
        self.fields: dict[str, tuple[str, ...]] = dict(fields or {})
        self.retry_after = retry_after
        self.operation_id = operation_id
        self.request_id = request_id
        self.attempts = attempts
        self.response = response

    def _portable(self) -> dict[str, object]:
        return {**self.__dict__, "response": None}


class RequestNotSentError(ApiError):
    """No byte of the request left: the connection, the pool or the time ran out first. Safe to try again."""


class ConnectionLostError(ApiError):
    """A reading request was sent and its answer was lost. Reading again is harmless."""


class OutcomeUnknownError(ApiError):
    """The request was sent, and nobody can say whether it was carried out.

    Sending it again may do it twice. Look first whether it happened, or give an idempotency key that is honoured.
    """


class ResponseDecodeError(ApiError):
    """The server reported success, and its answer cannot be read. The request was carried out: do not send it again."""


class StatusError(ApiError):
    """The server answered that it did not do it: by its status, or in the body where the contract says so.

    The classes below go by the status, or by the code in the body of an answer whose status says success.
    """


class RedirectError(StatusError):
    """3xx: redirects are never followed, so that credentials and messages stay with one host."""


class BadRequestError(StatusError):
    """400: the request is not well formed."""


class AuthenticationError(StatusError):
    """401, or a page to log in where an answer should be: the credential is missing or not valid."""


class PermissionDeniedError(StatusError):
    """403: the credential does not cover this."""


class NotFoundError(StatusError):
    """404: there is no such thing."""


class NotAcceptableError(StatusError):
    """406: the server does not accept what the request holds."""


class ConflictError(StatusError):
    """409: the request contradicts the state of the resource."""


class UnprocessableEntityError(StatusError):
    """422: the request is well formed and makes no sense to the server."""


class RateLimitError(StatusError):
    """429: more requests than the account permits."""


class ServerError(StatusError):
    """5xx: the server failed."""


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    406: NotAcceptableError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def class_for_status(status: int) -> type[StatusError]:
    """The error class of a status that is not a success."""
    if 300 <= status < 400:
        return RedirectError
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, StatusError)
