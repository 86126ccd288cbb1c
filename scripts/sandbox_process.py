"""A sandbox in a process of its own, on a free loopback port."""

from __future__ import annotations

import contextlib
import re
import subprocess
from collections.abc import Generator
from pathlib import Path

TOKEN = "sandbox-token"  # the documented default; the server is within reach of this machine only
STOP_S = 10.0


@contextlib.contextmanager
def running_sandbox(python: str | Path, api: str) -> Generator[str]:
    """Start `cpaaskit sandbox API` with an interpreter, give the base URL that it prints, and end it.

    Raises:
        RuntimeError: The process ended before it printed a URL.
    """
    command = [str(python), "-m", "cpaaskit", "sandbox", api, "--port", "0"]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _printed_url(process, api)
        finally:
            process.terminate()
            process.communicate(timeout=STOP_S)


def _printed_url(process: subprocess.Popen[str], api: str) -> str:
    for line in process.stdout or ():
        if match := re.search(rf"http://\S+/{api}/\S*", line):
            return match[0]
    raise RuntimeError(f"the sandbox ended with exit code {process.wait()} before it printed a URL for {api}")
