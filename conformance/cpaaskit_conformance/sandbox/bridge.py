"""Lets sync and async clients call an ASGI application in this process, without sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import Future
from threading import Thread, current_thread
from typing import TypeVar

from starlette.types import ASGIApp

from cpaaskit._httpx import httpx

_Result = TypeVar("_Result")


class LoopThread:
    """An event loop in a thread of its own, so that an application has one loop whoever calls it.

    It begins with the first call and ends with `close`.
    """

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="cpaaskit sandbox", daemon=True)

    def run(self, work: Coroutine[object, object, _Result]) -> _Result:
        """Do something in the loop and wait for it.

        Raises:
            RuntimeError: The loop's own thread asks, which would wait for itself.
        """
        return self._submit(work).result()

    async def await_(self, work: Coroutine[object, object, _Result]) -> _Result:
        """Do something in the loop and await it in another."""
        return await asyncio.wrap_future(self._submit(work))

    def _submit(self, work: Coroutine[object, object, _Result]) -> Future[_Result]:
        if current_thread() is self._thread:
            work.close()
            raise RuntimeError("a receiver of callbacks can't call its own sandbox before it has answered")
        if not self._thread.is_alive():
            self._thread.start()
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def close(self) -> None:
        """End the loop and its thread."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._loop.close()


class BridgeTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries requests of sync and of async clients to an application in a loop thread.

    Args:
        app: An ASGI application.
        loop: Where it runs.
    """

    def __init__(self, app: ASGIApp, loop: LoopThread) -> None:
        self._inner = httpx.ASGITransport(app, raise_app_exceptions=False)
        self._loop = loop

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Carry one request of a sync client."""
        request.read()
        return self._loop.run(self._exchange(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Carry one request of an async client."""
        await request.aread()
        return await self._loop.await_(self._exchange(request))

    async def _exchange(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(
            httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
        )
        content = await response.aread()
        return httpx.Response(response.status_code, headers=response.headers, content=content)
