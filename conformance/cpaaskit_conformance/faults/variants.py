"""Allowed behaviours, alone and combined: none may raise an alarm."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.errors import TargetError
from cpaaskit_conformance.faults.bench import make_bench
from cpaaskit_conformance.sandbox import variants

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpaaskit_conformance.faults.bench import Bench
    from cpaaskit_conformance.ledger import ClaimResult, Ledger

COMBINATIONS: Final = 50
SEEDS: Final = 20
# Enough drawn cases that two seeds are two corpora, few enough that twenty runs stay quick.
EXAMPLES: Final = 10


@dataclass(frozen=True, slots=True)
class Setting:
    """One faultless sandbox.

    Args:
        name: What it is called.
        seed: The seed of corpus and sandbox.
        examples: How many drawn cases each operation or scenario gets.
        switches: The sandbox's variants.
    """

    name: str
    seed: int
    examples: int = 0
    switches: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Calm:
    """What came of one setting: no alarms, it is to be hoped.

    Args:
        name: The setting.
        alarms: The claims that were reported broken, with the check and what it said; or why there is no verdict.
    """

    name: str
    alarms: tuple[str, ...]


def settings_of(api: str, seed: int) -> tuple[Setting, ...]:
    """Give every variant alone, random combinations, and the sandbox as it is under several seeds.

    Args:
        api: The API.
        seed: Decides the combinations.
    """
    known = variants(api)
    alone = [Setting(variant.name, seed, switches=variant.setting) for variant in known]
    drawn = random.Random(f"{api} combinations {seed}")
    combined: list[Setting] = []
    for number in range(COMBINATIONS if known else 0):
        chosen = drawn.sample(known, drawn.randint(2, min(8, len(known))))
        switches: dict[str, object] = {}
        for variant in chosen:
            switches |= variant.setting
        name = f"combination {number + 1}: {', '.join(variant.name for variant in chosen)}"
        combined.append(Setting(name, seed, switches=switches))
    plain = [Setting(f"seed {number}", number, EXAMPLES) for number in range(1, SEEDS + 1)]
    return (*alone, *combined, *plain)


def sample_of(api: str, seed: int) -> tuple[Setting, ...]:
    """Give every variant once, as many in one setting as do not contradict each other, and the sandbox as it is.

    Args:
        api: The API.
        seed: The seed of each setting.
    """
    groups: list[tuple[list[str], dict[str, object]]] = []
    for variant in variants(api):
        fitting = (group for group in groups if group[1].keys().isdisjoint(variant.setting))
        names, switches = next(fitting, None) or (list[str](), dict[str, object]())
        if not names:
            groups.append((names, switches))
        names.append(variant.name)
        switches |= variant.setting
    merged = [Setting(", ".join(names), seed, switches=switches) for names, switches in groups]
    return (*merged, Setting(f"seed {seed}", seed))


@cache
def _bench(api: str, seed: int, examples: int) -> Bench:
    return make_bench(api, seed, examples=examples)


def judge_setting(api: str, setting: Setting) -> Calm:
    """Run the suite against a faultless sandbox and tell what it complains of."""
    bench = _bench(api, setting.seed, setting.examples)
    try:
        ledger = bench.judge(lambda create, notifier: create(notifier), switches=setting.switches)
    except TargetError as error:
        return Calm(setting.name, (str(error),))
    return Calm(setting.name, alarms(ledger))


def alarms(ledger: Ledger) -> tuple[str, ...]:
    """Tell which claims a run reports broken at any level, or lacks."""
    broken = [_told(result, ledger) for result in ledger.verdicts() if result.verdict == "broken"]
    return tuple(broken) if broken or ledger.verdict == "kept" else (f"the verdict is {ledger.verdict}",)


def _told(result: ClaimResult, ledger: Ledger) -> str:
    finding = next(finding for finding in ledger.failures if finding.claim == result.id)
    return f"{result.id} ({result.level}), {finding.check}: {finding.message} [{finding.case}]"
