"""Telling that a token was refused, in whatever way a server says so; pure.

A portal that shares its host with an API answers a bad token with its login page where it does not take the caller for
a program: a redirect to `/login`, or the page itself with status 200.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cpaaskit._outcome import Answer

if TYPE_CHECKING:
    from cpaaskit._types import Json

_LOGIN_PATH = re.compile(r"/(?:log|sign)[-_]?in(?:/|$)", re.IGNORECASE)
_SIGNS = re.compile(
    rb"""/(?:log|sign)[-_]?in\b|type\s*=\s*["']?password|<title[^>]{0,200}>[^<]{0,200}\b(?:log|sign)[ -]?in\b""",
    re.IGNORECASE,
)
_LOOKED_AT = 65_536
_JSON = (b"{", b"[")


def refuses_token(answer: Answer) -> bool:
    """Whether an answer says that the token is missing or not valid: by its status, its body, or a login page."""
    if answer.status == 401:
        return True
    return is_login_page(answer) or (200 <= answer.status < 300 and _says_401(answer.content))


def is_login_page(answer: Answer) -> bool:
    """Whether this is a page for people to log in, or the way to one, in place of an API's answer."""
    if 300 <= answer.status < 400:
        return _leads_to_login(_header(answer, "location"))
    if not 200 <= answer.status < 300 or answer.content[:1] in _JSON:
        return False
    page = answer.content[:_LOOKED_AT].lstrip()
    is_html = "html" in _header(answer, "content-type").lower() or page[:1] == b"<"
    return is_html and page[:1] not in _JSON and _SIGNS.search(page) is not None


def _leads_to_login(location: str) -> bool:
    try:
        return _LOGIN_PATH.search(urlsplit(location).path) is not None
    except ValueError:
        return False


def _says_401(content: bytes) -> bool:
    """Whether a JSON object names 401 as its code or status."""
    if b"401" not in content or not content.lstrip().startswith(b"{"):
        return False
    try:
        document: Json = json.loads(content)
    except (ValueError, RecursionError):
        return False
    return isinstance(document, Mapping) and any(str(document.get(name)) == "401" for name in ("code", "status"))


def _header(answer: Answer, wanted: str) -> str:
    return next((value for name, value in answer.headers if name == wanted), "")
