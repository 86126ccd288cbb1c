from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_bool as _as_bool,
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.code_choices_otp import CodeChoicesOtp


@_define
class CodeChoices:
    """A button for a one-time code."""

    type_: Literal["otp"]
    otp: CodeChoicesOtp
    code_expire: int | str | Unset = UNSET
    """For how many minutes the code is good, 1 to 90."""
    security: bool | str | Unset = UNSET
    """Whether to add advice not to share the code."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_
        _fields["otp"] = self.otp.to_dict()
        code_expire: int | str | Unset
        if isinstance(self.code_expire, Unset):
            code_expire = UNSET
        else:
            code_expire = self.code_expire
        if code_expire is not UNSET:
            _fields["code_expire"] = code_expire
        security: bool | str | Unset
        if isinstance(self.security, Unset):
            security = UNSET
        else:
            security = self.security
        if security is not UNSET:
            _fields["security"] = security
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.code_choices_otp import CodeChoicesOtp

        _rest = dict(_source)
        if _rest.pop("type") != "otp":
            raise ValueError("type is not the one value that it can have")
        type_: Literal["otp"] = "otp"
        otp = CodeChoicesOtp.from_dict(_as_object(_rest.pop("otp"), "otp"))

        def _parse_code_expire(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    code_expire_type_0 = _as_int(_data, "code_expire_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return code_expire_type_0
            if isinstance(_data, str):
                try:
                    code_expire_type_1 = _as_str(_data, "code_expire_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return code_expire_type_1
            raise TypeError("code_expire has none of its documented forms")

        code_expire = _parse_code_expire(_rest.pop("code_expire", UNSET))

        def _parse_security(_data: object) -> bool | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, bool):
                try:
                    security_type_0 = _as_bool(_data, "security_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return security_type_0
            if isinstance(_data, str):
                try:
                    security_type_1 = _as_str(_data, "security_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return security_type_1
            raise TypeError("security has none of its documented forms")

        security = _parse_security(_rest.pop("security", UNSET))
        _read = _cls(
            type_=type_,
            otp=otp,
            code_expire=code_expire,
            security=security,
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
