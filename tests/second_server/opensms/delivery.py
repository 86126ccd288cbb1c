"""The network's side: states that move on, and notifications posted to the customer (facts, sections 5 and 6)."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Coroutine
from urllib.parse import quote, urlencode, urlsplit

from .choices import Choices
from .rules import Callback, Members, count_parts
from .store import FINAL, Account, Message, Recipient, settle

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
PATIENCE = 3.0  # seconds that a customer's server may take


class Delivery:
    """Moves messages to their final states and tells the subscriber."""

    def __init__(self, choices: Choices, root: str) -> None:
        self.choices = choices
        self.root = root
        self.tasks: set[asyncio.Task[None]] = set()
        self.lines = asyncio.Semaphore(50)

    def start(self, account: Account, message: Message) -> None:
        """Begin to deliver a message."""
        if self.choices.advance == "time":
            self.spawn(self.run(account, message))

    def spawn(self, work: Coroutine[object, object, None]) -> None:
        """Run work beside the requests."""
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def run(self, account: Account, message: Message) -> None:
        """Take a message through its states in real time."""
        steps = max(len(recipient.ahead) for recipient in message.recipients)
        await asyncio.sleep(self.choices.to_network)
        self.step(account, message)
        for _ in range(steps - 1):
            await asyncio.sleep((self.choices.to_final - self.choices.to_network) / (steps - 1))
            self.step(account, message)

    def step(self, account: Account, message: Message) -> None:
        """Move every recipient one state on."""
        moved = [recipient for recipient in message.recipients if self.move(recipient)]
        for status in dict.fromkeys(recipient.status for recipient in moved):
            self.announce(account, message, [recipient for recipient in moved if recipient.status == status])

    def move(self, recipient: Recipient) -> bool:
        """Move one recipient on; True when the subscriber is to hear of it."""
        if not recipient.ahead:
            return False
        status = recipient.ahead.pop(0)
        if settle(recipient, status):
            return True
        return self.choices.notify_initial and recipient.status == status

    def announce(self, account: Account, message: Message, recipients: list[Recipient]) -> None:
        """Post one state to the subscriber, if there is one and the state is one to be told."""
        subscription, status = account.subscription, recipients[0].status
        if subscription is None or (status == "DeliveryImpossible" and not self.choices.notify_impossible):
            return
        if self.choices.multipart == "one" and status not in FINAL and count_parts(message.outbound.text) > 1:
            return
        groups = [recipients] if self.choices.notify_together else [[recipient] for recipient in recipients]
        for group in groups:
            told = [show_state(recipient) for recipient in group]
            for document in self.documents(message, told):
                self.spawn(self.tell(subscription, document, final=status in FINAL))

    def documents(self, message: Message, told: list[Members]) -> list[Members]:
        """Return the notifications that carry some states."""
        if self.choices.notification == "A":
            listed: Members = {"resourceURL": infos_url(self.root, message, self.choices), "deliveryInfo": told}
            return [{"deliveryInfoList": listed}]
        if self.choices.notification == "B":
            return [notice(message, info) for info in told]
        return [notice(message, told)]

    async def tell(self, subscription: Callback, document: Members, *, final: bool) -> None:
        """Post one notification; whatever becomes of it, it is not sent again."""
        late = self.choices.notify_delay / 4 if final and self.choices.shuffle else self.choices.notify_delay
        await asyncio.sleep(late)
        async with self.lines:
            with contextlib.suppress(OSError, TimeoutError, ValueError, asyncio.IncompleteReadError):
                await asyncio.wait_for(post(subscription, document, self.choices.token_in), PATIENCE)


def show_state(recipient: Recipient) -> Members:
    """Return one recipient's state as notifications tell it."""
    return {"address": recipient.address, "deliveryStatus": recipient.status}


def notice(message: Message, info: Members | list[Members]) -> Members:
    """Return a notification of form B or B'."""
    return {"deliveryInfoNotification": {"callbackData": message.request_id, "deliveryInfo": info}}


async def post(subscription: Callback, document: Members, token_in: str) -> None:
    """POST a document to a callback on loopback and wait for the status line."""
    parts = urlsplit(subscription.url)
    if parts.scheme != "http" or parts.hostname not in LOOPBACK:
        return
    headers, query = {"Host": parts.netloc, "Content-Type": "application/json", "Connection": "close"}, parts.query
    if subscription.token is not None and token_in == "header":
        headers["X-Security-Token"] = quote(subscription.token)
    if subscription.token is not None and token_in == "query":
        query = "&".join(filter(None, [query, urlencode({"securityToken": subscription.token})]))
    if subscription.token is not None and token_in == "body":
        document = {**document, "securityToken": subscription.token}
    body = json.dumps(document).encode("utf-8")
    headers["Content-Length"] = str(len(body))
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~") + (f"?{query}" if query else "")
    lines = [f"POST {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
    try:
        writer.write("\r\n".join(lines).encode("utf-8") + body)
        await reader.readline()
    finally:
        writer.close()


def message_url(root: str, message: Message, choices: Choices) -> str:
    """Return a message's resourceURL, its sender in the form that the server has chosen."""
    sender = message.sender
    if sender.removeprefix("tel:").removeprefix("+").isdecimal():
        digits = sender.removeprefix("tel:").removeprefix("+")
        sender = {"tel": f"tel:+{digits}", "plus": f"+{digits}", "given": sender}[choices.sender_in_url]
    return f"{root}/outbound/{quote(sender, safe='')}/requests/{quote(message.request_id, safe='')}"


def infos_url(root: str, message: Message, choices: Choices) -> str:
    """Return the URL of a message's delivery infos."""
    return message_url(root, message, choices) + "/deliveryInfos"
