"""An answer as httpx shows it, for the generated judge and for a user's hooks."""

from __future__ import annotations

from cpaaskit._httpx import httpx
from cpaaskit._outcome import Answer

_DROPPED = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class WholeResponse(httpx.Response):
    """A response that was read before it was made: decoded, without a transport, and cheap.

    httpx's own constructor costs more than all of a call's decisions: it decodes the body once more. Headers, without
    those that describe the encoded body, are made when they are asked for. The attributes
    set here are all that its methods read.
    """

    def __init__(self, answer: Answer, request: httpx.Request | None, tag: object) -> None:
        self.status_code = answer.status
        self.extensions = {"cpaaskit": tag}
        self.history = []
        self.next_request = None
        self.is_closed = self.is_stream_consumed = True
        self.default_encoding = "utf-8"
        self.stream = httpx.ByteStream(answer.content)
        self._answer = answer
        self._content = answer.content
        self._request = request
        self._num_bytes_downloaded = len(answer.content)

    def __getattr__(self, name: str) -> object:
        if name != "headers":
            raise AttributeError(name)
        kept = [(name, value) for name, value in self._answer.headers if name not in _DROPPED]
        self.headers = httpx.Headers(kept)
        return self.headers


def to_response(answer: Answer, request: httpx.Request | None = None, tag: object = None) -> httpx.Response:
    """The answer as a response: whole, decoded, without its transport."""
    return WholeResponse(answer, request, tag)
