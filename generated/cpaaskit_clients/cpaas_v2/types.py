"""Value types that the generated modules share: the mark for what was not given, request parts, checked conversions."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Final, Generic, Literal, NamedTuple, Required, TypedDict, TypeVar
from urllib.parse import quote
from uuid import UUID

if TYPE_CHECKING:
    from decimal import Decimal


class Unset(Enum):
    """The type of ``UNSET``, the mark for a value that was not given; copies and pickles are the same object."""

    TOKEN = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.TOKEN

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
RequestFiles = list[tuple[str, FileTypes]]


class RequestParts(TypedDict, total=False):
    """One request before it has an origin or a credential: what an operation module makes of its typed arguments."""

    method: Required[str]
    url: Required[str]
    params: dict[str, Any]
    headers: dict[str, str]
    json: object
    content: BinaryIO | bytes
    data: dict[str, Any]
    files: RequestFiles


class File(NamedTuple):
    """A file to upload."""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def __repr__(self) -> str:
        return "File()"

    def to_tuple(self) -> tuple[str | None, BinaryIO, str | None]:
        """Give the form that multipart requests are made of."""
        return self.file_name, self.payload, self.mime_type


_AMOUNT = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?")
_MOST_DIGITS = 1000

T = TypeVar("T")


class Response(NamedTuple, Generic[T]):
    """A successful answer: what it holds as typed object, and what travelled."""

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code})"


def masked(_value: object) -> str:
    """Stand in for a value that must not be shown."""
    return "***"


def path_segment(value: object, name: str) -> str:
    """Percent-encode a path parameter so that it stays one segment, whatever it holds.

    Raises:
        ValueError: The value is empty: the request would reach another resource.
    """
    segment = quote(str(value), safe="")
    if not segment:
        raise ValueError(f"{name} must not be empty")
    return segment.replace(".", "%2E") if segment in {".", ".."} else segment


def as_str(value: object, name: str) -> str:
    """Give the value back if it is a string."""
    if isinstance(value, str):
        return value
    raise _mismatch(value, name, "a string")


def as_int(value: object, name: str) -> int:
    """Give the value back if it is an integer; 1.0 is one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise _mismatch(value, name, "an integer")


def as_float(value: object, name: str) -> float:
    """Give the value back if it is a number."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    raise _mismatch(value, name, "a number")


def as_bool(value: object, name: str) -> bool:
    """Give the value back if it is true or false."""
    if isinstance(value, bool):
        return value
    raise _mismatch(value, name, "true or false")


def as_none(value: object, name: str) -> None:
    """Accept null only."""
    if value is not None:
        raise _mismatch(value, name, "null")


def as_list(value: object, name: str) -> Sequence[Any]:
    """Give the value back if it is an array."""
    if isinstance(value, list):
        return value
    raise _mismatch(value, name, "an array")


def as_object(value: object, name: str) -> Mapping[str, Any]:
    """Give the value back if it is an object."""
    if isinstance(value, dict):  # what JSON gives; asking for Mapping costs ten times as much
        return value
    raise _mismatch(value, name, "an object")


def as_date(value: object, name: str) -> datetime.date:
    """Read a date of RFC 3339."""
    try:
        return datetime.date.fromisoformat(as_str(value, name))
    except ValueError:
        raise ValueError(f"{name} is not a date") from None


def as_datetime(value: object, name: str) -> datetime.datetime:
    """Read a date-time of RFC 3339, which has an offset."""
    try:
        read = datetime.datetime.fromisoformat(as_str(value, name))
    except ValueError:
        raise ValueError(f"{name} is not a date and time") from None
    return _aware(read, name)


class JsonFloat(float):
    """A number of a JSON document that remembers how it was written, so that an amount loses no digit."""

    __slots__ = ("text",)

    def __new__(cls, text: str) -> JsonFloat:
        """Read the number."""
        number = super().__new__(cls, text)
        number.text = text
        return number

    text: str


def as_decimal(value: object, name: str) -> Decimal:
    """Read an amount, a number or a text that holds one.

    Two amounts are the same if they are equal as numbers: 1, 1.0 and "1.00" are.
    """
    from decimal import Decimal

    text = value.text if isinstance(value, JsonFloat) else value
    if isinstance(text, bool) or not isinstance(text, (str, int, float)):
        raise _mismatch(value, name, "an amount")
    if not _AMOUNT.fullmatch(str(text)):
        raise ValueError(f"{name} is not an amount")
    return _reasonable(Decimal(str(text)), name)


def decimal_text(value: Decimal, name: str) -> str:
    """Write an amount in digits, without an exponent.

    Raises:
        ValueError: The value is infinite, not a number, or beyond all measure.
    """
    return format(_reasonable(value, name), "f")


def as_uuid(value: object, name: str) -> UUID:
    """Read a UUID."""
    return UUID(as_str(value, name))


def datetime_text(value: datetime.datetime, name: str) -> str:
    """Write a date-time of RFC 3339.

    Raises:
        ValueError: The value has no timezone; which moment it names would be the server's guess.
    """
    return _aware(value, name).isoformat()


def _reasonable(value: Decimal, name: str) -> Decimal:
    if not value.is_finite() or abs(value.adjusted()) > _MOST_DIGITS:
        raise ValueError(f"{name} is not an amount that can be written out")
    return value


def _aware(value: datetime.datetime, name: str) -> datetime.datetime:
    if value.utcoffset() is None:
        raise ValueError(f"{name} has no offset from UTC")
    return value


def _mismatch(value: object, name: str, expected: str) -> TypeError:
    return TypeError(f"{name} is not {expected} but {type(value).__name__}")


__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "RequestParts", "Response", "Unset"]
