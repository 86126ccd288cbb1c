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
class WhatsappContactOrg:
    """WhatsappContactOrg"""

    company: str | Unset = _field(default=UNSET, repr=_masked)
    department: str | Unset = _field(default=UNSET, repr=_masked)
    title: str | Unset = _field(default=UNSET, repr=_masked)
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.company is not UNSET:
            _fields["company"] = self.company
        if self.department is not UNSET:
            _fields["department"] = self.department
        if self.title is not UNSET:
            _fields["title"] = self.title
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
        company: str | Unset = UNSET
        if (_company := _rest.pop("company", None)) is not None:
            company = _as_str(_company, "company")
        department: str | Unset = UNSET
        if (_department := _rest.pop("department", None)) is not None:
            department = _as_str(_department, "department")
        title: str | Unset = UNSET
        if (_title := _rest.pop("title", None)) is not None:
            title = _as_str(_title, "title")
        _read = _cls(
            company=company,
            department=department,
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
