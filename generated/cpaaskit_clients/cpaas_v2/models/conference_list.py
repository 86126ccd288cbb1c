from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.success_type_0 import SuccessType0
from ..models.success_type_1 import SuccessType1
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.conference_page import ConferencePage


@_define
class ConferenceList:
    """A page of conferences, in the older form."""

    status: SuccessType0 | SuccessType1
    """The word or the number by which a reply's body tells success. Which of the three comes differs by operation."""
    data: ConferencePage
    """The rows, and which page this is of how many."""
    code: int | str | Unset = UNSET
    """The status of HTTP once more; many replies leave it out."""
    message: str | Unset = UNSET
    """A sentence for people."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        status: int | str
        if isinstance(self.status, SuccessType0):
            status = self.status.value
        else:
            status = self.status.value
        _fields["status"] = status
        _fields["data"] = self.data.to_dict()
        code: int | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code
        if code is not UNSET:
            _fields["code"] = code
        if self.message is not UNSET:
            _fields["message"] = self.message
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.conference_page import ConferencePage

        _rest = dict(_source)

        def _parse_status(_data: object) -> SuccessType0 | SuccessType1:
            if isinstance(_data, str):
                try:
                    componentsschemas_success_type_0 = SuccessType0(_as_str(_data, "Success_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_success_type_0
            if isinstance(_data, int):
                try:
                    componentsschemas_success_type_1 = SuccessType1(_as_int(_data, "Success_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_success_type_1
            raise TypeError("status has none of its documented forms")

        status = _parse_status(_rest.pop("status"))
        data = ConferencePage.from_dict(_as_object(_rest.pop("data"), "data"))

        def _parse_code(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    componentsschemas_code_type_0 = _as_int(_data, "Code_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_code_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_code_type_1 = _as_str(_data, "Code_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_code_type_1
            raise TypeError("code has none of its documented forms")

        code = _parse_code(_rest.pop("code", UNSET))
        message: str | Unset = UNSET
        if (_message := _rest.pop("message", None)) is not None:
            message = _as_str(_message, "message")
        _read = _cls(
            status=status,
            data=data,
            code=code,
            message=message,
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
