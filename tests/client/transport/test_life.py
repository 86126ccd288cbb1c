"""A client's life: one pool at the first use, one event loop, one end; interruptions pass through."""

from __future__ import annotations

import asyncio
import gc
import signal
import threading
import time
import warnings
from typing import Any

import pytest

from cpaaskit import AsyncOpenSMS, ClientClosedError, ClientStateError, EventLoopError, OpenSMS
from cpaaskit import _client as client_module
from cpaaskit._aiohttp import AiohttpTransport
from cpaaskit._httpx import httpx

from . import peers
from .callers import TOKEN, Caller, charge, failure, read, write
from .peers import Peer, answering

_THREADS = 16


def test_sixteen_threads_make_one_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them at the first use, and the pool takes its time."""
    built: list[object] = []
    build = client_module.build_transport

    def slowly(options: dict[str, Any]) -> Any:
        time.sleep(0.05)
        built.append(build(options))
        return built[-1]

    monkeypatch.setattr(client_module, "build_transport", slowly)
    barrier = threading.Barrier(_THREADS)
    answers: list[object] = []

    def work(client: OpenSMS) -> None:
        barrier.wait(5)
        answers.append(write(client))

    with Peer(answering(204)) as peer, OpenSMS(token=TOKEN, base_url=peer.url) as client:
        threads = [threading.Thread(target=work, args=(client,)) for _ in range(_THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)

    assert (len(built), len(answers), peer.arrivals) == (1, _THREADS, _THREADS)


@pytest.mark.parametrize("transport", ["async", "aiohttp"])
def test_a_second_event_loop_is_refused(transport: str) -> None:
    """In calls and in close, as long as the first loop lives; nothing is sent."""
    with Peer(answering(204)) as peer, Caller(transport, peer.url) as caller:
        caller.call(write)
        with pytest.raises(EventLoopError, match="one client in each loop"):
            asyncio.run(_delete(caller.client))
        with pytest.raises(EventLoopError):
            asyncio.run(caller.client.aclose())
        caller.call(write)

    assert (peer.arrivals, peer.connections) == (2, 1)


def test_an_aiohttp_transport_given_to_clients_in_two_loops_is_refused() -> None:
    """The transport belongs to a loop as well."""
    with Peer(answering(204)) as peer, Caller("aiohttp", peer.url) as caller:
        caller.call(write)
        other = AsyncOpenSMS(token=TOKEN, base_url=peer.url, transport=caller.client._holder._given)
        with pytest.raises(EventLoopError, match="AiohttpTransport"):
            asyncio.run(_delete(other))

    assert peer.arrivals == 1


def test_a_client_whose_loop_is_gone_can_be_closed() -> None:
    """The loop took the connections with it; nobody complains."""
    with Peer(answering(404)) as peer:
        client = AsyncOpenSMS(token=TOKEN, base_url=peer.url)

        async def use_and_leave() -> None:
            assert await client.subscriptions.current() is None
            await client._holder._current().aclose()

        asyncio.run(use_and_leave())
        asyncio.run(client.aclose())
        asyncio.run(client.aclose())
        with pytest.raises(ClientStateError):
            asyncio.run(_delete(client))


def test_close_ends_a_client_once(transport: str) -> None:
    """Again does nothing; a call afterwards says what happened, and so does a view."""
    with Peer(answering(204)) as peer, Caller(transport, peer.url) as caller:
        caller.call(write)
        for _ in range(2):
            caller.call(_close)
        errors = [failure(caller, write), failure(caller, write, timeout=1.0)]

    assert [ClientClosedError] * 2 == [type(error) for error in errors]
    assert "is closed; make a new one" in str(errors[0])
    assert peer.arrivals == 1


def test_a_client_that_was_never_used_closes_too(transport: str) -> None:
    """Without a pool there is nothing to close."""
    with Caller(transport, "http://127.0.0.1:1") as caller:
        caller.call(_close)
        assert isinstance(failure(caller, write), ClientClosedError)


def test_a_given_transport_is_closed_with_its_client() -> None:
    """As its documentation says."""
    closed: list[str] = []

    class Inner(httpx.MockTransport):
        def close(self) -> None:
            closed.append("sync")

        async def aclose(self) -> None:
            closed.append("async")

    inner = Inner(lambda request: httpx.Response(204))
    with OpenSMS(token=TOKEN, transport=inner) as client:
        write(client)

    async def use() -> None:
        async with AsyncOpenSMS(token=TOKEN, transport=inner) as other:
            await write(other)

    asyncio.run(use())

    assert closed == ["sync", "async"]


def test_a_client_of_one_kind_refuses_calls_of_the_other() -> None:
    """With the name of the client that would do."""
    from cpaaskit_clients.opensms.api.subscriptions import delete_delivery_info_subscription as operation

    with OpenSMS(token=TOKEN) as client, pytest.raises(ClientStateError, match="AsyncOpenSMS"):
        asyncio.run(operation.asyncio(client=client))
    with pytest.raises(ClientStateError, match="await"):
        operation.sync(client=AsyncOpenSMS(token=TOKEN))


def test_views_share_the_pool_and_leave_it_open(transport: str) -> None:
    """Other options, same connection; closing a view, or a view of a view, closes nothing."""
    with Peer(answering(204)) as peer, Caller(transport, peer.url, headers={"x-a": "1"}) as caller:
        view = caller.client.with_options(headers={"X-B": "2"}, timeout=3.0, max_retries=0, trust_idempotency=True)
        again = view.with_options(timeout=2.0)
        for _ in range(2):
            caller.call(lambda _: _close(again))
        caller.call(lambda _: write(again))
        caller.call(write)

    assert (caller.client.timeout, view.timeout, again.timeout) == (5.0, 3.0, 2.0)
    assert (caller.client.trust_idempotency, view.trust_idempotency, again.trust_idempotency) == (False, True, True)
    assert peer.connections == 1
    assert [(it.headers["x-a"], it.headers.get("x-b")) for it in peer.requests] == [("1", "2"), ("1", None)]


@pytest.mark.parametrize("transport", ["sync", "async"])
def test_an_unclosed_client_says_so(transport: str) -> None:
    """As a ResourceWarning, once it is collected, if it ever had a pool."""
    with Peer(answering(204)) as peer:
        caller = Caller(transport, peer.url)
        caller.call(write)
        runner, pool = caller._runner, caller.client._holder._transport
        del caller
        with pytest.warns(ResourceWarning, match="unclosed .*OpenSMS"):
            gc.collect()
        pool.close() if runner is None else runner.run(pool.aclose())
        if runner is not None:
            runner.close()


def test_a_client_that_had_no_pool_says_nothing() -> None:
    """There is nothing to lose; a given transport is its owner's."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        OpenSMS(token=TOKEN)
        with Peer(answering(204)):
            write(OpenSMS(token=TOKEN, transport=httpx.MockTransport(lambda request: httpx.Response(204))))
        gc.collect()

    assert not [warning for warning in caught if issubclass(warning.category, ResourceWarning)]


def _interrupt_soon() -> None:
    """Press Ctrl-C in a moment."""
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 0.2)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no interval timers on this system")
@pytest.mark.parametrize(("operation", "noted"), [(read, False), (write, True), (charge, True)])
def test_ctrl_c_passes_through_with_a_note(operation: Any, noted: bool) -> None:
    """The exception is the user's; the note says what may have happened, and the connection is not used again."""
    before = signal.getsignal(signal.SIGALRM)
    with Peer(peers.hanging, answering(204)) as peer, Caller("sync", peer.url) as caller:
        _interrupt_soon()
        try:
            with pytest.raises(KeyboardInterrupt) as caught:
                caller.call(operation)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        caller.call(write)

    assert noted == any("unknown" in note for note in getattr(caught.value, "__notes__", []))
    assert (peer.arrivals, peer.connections) == (2, 2)


@pytest.mark.parametrize("transport", ["async", "aiohttp"])
@pytest.mark.parametrize(("operation", "noted"), [(read, False), (charge, True)])
def test_cancellation_passes_through_with_a_note(operation: Any, noted: bool, transport: str) -> None:
    """A cancelled task ends as cancelled, the request is not repeated, and the client works on."""

    async def cancelled(client: Any) -> asyncio.CancelledError:
        task = asyncio.ensure_future(operation(client))
        while not peer.requests:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        return caught.value

    with Peer(peers.hanging, answering(204)) as peer, Caller(transport, peer.url) as caller:
        stop = caller.call(cancelled)
        caller.call(write)

    assert noted == any("unknown" in note for note in getattr(stop, "__notes__", []))
    assert (peer.arrivals, peer.connections) == (2, 2)


@pytest.mark.parametrize("transport", ["async", "aiohttp"])
def test_a_time_out_of_the_caller_is_the_caller_s(transport: str) -> None:
    """`asyncio.timeout` around a call ends as it does around anything else."""

    async def bounded(client: Any) -> None:
        async with asyncio.timeout(0.2):
            await read(client)

    with Peer(peers.hanging) as peer, Caller(transport, peer.url) as caller:
        error = failure(caller, bounded)

    assert isinstance(error, TimeoutError)
    assert peer.arrivals == 1


async def _delete(client: Any) -> None:
    await client.subscriptions.remove()


def _close(client: Any) -> Any:
    return client.aclose() if isinstance(client, AsyncOpenSMS) else client.close()


def test_aiohttp_transport_closes_once_and_alone() -> None:
    """Closing a transport that was never used, or twice, does nothing."""
    transport = AiohttpTransport()
    asyncio.run(transport.aclose())
    asyncio.run(transport.aclose())
