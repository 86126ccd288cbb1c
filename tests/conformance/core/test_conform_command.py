from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from cpaaskit_conformance.commands.conform import main
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.options import ConformOptions, read_options


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "TOKEN", "SEED", "EXAMPLES", "FAMILY", "REPORT"):
        monkeypatch.delenv(f"CPAASKIT_OPENSMS_{name}", raising=False)


def options(*argv: str, stdin: str = "", **environment: str) -> ConformOptions:
    named = {f"CPAASKIT_OPENSMS_{name}": value for name, value in environment.items()}
    return read_options(["opensms", *argv], named, io.StringIO(stdin))


def test_defaults_judge_the_sandbox_in_this_process() -> None:
    """Nothing but the API's name is needed."""
    given = options()

    assert given.base_url is None
    assert (given.seed, given.timeout_s, given.max_time_s, given.case, given.report) == (1, 10.0, 300.0, None, None)
    assert given.families == ("wire", "semantic", "robustness", "client")
    assert (given.tags, given.brand, given.examples) == ((), None, None)


def test_the_environment_stands_in_for_the_command_line() -> None:
    """Each option has a variable; the command line wins."""
    given = options(
        "--seed", "9", SEED="4", TOKEN="k", EXAMPLES="7", READ_ONLY="yes", FAMILY="client,wire", REPORT="out"
    )

    assert (given.seed, given.examples, given.read_only) == (9, 7, True)
    assert given.credential.token == "k"
    assert given.families == ("wire", "client")
    assert given.report == Path("out")


def test_tags_and_a_brand_can_be_given() -> None:
    """Several tags are separated by commas; both have variables."""
    assert options("--tag", "sms, verify,", "--brand", "bics").tags == ("sms", "verify")
    assert (options(TAG="sms").tags, options(BRAND="twincles").brand) == (("sms",), "twincles")


def test_a_dash_reads_the_token_from_standard_input() -> None:
    """A token in a pipe appears in no list of processes."""
    assert options("--token", "-", stdin="from-a-pipe\n").credential.token == "from-a-pipe"


def test_credentials_of_other_kinds_are_taken() -> None:
    """APIs with Basic or OAuth have other options."""
    basic = options("--username", "u", "--password", "p").credential
    oauth = options("--client-id", "i", "--client-secret", "s").credential

    assert (basic.username, basic.password) == ("u", "p")
    assert (oauth.username, oauth.password) == ("i", "s")


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["--seed", "x"], "--seed 'x' is not a whole number"),
        (["--seed", "-1"], "--seed '-1' is not a whole number"),
        (["--examples", "1.5"], "--examples '1.5' is not a whole number"),
        (["--workers", "0"], "from 1 to 64"),
        (["--timeout", "0"], "--timeout '0' is not a number of seconds"),
        (["--timeout", "nan"], "not a number of seconds"),
        (["--max-time", "soon"], "--max-time 'soon' is not a number of seconds"),
        (["--family", "wire,magic"], "there is no family 'magic'"),
        (["--token", "a\nb"], "--token holds a line break"),
        (["--token", "ключ"], "--token holds"),
        (["--token", " a"], "--token holds"),
        (["--token", "-"], "found nothing on standard input"),
        (["--password", "a\rb"], "--password holds"),
        (["--colour"], "unrecognized arguments: --colour"),
        (["--seed"], "expected one argument"),
    ],
)
def test_what_makes_no_sense_is_told_in_one_line(argv: list[str], told: str) -> None:
    """The line names the option and what it takes."""
    with pytest.raises(ConfigurationError) as caught:
        options(*argv)

    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_refused_token_is_not_repeated() -> None:
    """An error about a secret does not show it."""
    with pytest.raises(ConfigurationError) as caught:
        options("--token", "hunter2\nhunter2")

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["nosuch"], "no API is called 'nosuch'"),
        (["../etc"], "no API is called '../etc'"),
        ([], "the following arguments are required: API"),
        (["opensms", "--base-url", "nowhere", "--token", "k"], "'nowhere' is not an http or https URL"),
        (["opensms", "--base-url", "http://example.org/", "--token", "k"], "use https"),
        (["opensms", "--base-url", "http://127.0.0.1:1/"], "CPAASKIT_OPENSMS_TOKEN"),
        (["opensms", "--tag", "nosuch"], "there is no tag 'nosuch'"),
        (["opensms", "--brand", "nosuch"], "opensms has one server only"),
        (["opensms", "--case", "nonsense"], "'nonsense' is no case address"),
        (["opensms", "--case", "opensms/sendMessage/wire/fixed/99999"], "no case has the address"),
    ],
)
def test_bad_input_exits_with_2_and_one_line(argv: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One clear line on standard error, nothing on standard output, nothing sent."""
    assert main(argv) == 2

    shown = capsys.readouterr()
    assert told in shown.err
    assert shown.err.startswith("cpaaskit conform: ")
    assert shown.err.count("\n") == 1
    assert shown.out == ""


def test_a_report_path_that_is_a_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file stays as it was."""
    path = tmp_path / "file"
    path.write_text("mine")

    assert main(["opensms", "--report", str(path)]) == 2
    assert "is a file" in capsys.readouterr().err
    assert path.read_text() == "mine"


def test_an_unreachable_server_exits_with_3_and_leaves_no_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing was judged, so nothing is written."""
    report = tmp_path / "report"
    argv = [
        "opensms",
        "--base-url",
        "http://127.0.0.1:1/v1",
        "--token",
        "k",
        "--examples",
        "0",
        "--report",
        str(report),
    ]

    assert main(argv) == 3
    assert "can't be reached" in capsys.readouterr().err
    assert not report.exists() or list(report.iterdir()) == []


def test_the_sandbox_is_kept_and_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The report holds what the design promises to other tools."""
    assert main(["opensms", "--examples", "0", "--report", str(tmp_path)]) == 0

    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert list(report) == [
        "api", "verdict", "seed", "corpus_sha256", "spec_sha256", "versions", "cases", "duration_s", "base_url",
        "families", "claims", "failures",
    ]  # fmt: skip
    assert (report["api"], report["verdict"], report["failures"]) == ("opensms", "kept", [])
    assert set(report["claims"][0]) == {"id", "verdict", "level", "basis", "exercised", "evidence"}
    assert (tmp_path / "report.html").exists()
    assert (tmp_path / "junit.xml").exists()
    assert "OPENSMS-026" in capsys.readouterr().out


def test_one_case_is_run_again(capsys: pytest.CaptureFixture[str]) -> None:
    """A case of the report is replayed alone by its address."""
    assert main(["opensms", "--case", "opensms/sendMessage/robustness/fixed/9"]) in (0, 3)

    assert "1 cases" in " ".join(capsys.readouterr().out.split())


def test_one_family_is_complete_by_itself(capsys: pytest.CaptureFixture[str]) -> None:
    """Core claims of families that were not asked for do not make the run incomplete."""
    assert main(["opensms", "--family", "semantic", "--examples", "0"]) == 0
    assert "semantic" in capsys.readouterr().out


def test_help_tells_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    """The options of the command line are stable."""
    with pytest.raises(SystemExit) as caught:
        main(["--help"])

    assert caught.value.code == 0
    told = capsys.readouterr().out
    for option in ("base-url", "token", "username", "password", "client-id", "client-secret", "family", "examples"):
        assert f"--{option}" in told
    for option in ("seed", "workers", "read-only", "timeout", "max-time", "case", "report"):
        assert f"--{option}" in told
