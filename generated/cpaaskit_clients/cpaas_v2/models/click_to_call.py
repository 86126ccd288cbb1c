from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.call_variables_type_0 import CallVariablesType0


@_define
class ClickToCall:
    """Who is connected to whom."""

    bridge: str = _field(repr=_masked)
    """The account's number that both see."""
    from_: str = _field(repr=_masked)
    """The number that is called first, with the country's prefix."""
    to: str = _field(repr=_masked)
    """The number that it is connected to, or a flow as "flow:220"."""
    mid: str | Unset = UNSET
    """Your own id of the call."""
    webhook_id: str | Unset = UNSET
    """The webhook that is told of the call when it is over."""
    variables: CallVariablesType0 | list[Any] | Unset = _field(default=UNSET, repr=_masked)
    """Values for the flow, by name."""
    record: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    duration: int | str | Unset = UNSET
    """How many minutes it may last."""
    attempts: int | str | Unset = UNSET
    """How often it is tried, at most twice."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.call_variables_type_0 import CallVariablesType0

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["bridge"] = self.bridge
        _fields["from"] = self.from_
        _fields["to"] = self.to
        if self.mid is not UNSET:
            _fields["mid"] = self.mid
        if self.webhook_id is not UNSET:
            _fields["webhook_id"] = self.webhook_id
        variables: dict[str, Any] | list[Any] | Unset
        if isinstance(self.variables, Unset):
            variables = UNSET
        elif isinstance(self.variables, CallVariablesType0):
            variables = self.variables.to_dict()
        else:
            variables = self.variables
        if variables is not UNSET:
            _fields["variables"] = variables
        record: int | str | Unset
        if isinstance(self.record, Unset):
            record = UNSET
        elif isinstance(self.record, FlagType0):
            record = self.record.value
        else:
            record = self.record.value
        if record is not UNSET:
            _fields["record"] = record
        duration: int | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration
        if duration is not UNSET:
            _fields["duration"] = duration
        attempts: int | str | Unset
        if isinstance(self.attempts, Unset):
            attempts = UNSET
        else:
            attempts = self.attempts
        if attempts is not UNSET:
            _fields["attempts"] = attempts
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.call_variables_type_0 import CallVariablesType0

        _rest = dict(_source)
        bridge = _as_str(_rest.pop("bridge"), "bridge")
        from_ = _as_str(_rest.pop("from"), "from")
        to = _as_str(_rest.pop("to"), "to")
        mid: str | Unset = UNSET
        if (_mid := _rest.pop("mid", None)) is not None:
            mid = _as_str(_mid, "mid")
        webhook_id: str | Unset = UNSET
        if (_webhook_id := _rest.pop("webhook_id", None)) is not None:
            webhook_id = _as_str(_webhook_id, "webhook_id")

        def _parse_variables(_data: object) -> CallVariablesType0 | list[Any] | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, dict):
                try:
                    componentsschemas_call_variables_type_0 = CallVariablesType0.from_dict(
                        _as_object(_data, "CallVariables_type_0")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_variables_type_0
            if isinstance(_data, list):
                try:
                    componentsschemas_call_variables_type_1 = [
                        _item for _item in _as_list(_data, "CallVariables_type_1")
                    ]
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_variables_type_1
            raise TypeError("variables has none of its documented forms")

        variables = _parse_variables(_rest.pop("variables", UNSET))

        def _parse_record(_data: object) -> FlagType0 | FlagType1 | Unset:
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
            raise TypeError("record has none of its documented forms")

        record = _parse_record(_rest.pop("record", UNSET))

        def _parse_duration(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    duration_type_0 = _as_int(_data, "duration_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return duration_type_0
            if isinstance(_data, str):
                try:
                    duration_type_1 = _as_str(_data, "duration_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return duration_type_1
            raise TypeError("duration has none of its documented forms")

        duration = _parse_duration(_rest.pop("duration", UNSET))

        def _parse_attempts(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    attempts_type_0 = _as_int(_data, "attempts_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return attempts_type_0
            if isinstance(_data, str):
                try:
                    attempts_type_1 = _as_str(_data, "attempts_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return attempts_type_1
            raise TypeError("attempts has none of its documented forms")

        attempts = _parse_attempts(_rest.pop("attempts", UNSET))
        _read = _cls(
            bridge=bridge,
            from_=from_,
            to=to,
            mid=mid,
            webhook_id=webhook_id,
            variables=variables,
            record=record,
            duration=duration,
            attempts=attempts,
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
