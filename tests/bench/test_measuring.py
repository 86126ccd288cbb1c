"""How the benchmarks take and show their figures."""

from __future__ import annotations

import importlib
import json
import sys
from types import ModuleType

import pytest


@pytest.fixture
def bench(root, monkeypatch: pytest.MonkeyPatch):
    """Import a module of bench/, which is no part of the installed packages."""
    monkeypatch.syspath_prepend(root)
    for name in [name for name in sys.modules if name == "bench" or name.startswith("bench.")]:
        monkeypatch.delitem(sys.modules, name)

    def load(name: str) -> ModuleType:
        return importlib.import_module(f"bench.{name}")

    return load


def test_rounds_are_interleaved_and_the_first_does_not_count(bench) -> None:
    """What slows the machine for a while slows every contestant; a median forgets one bad round."""
    taken: list[str] = []
    values = {"a": iter([100.0, 1.0, 9.0, 2.0]), "b": iter([100.0, 5.0, 4.0, 50.0])}

    def sample(name: str):
        def take() -> float:
            taken.append(name)
            return next(values[name])

        return take

    assert bench("measure").interleaved({"a": sample("a"), "b": sample("b")}, rounds=3) == {"a": 2.0, "b": 5.0}
    assert "".join(taken) == "abababab"


def test_cpu_time_is_that_of_one_call(bench) -> None:
    """The sample divides by the number of calls it makes."""
    calls: list[None] = []
    assert bench("measure").cpu_us(lambda: calls.append(None), calls=50)() >= 0.0
    assert len(calls) == 50


def test_results_show_machine_versions_method_and_ratios(bench, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A figure without its circumstances is worth nothing."""
    results, measure = bench("results"), bench("measure")
    rows = (measure.Row("bare", 1234.5, "µs"), measure.Row("ours", 2.25, "µs", 1.1, "at most 1.15"))
    table = measure.Table("Speed", "Two rounds.", rows)
    monkeypatch.setattr(results, "RESULTS", tmp_path / "RESULTS.md")

    results.write([table])
    document = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")

    assert "## Speed\n\nTwo rounds.\n\n| what | median | unit | ratio | aim |\n" in document
    assert "| bare | 1,234 | µs |  |  |\n| ours | 2.2 | µs | 1.10 | at most 1.15 |\n" in document
    assert "cores" in document
    assert "httpx 0." in document
    assert results.text(table).splitlines()[-1].split() == ["ours", "2.2", "µs", "1.10", "at", "most", "1.15"]


@pytest.mark.parametrize(
    ("data", "end"),
    [
        (b"GET / HTTP/1.1\r\nHost: x\r\n", None),
        (b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET", 27),
        (b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcPOST", 41),
        (b"POST / HTTP/1.1\r\ncontent-length: 3\r\nX: y\r\n\r\n", 47),
    ],
)
def test_the_bare_server_finds_where_a_request_ends(bench, data: bytes, end: int | None) -> None:
    """By its head, and by the length in it."""
    assert bench("wire_server").request_end(data) == end


def test_the_bare_servers_answer_is_a_documented_one(bench, root) -> None:
    """Every contestant decodes a 201 that the contract allows."""
    response = bench("wire_server").RESPONSE
    assert response.startswith(b"HTTP/1.1 201 Created\r\n")
    from cpaaskit_clients.opensms.models import OutboundResult

    decoded = OutboundResult.from_dict(json.loads(response.partition(b"\r\n\r\n")[2]))
    assert (
        decoded.outbound_sms_message_request.delivery_info_list.delivery_info[0].delivery_status == "DeliveredToNetwork"
    )


def test_a_server_that_does_not_start_is_told(bench) -> None:
    """A measurement never waits for a process that has ended."""
    with pytest.raises(RuntimeError, match="exit code 3"), bench("processes").running("-c", "exit(3)", prints=r"\d+"):
        pytest.fail("nothing runs")


def test_a_started_server_is_ended_with_its_block(bench) -> None:
    """No process outlives its measurement."""
    script = "import time; print(4711, flush=True); time.sleep(60)"
    with bench("processes").running("-c", script, prints=r"\d+") as printed:
        assert printed == "4711"


def test_unknown_measurements_are_refused(bench, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    """One line names what there is."""
    monkeypatch.setattr(sys, "argv", ["bench", "speed"])
    with pytest.raises(SystemExit) as ended:
        bench("__main__").main()
    assert ended.value.code == 2
    assert "no measurement speed; there are client, async, sandbox, import, conform" in capsys.readouterr().err
