"""The five operations of OpenSMS (facts, section 2)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import unquote_to_bytes, urlsplit

from .choices import Choices
from .delivery import Delivery, infos_url, message_url
from .rules import (
    Callback,
    Members,
    RefusedError,
    check_sender,
    normal_sender,
    parse_callback,
    parse_json,
    parse_outbound,
)
from .store import Account, Message, Recipient
from .wire import Request, Response, reply

Operation = Callable[[Account, Request], Awaitable[Response]]


class OpenSMS:
    """One server: its choices, its accounts, its answers."""

    def __init__(self, choices: Choices, accounts: dict[str, Account], base_url: str) -> None:
        self.choices = choices
        self.accounts = accounts
        self.root = (choices.resource_host or base_url).rstrip("/")
        self.delivery = Delivery(choices, self.root)

    async def answer(self, request: Request) -> Response:
        """Answer one request."""
        try:
            return await self.dispatch(request)
        except RefusedError as refused:
            return self.refusal(refused)

    async def dispatch(self, request: Request) -> Response:
        """Find the operation, then the account, then let the one serve the other."""
        operations = self.operations(self.segments(request.path))
        if self.choices.head and request.method == "HEAD" and "GET" in operations:
            request = Request("GET", request.path, request.query, request.headers, request.body)
        operation = operations.get(request.method)
        if operation is None:
            refused = RefusedError(405, "SVC0001", "method not allowed")
            return self.refusal(refused, {"Allow": ", ".join(sorted(operations))})
        if not self.choices.auth_first and request.method == "POST":
            parse_json(request.body)
        account = self.authenticate(request)
        if not account.entitled:
            raise RefusedError(403, "POL0001", "this key may not use the service")
        if not account.spend():
            raise RefusedError(429, "POL0001", "more requests in the last hour than the key permits")
        return await operation(account, request)

    def segments(self, path: str) -> list[str]:
        """Cut a path below the base into its decoded segments."""
        base = self.choices.base_path.rstrip("/")
        if not path.startswith(base + "/"):
            raise RefusedError(404, "SVC0002", "no such resource")
        try:
            return [unquote_to_bytes(segment).decode("utf-8") for segment in path[len(base) + 1 :].split("/")]
        except UnicodeDecodeError as error:
            raise RefusedError(404, "SVC0002", "the path is not UTF-8") from error

    def operations(self, segments: list[str]) -> dict[str, Operation]:
        """Return what can be done at a path, by method."""
        match segments:
            case ["outbound", "subscriptions"]:
                return {"POST": self.subscribe, "GET": self.subscription, "DELETE": self.unsubscribe}
            case ["outbound", sender, "requests"] if sender:
                return {"POST": lambda account, request: self.send(account, request, sender)}
            case ["outbound", sender, "requests", request_id, "deliveryInfos"] if sender and request_id:
                return {"GET": lambda account, _: self.delivery_infos(account, sender, request_id)}
            case _:
                raise RefusedError(404, "SVC0002", "no such resource")

    def authenticate(self, request: Request) -> Account:
        """Return the account of the request's API key."""
        values = [value for name, value in request.headers if name == "authorization"]
        scheme, _, key = values[0].partition(" ") if len(values) == 1 else ("", "", "")
        if self.choices.bearer_in_any_case:
            scheme = scheme.capitalize()
        account = self.accounts.get(key.strip()) if scheme == "Bearer" else None
        if account is None:
            raise RefusedError(401, "SVC0003", "the API key is missing or not valid")
        return account

    async def subscribe(self, account: Account, request: Request) -> Response:
        """Create the account's one subscription (2.1)."""
        self.check_media_type(request)
        callback = parse_callback(parse_json(request.body), self.choices)
        if account.subscription is not None and self.choices.second_subscription == "refuse":
            raise RefusedError(406, "SVC0008", "there is a subscription already")
        if self.choices.probe_callback and (urlsplit(callback.url).hostname or "").endswith(".invalid"):
            raise RefusedError(406, "SVC0002", "the callback cannot be reached")
        account.subscription = callback
        return self.reply(201, self.show_callback(callback))

    async def subscription(self, account: Account, _: Request) -> Response:
        """Read the subscription (2.2)."""
        if account.subscription is None:
            raise RefusedError(404, "SVC0002", "no subscription found")
        return self.reply(200, self.show_callback(account.subscription))

    async def unsubscribe(self, account: Account, _: Request) -> Response:
        """Remove the subscription (2.3)."""
        if account.subscription is None:
            raise RefusedError(404, "SVC0002", "no subscription found")
        account.subscription = None
        return Response(204)

    async def send(self, account: Account, request: Request, sender: str) -> Response:
        """Accept a message (2.4)."""
        self.check_media_type(request)
        check_sender(sender, self.choices)
        outbound = parse_outbound(parse_json(request.body), self.choices)
        if self.choices.sender_must_agree and normal_sender(outbound.sender or sender) != normal_sender(sender):
            raise RefusedError(self.choices.bad_send, "SVC7109", "the senders in path and body differ")
        earlier = account.by_correlator.get(outbound.correlator or "") if self.choices.correlator == "repeat" else None
        if earlier is not None and earlier.outbound != outbound:
            raise RefusedError(409, "SVC0005", "the correlator belongs to another message")
        message = earlier or account.add(sender, outbound, self.choices)
        shown = self.show_message(message)
        if earlier is None:
            self.delivery.start(account, message)
        return self.reply(201, {"outboundSMSMessageRequest": shown}, self.location(message))

    async def delivery_infos(self, account: Account, sender: str, request_id: str) -> Response:
        """Tell how far a message has come, for each recipient (2.5)."""
        message = account.find(sender, request_id, self.choices)
        if message is None:
            raise RefusedError(404, "SVC0002", "no such message was found")
        if self.choices.advance == "poll":
            self.delivery.step(account, message)
        return self.reply(200, {"deliveryInfoList": self.show_infos(message)})

    def check_media_type(self, request: Request) -> None:
        """Refuse a body that does not say it is JSON."""
        kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
        if self.choices.media_types == "json" and kind != "application/json":
            raise RefusedError(415, "SVC0002", "the body must be application/json")

    def show_callback(self, callback: Callback) -> Members:
        """Return a subscription as a document (4.1)."""
        shown: Members = {"url": callback.url}
        if callback.token is not None and self.choices.echo_token:
            shown["securityToken"] = callback.token
        return {"callback": shown}

    def show_message(self, message: Message) -> Members:
        """Return a message as the answer to its send (4.2)."""
        outbound = message.outbound
        shown: Members = {
            "address": list(outbound.addresses),
            "deliveryInfoList": self.show_infos(message),
            "senderAddress": outbound.sender if outbound.sender is not None else message.sender,
            "outboundSMSTextMessage": {"message": outbound.text},
            "resourceURL": message_url(self.root, message, self.choices),
        }
        if message.correlator is not None:
            shown["clientCorrelator"] = message.correlator
        if outbound.sender_name is not None:
            shown["senderName"] = outbound.sender_name
        if self.choices.extra_members:
            shown["serverReferenceCode"] = f"ref-{message.request_id}"
        return shown

    def show_infos(self, message: Message) -> Members:
        """Return the recipients' states (4.3)."""
        shown = [self.show_recipient(recipient) for recipient in message.recipients]
        if self.choices.order == "reversed":
            shown.reverse()
        return {"resourceURL": infos_url(self.root, message, self.choices), "deliveryInfo": shown}

    def show_recipient(self, recipient: Recipient) -> Members:
        """Return one recipient's state."""
        shown: Members = {"address": recipient.address, "deliveryStatus": recipient.status}
        if self.choices.extra_members:
            shown["messageReferenceCode"] = f"part-{recipient.address[-4:]}"
        return shown

    def location(self, message: Message) -> dict[str, str]:
        """Return the Location header of a send, where the server has one."""
        if self.choices.location == "absent":
            return {}
        url = message_url(self.root, message, self.choices)
        if self.choices.location == "absolute":
            return {"Location": url}
        return {"Location": url[url.index("/", len("https://")) :]}

    def reply(self, status: int, document: Members, headers: dict[str, str] | None = None) -> Response:
        """Return a JSON answer as this server writes them."""
        return reply(status, document, escape=self.choices.escape, charset=self.choices.charset, headers=headers)

    def refusal(self, refused: RefusedError, headers: dict[str, str] | None = None) -> Response:
        """Return an error in this server's form (4.5: nothing is published)."""
        headers = dict(headers or {})
        if refused.status == 401 and self.choices.challenge:
            headers["WWW-Authenticate"] = "Bearer"
        kind = self.choices.errors
        if kind == "empty":
            return Response(refused.status, b"", headers)
        if kind == "html":
            page = f"<html><body><h1>{refused.status}</h1><p>{refused.text}</p></body></html>"
            return Response(refused.status, page.encode(), {"Content-Type": "text/html", **headers})
        if kind == "text":
            return Response(refused.status, refused.text.encode(), {"Content-Type": "text/plain", **headers})
        return self.reply(refused.status, envelope(kind, refused), headers)


def envelope(kind: str, refused: RefusedError) -> Members:
    """Return the body of an error: OneAPI's (section 8) or the sibling's `fault` (4.5)."""
    if kind == "fault":
        return {
            "fault": {"message": refused.text, "code": refused.status, "info": None, "details": {"type": refused.code}}
        }
    exception: Members = {"messageId": refused.code, "text": refused.text, "variables": []}
    kind = "policyException" if refused.code.startswith("POL") else "serviceException"
    return {"requestError": {kind: exception}}
