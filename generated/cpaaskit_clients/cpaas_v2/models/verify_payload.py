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
class VerifyPayload:
    """What the code is like."""

    length: int | str | Unset = UNSET
    """How many digits the code has, 4 to 10; 6 if nothing is given."""
    timeout: int | Unset = UNSET
    """How many seconds the code can be checked; 120 if nothing is given."""
    token: str | Unset = _field(default=UNSET, repr=_masked)
    """A code of your own; it must be as long as length says."""
    ip_address: str | Unset = _field(default=UNSET, repr=_masked)
    """The end user's address."""
    foreign_id: str | Unset = UNSET
    """An id of your own."""
    template: str | Unset = _field(default=UNSET, repr=_masked)
    """A text that holds {token} where the code goes."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        length: int | str | Unset
        if isinstance(self.length, Unset):
            length = UNSET
        else:
            length = self.length
        if length is not UNSET:
            _fields["length"] = length
        if self.timeout is not UNSET:
            _fields["timeout"] = self.timeout
        if self.token is not UNSET:
            _fields["token"] = self.token
        if self.ip_address is not UNSET:
            _fields["ip_address"] = self.ip_address
        if self.foreign_id is not UNSET:
            _fields["foreign_id"] = self.foreign_id
        if self.template is not UNSET:
            _fields["template"] = self.template
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

        def _parse_length(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    length_type_0 = _as_int(_data, "length_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return length_type_0
            if isinstance(_data, str):
                try:
                    length_type_1 = _as_str(_data, "length_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return length_type_1
            raise TypeError("length has none of its documented forms")

        length = _parse_length(_rest.pop("length", UNSET))
        timeout: int | Unset = UNSET
        if (_timeout := _rest.pop("timeout", None)) is not None:
            timeout = _as_int(_timeout, "timeout")
        token: str | Unset = UNSET
        if (_token := _rest.pop("token", None)) is not None:
            token = _as_str(_token, "token")
        ip_address: str | Unset = UNSET
        if (_ip_address := _rest.pop("ip_address", None)) is not None:
            ip_address = _as_str(_ip_address, "ip_address")
        foreign_id: str | Unset = UNSET
        if (_foreign_id := _rest.pop("foreign_id", None)) is not None:
            foreign_id = _as_str(_foreign_id, "foreign_id")
        template: str | Unset = UNSET
        if (_template := _rest.pop("template", None)) is not None:
            template = _as_str(_template, "template")
        _read = _cls(
            length=length,
            timeout=timeout,
            token=token,
            ip_address=ip_address,
            foreign_id=foreign_id,
            template=template,
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
