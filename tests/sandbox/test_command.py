"""`cpaaskit sandbox`: what it prints, how it refuses, how it ends."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from cpaaskit_conformance.commands import sandbox as command
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.sandbox.serving import base_url, is_local, listen


@contextmanager
def running(
    *options: str, stdin: str = "", env: dict[str, str] | None = None
) -> Iterator[tuple[subprocess.Popen, str]]:
    """Run the command on a free port until the block ends; gives the process and what it printed first."""
    script = "import sys; from cpaaskit_conformance.commands.sandbox import main; sys.exit(main(sys.argv[1:]))"
    with subprocess.Popen(
        [sys.executable, "-c", script, "--port", "0", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
    ) as process:
        try:
            process.stdin.write(stdin)
            process.stdin.close()
            process.stdin = None
            yield process, "".join(process.stdout.readline() for _ in range(3))
        finally:
            process.kill()


def subscription(printed: str, token: str) -> httpx.Response:
    url = re.search(r"^opensms +(http://127\.0\.0\.1:\d+/opensms/smsmessaging/v1)$", printed, re.MULTILINE)[1]
    return httpx.get(f"{url}/outbound/subscriptions", headers={"Authorization": f"Bearer {token}"})


def test_it_serves_prints_its_urls_and_ends_with_ctrl_c():
    """The URLs, the inbox and the default token stand on standard output; Ctrl-C is exit 0 without a traceback."""
    with running("opensms", "--variant", "error_body=text") as (process, printed):
        assert subscription(printed, "sandbox-token").text == "There is no subscription."
        assert re.search(r"^inbox +http://127\.0\.0\.1:\d+/$", printed, re.MULTILINE)
        assert "sandbox-token" in printed
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)

    assert (process.returncode, errors) == (0, "")


def test_a_token_from_standard_input_is_used_and_not_shown():
    """`--token -` keeps the token off the command line and out of what is printed."""
    with running("--token", "-", stdin="own-t0k3n\n") as (process, printed):
        assert subscription(printed, "own-t0k3n").status_code == 404
        assert subscription(printed, "sandbox-token").status_code == 401
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=10)

    assert "own-t0k3n" not in printed + rest + errors


def test_a_fault_is_planted():
    """`--fault NAME` wraps the sandbox in a fault of the catalogue."""
    from cpaaskit_conformance.faults.catalogue import catalogue

    fault = next(fault for fault in catalogue("opensms") if "token" in fault.name)
    with running("opensms", "--fault", fault.name) as (_, printed):
        assert subscription(printed, "sandbox-token").status_code < 600


@pytest.fixture
def refused(capsys, monkeypatch):
    """Runs the command with options that can't be used, and gives the one line that it tells."""

    def run(*options):
        monkeypatch.setattr(command, "serve", lambda *_: pytest.fail("it serves"))
        assert command.main(options) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("cpaaskit sandbox: ")
        assert err.count("\n") == 1
        return err

    return run


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["nope"], "no API is called 'nope'; there are: cpaas_v2, opensms"),
        (["--port", "x"], "'x' is no port; give 0 to 65535"),
        (["--port", "65536"], "'65536' is no port"),
        (["--what"], "unrecognized arguments: --what; see cpaaskit sandbox --help"),
        (["opensms", "--variant", "nope"], "opensms has no variant 'nope'"),
        (["opensms", "--variant", "location=up"], "location can't be 'up'"),
        (["--variant", "other:location=absent"], "there are variants for other"),
        (["opensms", "--fault", "nope"], "no fault 'nope'"),
        (["--brand", "nope"], "there is no brand 'nope'; there are: bics, mobtexting, twincles"),
        (["opensms", "--brand", "bics"], "there is no brand 'bics'; there are: none here"),
        (["--quota", "-1"], "quota is -1"),
        (["--delivery", "nan"], "delivery_s is nan"),
        (["--step", "-1"], "the step is -1.0"),
        (["--keep", "0"], "keep is 0"),
        (["--token", ""], "the token must be printable ASCII"),
        (["--token", "a b"], "the token must be printable ASCII"),
        (["--host", "no.such.host.invalid"], "'no.such.host.invalid' is no host of this machine"),
    ],
)
def test_a_wrong_option_is_one_line_and_exit_2(refused, options, told):
    """The line names the thing and the way out."""
    assert told in refused(*options)


def test_a_port_in_use_is_one_line_and_exit_2(refused):
    """Somebody else's port is told, with the option that chooses another."""
    with listen("127.0.0.1", 0) as taken:
        assert "choose another with --port" in refused("--port", str(taken.getsockname()[1]))


def test_several_apis_need_the_name_of_one(refused, monkeypatch):
    """Where several APIs are served, a variant and a fault say whose they are."""
    monkeypatch.setattr(command, "_apis", lambda _: ("opensms", "other"))

    assert "write API:location=absent" in refused("--variant", "location=absent")
    monkeypatch.setattr(command, "create_app", lambda *_, **__: None)
    assert "--fault needs one API" in refused("--fault", "any")


@pytest.fixture
def served_with(capsys, monkeypatch):
    """Runs the command without serving, and gives what it printed and what it made the app with."""

    def run(*options):
        made = {}
        create = command.create_app

        def note(apis, **given):
            made.update(given, apis=apis)
            return create(apis, **given)

        monkeypatch.setattr(command, "create_app", note)
        monkeypatch.setattr(command, "serve", lambda _, listener: listener.close())
        assert command.main([*options, "--port", "0"]) == 0
        return capsys.readouterr(), made

    return run


@pytest.mark.parametrize(
    ("variables", "token"),
    [
        ({}, "sandbox-token"),
        ({"CPAASKIT_OPENSMS_TOKEN": "one"}, "one"),
        ({"CPAASKIT_OPENSMS_TOKEN": "one", "CPAASKIT_SANDBOX_TOKEN": "two"}, "two"),
    ],
)
def test_the_environment_stands_for_options(served_with, monkeypatch, variables, token):
    """A token in the environment is taken, and not shown."""
    for name in ("CPAASKIT_OPENSMS_TOKEN", "CPAASKIT_SANDBOX_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    (out, _), made = served_with("opensms")
    assert made["token"] == token
    assert ("(as given)" in out) == bool(variables)


def test_a_host_in_the_environment_is_taken(served_with, monkeypatch):
    """Host and port have variables too."""
    monkeypatch.setenv("CPAASKIT_SANDBOX_HOST", "localhost")

    assert "http://localhost:" in served_with()[0].out


def test_a_host_that_others_can_reach_is_warned_of(served_with):
    """On another address than loopback, the inbox is open to others: that is told."""
    assert "can be reached from other machines" in served_with("--host", "0.0.0.0")[0].err
    assert served_with("--host", "127.0.0.1")[0].err == ""


def test_options_become_settings(served_with):
    """Pace, limits, seed and switches arrive where they belong; later switches win."""
    _, made = served_with(
        "opensms",
        *(
            "--delivery",
            "5",
            "--quota",
            "7",
            "--keep",
            "9",
            "--seed",
            "3",
            "--step",
            "0.5",
            "--allow-callbacks-anywhere",
        ),
        *("--variant", "location-absent", "--variant", "opensms:location=relative", "--variant", "json-pretty"),
    )

    given = made["settings"]
    assert (given.delivery_s, given.quota, given.keep, given.seed) == (5, 7, 9, 3)
    assert given.callbacks_anywhere
    assert not made["clock"].live
    assert made["variants"] == {"opensms": {"location": "relative", "pretty": True}}


def test_a_brand_goes_to_the_apis_that_are_sold_under_it(served_with):
    """It is a switch of theirs; documented rates are a setting of all."""
    _, made = served_with("--brand", "bics", "--limits", "--variant", "cpaas_v2:call_id=true")

    assert made["variants"] == {"cpaas_v2": {"call_id": "true", "brand": "bics"}}
    assert made["settings"].documented_limits


def test_help_names_the_magic_numbers(capsys):
    """What a user needs to know of an API's sandbox stands in the help."""
    with pytest.raises(SystemExit) as ended:
        command.main(["--help"])

    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert "+999 2...       DeliveredToNetwork, then DeliveryImpossible" in out
    assert "CPAASKIT_SANDBOX_TOKEN" in out


def test_variants_are_listed(capsys):
    """Each with what it does, where it is allowed, and its switch."""
    assert command.main(["opensms", "--list-variants"]) == 0
    assert "opensms:location-absent\n    Answers a send without a Location.\n" in capsys.readouterr().out


def test_a_listener_is_named_as_a_url():
    """IPv6 addresses stand in brackets; what is local is told by the address alone."""
    with listen("127.0.0.1", 0) as listener:
        assert base_url("::1", listener) == f"http://[::1]:{listener.getsockname()[1]}"
    assert [is_local(host) for host in ("127.0.0.1", "::1", "localhost", "0.0.0.0", "box.example")] == [True] * 3 + [
        False
    ] * 2


def test_an_address_of_another_machine_is_refused():
    """A host that is not this machine's can't be listened on."""
    with pytest.raises(ConfigurationError, match=r"can't listen on 192\.0\.2\.1"):
        listen("192.0.2.1", 0)
