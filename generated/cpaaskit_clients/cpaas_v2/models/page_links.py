from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
)


@_define
class PageLinks:
    """Where the other pages are."""

    first: None | str | Unset = UNSET
    last: None | str | Unset = UNSET
    prev: None | str | Unset = UNSET
    next_: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        first: None | str | Unset
        if isinstance(self.first, Unset):
            first = UNSET
        else:
            first = self.first
        if first is not UNSET:
            _fields["first"] = first
        last: None | str | Unset
        if isinstance(self.last, Unset):
            last = UNSET
        else:
            last = self.last
        if last is not UNSET:
            _fields["last"] = last
        prev: None | str | Unset
        if isinstance(self.prev, Unset):
            prev = UNSET
        else:
            prev = self.prev
        if prev is not UNSET:
            _fields["prev"] = prev
        next_: None | str | Unset
        if isinstance(self.next_, Unset):
            next_ = UNSET
        else:
            next_ = self.next_
        if next_ is not UNSET:
            _fields["next"] = next_
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """

        _rest = dict(_source)

        def _parse_first(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    first_type_0 = _as_str(_data, "first_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return first_type_0
            raise TypeError("first has none of its documented forms")

        first = _parse_first(_rest.pop("first", UNSET))

        def _parse_last(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    last_type_0 = _as_str(_data, "last_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return last_type_0
            raise TypeError("last has none of its documented forms")

        last = _parse_last(_rest.pop("last", UNSET))

        def _parse_prev(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    prev_type_0 = _as_str(_data, "prev_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return prev_type_0
            raise TypeError("prev has none of its documented forms")

        prev = _parse_prev(_rest.pop("prev", UNSET))

        def _parse_next_(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    next_type_0 = _as_str(_data, "next_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return next_type_0
            raise TypeError("next has none of its documented forms")

        next_ = _parse_next_(_rest.pop("next", UNSET))
        _read = _cls(
            first=first,
            last=last,
            prev=prev,
            next_=next_,
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
