"""The paths of the three areas, the token, and `_method` (facts, sections 2 and 5)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from ..opensms.wire import Request, Response
from .accounts import Accounts
from .bodies import body_members, query_members
from .choices import Choices
from .prices import Prices
from .refusals import RefusedError
from .replies import Replies
from .reports import Reports
from .sending import Sending
from .shelf import Shelf
from .store import Account
from .stored import Senders, Templates
from .suppressions import Blocklist, Links, Unsubscribers
from .verifying import Verifying

Operation = Callable[[Account, Request], Response]


class CPaaS:
    """One server: its choices, its accounts, its answers."""

    def __init__(self, choices: Choices, accounts: dict[str, Account], root: str) -> None:
        self.choices = choices
        self.accounts = accounts
        self.replies = Replies(choices, root)
        self.accounting = Accounts(choices, self.replies)
        self.sending = Sending(choices, self.replies)
        self.reports = Reports(choices, self.replies)
        self.verifying = Verifying(choices, self.replies)
        self.links = Links(choices, self.replies)
        self.unsubscribers = Unsubscribers(choices, self.replies)
        self.suppressions: dict[str, Shelf] = {
            "unsubscribers": self.unsubscribers,
            "templates": Blocklist(choices, self.replies),
        }
        self.shelves: dict[str, Shelf] = {
            "senders": Senders(choices, self.replies),
            "templates": Templates(choices, self.replies),
        }
        self.prices = Prices(choices, self.replies)
        self.fixed = self.paths()

    async def answer(self, request: Request) -> Response:
        """Answer one request."""
        try:
            return self.dispatch(request)
        except RefusedError as refused:
            if refused.status == 401:
                return self.replies.denial(request)
            return self.replies.refusal(refused)

    def dispatch(self, request: Request) -> Response:
        """Find the path, then the account, then the operation."""
        segments, method = self.segments(request.path), self.method(request)
        operations = self.operations(segments)
        if segments == ["register"] and method == "POST":
            return self.accounting.register(request)  # 2: needs no token
        account = self.authenticate(request)
        operation = operations.get(method)
        if operation is None:
            refused = RefusedError(405, f"The {request.method} method is not supported for this route.")
            return self.replies.refusal(refused, {"Allow": ", ".join(sorted(operations))})
        if method == "GET" and not account.spend_call():
            raise RefusedError(429, "Too Many Attempts.")
        return operation(account, request)

    def method(self, request: Request) -> str:
        """Return the method that is meant: `_method` of the query wins."""
        named = str(query_members(request).get("_method", "")).upper()
        if named and (self.choices.override == "any" or request.method == "POST"):
            return named
        return request.method

    def segments(self, path: str) -> list[str]:
        """Cut a path below the base into its decoded segments."""
        if not path.startswith(self.choices.base_path + "/"):
            raise RefusedError(404, "Not found.")
        try:
            rest = path[len(self.choices.base_path) + 1 :]
            segments = [unquote_to_bytes(segment).decode("utf-8") for segment in rest.split("/")]
        except UnicodeDecodeError as error:
            raise RefusedError(404, "Not found.") from error
        return segments[:-1] if self.choices.trailing_slash and segments[-1] == "" else segments

    def authenticate(self, request: Request) -> Account:
        """Return the account of the request's token: in the header, in the query, in the body."""
        tokens = [token for token in (self.header_token(request), self.query_token(request)) if token]
        if not self.choices.header_first:
            tokens.reverse()
        if not tokens and self.choices.token_in_body:
            tokens = self.body_tokens(request)
        for token in tokens:
            if token in self.accounts:
                return self.accounts[token]
        raise RefusedError(401, "Unauthenticated.")

    def header_token(self, request: Request) -> str:
        """Return the token of the Authorization header."""
        scheme, _, token = (request.header("authorization") or "").partition(" ")
        if scheme.lower() == "bearer":
            return token.strip()
        return scheme if self.choices.bare_header and not token else ""

    def query_token(self, request: Request) -> str:
        """Return the token of the query; the oldest endpoint calls it `token`."""
        query = query_members(request)
        name = "token" if request.path.endswith("/optout") and "token" in query else "access_token"
        return str(query.get(name, ""))

    def body_tokens(self, request: Request) -> list[str]:
        """Return the token of the body, beside the other members or in `root`."""
        with contextlib.suppress(RefusedError):
            members = body_members(request)
            root = members.get("root")
            inner = root.get("access_token") if isinstance(root, dict) else None
            return [token for token in (members.get("access_token"), inner) if isinstance(token, str)]
        return []

    def operations(self, segments: list[str]) -> dict[str, Operation]:
        """Return what can be done at a path, by method."""
        fixed = self.fixed.get("/".join(segments))
        if fixed is not None:
            return dict(fixed)
        match segments:
            case ["verify", kind, *rest]:
                return self.verify_operations(kind, rest)
            case ["sms", "optout", number] if number:
                return {"DELETE": lambda account, _: self.unsubscribers.opt_in(account, number)}
            case ["sms", "suppressions", name, *rest] if name in self.suppressions:
                return stored(self.suppressions[name], rest, cleared=True)
            case ["sms", name, *rest] if name in self.shelves:
                return stored(self.shelves[name], rest)
            case _:
                raise RefusedError(404, "Not found.")

    def paths(self) -> dict[str, dict[str, Operation]]:
        """Return the paths without an id, each with what can be done there."""
        sending, reports, accounting, verifying = self.sending, self.reports, self.accounting, self.verifying
        return {
            "auth/me": {"GET": lambda account, _: accounting.me()},
            "account/balance": {"GET": lambda account, _: accounting.balance(account)},
            "finance/balance": {"GET": lambda account, _: accounting.balance(account), "POST": accounting.add_credits},
            "finance/credits": {"POST": accounting.add_credits},
            "account/credits": {"POST": accounting.add_credits},
            "register": {"POST": lambda account, request: accounting.register(request)},
            "verify": {"POST": verifying.start_old},
            "verify/send": {"POST": verifying.start},
            "optout": {"GET": self.unsubscribers.old_opt_out, "POST": self.unsubscribers.old_opt_out},
            "sms/send": {"POST": sending.send, "GET": sending.send},
            "sms/send/json": {"POST": sending.send_nodes},
            "sms/send/xml": {"POST": sending.send_xml},
            "sms/send/template": {"POST": sending.send_template},
            "sms/message/send": {"POST": sending.notify},
            "sms/bulk": {"POST": sending.bulk},
            "sms/status": {"GET": reports.status},
            "sms/report": {"GET": reports.report},
            "sms/activity": {"GET": reports.activity},
            "sms/pricing": {"GET": self.prices.pricing},
            "sms/locations/coveragelist": {"GET": self.prices.coverage},
            "sms/clevertap/send": {"POST": sending.send},
            "sms/clevertap/json": {"POST": sending.send_nodes},
            "sms/moengage/send": {"POST": sending.send},
            "sms/template": {"POST": sending.send_old_template},
            "sms/optout": {"POST": self.unsubscribers.opt_out},
            "sms/suppressions/optout/link": {"POST": lambda _, request: self.links.make(request, "out")},
            "sms/suppressions/optin/link": {"POST": lambda _, request: self.links.make(request, "in")},
        }

    def verify_operations(self, kind: str, rest: list[str]) -> dict[str, Operation]:
        """Return what can be done with one verification."""
        match [kind, *rest]:
            case ["check", identifier, token] if identifier and token:
                return {"GET": lambda account, _: self.verifying.check(account, identifier, token)}
            case ["search", identifier] if identifier:
                return {"GET": lambda account, _: self.verifying.search(account, identifier)}
            case ["cancel", identifier] if identifier:
                return {"GET": lambda account, _: self.verifying.cancel(account, identifier)}
            case _:
                raise RefusedError(404, "Not found.")


def stored(shelf: Shelf, segments: list[str], *, cleared: bool = False) -> dict[str, Operation]:
    """Return what can be done with one kind of stored things."""
    match segments:
        case []:
            whole: dict[str, Operation] = {"GET": shelf.list, "POST": shelf.create}
            return {**whole, "DELETE": shelf.clear} if cleared else whole
        case ["import"] if cleared:
            return {"POST": shelf.import_file}
        case [identifier] if identifier:
            return {
                "GET": lambda account, _: shelf.show_one(account, identifier),
                "PUT": lambda account, request: shelf.update(account, request, identifier),
                "DELETE": lambda account, _: shelf.delete(account, identifier),
            }
        case _:
            raise RefusedError(404, "Not found.")
