from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
    masked as _masked,
)


@_define
class IncomingUserInfo:
    """What the channel tells of the user."""

    picture: None | str | Unset = _field(default=UNSET, repr=_masked)
    gender: None | str | Unset = _field(default=UNSET, repr=_masked)
    title: None | str | Unset = _field(default=UNSET, repr=_masked)
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        picture: None | str | Unset
        if isinstance(self.picture, Unset):
            picture = UNSET
        else:
            picture = self.picture
        if picture is not UNSET:
            _fields["picture"] = picture
        gender: None | str | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        else:
            gender = self.gender
        if gender is not UNSET:
            _fields["gender"] = gender
        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title
        if title is not UNSET:
            _fields["title"] = title
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

        def _parse_picture(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    picture_type_0 = _as_str(_data, "picture_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return picture_type_0
            raise TypeError("picture has none of its documented forms")

        picture = _parse_picture(_rest.pop("picture", UNSET))

        def _parse_gender(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    gender_type_0 = _as_str(_data, "gender_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return gender_type_0
            raise TypeError("gender has none of its documented forms")

        gender = _parse_gender(_rest.pop("gender", UNSET))

        def _parse_title(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    title_type_0 = _as_str(_data, "title_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return title_type_0
            raise TypeError("title has none of its documented forms")

        title = _parse_title(_rest.pop("title", UNSET))
        _read = _cls(
            picture=picture,
            gender=gender,
            title=title,
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
