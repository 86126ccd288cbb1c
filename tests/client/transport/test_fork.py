"""A forked child: it drops the pool, leaves its parent's connections alone, and no lock is held."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from cpaaskit import RateLimit
from cpaaskit import _fork as fork

from .callers import Caller, write
from .peers import Peer, answering

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")

# In a process of its own: one that runs threads, as a test session does, is warned about forking.
_SCRIPT = """
import gc, os, sys
from tests_callers import Caller, write

with Caller(sys.argv[1], sys.argv[2]) as caller:
    caller.call(write)                      # the parent's connection
    {held}
    child = os.fork()
    if child == 0:
        caller._runner = caller._runner and __import__("asyncio").Runner()
        caller.call(write)                  # the child's own
        caller.call(write)
        gc.collect()
        sys.stdout.flush()
        os._exit(0)
    {released}
    _, status = os.waitpid(child, 0)
    assert status == 0, status
    caller.call(write)                      # the parent's, kept
"""


def _fork_in_a_process(transport: str, url: str, held: str = "", released: str = "") -> None:
    folder = os.path.dirname(__file__)  # noqa: PTH120 - handed to another process as text
    script = _SCRIPT.format(held=held or "pass", released=released or "pass")
    bootstrap = (
        "import importlib.util, sys\n"
        f"spec = importlib.util.spec_from_file_location('tests_callers', {folder!r} + '/callers.py')\n"
        "module = sys.modules['tests_callers'] = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(module)\n"
    )
    command = [sys.executable, "-W", "error", "-c", bootstrap + script, transport, url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def test_a_child_makes_its_own_connections_and_the_parent_keeps_its_own(transport: str) -> None:
    """Four requests: two on the parent's connection, before and after the child's life, and two on the child's."""
    with Peer(answering(204)) as peer:
        _fork_in_a_process(transport, peer.url)

    assert (peer.arrivals, peer.connections) == (4, 2)


def test_a_lock_that_a_thread_held_at_the_fork_does_not_stop_the_child() -> None:
    """The child starts with fresh locks."""
    with Peer(answering(204)) as peer:
        lock = "caller.client._holder._lock"
        _fork_in_a_process("sync", peer.url, f"{lock}.acquire()", f"{lock}.release()")

    assert (peer.arrivals, peer.connections) == (4, 2)


def test_a_rate_s_lock_is_renewed_too() -> None:
    """A thread may have been taking its place in the queue when the process forked."""
    with Peer(answering(204)) as peer, Caller("sync", peer.url, rate_limit=RateLimit(1000, 1.0)) as caller:
        gate = caller.client._core._gates._chosen
        gate._lock.acquire()
        fork._renew_all()
        caller.call(write)

    assert peer.arrivals == 1


def test_what_a_child_does_after_a_fork_leaves_the_old_pool_open(transport: str) -> None:
    """The same in one process: the old pool is dropped unclosed, and a new one is made."""
    with Peer(answering(204)) as peer, Caller(transport, peer.url) as caller:
        caller.call(write)
        old = caller.client._holder._transport
        session = getattr(old, "_session", None)
        fork._renew_all()
        caller.call(write)
        new = caller.client._holder._transport

        assert (transport == "aiohttp") == (new is old)
        assert (peer.arrivals, peer.connections) == (2, 2)
        if transport == "sync":
            old.close()
        else:
            caller.call(lambda _: session.close() if session is not None else old.aclose())
