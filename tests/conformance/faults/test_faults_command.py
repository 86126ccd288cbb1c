"""`cpaaskit faults`: trials of faults, settings of variants, and what the exit code says."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from cpaaskit_conformance.commands import faults as command
from cpaaskit_conformance.commands.faults import main
from cpaaskit_conformance.errors import TargetError
from cpaaskit_conformance.faults import Fault, catalogue, find, pool, trial, variants
from cpaaskit_conformance.faults.bench import Bench, bench_of, make_bench
from cpaaskit_conformance.faults.catalogue import sample
from cpaaskit_conformance.faults.rules import OnAnswer, always
from cpaaskit_conformance.faults.tampering import Tampering
from cpaaskit_conformance.faults.trial import Trial, try_fault
from cpaaskit_conformance.faults.variants import Setting, judge_setting, sample_of, settings_of
from cpaaskit_conformance.sandbox import variants as known_variants

FEW = ("text-lowercased", "get-delivery-infos-hangs", "told-twice", "refused-clears")


@pytest.fixture(scope="module")
def bench() -> Bench:
    return make_bench("opensms", 1)


@pytest.mark.parametrize("name", FEW)
def test_a_fault_is_found_through_its_claim(bench, name):
    """Faults of an answer, of liveness, of notifications and of state are found, each in less than its time."""
    done = try_fault(find("opensms", name), bench)
    assert (done.detected, done.inert) == (True, False)
    assert done.by


def test_a_fault_that_does_nothing_is_inert_and_not_found(bench):
    """The catalogue can't grow by faults without effect."""
    small = replace(bench, corpus=replace(bench.corpus, cases=bench.corpus.cases[:5]))
    done = try_fault(Fault("nothing", "opensms", "OPENSMS-028", "nothing", Tampering), small)
    assert (done.detected, done.inert) == (False, True)
    assert done.by == "the verdict is incomplete"


def test_a_fault_that_breaks_another_claim_is_not_found(bench):
    """Being noticed is not enough: the claim that the fault names has to be the broken one."""
    wrong = replace(find("opensms", "text-lowercased"), claim="OPENSMS-016")
    cases = tuple(case for case in bench.corpus.cases if "OPENSMS-028" in case.claims)
    done = try_fault(wrong, replace(bench, corpus=replace(bench.corpus, cases=cases[:3])))
    assert not done.detected
    assert done.by.startswith("only OPENSMS-028")


def test_a_server_that_cannot_be_judged_is_not_found_out(bench):
    """A fault that ends the run before it begins has shown nothing."""
    refusing = Fault("refuses", "opensms", "OPENSMS-083", "refuses all", lambda: _All(401))
    done = try_fault(refusing, bench)
    assert not done.detected
    assert done.by.startswith("nothing was judged")


class _All(Tampering):
    def __init__(self, status: int) -> None:
        super().__init__()
        self._status = status

    async def answer(self, request, forward):
        return replace(await forward(request), status=self._status)


def test_every_variant_combination_and_seed_is_a_setting():
    """All variants alone, fifty combinations, twenty seeds; the same ones for the same seed."""
    settings = settings_of("opensms", 3)
    assert len(settings) == len(known_variants("opensms")) + 50 + 20
    assert settings == settings_of("opensms", 3)
    assert settings != settings_of("opensms", 4)
    assert len({setting.name for setting in settings}) == len(settings)


@pytest.mark.parametrize("api", ["cpaas_v2", "opensms"])
def test_a_sample_of_settings_holds_every_variant_once(api):
    """Each variant's switches stand in one setting as the variant has them; the last setting has none."""
    *merged, plain = sample_of(api, 1)
    named = [name for setting in merged for name in setting.name.split(", ")]
    assert sorted(named) == sorted(variant.name for variant in known_variants(api))
    for variant in known_variants(api):
        (setting,) = (one for one in merged if variant.name in one.name.split(", "))
        assert {name: setting.switches[name] for name in variant.setting} == dict(variant.setting)
    assert plain == Setting("seed 1", 1)
    assert len(merged) < len(named) / 4


def test_a_sample_of_faults_holds_one_for_each_claim(capsys):
    """Every claim that a fault breaks is there, once."""
    chosen = sample("opensms")
    assert len(chosen) == len({fault.claim for fault in chosen})
    assert {fault.claim for fault in chosen} == {fault.claim for fault in catalogue("opensms")}
    assert main(["opensms", "--sample", "--list"]) == 0
    out = capsys.readouterr().out
    assert all(fault.name in out for fault in chosen)
    assert len(chosen) < len(catalogue("opensms"))


def test_allowed_behaviour_raises_no_alarm():
    """A variant far from the default keeps every claim."""
    setting = next(one for one in settings_of("opensms", 1) if one.name == "location-absent")
    assert judge_setting("opensms", setting).alarms == ()


def test_an_alarm_names_the_claim_the_check_and_the_case(monkeypatch, bench):
    """A broken claim of any level is an alarm, and so is a run without a verdict."""

    def faulty(self, build, **options):
        return judge(
            self, lambda create, notifier: find("opensms", "text-lowercased").wrap(create(notifier)), **options
        )

    judge = Bench.judge
    monkeypatch.setattr(Bench, "judge", faulty)
    calm = judge_setting("opensms", Setting("plain", 1))
    assert any(alarm.startswith("OPENSMS-028 (must), semantic.echo: ") for alarm in calm.alarms)

    def unreachable(self, build, **options):
        raise TargetError("nobody is there")

    monkeypatch.setattr(Bench, "judge", unreachable)
    assert judge_setting("opensms", Setting("plain", 1)).alarms == ("nobody is there",)

    def empty(self, build, **options):
        return judge(replace(bench, corpus=replace(bench.corpus, cases=())), build, **options)

    monkeypatch.setattr(Bench, "judge", empty)
    assert judge_setting("opensms", Setting("plain", 1)).alarms == ("the verdict is incomplete",)


def test_json_has_exactly_the_documented_keys(capsys):
    """Other tools read it."""
    assert main(["opensms", "--json", "--workers", "1", "--only", "text-lowercased"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {
        "api": "opensms",
        "seed": 1,
        "faults": [{"name": "text-lowercased", "claim": "OPENSMS-028", "detected": True, "by": "semantic.echo"}],
    }


def test_the_table_ends_with_the_figures(capsys):
    """Faults, share, inert ones and seconds."""
    assert main(["opensms", "--workers", "1", "--only", "text-lowercased"]) == 0
    assert "1 faults, 1 detected (100.0 %), 0 inert" in capsys.readouterr().out


@pytest.mark.parametrize(("detected", "inert"), [(False, False), (False, True), (True, True)])
def test_a_fault_that_survives_or_does_nothing_is_exit_1(monkeypatch, capsys, detected, inert):
    """All found and none inert is 0, anything else 1."""
    monkeypatch.setattr(
        command, "try_all", lambda *_: iter([Trial("a", "OPENSMS-001", detected, "nothing", inert, 0.1)])
    )
    assert main(["opensms", "--only", "text-lowercased"]) == 1
    assert "0 detected" in capsys.readouterr().out
    assert main(["opensms", "--only", "text-lowercased", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["faults"][0]["detected"] is False


def test_alarms_are_named_and_exit_1(monkeypatch, capsys):
    """Each alarm is printed under its setting."""
    calms = [variants.Calm("quiet", ()), variants.Calm("loud", ("OPENSMS-001 (must), x: y [z]",))]
    monkeypatch.setattr(command, "judge_all", lambda *_: iter(calms))
    assert main(["opensms", "--variants"]) == 1
    out = capsys.readouterr().out
    assert "loud" in out
    assert "OPENSMS-001" in out
    assert "2 faultless settings, 1 with an alarm" in out
    assert main(["opensms", "--variants", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["variants"][1]["alarms"] == ["OPENSMS-001 (must), x: y [z]"]
    monkeypatch.setattr(command, "judge_all", lambda *_: iter(calms[:1]))
    assert main(["opensms", "--variants"]) == 0
    assert main(["opensms", "--variants", "--sample"]) == 0


def test_the_list_names_all_and_tries_none(capsys):
    """Every fault is listed with what the server does wrong."""
    assert main(["opensms", "--list"]) == 0
    out = capsys.readouterr().out
    assert all(fault.name in out for fault in catalogue("opensms"))


@pytest.mark.parametrize("argv", [["nowhere"], ["opensms", "--only", "nothing"], ["opensms", "--workers", "-1"]])
def test_wrong_usage_is_exit_2_with_one_line(capsys, argv):
    """One line that names the thing and the way out."""
    assert main(argv) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_several_processes_give_the_same_in_the_same_order():
    """How many processes there are changes nothing but the time."""
    names = ["text-lowercased", "sender-upper-case"]
    alone = [(done.name, done.detected, done.by) for done in pool.try_all("opensms", 1, names, 1)]
    assert [(done.name, done.detected, done.by) for done in pool.try_all("opensms", 1, names, 2)] == alone
    settings = [Setting("plain", 1), Setting("other", 2)]
    assert list(pool.judge_all("opensms", settings, 2)) == list(pool.judge_all("opensms", settings, 1))


def test_a_worker_process_keeps_its_bench(bench):
    """The corpus is made once and handed over."""
    pool._begin("opensms", bench.corpus)
    assert pool._try("text-lowercased").detected
    assert bench_of("opensms", bench.corpus).corpus is bench.corpus
    assert trial.try_fault is try_fault
    assert OnAnswer("x", (200,), always, lambda _, answer: answer).altered == 0


def test_a_log_hears_how_far_a_long_run_is(capsys, monkeypatch):
    """Where no bar can be drawn, a line comes now and then, and none with --json, whose reader wants JSON alone."""
    found = Trial("text-lowercased", "OPENSMS-028", detected=True, by="semantic.echo", inert=False, seconds=0.1)
    monkeypatch.setattr(command, "_TELL_EACH_S", 0.0)
    monkeypatch.setattr(command, "try_all", lambda *_: iter([found]))
    assert main(["opensms", "--only", "text-lowercased"]) == 0
    told = capsys.readouterr().err
    assert main(["opensms", "--only", "text-lowercased", "--json"]) == 0

    assert told == "1 of 1 faults\n"
    assert capsys.readouterr().err == ""
