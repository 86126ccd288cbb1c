"""Values drawn from hypothesis strategies, each from a hash of its address alone."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Final, Generic, Protocol, TypeVar, cast
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis.database import ExampleDatabase, InMemoryExampleDatabase
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants
from hypothesis.strategies import SearchStrategy

from cpaaskit_conformance.model import MISSING, Missing

T = TypeVar("T")
_BUFFER: Final = 4096
_ATTEMPTS: Final = 6
_SHRINK_CALLS: Final = 200


class _Handle(Protocol):
    @property
    def fuzz_one_input(self) -> Callable[[bytes], bytes | None]: ...


class _Test(Protocol):
    """What hypothesis makes of a function; its stubs leave `hypothesis` untyped."""

    @property
    def hypothesis(self) -> _Handle: ...
    def __call__(self) -> None: ...


class _WantedError(Exception):
    """The value shows what is looked for."""


def buffer_for(seed: int, place: str, index: int, attempt: int) -> bytes:
    """Give the bytes that a value is drawn from; three in four are thinned out, which makes smaller values."""
    digest = hashlib.sha256(f"{seed}/{place}/{index}/{attempt}".encode()).digest()
    source = random.Random(int.from_bytes(digest))
    drawn = int.from_bytes(source.randbytes(_BUFFER))
    for _ in range(index % 4):
        drawn &= int.from_bytes(source.randbytes(_BUFFER))
    return drawn.to_bytes(_BUFFER)


class Drawer(Generic[T]):
    """Draws values of one strategy; value `i` depends on seed, place and `i` and on no other value.

    Args:
        strategy: What to draw.
        seed: The run's seed.
        place: What the values are for, for example `opensms/sendMessage/wire`.
    """

    def __init__(self, strategy: SearchStrategy[T], *, seed: int, place: str) -> None:
        self._strategy = strategy
        self._seed = seed
        self._place = place
        self._drawn: list[T] = []
        self._fuzz = self._test(self._keep, None).hypothesis.fuzz_one_input

    def _keep(self, value: T) -> None:
        self._drawn.append(value)

    def draw(self, index: int) -> T | Missing:
        """Give value `index`, or MISSING where its bytes gave none."""
        found = self._found(index)
        return MISSING if found is None else found[0]

    def smaller(self, index: int, wanted: Callable[[T], bool]) -> T | Missing:
        """Give the smallest value found, starting at value `index`, that is still wanted; MISSING where none is.

        Args:
            index: The number of a wanted value.
            wanted: Tells whether a value shows what is looked for; called at most 200 times.
        """
        start = self._found(index)
        return MISSING if start is None else self._shrunk(start[1], wanted)

    def _found(self, index: int) -> tuple[T, bytes] | None:
        for attempt in range(_ATTEMPTS):
            buffer = buffer_for(self._seed, self._place, index, attempt)
            self._drawn.clear()
            self._fuzz(buffer)
            if self._drawn:
                return self._drawn[0], buffer
        return None

    def _shrunk(self, buffer: bytes, wanted: Callable[[T], bool]) -> T | Missing:
        found: list[T] = []
        calls = 0

        def look(value: T) -> None:
            nonlocal calls
            calls += 1
            if calls <= _SHRINK_CALLS and wanted(value):
                found.append(value)
                raise _WantedError

        database = InMemoryExampleDatabase()
        with suppress(_WantedError):
            self._test(look, database).hypothesis.fuzz_one_input(buffer)
        with suppress(_WantedError):
            if found:
                self._test(look, database)()
        return found[-1] if found else MISSING

    def _test(self, body: Callable[[T], None], database: ExampleDatabase | None) -> _Test:
        @settings(
            database=database,
            deadline=None,
            phases=(Phase.reuse, Phase.shrink),
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
            verbosity=Verbosity.quiet,
            print_blob=False,
        )
        @given(self._strategy)
        def test(value: T) -> None:
            body(value)

        return cast("_Test", test)  # hypothesis gives its handle no type


@contextmanager
def without_local_constants() -> Generator[None]:
    """Keep hypothesis from mining the sources that happen to be imported: a wheel and a checkout differ there."""
    nothing = Constants()
    with patch.object(providers, "_get_local_constants", lambda: nothing):
        yield
