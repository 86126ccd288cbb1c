"""All operations by their groups; a group is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .client import Client

if TYPE_CHECKING:
    from .api.account import Account, AsyncAccount
    from .api.auth import AsyncAuth, Auth
    from .api.contact_identifiers import AsyncContactIdentifiers, ContactIdentifiers
    from .api.contact_imports import AsyncContactImports, ContactImports
    from .api.contact_segments import AsyncContactSegments, ContactSegments
    from .api.contact_subscriptions import AsyncContactSubscriptions, ContactSubscriptions
    from .api.contact_tags import AsyncContactTags, ContactTags
    from .api.contacts import AsyncContacts, Contacts
    from .api.integrations import AsyncIntegrations, Integrations
    from .api.links import AsyncLinks, Links
    from .api.lookup import AsyncLookup, Lookup
    from .api.rcs import AsyncRcs, Rcs
    from .api.rcs_templates import AsyncRcsTemplates, RcsTemplates
    from .api.rcs_unsubscribers import AsyncRcsUnsubscribers, RcsUnsubscribers
    from .api.sms import AsyncSms, Sms
    from .api.sms_blocklist import AsyncSmsBlocklist, SmsBlocklist
    from .api.sms_senders import AsyncSmsSenders, SmsSenders
    from .api.sms_templates import AsyncSmsTemplates, SmsTemplates
    from .api.sms_unsubscribers import AsyncSmsUnsubscribers, SmsUnsubscribers
    from .api.subscriptions import AsyncSubscriptions, Subscriptions
    from .api.verify import AsyncVerify, Verify
    from .api.viber import AsyncViber, Viber
    from .api.viber_templates import AsyncViberTemplates, ViberTemplates
    from .api.viber_unsubscribers import AsyncViberUnsubscribers, ViberUnsubscribers
    from .api.vmn import AsyncVmn, Vmn
    from .api.voice import AsyncVoice, Voice
    from .api.voice_unsubscribers import AsyncVoiceUnsubscribers, VoiceUnsubscribers
    from .api.webhooks import AsyncWebhooks, Webhooks
    from .api.whatsapp import AsyncWhatsapp, Whatsapp
    from .api.whatsapp_templates import AsyncWhatsappTemplates, WhatsappTemplates
    from .api.whatsapp_unsubscribers import AsyncWhatsappUnsubscribers, WhatsappUnsubscribers


class Groups(Client):
    """A client with its operations in groups."""

    @cached_property
    def account(self) -> Account:
        """Balance, credits and registration."""
        from .api.account import Account

        return Account(self)

    @cached_property
    def auth(self) -> Auth:
        """Who the token belongs to."""
        from .api.auth import Auth

        return Auth(self)

    @cached_property
    def contact_identifiers(self) -> ContactIdentifiers:
        """A contact's addresses."""
        from .api.contact_identifiers import ContactIdentifiers

        return ContactIdentifiers(self)

    @cached_property
    def contact_imports(self) -> ContactImports:
        """Contacts from files."""
        from .api.contact_imports import ContactImports

        return ContactImports(self)

    @cached_property
    def contact_segments(self) -> ContactSegments:
        """Groups of contacts by their tags."""
        from .api.contact_segments import ContactSegments

        return ContactSegments(self)

    @cached_property
    def contact_subscriptions(self) -> ContactSubscriptions:
        """What a contact wants to hear."""
        from .api.contact_subscriptions import ContactSubscriptions

        return ContactSubscriptions(self)

    @cached_property
    def contact_tags(self) -> ContactTags:
        """Tags of contacts."""
        from .api.contact_tags import ContactTags

        return ContactTags(self)

    @cached_property
    def contacts(self) -> Contacts:
        """People and how they can be reached."""
        from .api.contacts import Contacts

        return Contacts(self)

    @cached_property
    def integrations(self) -> Integrations:
        """Addresses at which other products' pages arrive."""
        from .api.integrations import Integrations

        return Integrations(self)

    @cached_property
    def links(self) -> Links:
        """Short links and who followed them."""
        from .api.links import Links

        return Links(self)

    @cached_property
    def lookup(self) -> Lookup:
        """What network a number is in."""
        from .api.lookup import Lookup

        return Lookup(self)

    @cached_property
    def rcs(self) -> Rcs:
        """Send RCS messages and read how far they have come."""
        from .api.rcs import Rcs

        return Rcs(self)

    @cached_property
    def rcs_templates(self) -> RcsTemplates:
        """RCS templates."""
        from .api.rcs_templates import RcsTemplates

        return RcsTemplates(self)

    @cached_property
    def rcs_unsubscribers(self) -> RcsUnsubscribers:
        """Numbers that want no RCS messages."""
        from .api.rcs_unsubscribers import RcsUnsubscribers

        return RcsUnsubscribers(self)

    @cached_property
    def sms(self) -> Sms:
        """Send texts, and read what became of them."""
        from .api.sms import Sms

        return Sms(self)

    @cached_property
    def sms_blocklist(self) -> SmsBlocklist:
        """SMS templates that must not be sent."""
        from .api.sms_blocklist import SmsBlocklist

        return SmsBlocklist(self)

    @cached_property
    def sms_senders(self) -> SmsSenders:
        """Sender names."""
        from .api.sms_senders import SmsSenders

        return SmsSenders(self)

    @cached_property
    def sms_templates(self) -> SmsTemplates:
        """Templates of texts."""
        from .api.sms_templates import SmsTemplates

        return SmsTemplates(self)

    @cached_property
    def sms_unsubscribers(self) -> SmsUnsubscribers:
        """Numbers that want no SMS."""
        from .api.sms_unsubscribers import SmsUnsubscribers

        return SmsUnsubscribers(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Which events go to which webhook."""
        from .api.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def verify(self) -> Verify:
        """One-time codes."""
        from .api.verify import Verify

        return Verify(self)

    @cached_property
    def viber(self) -> Viber:
        """Send Viber messages and read how far they have come."""
        from .api.viber import Viber

        return Viber(self)

    @cached_property
    def viber_templates(self) -> ViberTemplates:
        """Viber templates."""
        from .api.viber_templates import ViberTemplates

        return ViberTemplates(self)

    @cached_property
    def viber_unsubscribers(self) -> ViberUnsubscribers:
        """Numbers that want no Viber messages."""
        from .api.viber_unsubscribers import ViberUnsubscribers

        return ViberUnsubscribers(self)

    @cached_property
    def vmn(self) -> Vmn:
        """Messages to the account's own numbers."""
        from .api.vmn import Vmn

        return Vmn(self)

    @cached_property
    def voice(self) -> Voice:
        """Calls, recordings, sounds and conferences."""
        from .api.voice import Voice

        return Voice(self)

    @cached_property
    def voice_unsubscribers(self) -> VoiceUnsubscribers:
        """Numbers that want no calls."""
        from .api.voice_unsubscribers import VoiceUnsubscribers

        return VoiceUnsubscribers(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """URLs that are told of events."""
        from .api.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def whatsapp(self) -> Whatsapp:
        """Send WhatsApp messages and read how far they have come."""
        from .api.whatsapp import Whatsapp

        return Whatsapp(self)

    @cached_property
    def whatsapp_templates(self) -> WhatsappTemplates:
        """WhatsApp templates."""
        from .api.whatsapp_templates import WhatsappTemplates

        return WhatsappTemplates(self)

    @cached_property
    def whatsapp_unsubscribers(self) -> WhatsappUnsubscribers:
        """Numbers that want no WhatsApp messages."""
        from .api.whatsapp_unsubscribers import WhatsappUnsubscribers

        return WhatsappUnsubscribers(self)


class AsyncGroups(Client):
    """A client with its operations in groups, without blocking."""

    @cached_property
    def account(self) -> AsyncAccount:
        """Balance, credits and registration."""
        from .api.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Who the token belongs to."""
        from .api.auth import AsyncAuth

        return AsyncAuth(self)

    @cached_property
    def contact_identifiers(self) -> AsyncContactIdentifiers:
        """A contact's addresses."""
        from .api.contact_identifiers import AsyncContactIdentifiers

        return AsyncContactIdentifiers(self)

    @cached_property
    def contact_imports(self) -> AsyncContactImports:
        """Contacts from files."""
        from .api.contact_imports import AsyncContactImports

        return AsyncContactImports(self)

    @cached_property
    def contact_segments(self) -> AsyncContactSegments:
        """Groups of contacts by their tags."""
        from .api.contact_segments import AsyncContactSegments

        return AsyncContactSegments(self)

    @cached_property
    def contact_subscriptions(self) -> AsyncContactSubscriptions:
        """What a contact wants to hear."""
        from .api.contact_subscriptions import AsyncContactSubscriptions

        return AsyncContactSubscriptions(self)

    @cached_property
    def contact_tags(self) -> AsyncContactTags:
        """Tags of contacts."""
        from .api.contact_tags import AsyncContactTags

        return AsyncContactTags(self)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """People and how they can be reached."""
        from .api.contacts import AsyncContacts

        return AsyncContacts(self)

    @cached_property
    def integrations(self) -> AsyncIntegrations:
        """Addresses at which other products' pages arrive."""
        from .api.integrations import AsyncIntegrations

        return AsyncIntegrations(self)

    @cached_property
    def links(self) -> AsyncLinks:
        """Short links and who followed them."""
        from .api.links import AsyncLinks

        return AsyncLinks(self)

    @cached_property
    def lookup(self) -> AsyncLookup:
        """What network a number is in."""
        from .api.lookup import AsyncLookup

        return AsyncLookup(self)

    @cached_property
    def rcs(self) -> AsyncRcs:
        """Send RCS messages and read how far they have come."""
        from .api.rcs import AsyncRcs

        return AsyncRcs(self)

    @cached_property
    def rcs_templates(self) -> AsyncRcsTemplates:
        """RCS templates."""
        from .api.rcs_templates import AsyncRcsTemplates

        return AsyncRcsTemplates(self)

    @cached_property
    def rcs_unsubscribers(self) -> AsyncRcsUnsubscribers:
        """Numbers that want no RCS messages."""
        from .api.rcs_unsubscribers import AsyncRcsUnsubscribers

        return AsyncRcsUnsubscribers(self)

    @cached_property
    def sms(self) -> AsyncSms:
        """Send texts, and read what became of them."""
        from .api.sms import AsyncSms

        return AsyncSms(self)

    @cached_property
    def sms_blocklist(self) -> AsyncSmsBlocklist:
        """SMS templates that must not be sent."""
        from .api.sms_blocklist import AsyncSmsBlocklist

        return AsyncSmsBlocklist(self)

    @cached_property
    def sms_senders(self) -> AsyncSmsSenders:
        """Sender names."""
        from .api.sms_senders import AsyncSmsSenders

        return AsyncSmsSenders(self)

    @cached_property
    def sms_templates(self) -> AsyncSmsTemplates:
        """Templates of texts."""
        from .api.sms_templates import AsyncSmsTemplates

        return AsyncSmsTemplates(self)

    @cached_property
    def sms_unsubscribers(self) -> AsyncSmsUnsubscribers:
        """Numbers that want no SMS."""
        from .api.sms_unsubscribers import AsyncSmsUnsubscribers

        return AsyncSmsUnsubscribers(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """Which events go to which webhook."""
        from .api.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def verify(self) -> AsyncVerify:
        """One-time codes."""
        from .api.verify import AsyncVerify

        return AsyncVerify(self)

    @cached_property
    def viber(self) -> AsyncViber:
        """Send Viber messages and read how far they have come."""
        from .api.viber import AsyncViber

        return AsyncViber(self)

    @cached_property
    def viber_templates(self) -> AsyncViberTemplates:
        """Viber templates."""
        from .api.viber_templates import AsyncViberTemplates

        return AsyncViberTemplates(self)

    @cached_property
    def viber_unsubscribers(self) -> AsyncViberUnsubscribers:
        """Numbers that want no Viber messages."""
        from .api.viber_unsubscribers import AsyncViberUnsubscribers

        return AsyncViberUnsubscribers(self)

    @cached_property
    def vmn(self) -> AsyncVmn:
        """Messages to the account's own numbers."""
        from .api.vmn import AsyncVmn

        return AsyncVmn(self)

    @cached_property
    def voice(self) -> AsyncVoice:
        """Calls, recordings, sounds and conferences."""
        from .api.voice import AsyncVoice

        return AsyncVoice(self)

    @cached_property
    def voice_unsubscribers(self) -> AsyncVoiceUnsubscribers:
        """Numbers that want no calls."""
        from .api.voice_unsubscribers import AsyncVoiceUnsubscribers

        return AsyncVoiceUnsubscribers(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """URLs that are told of events."""
        from .api.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @cached_property
    def whatsapp(self) -> AsyncWhatsapp:
        """Send WhatsApp messages and read how far they have come."""
        from .api.whatsapp import AsyncWhatsapp

        return AsyncWhatsapp(self)

    @cached_property
    def whatsapp_templates(self) -> AsyncWhatsappTemplates:
        """WhatsApp templates."""
        from .api.whatsapp_templates import AsyncWhatsappTemplates

        return AsyncWhatsappTemplates(self)

    @cached_property
    def whatsapp_unsubscribers(self) -> AsyncWhatsappUnsubscribers:
        """Numbers that want no WhatsApp messages."""
        from .api.whatsapp_unsubscribers import AsyncWhatsappUnsubscribers

        return AsyncWhatsappUnsubscribers(self)


__all__ = ["AsyncGroups", "Groups"]
