"""What the contract says of each operation, as a table: how to call it, what it costs to repeat, what must not be shown."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple


class IdempotencyKey(NamedTuple):
    """The request member that makes a repeat safe.

    Args:
        location: Where it travels: body, header or query.
        pointer: A JSON pointer into the body, or the name of the header or query parameter.
        basis: On whose word: documented, elsewhere or inferred.
    """

    location: str
    pointer: str
    basis: str


class RateLimit(NamedTuple):
    """A documented limit; figures are None where they are not published.

    Args:
        counts: What is counted, such as requests.
        per: Whom it is counted for, such as api-key.
        window: In which time, such as hour.
        limit: How many are allowed in a window.
    """

    counts: str
    per: str
    window: str
    limit: int | None = None


class SecurityScheme(NamedTuple):
    """How a credential travels.

    Args:
        kind: bearer, basic, apiKey, or oauth2.
        location: header, query or cookie.
        parameter: The name of the header or parameter.
        prefix: What stands before the credential.
    """

    kind: str
    location: str
    parameter: str
    prefix: str


class Argument(NamedTuple):
    """One parameter of an operation.

    Args:
        location: Where it travels: path, query or header.
        name: Its name there.
        python_name: Its name in Python.
    """

    location: str
    name: str
    python_name: str


class Operation(NamedTuple):
    """One operation of the contract.

    Args:
        operation_id: Its name in the contract.
        method: The HTTP method.
        path: The path template, below the server's URL.
        tag: The group it is in.
        success: The statuses that tell success.
        documented: All statuses listed one by one.
        documented_ranges: Statuses listed as a range, such as 4XX, or as default.
        effect: What a repeat costs: nothing, a change of state, or money.
        idempotency_key: What makes a repeat safe, if anything.
        rate_limit: The documented limit, if any.
        envelope: How success is told: by the status alone, or by a member of the body.
        shares: What state all callers of an account share, if any.
        sensitive: Values never to be shown: a part of the message, a colon, and a JSON pointer (``*`` is any item) or a name.
        security: Alternatives, each the names of the schemes it needs together.
        arguments: Its parameters.
        deprecated: Whether the contract advises against it.
        has_body: Whether a request has a body.
        request_media_types: What a request body may be.
        module: The module of this package that calls it.
    """

    operation_id: str
    method: str
    path: str
    tag: str
    success: tuple[int, ...]
    documented: tuple[int, ...]
    documented_ranges: tuple[str, ...]
    effect: Literal["read", "write", "charge"]
    idempotency_key: IdempotencyKey | None
    rate_limit: RateLimit | None
    envelope: str
    shares: str | None
    sensitive: tuple[str, ...]
    security: tuple[tuple[str, ...], ...]
    arguments: tuple[Argument, ...]
    deprecated: bool
    has_body: bool
    request_media_types: tuple[str, ...]
    module: str

    def documents(self, status: int) -> bool:
        """Tell whether the contract lists a status, alone, in a range, or by default."""
        return status in self.documented or not {f"{status // 100}XX", "default"}.isdisjoint(self.documented_ranges)


TITLE: Final = "BICS OpenSMS"
VERSION: Final = "1.0.0"
SERVERS: Final[tuple[str, ...]] = ("https://opensms.api.bics.com/smsmessaging/v1",)

SECURITY_SCHEMES: Final[Mapping[str, SecurityScheme]] = MappingProxyType(
    {
        "apiKey": SecurityScheme(
            kind="bearer",
            location="header",
            parameter="Authorization",
            prefix="Bearer ",
        ),
    }
)

OPERATIONS: Final[Mapping[str, Operation]] = MappingProxyType(
    {
        "getDeliveryInfoSubscription": Operation(
            operation_id="getDeliveryInfoSubscription",
            method="GET",
            path="/outbound/subscriptions",
            tag="subscriptions",
            success=(200,),
            documented=(200, 401, 403, 404, 429),
            documented_ranges=(),
            effect="read",
            idempotency_key=None,
            rate_limit=RateLimit("requests", "api-key", "hour"),
            envelope="status",
            shares="account",
            sensitive=("response.body:/callback/securityToken", "response.body:/callback/url"),
            security=(("apiKey",),),
            arguments=(),
            deprecated=False,
            has_body=False,
            request_media_types=(),
            module="api.subscriptions.get_delivery_info_subscription",
        ),
        "createDeliveryInfoSubscription": Operation(
            operation_id="createDeliveryInfoSubscription",
            method="POST",
            path="/outbound/subscriptions",
            tag="subscriptions",
            success=(201,),
            documented=(201, 400, 401, 403, 406, 429),
            documented_ranges=(),
            effect="write",
            idempotency_key=None,
            rate_limit=RateLimit("requests", "api-key", "hour"),
            envelope="status",
            shares="account",
            sensitive=(
                "request.body:/callback/securityToken",
                "request.body:/callback/url",
                "response.body:/callback/securityToken",
                "response.body:/callback/url",
            ),
            security=(("apiKey",),),
            arguments=(),
            deprecated=False,
            has_body=True,
            request_media_types=("application/json",),
            module="api.subscriptions.create_delivery_info_subscription",
        ),
        "deleteDeliveryInfoSubscription": Operation(
            operation_id="deleteDeliveryInfoSubscription",
            method="DELETE",
            path="/outbound/subscriptions",
            tag="subscriptions",
            success=(204,),
            documented=(204, 401, 403, 404, 429),
            documented_ranges=(),
            effect="write",
            idempotency_key=None,
            rate_limit=RateLimit("requests", "api-key", "hour"),
            envelope="status",
            shares="account",
            sensitive=(),
            security=(("apiKey",),),
            arguments=(),
            deprecated=False,
            has_body=False,
            request_media_types=(),
            module="api.subscriptions.delete_delivery_info_subscription",
        ),
        "sendMessage": Operation(
            operation_id="sendMessage",
            method="POST",
            path="/outbound/{senderAddress}/requests",
            tag="messages",
            success=(201,),
            documented=(201, 400, 401, 403, 429),
            documented_ranges=(),
            effect="charge",
            idempotency_key=IdempotencyKey("body", "/outboundSMSMessageRequest/clientCorrelator", "elsewhere"),
            rate_limit=RateLimit("requests", "api-key", "hour"),
            envelope="status",
            shares=None,
            sensitive=(
                "path:senderAddress",
                "request.body:/outboundSMSMessageRequest/address/*",
                "request.body:/outboundSMSMessageRequest/outboundSMSTextMessage/message",
                "request.body:/outboundSMSMessageRequest/senderAddress",
                "request.body:/outboundSMSMessageRequest/senderName",
                "response.body:/outboundSMSMessageRequest/address/*",
                "response.body:/outboundSMSMessageRequest/deliveryInfoList/deliveryInfo/*/address",
                "response.body:/outboundSMSMessageRequest/deliveryInfoList/resourceURL",
                "response.body:/outboundSMSMessageRequest/outboundSMSTextMessage/message",
                "response.body:/outboundSMSMessageRequest/resourceURL",
                "response.body:/outboundSMSMessageRequest/senderAddress",
                "response.body:/outboundSMSMessageRequest/senderName",
            ),
            security=(("apiKey",),),
            arguments=(Argument("path", "senderAddress", "sender_address"),),
            deprecated=False,
            has_body=True,
            request_media_types=("application/json",),
            module="api.messages.send_message",
        ),
        "getDeliveryInfos": Operation(
            operation_id="getDeliveryInfos",
            method="GET",
            path="/outbound/{senderAddress}/requests/{requestId}/deliveryInfos",
            tag="messages",
            success=(200,),
            documented=(200, 400, 401, 403, 404, 429),
            documented_ranges=(),
            effect="read",
            idempotency_key=None,
            rate_limit=RateLimit("requests", "api-key", "hour"),
            envelope="status",
            shares=None,
            sensitive=(
                "path:senderAddress",
                "response.body:/deliveryInfoList/deliveryInfo/*/address",
                "response.body:/deliveryInfoList/resourceURL",
            ),
            security=(("apiKey",),),
            arguments=(
                Argument("path", "senderAddress", "sender_address"),
                Argument("path", "requestId", "request_id"),
            ),
            deprecated=False,
            has_body=False,
            request_media_types=(),
            module="api.messages.get_delivery_infos",
        ),
    }
)
