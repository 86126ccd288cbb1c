"""Bodies that are read while they are sent, so that no file is held in memory, and none sent twice that cannot be."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import IO

from cpaaskit._httpx import httpx

_CHUNK = 65_536


class OneWay:
    """A file that shows nothing but `read`, so that nobody mistakes a pipe for a file of no length."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        return self._file.read(size)


class Upload(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body on its way from files.

    Args:
        chunks: Begins to read it, from its start where it can be rewound.
        length: Its bytes, None where nobody can say.
        rewindable: It can be read once more.
    """

    def __init__(self, chunks: Callable[[], Iterable[bytes]], length: int | None, *, rewindable: bool) -> None:
        self.length = length
        self._chunks = chunks
        self._rewindable = rewindable
        self._begun = False

    def is_replayable(self) -> bool:
        """Whether it can be sent from its start: it was not begun, or can be rewound."""
        return self._rewindable or not self._begun

    def __iter__(self) -> Iterator[bytes]:
        self._begun = True
        yield from self._chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def is_rewindable(file: object) -> bool:
    """Whether a file can be read from its start again; what is no file can."""
    if isinstance(file, (bytes, str)):
        return True
    seekable: Callable[[], bool] | None = getattr(file, "seekable", None)
    return seekable is not None and seekable()


def upload_of(file: IO[bytes]) -> Upload:
    """A file as a whole body."""
    rewindable = is_rewindable(file)
    return Upload(
        lambda: _read(file, rewindable=rewindable), _length(file) if rewindable else None, rewindable=rewindable
    )


def _read(file: IO[bytes], *, rewindable: bool) -> Iterator[bytes]:
    if rewindable:
        file.seek(0)
    while chunk := file.read(_CHUNK):
        yield chunk


def _length(file: IO[bytes]) -> int:
    """The bytes of a file that can be rewound."""
    file.seek(0, 2)
    return file.tell()
