from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_float as _as_float,
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.speech_break import SpeechBreak
    from ..models.speech_voice import SpeechVoice


@_define
class SpeechOptions:
    """How it is said."""

    language: str | Unset = UNSET
    """The language, for example en-US."""
    break_: SpeechBreak | Unset = UNSET
    """What stands in the text for a pause, and how long it is."""
    voice: SpeechVoice | Unset = UNSET
    """The voice, by language and gender."""
    iteration_tries: int | Unset = UNSET
    """How often it is said."""
    iteration_delay: float | Unset = UNSET
    """Seconds between two times, half a second unless told."""
    voiceid: str | Unset = UNSET
    """One of the voices of the page, for example Kendra."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.language is not UNSET:
            _fields["language"] = self.language
        break_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.break_, Unset):
            break_ = self.break_.to_dict()
        if break_ is not UNSET:
            _fields["break"] = break_
        voice: dict[str, Any] | Unset = UNSET
        if not isinstance(self.voice, Unset):
            voice = self.voice.to_dict()
        if voice is not UNSET:
            _fields["voice"] = voice
        if self.iteration_tries is not UNSET:
            _fields["iteration_tries"] = self.iteration_tries
        if self.iteration_delay is not UNSET:
            _fields["iteration_delay"] = self.iteration_delay
        if self.voiceid is not UNSET:
            _fields["voiceid"] = self.voiceid
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.speech_break import SpeechBreak
        from ..models.speech_voice import SpeechVoice

        _rest = dict(_source)
        language: str | Unset = UNSET
        if (_language := _rest.pop("language", None)) is not None:
            language = _as_str(_language, "language")
        break_: SpeechBreak | Unset = UNSET
        if (_break_ := _rest.pop("break", None)) is not None:
            break_ = SpeechBreak.from_dict(_as_object(_break_, "break"))
        voice: SpeechVoice | Unset = UNSET
        if (_voice := _rest.pop("voice", None)) is not None:
            voice = SpeechVoice.from_dict(_as_object(_voice, "voice"))
        iteration_tries: int | Unset = UNSET
        if (_iteration_tries := _rest.pop("iteration_tries", None)) is not None:
            iteration_tries = _as_int(_iteration_tries, "iteration_tries")
        iteration_delay: float | Unset = UNSET
        if (_iteration_delay := _rest.pop("iteration_delay", None)) is not None:
            iteration_delay = _as_float(_iteration_delay, "iteration_delay")
        voiceid: str | Unset = UNSET
        if (_voiceid := _rest.pop("voiceid", None)) is not None:
            voiceid = _as_str(_voiceid, "voiceid")
        _read = _cls(
            language=language,
            break_=break_,
            voice=voice,
            iteration_tries=iteration_tries,
            iteration_delay=iteration_delay,
            voiceid=voiceid,
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
