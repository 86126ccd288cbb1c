"""Answers that repeat everything they were asked, and everything that is usually written of an exception."""

from __future__ import annotations

import json
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

import httpx
from canary import CALLBACK_URL, NAME, NUMBER, OTHER_NUMBER, SECURITY_TOKEN, SENDER, TEXT, TOKEN

ECHO = {
    "code": f"E {NUMBER}",
    "message": f"{TEXT}: {SENDER} {NAME} {TOKEN} {NUMBER[1:]} tel%3A%2B{OTHER_NUMBER[1:]} {CALLBACK_URL}",
    "callback": {"url": CALLBACK_URL, "securityToken": SECURITY_TOKEN},
    "address": [f"tel:{NUMBER}", int(OTHER_NUMBER)],
}


def echo(request: httpx.Request) -> str:
    """Everything that a server knows of a request, as it may repeat it: as it came, decoded, and numbers bare."""
    url, content = str(request.url), request.content.decode(errors="replace")
    shown = request.headers.get("authorization")
    return f"{content} | {url} | {unquote(url)} | {shown} | {NUMBER[1:]} | tel%3A%2B{SENDER}"


def repeats(status: int, form: str) -> Callable[[httpx.Request], httpx.Response]:
    """A server that repeats a request in its answer."""

    def answer(request: httpx.Request) -> httpx.Response:
        told = echo(request)
        if form == "html":
            return httpx.Response(status, text=f"<title>{told}</title>", headers={"content-type": "text/html"})
        if form == "text":
            return httpx.Response(status, text=told)
        envelope = {"code": told, "message": told, told: [told, {"number": int(OTHER_NUMBER)}]}
        return httpx.Response(status, json=envelope, headers={"location": str(request.url), "x-echo": "told"})

    return answer


STATUSES = [302, 400, 401, 403, 404, 406, 408, 409, 422, 429, 500, 503, 520]
REPLIES: dict[str, Any] = {
    **{str(status): repeats(status, "json") for status in STATUSES},
    "html": repeats(500, "html"),
    "text": repeats(400, "text"),
    "undecodable": httpx.Response(201, json=ECHO),
    "cut": httpx.Response(201, content=json.dumps(ECHO).encode()[:-1], headers={"content-type": "application/json"}),
    "lost": httpx.ReadError(f"reset while sending {TEXT} to {NUMBER}"),
    "not sent": httpx.ConnectError("refused"),
    "late": httpx.ReadTimeout(f"{TOKEN}"),
    "garbage": httpx.RemoteProtocolError(f"illegal status line: {NUMBER} {TEXT}"),
}


def texts_of(error: BaseException) -> Iterator[str]:
    """Everything that is usually written of an exception."""
    yield from (str(error), repr(error), *getattr(error, "__notes__", ()), *traceback.format_exception(error))
    data = pickle.dumps(error)
    yield data.decode("latin-1")
    yield str(vars(pickle.loads(data)))
    yield str({name: value for name, value in vars(error).items() if name not in {"response", "states"}})
    yield repr(getattr(error, "response", None))
