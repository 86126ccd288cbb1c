"""Try a built wheel as a user would: `smoke.py WHEEL`.

Two empty environments: the base install imports, lists its APIs and vendors a client; the install with extras starts
the sandbox, sends one message to it, and judges it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

from judge_sandbox import compare, load
from sandbox_process import running_sandbox

BASE = """
import importlib.metadata, sys
from cpaaskit import OpenSMS

OpenSMS(token="smoke").close()
installed = {dist.name.lower() for dist in importlib.metadata.distributions()}
unexpected = installed & {"schemathesis", "hypothesis", "pytest", "starlette", "uvicorn", "aiohttp", "rich"}
sys.exit(f"the base install brings {sorted(unexpected)}" if unexpected else 0)
"""
SEND = """
import sys
from cpaaskit import OpenSMS

with OpenSMS(token="sandbox-token", base_url=sys.argv[1]) as sms:
    sent = sms.messages.send(sender="321234567", to=["+13500000991"], text="Hello", correlator="smoke")
    for info in sms.messages.wait_until_final(sent, timeout=30.0):
        print(info.delivery_status)
"""


ROOT = Path(__file__).resolve().parent.parent
CHECKOUT_REPORT = ROOT / "reports" / "opensms-in-process"
PACKAGES = ("generated/cpaaskit_clients", "overrides/cpaaskit", "conformance/cpaaskit_conformance")


def main(wheel: str) -> int:
    """Return 0 where the wheel holds the three packages whole and both installs do what they should."""
    holds_the_packages(wheel)
    with tempfile.TemporaryDirectory() as folder:
        base = Environment(Path(folder) / "base", wheel)
        base.python("-c", BASE)
        base.cpaaskit("apis", "--json")
        base.cpaaskit("vendor", "opensms", "vendored")
        base.cpaaskit("vendor", "opensms", "vendored", "--check")
        refuses_without_extra(base)
        full = Environment(Path(folder) / "full", f"{wheel}[aiohttp,conformance]")
        send_one_message(full)
        full.cpaaskit("conform", "opensms", "--report", "report")
        judges_like_the_checkout(full.folder / "report")
    return 0


class Environment:
    """An empty virtual environment with one requirement installed, and a folder to work in."""

    def __init__(self, folder: Path, requirement: str) -> None:
        venv.create(folder, with_pip=True)
        self.folder = folder
        self.interpreter = folder / "bin" / "python"
        self.python("-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement)

    def python(self, *arguments: str, expected: int = 0) -> str:
        """Run the environment's Python outside the checkout; return what it wrote to standard error.

        Raises:
            SystemExit: Its exit code is another than the expected one.
        """
        command = [str(self.interpreter), *arguments]
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        sys.stderr.write(done.stderr)
        if done.returncode != expected:
            sys.exit(f"smoke: exit code {done.returncode} instead of {expected} from {' '.join(arguments)}")
        return done.stderr

    def cpaaskit(self, *arguments: str, expected: int = 0) -> str:
        """Run the `cpaaskit` command."""
        print(f"$ cpaaskit {' '.join(arguments)}", flush=True)
        return self.python("-m", "cpaaskit", *arguments, expected=expected)


def holds_the_packages(wheel: str) -> None:
    """The wheel's files are those of the three packages, data and py.typed included, and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
    expected = {
        str(path.relative_to((ROOT / package).parent))
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    if inside != expected:
        sys.exit(f"smoke: the wheel's files differ from the packages': {sorted(inside ^ expected)}")


def refuses_without_extra(base: Environment) -> None:
    """Without the extra, a command of the conformance house says what to install."""
    if "pip install 'cpaaskit[conformance]'" not in base.cpaaskit("conform", "opensms", expected=2):
        sys.exit("smoke: conform does not name the missing extra")


def judges_like_the_checkout(report: Path) -> None:
    """Where the checkout left a report of its own, the wheel's has the same corpus and the same verdicts."""
    if (CHECKOUT_REPORT / "report.json").is_file():
        differences = list(compare({"in the checkout": load(CHECKOUT_REPORT), "in the wheel": load(report)}))
        if differences:
            sys.exit("smoke: " + "; ".join(differences))


def send_one_message(full: Environment) -> None:
    """Start the installed sandbox and send one message to it with the installed client."""
    with running_sandbox(full.interpreter, "opensms") as base_url:
        full.python("-c", SEND, base_url)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
