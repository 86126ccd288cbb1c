from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.page_button import PageButton


@_define
class PageMeta:
    """Which page this is, of how many."""

    current_page: int
    last_page: int
    per_page: int
    total: int
    from_: int | None | Unset = UNSET
    path: str | Unset = UNSET
    to: int | None | Unset = UNSET
    links: list[PageButton] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["current_page"] = self.current_page
        _fields["last_page"] = self.last_page
        _fields["per_page"] = self.per_page
        _fields["total"] = self.total
        from_: int | None | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_
        if from_ is not UNSET:
            _fields["from"] = from_
        if self.path is not UNSET:
            _fields["path"] = self.path
        to: int | None | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        else:
            to = self.to
        if to is not UNSET:
            _fields["to"] = to
        links: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = [_item.to_dict() for _item in self.links]
        if links is not UNSET:
            _fields["links"] = links
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.page_button import PageButton

        _rest = dict(_source)
        current_page = _as_int(_rest.pop("current_page"), "current_page")
        last_page = _as_int(_rest.pop("last_page"), "last_page")
        per_page = _as_int(_rest.pop("per_page"), "per_page")
        total = _as_int(_rest.pop("total"), "total")

        def _parse_from_(_data: object) -> int | None | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    from_type_0 = _as_int(_data, "from_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return from_type_0
            raise TypeError("from has none of its documented forms")

        from_ = _parse_from_(_rest.pop("from", UNSET))
        path: str | Unset = UNSET
        if (_path := _rest.pop("path", None)) is not None:
            path = _as_str(_path, "path")

        def _parse_to(_data: object) -> int | None | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    to_type_0 = _as_int(_data, "to_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return to_type_0
            raise TypeError("to has none of its documented forms")

        to = _parse_to(_rest.pop("to", UNSET))
        links: list[PageButton] | Unset = UNSET
        if (_links := _rest.pop("links", None)) is not None:
            links = [PageButton.from_dict(_as_object(_item, "links_item")) for _item in _as_list(_links, "links")]
        _read = _cls(
            current_page=current_page,
            last_page=last_page,
            per_page=per_page,
            total=total,
            from_=from_,
            path=path,
            to=to,
            links=links,
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
