"""How long a text is in messages (facts, 3.2): the GSM alphabet, its extension, and UCS-2."""

from __future__ import annotations

GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("\f^{}\\[~]|€")


def is_plain(text: str) -> bool:
    """Tell whether a text fits the GSM alphabet."""
    return all(character in GSM or character in EXTENDED for character in text)


def count_units(text: str, kind: str) -> int:
    """Return into how many messages a text is cut: 160 or 153 septets each, 70 or 67 in Unicode.

    Args:
        text: The message.
        kind: N normal (what GSM lacks becomes "?"), U Unicode, A whichever fits.
    """
    if kind == "N" or (kind == "A" and is_plain(text)):
        size, single, joined = sum(1 + (character in EXTENDED) for character in text), 160, 153
    else:
        size, single, joined = len(text.encode("utf-16-le", "surrogatepass")) // 2, 70, 67
    return 1 if size <= single else -(-size // joined)
