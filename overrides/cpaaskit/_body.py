"""Reading a body with a cap on what it unpacks to; sans-IO, one for every transport."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from cpaaskit._outcome import Answer, parse_retry_after
from cpaaskit._passage import Passage

ACCEPTED_ENCODINGS = b"gzip, deflate"
_GZIP_OR_ZLIB = 47  # zlib: the largest window, header recognised


class BodyReader:
    """Collects the chunks of one body, decompressed, up to a limit.

    Args:
        encoding: The Content-Encoding header.
        limit: The most bytes to keep, after decompression.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        self._chunks: list[bytes] = []
        self._room = limit
        self._limit = limit
        self.defect: str | None = None
        self._inflate = None
        if encoding.strip().lower() in {"gzip", "x-gzip", "deflate"}:
            self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
        elif encoding.strip().lower() not in {"", "identity"}:
            self.defect = "its content encoding is not one that was asked for"

    def feed(self, chunk: bytes) -> bool:
        """Take a chunk; False where nothing more is wanted."""
        if self.defect is not None:
            return False
        if self._inflate is None:
            return self._keep(chunk)
        try:
            return self._keep(self._inflate.decompress(chunk, self._room + 1))
        except zlib.error:
            self.defect = "its compression is damaged"
            return False

    def _keep(self, chunk: bytes) -> bool:
        if len(chunk) > self._room:
            self.defect = f"it is larger than {self._limit} bytes"
            return False
        self._chunks.append(chunk)
        self._room -= len(chunk)
        return True

    def finish(self, defect: str | None = None) -> bytes:
        """The body, after its last chunk or after a loss."""
        cut_off = self._inflate is not None and self._room < self._limit and not self._inflate.eof
        self.defect = self.defect or defect or ("it is cut off" if cut_off else None)
        return b"".join(self._chunks)


class Arrival:
    """One answer as it arrives: its head, then its body, then perhaps what broke.

    Args:
        passage: The attempt that it answers.
        max_bytes: The most bytes to keep of the body.
    """

    def __init__(self, passage: Passage, max_bytes: int) -> None:
        self.error: Exception | None = None
        self._passage = passage
        self._max_bytes = max_bytes
        self._status: int | None = None
        self._headers: Mapping[str, str] = {}
        self._body = BodyReader("", 0)
        self._defect: str | None = None

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Take the head; names of headers in lower case."""
        self._status = status
        self._headers = headers
        self._body = BodyReader(headers.get("content-encoding", ""), self._max_bytes)

    def take(self, chunk: bytes) -> bool:
        """Take a chunk; False where nothing more is wanted."""
        if self._passage.is_over():
            self._defect = "the time ran out before it was complete"
            return False
        return self._body.feed(chunk)

    def fail(self, error: Exception) -> None:
        """Take note of what ended it."""
        self.error = error
        self._defect = "the connection broke before it was complete"

    def answer(self) -> Answer | None:
        """The answer, as far as it came; None without a head."""
        if self._status is None:
            return None
        content = self._body.finish(self._defect)
        wait = parse_retry_after(self._headers.get("retry-after"))
        return Answer(self._status, tuple(self._headers.items()), content, self._body.defect, wait)
