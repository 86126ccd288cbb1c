from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class ContactReport:
    """A contact, and what became of it. The only place where a contact is printed."""

    id: int | str
    identity: None | str = _field(repr=_masked)
    status: str
    """A sentence, that it was created or updated."""
    first_name: None | str | Unset = _field(default=UNSET, repr=_masked)
    middle_name: None | str | Unset = _field(default=UNSET, repr=_masked)
    last_name: None | str | Unset = _field(default=UNSET, repr=_masked)
    gender: None | str | Unset = _field(default=UNSET, repr=_masked)
    birth_date: None | str | Unset = _field(default=UNSET, repr=_masked)
    company: None | str | Unset = _field(default=UNSET, repr=_masked)
    attributes: Any | Unset = _field(default=UNSET, repr=_masked)
    """Whatever else is kept."""
    created_at: str | Unset = UNSET
    """When it was added; the form is not stated."""
    updated_at: str | Unset = UNSET
    """When it was changed last; the form is not stated."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        id: int | str
        id = self.id
        _fields["id"] = id
        identity: None | str
        identity = self.identity
        _fields["identity"] = identity
        _fields["status"] = self.status
        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name
        if first_name is not UNSET:
            _fields["first_name"] = first_name
        middle_name: None | str | Unset
        if isinstance(self.middle_name, Unset):
            middle_name = UNSET
        else:
            middle_name = self.middle_name
        if middle_name is not UNSET:
            _fields["middle_name"] = middle_name
        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name
        if last_name is not UNSET:
            _fields["last_name"] = last_name
        gender: None | str | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        else:
            gender = self.gender
        if gender is not UNSET:
            _fields["gender"] = gender
        birth_date: None | str | Unset
        if isinstance(self.birth_date, Unset):
            birth_date = UNSET
        else:
            birth_date = self.birth_date
        if birth_date is not UNSET:
            _fields["birth_date"] = birth_date
        company: None | str | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company
        if company is not UNSET:
            _fields["company"] = company
        if self.attributes is not UNSET:
            _fields["attributes"] = self.attributes
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
        if self.updated_at is not UNSET:
            _fields["updated_at"] = self.updated_at
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

        def _parse_id(_data: object) -> int | str:
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    id_type_0 = _as_int(_data, "id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return id_type_0
            if isinstance(_data, str):
                try:
                    id_type_1 = _as_str(_data, "id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return id_type_1
            raise TypeError("id has none of its documented forms")

        id = _parse_id(_rest.pop("id"))

        def _parse_identity(_data: object) -> None | str:
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    identity_type_0 = _as_str(_data, "identity_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return identity_type_0
            raise TypeError("identity has none of its documented forms")

        identity = _parse_identity(_rest.pop("identity"))
        status = _as_str(_rest.pop("status"), "status")

        def _parse_first_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    first_name_type_0 = _as_str(_data, "first_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return first_name_type_0
            raise TypeError("first_name has none of its documented forms")

        first_name = _parse_first_name(_rest.pop("first_name", UNSET))

        def _parse_middle_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    middle_name_type_0 = _as_str(_data, "middle_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return middle_name_type_0
            raise TypeError("middle_name has none of its documented forms")

        middle_name = _parse_middle_name(_rest.pop("middle_name", UNSET))

        def _parse_last_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    last_name_type_0 = _as_str(_data, "last_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return last_name_type_0
            raise TypeError("last_name has none of its documented forms")

        last_name = _parse_last_name(_rest.pop("last_name", UNSET))

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

        def _parse_birth_date(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    birth_date_type_0 = _as_str(_data, "birth_date_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return birth_date_type_0
            raise TypeError("birth_date has none of its documented forms")

        birth_date = _parse_birth_date(_rest.pop("birth_date", UNSET))

        def _parse_company(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    company_type_0 = _as_str(_data, "company_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return company_type_0
            raise TypeError("company has none of its documented forms")

        company = _parse_company(_rest.pop("company", UNSET))
        attributes = _rest.pop("attributes", UNSET)
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")
        updated_at: str | Unset = UNSET
        if (_updated_at := _rest.pop("updated_at", None)) is not None:
            updated_at = _as_str(_updated_at, "updated_at")
        _read = _cls(
            id=id,
            identity=identity,
            status=status,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            gender=gender,
            birth_date=birth_date,
            company=company,
            attributes=attributes,
            created_at=created_at,
            updated_at=updated_at,
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
