"""Who one is and what one has (facts, section 6)."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from ..opensms.wire import Request, Response
from .bodies import Members, body_members
from .choices import Choices
from .fields import Fields
from .refusals import RefusedError, invalid
from .replies import Replies
from .store import PRODUCTS, Account

MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
PASSWORD = re.compile(r"(?=.*[A-Z])(?=.*[a-z])(?=.*\d).{6,20}", re.DOTALL)


class Accounts:
    """Tells of the account."""

    def __init__(self, choices: Choices, replies: Replies) -> None:
        self.choices = choices
        self.replies = replies

    def me(self) -> Response:
        """Serve auth/me, whose answer is documented nowhere."""
        return self.replies.modern("OK", {"id": 71, "name": "Second", "username": "second"})

    def balance(self, account: Account) -> Response:
        """Serve account/balance and finance/balance."""
        rows: list[Members] = [
            {
                "service": code,
                "name": PRODUCTS.get(code, f"Product {code}"),
                "postpaid": 0,
                "credits": self.replies.money(left),
                "charges": 1,
            }
            for code, left in account.credits.items()
        ]
        if self.choices.balance_extra:
            rows = [{**row, "currency": "EUR"} for row in rows]
        return self.replies.legacy("OK", rows)

    def add_credits(self, account: Account, request: Request) -> Response:
        """Serve finance/credits: credits for a customer of the account's."""
        fields = Fields(body_members(request), self.choices)
        fields.required("username")
        text = str(fields.members.get("credits", "")) or fields.required("credits")
        try:
            usable = Decimal(text).is_finite() and not isinstance(fields.members.get("credits"), (bool, list, dict))
        except InvalidOperation:
            usable = False
        if not usable:
            raise invalid("credits", "The credits must be a number.")
        if "service" not in fields.members:
            fields.required("service")
        fields.text("service"), fields.text("notes"), fields.text("order_id")
        return self.replies.uncoded("Funds updated successfully..")

    def register(self, request: Request) -> Response:
        """Serve register, which needs no token."""
        fields = Fields(body_members(request), self.choices)
        fields.required("name")
        if not MAIL.fullmatch(fields.required("email")):
            raise invalid("email", "The email must be a valid email address.")
        if not PASSWORD.fullmatch(fields.required("password")):
            raise invalid("password", "The password format is invalid.")
        if not isinstance(fields.members.get("mobile", ""), (str, int)):
            raise RefusedError(422, "The number is invalid")
        return self.replies.uncoded("User registered successfully")
