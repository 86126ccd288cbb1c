"""A proxy, in a process of its own, that takes Authorization out of every request: `python stripping_proxy.py PORT`."""

from __future__ import annotations

import sys
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

_HOP_BY_HOP = {"authorization", "connection", "keep-alive", "proxy-connection", "transfer-encoding", "host"}


class StrippingProxy(BaseHTTPRequestHandler):
    """Forwards whatever comes to one server, without its credentials."""

    protocol_version = "HTTP/1.1"
    upstream: ClassVar[int]

    def forward(self) -> None:
        """Forward one request, and its answer."""
        body = self._body()
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _HOP_BY_HOP}
        onward = HTTPConnection("127.0.0.1", self.upstream, timeout=5)
        onward.request(self.command, self.path, body=body, headers={**headers, "Content-Length": str(len(body))})
        answer = onward.getresponse()
        content = answer.read()
        onward.close()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.headers["Content-Type"])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = forward  # noqa: N815 - http.server looks for these names

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    StrippingProxy.upstream = int(sys.argv[1])
    with ThreadingHTTPServer(("127.0.0.1", 0), StrippingProxy) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
