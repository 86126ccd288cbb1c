from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.incoming_user import IncomingUser


@_define
class IncomingSender:
    """Who wrote. The pages call it recipient, as they do in messages that go out."""

    from_: int | str = _field(repr=_masked)
    """The number."""
    user: IncomingUser | Unset = UNSET
    """The contact behind the number; older pages show fewer members."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        from_: int | str
        from_ = self.from_
        _fields["from"] = from_
        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()
        if user is not UNSET:
            _fields["user"] = user
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.incoming_user import IncomingUser

        _rest = dict(_source)

        def _parse_from_(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    from_type_0 = _as_str(_data, "from_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return from_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    from_type_1 = _as_int(_data, "from_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return from_type_1
            raise TypeError("from has none of its documented forms")

        from_ = _parse_from_(_rest.pop("from"))
        user: IncomingUser | Unset = UNSET
        if (_user := _rest.pop("user", None)) is not None:
            user = IncomingUser.from_dict(_as_object(_user, "user"))
        _read = _cls(
            from_=from_,
            user=user,
        )
        _read.additional_properties = _rest
        return _read

    @property
    def additional_keys(self) -> list[str]:
        """The names of the members that the contract does not know."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
