"""One-time codes (facts, 8.1 to 8.5)."""

from __future__ import annotations

import secrets
import time

from ..opensms.wire import Request, Response
from .bodies import Members, body_members, query_members
from .choices import Choices
from .fields import Fields
from .refusals import RefusedError, missing
from .replies import Replies
from .store import Account, Verification, local_time

CHANNELS = frozenset({"whatsapp", "sms", "voice", "viber", "rcs", "tts"})


class Verifying:
    """Starts and checks verifications; nothing is enveloped here (E)."""

    def __init__(self, choices: Choices, replies: Replies) -> None:
        self.choices = choices
        self.replies = replies

    def start(self, account: Account, request: Request) -> Response:
        """Serve verify/send."""
        body = Fields(body_members(request), self.choices)
        channels = body.rows("channels")
        for channel in channels:
            if channel.text("name") not in CHANNELS:
                raise RefusedError(422, "The selected channel is invalid.")
            channel.whole("order", 0, 0, 999)
            channel.whole("wait", 30, 0, 999_999)
            channel.whole("ttl", 30, 30, 1_209_600)
        to = channels[0].inner("recipient").recipients()[0]
        payload = body.inner("payload")
        names = [channel.text("name") for channel in channels]
        made = self.make(account, payload, to, names, payload.text("foreign_id") or None)
        return self.replies.document(200, self.shown(made, "status", "foreign_id", "created_at", "expire_at"))

    def start_old(self, account: Account, request: Request) -> Response:
        """Serve the old verify: one number in query or body."""
        fields = Fields({**query_members(request), **body_members(request)}, self.choices)
        to = fields.recipients("to" if "to" in fields.members else "recipient")[0]
        made = self.make(account, fields, to, ["sms"], fields.text("reference") or None)
        answer = self.shown(made, "status", "to", "created_at", "expire_at")
        return self.replies.document(200, {**answer, "reference": made.foreign_id})

    def make(
        self, account: Account, fields: Fields, to: str, channels: list[str], foreign_id: str | None
    ) -> Verification:
        """Keep a new verification."""
        length, timeout = fields.whole("length", 6, 4, 10), fields.whole("timeout", 120, 1, 9_999_999)
        token = fields.digits("token")
        if token and len(token) != length:
            raise RefusedError(422, "The token must have the given length.")
        template = fields.text("template")
        if template and "{token}" not in template:
            raise missing("token")
        now = time.time()
        made = Verification(
            account.new_id(), to, token or "".join(str(secrets.randbelow(10)) for _ in range(length)), now + timeout,
            "sent", channels, foreign_id, local_time(now), local_time(now + timeout),
        )  # fmt: skip
        account.verifications[made.id] = made
        return made

    def check(self, account: Account, identifier: str, token: str) -> Response:
        """Serve verify/check: every outcome is a 200 with a state."""
        made = account.verifications.get(identifier)
        return self.replies.document(200, {"id": identifier, "status": self.outcome(made, token)})

    def outcome(self, made: Verification | None, token: str) -> str:
        """Return the state that a check tells."""
        if made is None or made.status == "cancelled":
            return "failed"
        if made.status == "success":
            return "OTP already verified"
        if time.time() >= made.ends:
            return "expired"
        if token != made.token:
            return "invalid"
        made.status = "success"
        return "success"

    def search(self, account: Account, identifier: str) -> Response:
        """Serve verify/search."""
        made = account.verifications.get(identifier)
        if made is None:
            raise RefusedError(404, "Not found.")
        rows = [
            {
                "id": account.new_id(),
                "to": made.to,
                "from": "VERIFY",
                "channel": name,
                "event_id": f"{made.id}:{index}",
                "created_at": made.created_at,
                "status": None,
            }
            for index, name in enumerate(made.channels, 1)
        ]
        shown = self.shown(made, "to", "status", "created_at", "expire_at")
        return self.replies.document(200, {**shown, "reference": made.foreign_id, "channels": rows})

    def cancel(self, account: Account, identifier: str) -> Response:
        """Serve verify/cancel, which is a GET."""
        made = account.verifications.get(identifier)
        if made is None:
            raise RefusedError(404, "Not found.")
        made.status = "cancelled"
        return self.replies.document(200, {"id": identifier, "status": "success"})

    def shown(self, made: Verification, *names: str) -> Members:
        """Return some members of a verification, its id first."""
        return {"id": made.id, **{name: getattr(made, name) for name in names}}
