"""How many parts a text message takes, by the encoding that is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.alphabet import ALPHABET, parts, septet_parts, unicode_parts


def units_of(text: str, kind: str) -> int:
    """Count the parts of a text.

    Args:
        text: The text.
        kind: `N` takes the GSM alphabet, in which any other letter becomes a question mark; `U` takes UTF-16; anything
            else takes what the text needs.
    """
    if kind == "N":
        return septet_parts("".join(letter if letter in ALPHABET else "?" for letter in text))
    return unicode_parts(text) if kind == "U" else parts(text)


def filled(template: str, values: Mapping[str, Json]) -> str:
    """Put values into a template, in which their names stand in double braces."""
    for name, value in values.items():
        for place in (f"{{{{{name}}}}}", f"{{{{ {name} }}}}"):
            template = template.replace(place, str(value))
    return template
