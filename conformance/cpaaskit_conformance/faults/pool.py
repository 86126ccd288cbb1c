"""Trials in several processes: the corpus is made once and handed to each."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.bench import Bench, bench_of, make_bench
from cpaaskit_conformance.faults.catalogue import find
from cpaaskit_conformance.faults.trial import Trial, try_fault
from cpaaskit_conformance.faults.variants import Calm, Setting, judge_setting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cpaaskit_conformance.corpus.corpus import Corpus

# What a worker process keeps from one trial to the next.
_benches: list[Bench] = []


def try_all(api: str, seed: int, names: Sequence[str], workers: int) -> Iterator[Trial]:
    """Try faults, and give what came of each in their order.

    Args:
        api: The API.
        seed: The seed of the corpus and of the sandbox.
        names: The faults.
        workers: How many processes; 1 stays in this one.
    """
    bench = make_bench(api, seed)
    if workers == 1:
        yield from (try_fault(find(api, name), bench) for name in names)
        return
    with ProcessPoolExecutor(workers, initializer=_begin, initargs=(api, bench.corpus)) as pool:
        yield from pool.map(_try, names)


def judge_all(api: str, settings: Sequence[Setting], workers: int) -> Iterator[Calm]:
    """Run faultless sandboxes in several settings, and give what came of each in their order.

    Args:
        api: The API.
        settings: The settings.
        workers: How many processes; 1 stays in this one.
    """
    judge = partial(judge_setting, api)
    if workers == 1:
        yield from map(judge, settings)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(judge, settings)


def _begin(api: str, corpus: Corpus) -> None:
    _benches[:] = [bench_of(api, corpus)]


def _try(name: str) -> Trial:
    bench = _benches[0]
    return try_fault(find(bench.api, name), bench)
