"""`python -m second_server.cpaas_v2 --port 0 --token T`: serve, and print the base URL."""

from __future__ import annotations

import argparse
import asyncio
import sys

from ..faults import serve_fault
from ..opensms.wire import HEAD_LIMIT, Connection, Request, Response
from .choices import PRESETS
from .server import CPaaS
from .store import Account


def main() -> None:
    """Serve until standard input ends (where asked) or the process is stopped."""
    parser = argparse.ArgumentParser(prog="second_server.cpaas_v2", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default="second-token")
    parser.add_argument("--other-token", help="the token of a second customer")
    parser.add_argument("--preset", choices=sorted(PRESETS), help="default: plain, or what the fault needs")
    parser.add_argument("--fault", help="a name from seeded/*.toml")
    parser.add_argument("--until-eof", action="store_true", help="end when standard input does")
    options = parser.parse_args()
    if options.fault:
        serve_fault("cpaas_v2", options.fault, sys.argv[1:])
    asyncio.run(serve(options))


async def serve(options: argparse.Namespace) -> None:
    """Serve on loopback."""
    choices = PRESETS[options.preset or "plain"]
    accounts = {token: Account(choices) for token in (options.token, options.other_token) if token}
    apps: list[CPaaS] = []

    async def answer(request: Request) -> Response:
        return await apps[0].answer(request)

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await Connection(reader, writer, answer, close=choices.close, chunked=choices.chunked).serve()

    server = await asyncio.start_server(connect, "127.0.0.1", options.port, limit=HEAD_LIMIT)
    root = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    apps.append(CPaaS(choices, accounts, root))
    print(root + choices.base_path, flush=True)
    async with server:
        if options.until_eof:
            await asyncio.to_thread(sys.stdin.read)
        else:
            await asyncio.Event().wait()


if __name__ == "__main__":
    main()
