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
)

if TYPE_CHECKING:
    from ..models.viber_template import ViberTemplate


@_define
class ViberTemplateShown:
    """One template, in a reply that no page shows."""

    status: int | str | Unset = UNSET
    code: int | str | Unset = UNSET
    """The status of HTTP once more; many replies leave it out."""
    message: str | Unset = UNSET
    """A sentence for people."""
    data: ViberTemplate | Unset = UNSET
    """A stored template; replies to a creation and a change show less than the list."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        status: int | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status
        if status is not UNSET:
            _fields["status"] = status
        code: int | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code
        if code is not UNSET:
            _fields["code"] = code
        if self.message is not UNSET:
            _fields["message"] = self.message
        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()
        if data is not UNSET:
            _fields["data"] = data
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.viber_template import ViberTemplate

        _rest = dict(_source)

        def _parse_status(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, str):
                try:
                    status_type_0 = _as_str(_data, "status_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return status_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    status_type_1 = _as_int(_data, "status_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return status_type_1
            raise TypeError("status has none of its documented forms")

        status = _parse_status(_rest.pop("status", UNSET))

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
        data: ViberTemplate | Unset = UNSET
        if (_data := _rest.pop("data", None)) is not None:
            data = ViberTemplate.from_dict(_as_object(_data, "data"))
        _read = _cls(
            status=status,
            code=code,
            message=message,
            data=data,
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
