"""Servers in processes of their own, on free loopback ports, ended by their id."""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
from collections.abc import Generator

STOP_S = 10.0


@contextlib.contextmanager
def running(*arguments: str, prints: str) -> Generator[str]:
    """Start this Python with arguments, and give what its first line of output that matches a pattern shows there.

    Raises:
        RuntimeError: The process ended before it printed such a line.
    """
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _printed(process, prints)
        finally:
            process.terminate()
            process.communicate(timeout=STOP_S)


def _printed(process: subprocess.Popen[str], pattern: str) -> str:
    for line in process.stdout or ():
        if match := re.search(pattern, line):
            return match[0]
    raise RuntimeError(f"a server ended with exit code {process.wait()} before it printed {pattern!r}")
