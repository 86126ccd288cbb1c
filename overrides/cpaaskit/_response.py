"""An answer as httpx shows it, for the generated judge and for a user's hooks."""

from __future__ import annotations

from functools import cached_property

from cpaaskit._httpx import httpx
from cpaaskit._outcome import Answer

_DROPPED = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class WholeResponse(httpx.Response):
    """A response that was read before it was made: decoded, without a transport, and cheap.

    httpx's own constructor costs more than all of a call's decisions: it builds headers nobody may ask for, and decodes
    the body once more. The attributes set here are all that its methods read; a test calls each of them.
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

    @cached_property
    def headers(self) -> httpx.Headers:  # type: ignore[override]  # made when it is asked for
        """The answer's headers, without those that describe the encoded body."""
        return httpx.Headers([(name, value) for name, value in self._answer.headers if name not in _DROPPED])


def to_response(answer: Answer, request: httpx.Request | None = None, tag: object = None) -> httpx.Response:
    """The answer as a response: whole, decoded, without its transport."""
    return WholeResponse(answer, request, tag)
