"""A Starlette app that answers every request with the bytes of one recorded response, on uvicorn.

`python -m bench.bare_starlette STATUS FILE` prints its port and serves until it is ended.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench import payload


def create_app(status: int, body: bytes) -> Starlette:
    """Return the app: the two routes of the measurement, no validation, no state."""

    async def answer(request: Request) -> Response:
        await request.body()
        return Response(body, status, media_type="application/json")

    send = payload.BASE_PATH + "/outbound/{sender}/requests"
    poll = send + "/{request_id}/deliveryInfos"
    return Starlette(routes=[Route(send, answer, methods=["POST"]), Route(poll, answer, methods=["GET"])])


def main(status: int, body: bytes) -> None:
    """Serve on a free loopback port."""
    # Named as TCP: asyncio sends small writes at once on such sockets only.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(128)
        print(listener.getsockname()[1], flush=True)
        config = uvicorn.Config(create_app(status, body), log_level="warning", access_log=False)
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]).read_bytes())
