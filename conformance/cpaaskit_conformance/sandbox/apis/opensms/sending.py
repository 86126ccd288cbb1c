"""Takes messages, and lets them come further."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.alphabet import parts
from cpaaskit_conformance.sandbox.apis.opensms.addresses import (
    loose_key,
    recipient_digits,
    segment,
    sender_key,
    spelled,
)
from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices
from cpaaskit_conformance.sandbox.apis.opensms.errors import SEND
from cpaaskit_conformance.sandbox.apis.opensms.members import MESSAGE, Closed
from cpaaskit_conformance.sandbox.apis.opensms.messages import Message, MessageStore, RequestIds
from cpaaskit_conformance.sandbox.apis.opensms.outcomes import Outcomes, Route, refusal_status
from cpaaskit_conformance.sandbox.apis.opensms.progress import Progress
from cpaaskit_conformance.sandbox.behaviour import Call, World
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.replies import Header, JsonWriter, Reply

VENDOR_URL: Final = "https://opensms.api.bics.com/smsmessaging/v1"
PRINTED_SENDER: Final = "ALPHA NUMERIC"
_ROOT: Final = "outboundSMSMessageRequest"
_REPEATED: Final[Sequence[str]] = ("address", "senderAddress", "outboundSMSTextMessage", "senderName")
_KINDS: Final = {400: "recipient", 403: "entitlement", 429: "quota"}


class Sending:
    """Carries out the two operations on messages.

    Args:
        choices: The switches.
        world: The sandbox's surroundings.
        writer: Writes the JSON.
        store: Where messages are remembered.
        progress: What lets them come further.
    """

    def __init__(
        self, choices: Choices, world: World, writer: JsonWriter, store: MessageStore, progress: Progress
    ) -> None:
        self._choices = choices
        self._world = world
        self._writer = writer
        self._store = store
        self._progress = progress
        self._outcomes = Outcomes(choices)
        self._ids = RequestIds(choices.request_id, world.settings.seed)
        self._closed = Closed(choices, MESSAGE, SEND)
        self._bare = choices.bare_recipients
        self._most_recipients = 20 if choices.most_recipients == "20" else None
        self._most_parts = 10 if choices.most_parts == "10" else None

    def send(self, call: Call) -> Reply:
        """Take a message, or give the first answer again to a repeat with the same correlator."""
        self._closed.check(call.body)
        request = as_object(as_object(call.body)[_ROOT])
        path_sender = str(call.path["senderAddress"])
        sender = self._sender(path_sender)
        if sender is None:
            raise _refused(
                "sender", "The sender is no number of at most 15 digits and no name of at most 11 GSM characters."
            )
        correlator = request.get("clientCorrelator")
        if isinstance(correlator, str) and (known := self._repeated(sender, correlator, request)) is not None:
            return known
        message = self._message(call, request, sender, path_sender)
        answer = self._answer(call, message, request, path_sender)
        if isinstance(correlator, str) and self._choices.correlator != "ignored":
            message.correlator, message.request, message.answer = (sender, correlator), request, answer
        self._store.add(message)
        self._progress.begin(message)
        return answer

    def delivery_infos(self, call: Call) -> Reply:
        """Show how far a message has come, or answer 404."""
        message = self._store.get(str(call.path["requestId"]))
        if message is None or not self._may_ask(message, str(call.path["senderAddress"])):
            raise RefusedError(Refusal(status=404, kind="message", reason="There is no such message."))
        stage = self._progress.polled(message)
        return self._writer.reply(200, {"deliveryInfoList": self._infos(message, stage)})

    def _sender(self, sender: str) -> str | None:
        # The page's own example of an encoded sender is longer than the page allows.
        if sender == PRINTED_SENDER and self._choices.printed_sender == "accepted":
            return sender
        return sender_key(sender)

    def _may_ask(self, message: Message, sender: str) -> bool:
        return self._choices.poll_sender == "ignored" or loose_key(sender) in message.senders

    def _repeated(self, sender: str, correlator: str, request: Json) -> Reply | None:
        known = self._store.correlated(sender, correlator)
        if known is None:
            return None
        if known.request == request:
            return known.answer
        if self._choices.correlator == "unique":
            raise _refused("correlator", "The correlator belongs to another message.", "clientCorrelator")
        return None

    def _message(self, call: Call, request: dict[str, Json], sender: str, path_sender: str) -> Message:
        body_sender = str(request.get("senderAddress", path_sender))
        other = sender if body_sender == path_sender else loose_key(body_sender)
        if other != sender and self._choices.sender_mismatch == "refused":
            raise _refused("sender", "The sender in the path is not the sender in the body.", "senderAddress")
        text = str(as_object(request["outboundSMSTextMessage"])["message"])
        number = self._parts(text)
        addresses, routes = self._recipients(request)
        request_id = self._ids.next()
        of = body_sender if self._choices.resource_sender == "body" else path_sender
        where = segment(spelled(of, self._choices.sender_spelling))
        return Message(
            request_id=request_id,
            senders=(sender, other),
            resource_url=f"{self._base(call)}/outbound/{where}/requests/{request_id}",
            addresses=addresses,
            routes=routes,
            parts=number,
            at=self._world.clock.now(),
            shown=(path_sender, text),
            size=call.size,
        )

    def _parts(self, text: str) -> int:
        if not text and self._choices.empty_text == "refused":
            raise _refused("text", "The text is empty.", "outboundSMSTextMessage/message")
        number = parts(text)
        if self._most_parts is not None and number > self._most_parts:
            raise _refused("text", f"The text takes more than {self._most_parts} short messages.")
        return number

    def _recipients(self, request: dict[str, Json]) -> tuple[tuple[str, ...], tuple[Route, ...]]:
        given = request["address"]
        addresses = [str(address) for address in given] if isinstance(given, list) else []
        if self._most_recipients is not None and len(addresses) > self._most_recipients:
            raise _refused("recipients", f"There are more than {self._most_recipients} recipients.", status=403)
        found: dict[str, str] = {}
        kept: list[str] = []
        routes: list[Route] = []
        for address in addresses:
            digits = self._digits(address)
            if self._choices.duplicate_recipients == "kept" or digits not in found:
                kept.append(address)
                routes.append(self._outcomes.route(digits))
            found[digits] = address
        return tuple(kept), tuple(routes)

    def _digits(self, address: str) -> str:
        digits = recipient_digits(address, bare=self._bare)
        if digits is None:
            raise _refused("recipient", "A recipient is no number in international form.", "address")
        status = refusal_status(digits)
        if status is not None:
            raise _refused(_KINDS[status], "A recipient's number asks for this refusal.", status=status)
        return digits

    def _base(self, call: Call) -> str:
        return VENDOR_URL if self._choices.resource_host == "vendor" else call.base_url

    def _answer(self, call: Call, message: Message, request: dict[str, Json], path_sender: str) -> Reply:
        shown = {name: request[name] for name in _REPEATED if name in request}
        if "senderAddress" not in shown and self._choices.sender_filled_in:
            shown["senderAddress"] = path_sender
        if "senderAddress" in shown and self._choices.sender_echo == "normalised":
            shown["senderAddress"] = spelled(str(shown["senderAddress"]), "tel-plus")
        if "clientCorrelator" in request:
            shown["clientCorrelator"] = request["clientCorrelator"]
        elif self._choices.correlator_invented:
            shown["clientCorrelator"] = f"c-{message.request_id[:8]}"
        shown["deliveryInfoList"] = self._infos(message, 0)
        shown["resourceURL"] = message.resource_url
        if self._choices.extra_members:
            shown["serverReferenceCode"] = "sandbox"
        return self._writer.reply(201, {_ROOT: shown}, self._location(call, message))

    def _location(self, call: Call, message: Message) -> tuple[Header, ...]:
        if self._choices.location == "absent":
            return ()
        url = message.resource_url
        if self._choices.location == "relative":
            path = f"{call.scope.get('root_path', '')}{call.base_path}"
            url = path + url.removeprefix(self._base(call))
        return ((b"location", url.encode()),)

    def _infos(self, message: Message, stage: int) -> Json:
        infos: list[Json] = [
            {"address": address, "deliveryStatus": state}
            for address, state in zip(message.addresses, message.states(stage), strict=True)
        ]
        if self._choices.info_order == "reversed":
            infos.reverse()
        if self._choices.extra_members:
            for info in infos:
                as_object(info)["messageReferenceCode"] = message.request_id
        return {"resourceURL": f"{message.resource_url}/deliveryInfos", "deliveryInfo": infos}


def _refused(kind: str, reason: str, where: str = "", *, status: int = 400) -> RefusedError:
    pointer = f"/{_ROOT}/{where}" if where else ""
    return RefusedError(Refusal(status=status, kind=kind, reason=reason, where=pointer, operation=SEND))
