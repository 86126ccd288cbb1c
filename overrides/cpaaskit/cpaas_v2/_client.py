"""The client of the CPaaS API v2, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from cpaaskit._brands import ClientOptions, branded
from cpaaskit._client import AsyncClient, SyncClient
from cpaaskit._core import Contract
from cpaaskit_clients.cpaas_v2.client import Client
from cpaaskit_clients.cpaas_v2.groups import AsyncGroups, Groups
from cpaaskit_clients.cpaas_v2.operations import BRANDS, ENVELOPES, METHOD_OVERRIDE, SECURITY_SCHEMES

if TYPE_CHECKING:
    from cpaaskit._auth import Auth
    from cpaaskit._wire import AsyncTransport, SyncTransport
    from cpaaskit.cpaas_v2._lookup import AsyncLookup, Lookup
    from cpaaskit.cpaas_v2._rcs import AsyncRcs, Rcs
    from cpaaskit.cpaas_v2._sms import AsyncSms, Sms
    from cpaaskit.cpaas_v2._verify import AsyncVerify, Verify
    from cpaaskit.cpaas_v2._viber import AsyncViber, Viber
    from cpaaskit.cpaas_v2._whatsapp import AsyncWhatsapp, Whatsapp

Brand = Literal["bics", "mobtexting", "twincles"]
_JUDGED = frozenset(name for name, judged in ENVELOPES.items() if judged)
_CONTRACT = Contract("cpaas_v2", "", SECURITY_SCHEMES, judged=_JUDGED)


class CPaaS(SyncClient, Groups, Client):
    """SMS, WhatsApp, RCS, Viber, voice, verification and contacts on the platform behind several brands.

    Args:
        brand: Whose server to talk to; without it, `CPAASKIT_CPAAS_V2_BRAND` is read. Not needed with a `base_url`,
            from the argument or from `CPAASKIT_CPAAS_V2_BASE_URL`, which outweighs the brand's own server.
        auth: Where the token travels: `header`; `query`, as `access_token`, for callers whose headers do not arrive;
            or `auto`, which asks with the header first and, where that is refused, once with the query, and remembers
            what worked.
        method_override: Send PUT and DELETE as POST with `_method` in the query, for gateways that stop them. Refused
            for a brand whose page does not describe it; with a `base_url` and no brand it is up to you.
        options: The token and everything else that `cpaaskit.ApiClient` lists. Twincles documents plain http only,
            which needs `allow_insecure_http=True`.

    Raises:
        ConfigurationError: An option cannot be used.
    """

    def __init__(
        self,
        *,
        brand: Brand | None = None,
        auth: Auth = "auto",
        method_override: bool = False,
        **options: Unpack[ClientOptions[SyncTransport]],
    ) -> None:
        self._contract = _chosen(brand, options.get("base_url"), auth, method_override=method_override)
        super().__init__(**options)

    @cached_property
    def sms(self) -> Sms:
        """Send texts, and read what became of them."""
        from cpaaskit.cpaas_v2._sms import Sms

        return Sms(self)

    @cached_property
    def whatsapp(self) -> Whatsapp:
        """Send WhatsApp messages and read how far they have come."""
        from cpaaskit.cpaas_v2._whatsapp import Whatsapp

        return Whatsapp(self)

    @cached_property
    def rcs(self) -> Rcs:
        """Send RCS messages and read how far they have come."""
        from cpaaskit.cpaas_v2._rcs import Rcs

        return Rcs(self)

    @cached_property
    def viber(self) -> Viber:
        """Send Viber messages and read how far they have come."""
        from cpaaskit.cpaas_v2._viber import Viber

        return Viber(self)

    @cached_property
    def verify(self) -> Verify:
        """One-time codes."""
        from cpaaskit.cpaas_v2._verify import Verify

        return Verify(self)

    @cached_property
    def lookup(self) -> Lookup:
        """What network a number is in."""
        from cpaaskit.cpaas_v2._lookup import Lookup

        return Lookup(self)


class AsyncCPaaS(AsyncClient, AsyncGroups, Client):
    """The same, awaited; see `CPaaS` for the options."""

    def __init__(
        self,
        *,
        brand: Brand | None = None,
        auth: Auth = "auto",
        method_override: bool = False,
        **options: Unpack[ClientOptions[AsyncTransport]],
    ) -> None:
        self._contract = _chosen(brand, options.get("base_url"), auth, method_override=method_override)
        super().__init__(**options)

    @cached_property
    def sms(self) -> AsyncSms:
        """Send texts, and read what became of them."""
        from cpaaskit.cpaas_v2._sms import AsyncSms

        return AsyncSms(self)

    @cached_property
    def whatsapp(self) -> AsyncWhatsapp:
        """Send WhatsApp messages and read how far they have come."""
        from cpaaskit.cpaas_v2._whatsapp import AsyncWhatsapp

        return AsyncWhatsapp(self)

    @cached_property
    def rcs(self) -> AsyncRcs:
        """Send RCS messages and read how far they have come."""
        from cpaaskit.cpaas_v2._rcs import AsyncRcs

        return AsyncRcs(self)

    @cached_property
    def viber(self) -> AsyncViber:
        """Send Viber messages and read how far they have come."""
        from cpaaskit.cpaas_v2._viber import AsyncViber

        return AsyncViber(self)

    @cached_property
    def verify(self) -> AsyncVerify:
        """One-time codes."""
        from cpaaskit.cpaas_v2._verify import AsyncVerify

        return AsyncVerify(self)

    @cached_property
    def lookup(self) -> AsyncLookup:
        """What network a number is in."""
        from cpaaskit.cpaas_v2._lookup import AsyncLookup

        return AsyncLookup(self)


def _chosen(brand: str | None, base_url: str | None, auth: Auth, *, method_override: bool) -> Contract:
    override = METHOD_OVERRIDE if method_override else None
    return branded(_CONTRACT, BRANDS, brand=brand, base_url=base_url, auth=auth, override=override)
