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
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.speech_options import SpeechOptions


@_define
class SpeechCall:
    """Who is called, and what is said."""

    bridge: str = _field(repr=_masked)
    """The account's number that calls."""
    to: int | str = _field(repr=_masked)
    """The number to call, with the country's prefix."""
    text: str = _field(repr=_masked)
    """What is read aloud."""
    options: SpeechOptions | Unset = UNSET
    """How it is said."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["bridge"] = self.bridge
        to: int | str
        to = self.to
        _fields["to"] = to
        _fields["text"] = self.text
        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()
        if options is not UNSET:
            _fields["options"] = options
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.speech_options import SpeechOptions

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
        text = _as_str(_rest.pop("text"), "text")
        options: SpeechOptions | Unset = UNSET
        if (_options := _rest.pop("options", None)) is not None:
            options = SpeechOptions.from_dict(_as_object(_options, "options"))
        _read = _cls(
            bridge=bridge,
            to=to,
            text=text,
            options=options,
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
