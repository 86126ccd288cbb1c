"""The client as the generator's stock templates make it, unmodified."""

from __future__ import annotations

import contextlib
import importlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import httpx

from bench import payload

SPEC = Path(__file__).parent.parent / "spec" / "opensms"
PACKAGE = "stock_opensms"


@contextlib.contextmanager
def generated() -> Generator[str]:
    """Generate it into a temporary folder, put that on `sys.path`, and give the package's name."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"]
        command += ["--path", str(SPEC / "openapi.yaml"), "--output-path", str(Path(folder) / PACKAGE)]
        # Its post hooks look for ruff on PATH.
        path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
        subprocess.run(command, check=True, capture_output=True, env=os.environ | {"PATH": path})
        sys.path.insert(0, folder)
        try:
            yield PACKAGE
        finally:
            sys.path.remove(folder)


class StockClient:
    """One send through the stock client, typed arguments to typed answer, with the timeout that ours has."""

    def __init__(self, package: str, base_url: str) -> None:
        client = importlib.import_module(f"{package}.client")
        self._operation = importlib.import_module(f"{package}.api.messages.send_message")
        self._models = importlib.import_module(f"{package}.models")
        timeout = httpx.Timeout(60.0)
        self._client = client.AuthenticatedClient(base_url=base_url, token=payload.TOKEN, timeout=timeout)

    def send(self) -> object:
        """Send."""
        return self._operation.sync(payload.SENDER, client=self._client, body=self._body())

    async def asend(self) -> object:
        """Send without blocking."""
        return await self._operation.asyncio(payload.SENDER, client=self._client, body=self._body())

    def _body(self) -> object:
        models = self._models
        message = models.OutboundSMSMessageRequest(
            address=[payload.RECIPIENT],
            sender_address=f"tel:+{payload.SENDER}",
            outbound_sms_text_message=models.OutboundSMSTextMessage(message=payload.TEXT),
            client_correlator=payload.CORRELATOR,
        )
        return models.OutboundRequest(outbound_sms_message_request=message)
