from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.list_row import ListRow


@_define
class ListRows:
    """A heading and what stands below it."""

    title: str | Unset = UNSET
    rows: list[ListRow] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.title is not UNSET:
            _fields["title"] = self.title
        rows: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rows, Unset):
            rows = [_item.to_dict() for _item in self.rows]
        if rows is not UNSET:
            _fields["rows"] = rows
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.list_row import ListRow

        _rest = dict(_source)
        title: str | Unset = UNSET
        if (_title := _rest.pop("title", None)) is not None:
            title = _as_str(_title, "title")
        rows: list[ListRow] | Unset = UNSET
        if (_rows := _rest.pop("rows", None)) is not None:
            rows = [ListRow.from_dict(_as_object(_item, "rows_item")) for _item in _as_list(_rows, "rows")]
        _read = _cls(
            title=title,
            rows=rows,
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
