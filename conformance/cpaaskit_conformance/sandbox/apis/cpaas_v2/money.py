"""What the account has left, whose it is, and how credits are given and users registered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.products import PRICE
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.apis.cpaas_v2.rules import check_service
from cpaaskit_conformance.sandbox.apis.cpaas_v2.telling import amount
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.resources.answers import Act, Answer, copied, success_example, with_at

USERNAME: Final = "sandbox"
_STRONG: Final = re.compile(r"(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).{6,20}", re.DOTALL)


class Money:
    """Carries out the operations on the account itself.

    Args:
        account: The account.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self.acts: Mapping[str, Act] = {
            "GET /auth/me": self.me,
            "GET /account/balance": self.balance,
            "GET /finance/balance": self.balance,
            "POST /finance/balance": self.add,
            "POST /finance/credits": self.add,
            "POST /register": self.register,
        }

    def me(self, call: Call) -> Answer:
        """Tell whose the token is; no member of the answer is documented."""
        user: dict[str, Json] = {
            "id": 1,
            "username": USERNAME,
            "name": "Sandbox",
            "brand": self._account.funds.brand.name,
        }
        if self._account.choices.me_reply == "bare":
            return Answer(200, user)
        return Answer(200, with_at(self._example(call), "/data", user))

    def balance(self, call: Call) -> Answer:
        """Tell what is left of each product."""
        funds, choices = self._account.funds, self._account.choices
        rows: list[Json] = [
            {
                "service": service,
                "name": funds.name(service),
                "postpaid": 0,
                "credits": amount(funds.left(service), 0, choices),
                "charges": amount(PRICE, 0, choices),
            }
            for service in funds.services
        ]
        return Answer(200, with_at(self._example(call), "/data", rows))

    def add(self, call: Call) -> Answer:
        """Give credits to a customer; the account's own name gives them to itself."""
        body = as_object(call.body)
        service = check_service(self._account, str(body.get("service") or ""))
        try:
            credits = float(str(body.get("credits")))
        except ValueError:
            raise refused("The credits must be a number.", field="credits") from None
        if body.get("username") == USERNAME:
            self._account.funds.add(service, credits)
        return Answer(200, self._example(call))

    def register(self, call: Call) -> Answer:
        """Register a user."""
        if not _STRONG.fullmatch(str(as_object(call.body).get("password"))):
            raise refused("The password format is invalid.", field="password")
        return Answer(200, self._example(call))

    def _example(self, call: Call) -> Json:
        return copied(success_example(self._account.operation(call)))
