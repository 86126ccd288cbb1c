from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.outgoing_call_interval import OutgoingCallInterval
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
class OutgoingCall:
    """Who is called, and what is played."""

    bridge: str = _field(repr=_masked)
    """The account's number that calls."""
    to: int | str = _field(repr=_masked)
    """The number to call, with the country's prefix."""
    flow_id: str | Unset = UNSET
    """The flow to play; needed where there is no sound."""
    audio: str | Unset = _field(default=UNSET, repr=_masked)
    """The sound to play; needed where there is no flow."""
    ivr_id: str | Unset = UNSET
    """The flow's former name, in one sample."""
    name: str | Unset = UNSET
    """A name for the campaign."""
    interval: OutgoingCallInterval | Unset = UNSET
    """After how many minutes it is tried again."""
    webhook_id: str | Unset = UNSET
    """The webhook that is told of the call when it is over."""
    variables: CallVariablesType0 | list[Any] | Unset = _field(default=UNSET, repr=_masked)
    """Values for the flow, by name."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.call_variables_type_0 import CallVariablesType0

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["bridge"] = self.bridge
        to: int | str
        to = self.to
        _fields["to"] = to
        if self.flow_id is not UNSET:
            _fields["flow_id"] = self.flow_id
        if self.audio is not UNSET:
            _fields["audio"] = self.audio
        if self.ivr_id is not UNSET:
            _fields["ivr_id"] = self.ivr_id
        if self.name is not UNSET:
            _fields["name"] = self.name
        interval: int | Unset = UNSET
        if not isinstance(self.interval, Unset):
            interval = self.interval.value
        if interval is not UNSET:
            _fields["interval"] = interval
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

        def _parse_to(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    componentsschemas_called_number_type_0 = _as_str(_data, "CalledNumber_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_called_number_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    componentsschemas_called_number_type_1 = _as_int(_data, "CalledNumber_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_called_number_type_1
            raise TypeError("to has none of its documented forms")

        to = _parse_to(_rest.pop("to"))
        flow_id: str | Unset = UNSET
        if (_flow_id := _rest.pop("flow_id", None)) is not None:
            flow_id = _as_str(_flow_id, "flow_id")
        audio: str | Unset = UNSET
        if (_audio := _rest.pop("audio", None)) is not None:
            audio = _as_str(_audio, "audio")
        ivr_id: str | Unset = UNSET
        if (_ivr_id := _rest.pop("ivr_id", None)) is not None:
            ivr_id = _as_str(_ivr_id, "ivr_id")
        name: str | Unset = UNSET
        if (_name := _rest.pop("name", None)) is not None:
            name = _as_str(_name, "name")
        interval: OutgoingCallInterval | Unset = UNSET
        if (_interval := _rest.pop("interval", None)) is not None:
            interval = OutgoingCallInterval(_as_int(_interval, "interval"))
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
        _read = _cls(
            bridge=bridge,
            to=to,
            flow_id=flow_id,
            audio=audio,
            ivr_id=ivr_id,
            name=name,
            interval=interval,
            webhook_id=webhook_id,
            variables=variables,
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
