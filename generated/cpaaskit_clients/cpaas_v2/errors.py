"""What can go wrong when this package is used on its own.

    ClientError
    ├── TransportFailedError     no complete answer came
    └── AnswerError              an answer came that is not the documented success
        ├── StatusError          its status says that the request failed
        │   └── RedirectRefusedError
        └── ResponseDecodeError  the request succeeded, its answer could not be read

An error holds a snapshot of the answer. Its text, repr and pickle leave the body out: bodies hold texts and numbers.
"""

from __future__ import annotations


class ClientError(Exception):
    """The parent of every error that this package raises about a request.

    Args:
        message: One sentence without secrets.
        operation_id: The operation that was called.
    """

    def __init__(self, message: str, *, operation_id: str) -> None:
        super().__init__(message)
        self.operation_id = operation_id

    def __reduce__(self) -> tuple[object, ...]:
        state = {name: b"" if name == "content" else value for name, value in self.__dict__.items()}
        return _restored, (type(self), self.args, state)


class TransportFailedError(ClientError):
    """No complete answer came: the server was not reached, the connection was lost, or the time was up."""


class AnswerError(ClientError):
    """An answer came that is not the documented success.

    Args:
        message: One sentence without secrets.
        operation_id: The operation that was called.
        status_code: The HTTP status of the answer.
        retry_after: The header of that name, if it was there.
        content: The body; left out of str, repr and pickle.
    """

    def __init__(
        self, message: str, *, operation_id: str, status_code: int, retry_after: str | None = None, content: bytes = b""
    ) -> None:
        super().__init__(message, operation_id=operation_id)
        self.status_code = status_code
        self.retry_after = retry_after
        self.content = content


class StatusError(AnswerError):
    """The status is not the documented success."""


class RedirectRefusedError(StatusError):
    """The server answered with a redirect, which is never followed: it could lead a credential elsewhere."""


class ResponseDecodeError(AnswerError):
    """The request succeeded, and its answer could not be read; sending it again would do it again."""


def _restored(kind: type[ClientError], args: tuple[object, ...], state: dict[str, object]) -> ClientError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


__all__ = [
    "AnswerError",
    "ClientError",
    "RedirectRefusedError",
    "ResponseDecodeError",
    "StatusError",
    "TransportFailedError",
]
