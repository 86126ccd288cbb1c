"""How a contract writes objects as XML: its hints, as code for an operation's module."""

from __future__ import annotations

from .documents import Document, as_object
from .names import python_name
from .prepared import sent_content

MEDIA_TYPE = "application/xml"


def xml_forms(document: Document) -> dict[str, str]:
    """Write the form of each request body that is XML, by the operation's name in Python."""
    found: dict[str, str] = {}
    for entry in document.operations():
        media = sent_content(document.request_content(entry)).get(MEDIA_TYPE)
        if media is not None:
            found[python_name(entry.where)] = _form(document, "document", as_object(media).get("schema"), ())
    return found


def _form(document: Document, name: str, node: object, inside: tuple[str, ...]) -> str:
    reference = str(as_object(node).get("$ref"))
    schema = as_object(None) if reference in inside else document.object_at(node)
    inside = inside if reference == "None" else (*inside, reference)
    hints = as_object(schema.get("xml"))
    told = [repr(str(hints.get("name", name)))]
    members = [
        f"{member!r}: {_form(document, member, child, inside)}"
        for member, child in as_object(schema.get("properties")).items()
    ]
    if members:
        told.append(f"members={{{', '.join(members)}}}")
    if "items" in schema:
        told.append(f"item={_form(document, name, schema['items'], inside)}")
    told += [f"{hint}=True" for hint in ("wrapped", "attribute") if hints.get(hint) is True]
    return f"_Form({', '.join(told)})"
