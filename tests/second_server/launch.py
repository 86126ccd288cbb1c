"""Starting a second server in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .faults import Fault, materialise

ROOT = Path(__file__).parents[1]  # the folder that holds `second_server`


@contextmanager
def running(
    api: str, preset: str, *arguments: str, token: str = "second-token", fault: Fault | None = None
) -> Iterator[str]:
    """Run a server and yield its base URL.

    Args:
        api: Which one.
        preset: A name from its `choices.PRESETS`.
        arguments: Further options of the command line.
        token: The API key that it accepts.
        fault: A fault to build into its source first.
    """
    with tempfile.TemporaryDirectory(prefix="second-server-") as place:
        root = ROOT
        if fault is not None:
            root = Path(place)
            materialise(fault, root)
        command = [sys.executable, "-m", f"second_server.{api}", "--until-eof", "--preset", preset, "--token", token]
        with subprocess.Popen(
            [*command, *arguments],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            assert process.stdout is not None
            try:
                yield process.stdout.readline().strip()
            finally:
                process.kill()
