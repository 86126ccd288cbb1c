"""Whether what is shown is what was sent: by the members that both have, whatever types a server writes them in."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Final

from cpaaskit_conformance.model import Json

_MASK: Final = "**"
_NOTHING: Final[tuple[Json, ...]] = (None, "", [], {})
_SWITCHES: Final = {"true": "1", "false": "0"}
_UNSHOWN: Final = frozenset({"password", "secret", "token"})


def difference(sent: Json, shown: Json) -> str:
    """Name the first member that is shown otherwise than it was sent; empty where there is none.

    Members of one side alone say nothing, and neither do values of another shape: a service may be sent as its code
    and shown as an object.
    """
    if not isinstance(sent, dict) or not isinstance(shown, dict):
        return "" if agree(sent, shown) else "it"
    for name, value in sent.items():
        if name in shown and not _hidden(name, shown[name]) and not agree(value, shown[name]):
            return name
    return ""


def _hidden(name: str, shown: Json) -> bool:
    return name in _UNSHOWN and shown in _NOTHING


def agree(sent: Json, shown: Json) -> bool:
    """Tell whether a value that is shown may be the one that was sent: 1, "1" and "1.00" are one value."""
    if sent in _NOTHING and shown in _NOTHING:
        return True
    if isinstance(sent, dict) and isinstance(shown, dict):
        return not difference(sent, shown)
    if isinstance(sent, list) and isinstance(shown, list):
        pairs = zip(sent, shown, strict=False)
        return len(sent) == len(shown) and all(agree(one, other) for one, other in pairs)
    if isinstance(sent, (dict, list)) or isinstance(shown, (dict, list)):
        return True
    return _same_text(_text(sent), _text(shown))


def _same_text(sent: str, shown: str) -> bool:
    if _MASK in shown:
        return True
    mine, theirs = _number(sent), _number(shown)
    return mine == theirs if mine is not None and theirs is not None else sent == shown


def _text(value: Json) -> str:
    text = "" if value is None else str(value)
    return _SWITCHES.get(text.lower(), text)


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
