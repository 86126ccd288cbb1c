"""Clients that are answered in this process, and conversations that are led without one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import httpx
from canary import NUMBER, OTHER_NUMBER, SENDER, TEXT, TOKEN

from cpaaskit import AsyncOpenSMS, OpenSMS
from cpaaskit._auth import Placement, TokenPlace
from cpaaskit._exchange import Call, Result, Send, Sleep, exchange
from cpaaskit._outcome import Answer, Lost
from cpaaskit._rate import Gate
from cpaaskit._retry import Rules
from cpaaskit_clients.opensms.operations import OPERATIONS, Operation

SEND = OPERATIONS["sendMessage"]
READ = OPERATIONS["getDeliveryInfos"]
REMOVE = OPERATIONS["deleteDeliveryInfoSubscription"]
HEADER = Placement("header", "Authorization", "Bearer ")
QUERY = Placement("query", "access_token")
BOTH_PLACES = (HEADER, QUERY)
URL = "https://opensms.api.bics.com/smsmessaging/v1/outbound/tel%3A%2B321/requests/req-1"

Reply = httpx.Response | Exception
Script = Callable[[httpx.Request], httpx.Response] | Iterable[Reply] | Reply


class Server:
    """Answers requests from a script, the last line again and again, and keeps them."""

    def __init__(self, script: Script) -> None:
        self.requests: list[httpx.Request] = []
        self._script = script if callable(script) else None
        lines = [script] if isinstance(script, (httpx.Response, Exception)) else script
        self._lines: list[Reply] = [] if callable(script) else list(lines)  # type: ignore[arg-type] # the other case

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self._script is not None:
            return self._script(request)
        line = self._lines[0] if len(self._lines) == 1 else self._lines.pop(0)
        if isinstance(line, Exception):
            raise line
        headers = [(name, value) for name, value in line.headers.multi_items() if name != "content-length"]
        return httpx.Response(line.status_code, headers=headers, content=line.content)

    def sync(self, **options: Any) -> OpenSMS:
        """Make a client that waits."""
        return OpenSMS(**{"token": TOKEN, "transport": httpx.MockTransport(self), **options})

    def awaited(self, **options: Any) -> AsyncOpenSMS:
        """Make a client that is awaited."""
        return AsyncOpenSMS(**{"token": TOKEN, "transport": httpx.MockTransport(self), **options})


def info(address: str = f"tel:{NUMBER}", status: str = "DeliveredToNetwork") -> dict[str, str]:
    """One recipient's state."""
    return {"address": address, "deliveryStatus": status}


def infos(*entries: dict[str, str]) -> httpx.Response:
    """The answer to a poll."""
    return httpx.Response(
        200, json={"deliveryInfoList": {"resourceURL": f"{URL}/deliveryInfos", "deliveryInfo": list(entries)}}
    )


def sent(*entries: dict[str, str], resource_url: str = URL, **more: Any) -> httpx.Response:
    """The answer to a send."""
    listed = {"resourceURL": f"{URL}/deliveryInfos", "deliveryInfo": list(entries or (info(),))}
    message = {
        "address": [entry["address"] for entry in listed["deliveryInfo"]],
        "senderAddress": f"tel:+{SENDER}",
        "outboundSMSTextMessage": {"message": TEXT},
        "deliveryInfoList": listed,
        "resourceURL": resource_url,
        **more,
    }
    return httpx.Response(201, json={"outboundSMSMessageRequest": message})


def send(client: OpenSMS, **changed: Any) -> Any:
    """Send a text with canaries for values."""
    return client.messages.send(**{"sender": SENDER, "to": [NUMBER, OTHER_NUMBER], "text": TEXT, **changed})


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


def call(operation: Operation = SEND, **changed: Any) -> Call:
    """A call of which everything is known."""
    known: dict[str, Any] = {
        "operation": operation,
        "method": operation.method,
        "target": "/v1/x",
        "headers": ((b"accept", b"application/json"),),
        "content": b"",
        "token": TOKEN,
        "alternatives": (HEADER,),
        "repeatable": False,
        "deadline": 1060.0,
        "rules": Rules(),
        "rejects": lambda _answer: False,
    }
    return Call(**{**known, **changed})


def answer(status: int, content: bytes = b"", **fields: Any) -> Answer:
    """An answer without headers."""
    return Answer(status, (), content, **fields)


def converse(
    call: Call,
    outcomes: Iterable[Answer | Lost],
    *,
    place: TokenPlace | None = None,
    gate: Gate | None = None,
    clock: Clock | None = None,
    jitter: float = 1.0,
) -> tuple[Result, list[Send | Sleep]]:
    """Lead a conversation to its end, time passing only in its pauses."""
    clock = clock or Clock()
    told = iter(outcomes)
    talk = exchange(call, place or TokenPlace(), gate, now=clock, random=lambda: jitter)
    steps: list[Send | Sleep] = []
    reply: Answer | Lost | None = None
    while True:
        try:
            step = talk.send(reply)
        except StopIteration as done:
            return done.value, steps
        steps.append(step)
        if isinstance(step, Sleep):
            clock.time += step.seconds
            reply = None
        else:
            reply = next(told)


def sends(steps: Iterable[Send | Sleep]) -> list[Send]:
    """The requests of a conversation."""
    return [step for step in steps if isinstance(step, Send)]


def places(steps: Iterable[Send | Sleep]) -> list[str]:
    """Where each request of a conversation had the token."""
    return ["query" if "access_token=" in step.target else "header" for step in sends(steps)]
