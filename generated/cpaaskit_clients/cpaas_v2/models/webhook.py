from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class Webhook:
    """A URL that events are sent to."""

    id: str
    name: str
    uri: str = _field(repr=_masked)
    secret: None | str | Unset = _field(default=UNSET, repr=_masked)
    verification_code: None | str | Unset = _field(default=UNSET, repr=_masked)
    """The validation key."""
    status: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    created_at: str | Unset = UNSET
    """When it was made; the form is not stated."""
    updated_at: str | Unset = UNSET
    """When it was changed last; the form is not stated."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["name"] = self.name
        _fields["uri"] = self.uri
        secret: None | str | Unset
        if isinstance(self.secret, Unset):
            secret = UNSET
        else:
            secret = self.secret
        if secret is not UNSET:
            _fields["secret"] = secret
        verification_code: None | str | Unset
        if isinstance(self.verification_code, Unset):
            verification_code = UNSET
        else:
            verification_code = self.verification_code
        if verification_code is not UNSET:
            _fields["verification_code"] = verification_code
        status: int | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, FlagType0):
            status = self.status.value
        else:
            status = self.status.value
        if status is not UNSET:
            _fields["status"] = status
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
        id = _as_str(_rest.pop("id"), "id")
        name = _as_str(_rest.pop("name"), "name")
        uri = _as_str(_rest.pop("uri"), "uri")

        def _parse_secret(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    secret_type_0 = _as_str(_data, "secret_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return secret_type_0
            raise TypeError("secret has none of its documented forms")

        secret = _parse_secret(_rest.pop("secret", UNSET))

        def _parse_verification_code(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    verification_code_type_0 = _as_str(_data, "verification_code_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return verification_code_type_0
            raise TypeError("verification_code has none of its documented forms")

        verification_code = _parse_verification_code(_rest.pop("verification_code", UNSET))

        def _parse_status(_data: object) -> FlagType0 | FlagType1 | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int):
                try:
                    componentsschemas_flag_type_0 = FlagType0(_as_int(_data, "Flag_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_flag_type_1 = FlagType1(_as_str(_data, "Flag_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_1
            raise TypeError("status has none of its documented forms")

        status = _parse_status(_rest.pop("status", UNSET))
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")
        updated_at: str | Unset = UNSET
        if (_updated_at := _rest.pop("updated_at", None)) is not None:
            updated_at = _as_str(_updated_at, "updated_at")
        _read = _cls(
            id=id,
            name=name,
            uri=uri,
            secret=secret,
            verification_code=verification_code,
            status=status,
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
