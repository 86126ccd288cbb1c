"""How the server says no: the bodies H, I and J (facts, 4.3 and 14)."""

from __future__ import annotations

from collections.abc import Mapping

Errors = Mapping[str, tuple[str, ...]]


class RefusedError(Exception):
    """The request is answered with an error.

    Args:
        status: The HTTP status, and the `code` of the body.
        message: One of the catalogue's texts where it has one.
        errors: By field, for a validation error (I).
        contradictory: Body J, with status OK.
    """

    def __init__(self, status: int, message: str, errors: Errors | None = None, *, contradictory: bool = False) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.errors = errors
        self.contradictory = contradictory


def invalid(field: str, message: str) -> RefusedError:
    """Return a validation error of one field."""
    return RefusedError(422, message, {field: (message,)})


def missing(field: str) -> RefusedError:
    """Return the validation error of a field that is not there."""
    return invalid(field, f"The {field.replace('_', ' ')} field is required.")
