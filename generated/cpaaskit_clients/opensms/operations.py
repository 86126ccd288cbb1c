"""What the contract says of each operation, as a table: how to call it, what it costs to repeat, what must not be shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, NamedTuple


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


class Resource(NamedTuple):
    """The stored thing that an operation works on.

    Args:
        of: What is stored.
        does: What is done to it: list, create, show, update, delete, clear or import.
        parents: The path parameters that name what the thing belongs to.
    """

    of: str
    does: str
    parents: tuple[str, ...]


class Pagination(NamedTuple):
    """How a list comes in pages; the pointers are into the reply.

    Args:
        page: The query parameter that chooses a page, from 1.
        items: Where the rows are.
        last: Where the number of the last page is, if it is told.
        next: Where the address of the next page is, if it is told; null on the last page.
        size: How many rows a page has at most, if that is known.
    """

    page: str
    items: str
    last: str | None
    next: str | None
    size: int | None


class Brand(NamedTuple):
    """One of the names under which the API is sold.

    Args:
        title: The name, for people.
        server: Its URL.
        method_override: Whether a query parameter may stand for the method.
        products: Its product codes, and what each is.
    """

    title: str
    server: str
    method_override: bool
    products: Mapping[str, str]


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
        call: The name of its method in the group.
        groups: All groups it is in, the one with its method first.
        resource: What stored thing it works on, if any.
        pagination: How its list comes in pages, if it does.
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
    call: str = ""
    groups: tuple[str, ...] = ()
    resource: Resource | None = None
    pagination: Pagination | None = None

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

METHOD_OVERRIDE: Final[str | None] = None
"""The query parameter that may stand for the method, where only GET and POST pass."""

ENVELOPES: Final[Mapping[str, bool]] = MappingProxyType({})
"""The forms of a body, and whether its status member tells success."""

BRANDS: Final[Mapping[str, Brand]] = MappingProxyType({})

if TYPE_CHECKING:
    _Row = tuple[
        str,
        str,
        str,
        tuple[int, ...],
        tuple[int, ...],
        tuple[str, ...],
        Literal["read", "write", "charge"],
        tuple[str, str, str] | None,
        tuple[str, str, str, int | None] | None,
        str,
        str | None,
        tuple[str, ...],
        tuple[tuple[str, ...], ...],
        tuple[tuple[str, str, str], ...],
        bool,
        bool,
        tuple[str, ...],
        str,
        str,
        tuple[str, ...],
        tuple[str, str, tuple[str, ...]] | None,
        tuple[str, str, str | None, str | None, int | None] | None,
    ]


class _Operations(Mapping[str, Operation]):
    """The operations by their names, each made of its row when it is first asked for: a program uses few of them."""

    def __init__(self, rows: Mapping[str, _Row]) -> None:
        self._rows = rows
        self._made: dict[str, Operation] = {}

    def __getitem__(self, operation_id: str) -> Operation:
        made = self._made.get(operation_id)
        if made is None:
            made = self._made[operation_id] = _operation(operation_id, self._rows[operation_id])
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"


def _operation(operation_id: str, row: _Row) -> Operation:
    return Operation(
        operation_id,
        *row[:7],
        IdempotencyKey(*row[7]) if row[7] else None,
        RateLimit(*row[8]) if row[8] else None,
        *row[9:13],
        tuple(Argument(*each) for each in row[13]),
        *row[14:18],
        *row[18:20],
        Resource(*row[20]) if row[20] else None,
        Pagination(*row[21]) if row[21] else None,
    )


_ROWS: Final[Mapping[str, _Row]] = {
    "getDeliveryInfoSubscription": (
        "GET",
        "/outbound/subscriptions",
        "subscriptions",
        (200,),
        (200, 401, 403, 404, 429),
        (),
        "read",
        None,
        ("requests", "api-key", "hour", None),
        "status",
        "account",
        ("response.body:/callback/securityToken", "response.body:/callback/url"),
        (("apiKey",),),
        (),
        False,
        False,
        (),
        "api.subscriptions.get_delivery_info_subscription",
        "get_delivery_info_subscription",
        ("subscriptions",),
        None,
        None,
    ),
    "createDeliveryInfoSubscription": (
        "POST",
        "/outbound/subscriptions",
        "subscriptions",
        (201,),
        (201, 400, 401, 403, 406, 429),
        (),
        "write",
        None,
        ("requests", "api-key", "hour", None),
        "status",
        "account",
        (
            "request.body:/callback/securityToken",
            "request.body:/callback/url",
            "response.body:/callback/securityToken",
            "response.body:/callback/url",
        ),
        (("apiKey",),),
        (),
        False,
        True,
        ("application/json",),
        "api.subscriptions.create_delivery_info_subscription",
        "create_delivery_info_subscription",
        ("subscriptions",),
        None,
        None,
    ),
    "deleteDeliveryInfoSubscription": (
        "DELETE",
        "/outbound/subscriptions",
        "subscriptions",
        (204,),
        (204, 401, 403, 404, 429),
        (),
        "write",
        None,
        ("requests", "api-key", "hour", None),
        "status",
        "account",
        (),
        (("apiKey",),),
        (),
        False,
        False,
        (),
        "api.subscriptions.delete_delivery_info_subscription",
        "delete_delivery_info_subscription",
        ("subscriptions",),
        None,
        None,
    ),
    "sendMessage": (
        "POST",
        "/outbound/{senderAddress}/requests",
        "messages",
        (201,),
        (201, 400, 401, 403, 429),
        (),
        "charge",
        ("body", "/outboundSMSMessageRequest/clientCorrelator", "elsewhere"),
        ("requests", "api-key", "hour", None),
        "status",
        None,
        (
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
        (("apiKey",),),
        (("path", "senderAddress", "sender_address"),),
        False,
        True,
        ("application/json",),
        "api.messages.send_message",
        "send_message",
        ("messages",),
        None,
        None,
    ),
    "getDeliveryInfos": (
        "GET",
        "/outbound/{senderAddress}/requests/{requestId}/deliveryInfos",
        "messages",
        (200,),
        (200, 400, 401, 403, 404, 429),
        (),
        "read",
        None,
        ("requests", "api-key", "hour", None),
        "status",
        None,
        (
            "path:senderAddress",
            "response.body:/deliveryInfoList/deliveryInfo/*/address",
            "response.body:/deliveryInfoList/resourceURL",
        ),
        (("apiKey",),),
        (
            ("path", "senderAddress", "sender_address"),
            ("path", "requestId", "request_id"),
        ),
        False,
        False,
        (),
        "api.messages.get_delivery_infos",
        "get_delivery_infos",
        ("messages",),
        None,
        None,
    ),
}

OPERATIONS: Final[Mapping[str, Operation]] = _Operations(_ROWS)
