"""Ledgers of small made-up runs, for the tests of reports."""

from __future__ import annotations

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.model import Case, Exchange, Finding, RequestData

NUMBER = "tel:+32470123456"
OTHER = "tel:+32470123457"
SENDER = "32477000111"
TEXT = "Meet me at <b>noon</b> & bring 50 €"
OPERATIONS = (
    "createDeliveryInfoSubscription",
    "getDeliveryInfoSubscription",
    "deleteDeliveryInfoSubscription",
    "sendMessage",
    "getDeliveryInfos",
)


def send_request() -> RequestData:
    """Give a send request with everything private in it."""
    return RequestData(
        operation="sendMessage",
        path={"senderAddress": SENDER},
        body={
            "outboundSMSMessageRequest": {
                "address": [NUMBER, OTHER],
                "senderAddress": f"tel:+{SENDER}",
                "outboundSMSTextMessage": {"message": TEXT},
                "clientCorrelator": "c-1",
            }
        },
    )


def fresh_request() -> RequestData:
    """Give a send request that no server takes for a repeat."""
    message = {"address": [NUMBER], "outboundSMSTextMessage": {"message": TEXT}}
    body = {"outboundSMSMessageRequest": message}
    return RequestData(operation="sendMessage", path={"senderAddress": SENDER}, body=body)


def course() -> tuple[Exchange, ...]:
    """Give a send, its answer, and two polls of the id that it gave."""
    url = f"http://sandbox.invalid/opensms/smsmessaging/v1/outbound/{SENDER}/requests/abc-123"
    sent = Exchange(
        request=fresh_request(),
        status=201,
        content=f'{{"outboundSMSMessageRequest": {{"resourceURL": "{url}"}}}}'.encode(),
    )
    path = {"senderAddress": SENDER, "requestId": "abc-123"}
    poll = Exchange(request=RequestData(operation="getDeliveryInfos", path=path), status=200, content=b"{}")
    return sent, poll, poll


def finding(claim: str, *exchanges: Exchange, message: str = "it is wrong") -> Finding:
    """Give a broken finding."""
    operation = exchanges[-1].request.operation if exchanges else "sendMessage"
    return Finding(
        claim=claim,
        check="semantic.echo",
        kept=False,
        operation=operation,
        case="opensms/x/semantic/fixed/0",
        message=message,
        exchanges=exchanges,
    )


def ledger(*findings: Finding) -> Ledger:
    """Give a run in which every checkable claim was kept but those of the findings, one skipped and one doubted."""
    made = Ledger(load_claims("opensms"))
    made.start(2)
    made.seed, made.corpus_sha256, made.spec_sha256 = 7, "c" * 64, "d" * 64
    made.base_url = "http://sandbox.invalid/opensms/smsmessaging/v1"
    made.versions = {"cpaaskit": "0.1.0", "python": "3.11.7"}
    success = {"deleteDeliveryInfoSubscription": 204, "getDeliveryInfoSubscription": 200, "getDeliveryInfos": 200}
    for operation in OPERATIONS:
        status = success.get(operation, 201)
        exchange = Exchange(request=RequestData(operation=operation), status=status)
        made.exchange(exchange, case="x", success=(status,))
    for claim in made.claims:
        if claim.id == "OPENSMS-077":
            made.doubt(claim.id, "the receiver could not be reached")
        elif claim.checked_by != "not-checkable" and claim.id != "OPENSMS-101":
            made.record(
                Finding(
                    claim=claim.id, check="c", kept=True, operation=claim.operations[-1], case="opensms/x/wire/fixed/1"
                )
            )
    for each in findings:
        made.record(each)
    made.finish_case(Case(address="opensms/x/semantic/fixed/0", family="semantic", tier="fixed", operation="x"))
    made.finish_case(Case(address="opensms/x/wire/fixed/1", family="wire", tier="fixed", operation="x"))
    made.end(1.5)
    return made
