"""The sandbox in this process, as a target."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.receiver import Receiver
from cpaaskit_conformance.sandbox import DEFAULT_TOKEN, Sandbox, SandboxSettings, StepClock, create_app
from cpaaskit_conformance.sandbox.app import mount_path
from cpaaskit_conformance.target import Target

STEP_S: Final = 0.05


def embedded_sandbox(api: str, *, brand: str | None = None, settings: SandboxSettings | None = None) -> Target:
    """Start the sandbox of one API in this process, on a clock that only requests and pauses push on.

    Args:
        api: The API's id.
        brand: The brand that it is to be, of an API that has several.
        settings: What holds for it whatever the API.
    """
    receiver = Receiver()
    variants = {} if brand is None else {api: {"brand": brand}}
    app = create_app(
        [api], settings=settings, clock=StepClock(STEP_S), notifier=receiver.transport(), variants=variants
    )
    sandbox: Sandbox = app.state.sandbox
    return Target.in_process(
        app,
        base_path=mount_path(api),
        credential=Credential(token=DEFAULT_TOKEN),
        receiver=receiver,
        pause=sandbox.settle,
    )
