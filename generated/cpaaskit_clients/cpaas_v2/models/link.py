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
    as_list as _as_list,
    as_str as _as_str,
    masked as _masked,
)


@_define
class Link:
    """A short link."""

    id: int
    short_url: str = _field(repr=_masked)
    """What is sent to people."""
    long_url: str = _field(repr=_masked)
    """Where it leads."""
    title: None | str | Unset = UNSET
    webhook_id: None | str | Unset = UNSET
    token: None | str | Unset = _field(default=UNSET, repr=_masked)
    visits: int | list[Any] | Unset = UNSET
    """How often it was followed; an empty array stands for none."""
    last_visited: None | str | Unset = UNSET
    """When it was followed last; the form is not stated."""
    is_advanced: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
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
        _fields["short_url"] = self.short_url
        _fields["long_url"] = self.long_url
        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title
        if title is not UNSET:
            _fields["title"] = title
        webhook_id: None | str | Unset
        if isinstance(self.webhook_id, Unset):
            webhook_id = UNSET
        else:
            webhook_id = self.webhook_id
        if webhook_id is not UNSET:
            _fields["webhook_id"] = webhook_id
        token: None | str | Unset
        if isinstance(self.token, Unset):
            token = UNSET
        else:
            token = self.token
        if token is not UNSET:
            _fields["token"] = token
        visits: int | list[Any] | Unset
        if isinstance(self.visits, Unset):
            visits = UNSET
        elif isinstance(self.visits, list):
            visits = self.visits
        else:
            visits = self.visits
        if visits is not UNSET:
            _fields["visits"] = visits
        last_visited: None | str | Unset
        if isinstance(self.last_visited, Unset):
            last_visited = UNSET
        else:
            last_visited = self.last_visited
        if last_visited is not UNSET:
            _fields["last_visited"] = last_visited
        is_advanced: int | str | Unset
        if isinstance(self.is_advanced, Unset):
            is_advanced = UNSET
        elif isinstance(self.is_advanced, FlagType0):
            is_advanced = self.is_advanced.value
        else:
            is_advanced = self.is_advanced.value
        if is_advanced is not UNSET:
            _fields["is_advanced"] = is_advanced
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
        id = _as_int(_rest.pop("id"), "id")
        short_url = _as_str(_rest.pop("short_url"), "short_url")
        long_url = _as_str(_rest.pop("long_url"), "long_url")

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

        def _parse_webhook_id(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    webhook_id_type_0 = _as_str(_data, "webhook_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return webhook_id_type_0
            raise TypeError("webhook_id has none of its documented forms")

        webhook_id = _parse_webhook_id(_rest.pop("webhook_id", UNSET))

        def _parse_token(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    token_type_0 = _as_str(_data, "token_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return token_type_0
            raise TypeError("token has none of its documented forms")

        token = _parse_token(_rest.pop("token", UNSET))

        def _parse_visits(_data: object) -> int | list[Any] | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    visits_type_0 = _as_int(_data, "visits_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return visits_type_0
            if isinstance(_data, list):
                try:
                    visits_type_1 = [_item for _item in _as_list(_data, "visits_type_1")]
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return visits_type_1
            raise TypeError("visits has none of its documented forms")

        visits = _parse_visits(_rest.pop("visits", UNSET))

        def _parse_last_visited(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    last_visited_type_0 = _as_str(_data, "last_visited_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return last_visited_type_0
            raise TypeError("last_visited has none of its documented forms")

        last_visited = _parse_last_visited(_rest.pop("last_visited", UNSET))

        def _parse_is_advanced(_data: object) -> FlagType0 | FlagType1 | Unset:
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
            raise TypeError("is_advanced has none of its documented forms")

        is_advanced = _parse_is_advanced(_rest.pop("is_advanced", UNSET))

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
            short_url=short_url,
            long_url=long_url,
            title=title,
            webhook_id=webhook_id,
            token=token,
            visits=visits,
            last_visited=last_visited,
            is_advanced=is_advanced,
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
