"""A transport that notes what a client sends and gives the answer that it was told to give."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from cpaaskit._httpx import httpx
from cpaaskit_conformance.client_family.answers import Canned
from cpaaskit_conformance.model import MISSING, Json, Missing


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sent:
    """One request as it left a client, taken apart."""

    method: str
    origin: str
    segments: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    content: bytes

    @classmethod
    def of(cls, request: httpx.Request) -> Sent:
        """Take a request apart; path segments and query are decoded, each on its own."""
        raw = urlsplit(request.url.raw_path.decode("ascii"))
        return cls(
            method=request.method,
            origin=f"{request.url.scheme}://{request.url.netloc.decode('ascii')}",
            segments=tuple(unquote(segment) for segment in raw.path.split("/")),
            query=tuple(parse_qsl(raw.query, keep_blank_values=True)),
            headers=tuple((name.lower(), value) for name, value in request.headers.multi_items()),
            content=request.content,
        )

    @property
    def media_type(self) -> str | None:
        """The media type of the body, without parameters, in lower case."""
        declared = dict(self.headers).get("content-type")
        return None if declared is None else declared.partition(";")[0].strip().lower()

    def json(self) -> Json | Missing:
        """The parsed body; MISSING where there is none, or it is not JSON."""
        try:
            parsed: Json = json.loads(self.content)
        except ValueError:
            return MISSING
        return parsed


@dataclass
class Recorder:
    """Answers both kinds of clients.

    Args:
        answer: What to answer from now on.
        sent: What came so far.
    """

    answer: Canned = field(default_factory=lambda: Canned(status=204))
    sent: list[Sent] = field(default_factory=list[Sent])

    def transport(self) -> httpx.MockTransport:
        """Give a transport for a sync or an async client."""
        return httpx.MockTransport(self._handle)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(Sent.of(request))
        headers = {"content-type": self.answer.media_type} if self.answer.media_type else {}
        return httpx.Response(self.answer.status, headers=headers, content=self.answer.text.encode())
