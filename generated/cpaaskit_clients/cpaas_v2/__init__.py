"""The typed client of CPaaS API v2.

``Client`` holds the connection, the facades group the operations:

- ``Account`` and ``AsyncAccount``
- ``Auth`` and ``AsyncAuth``
- ``ContactIdentifiers`` and ``AsyncContactIdentifiers``
- ``ContactImports`` and ``AsyncContactImports``
- ``ContactSegments`` and ``AsyncContactSegments``
- ``ContactSubscriptions`` and ``AsyncContactSubscriptions``
- ``ContactTags`` and ``AsyncContactTags``
- ``Contacts`` and ``AsyncContacts``
- ``Integrations`` and ``AsyncIntegrations``
- ``Links`` and ``AsyncLinks``
- ``Lookup`` and ``AsyncLookup``
- ``Rcs`` and ``AsyncRcs``
- ``RcsTemplates`` and ``AsyncRcsTemplates``
- ``RcsUnsubscribers`` and ``AsyncRcsUnsubscribers``
- ``Sms`` and ``AsyncSms``
- ``SmsBlocklist`` and ``AsyncSmsBlocklist``
- ``SmsSenders`` and ``AsyncSmsSenders``
- ``SmsTemplates`` and ``AsyncSmsTemplates``
- ``SmsUnsubscribers`` and ``AsyncSmsUnsubscribers``
- ``Subscriptions`` and ``AsyncSubscriptions``
- ``Verify`` and ``AsyncVerify``
- ``Viber`` and ``AsyncViber``
- ``ViberTemplates`` and ``AsyncViberTemplates``
- ``ViberUnsubscribers`` and ``AsyncViberUnsubscribers``
- ``Vmn`` and ``AsyncVmn``
- ``Voice`` and ``AsyncVoice``
- ``VoiceUnsubscribers`` and ``AsyncVoiceUnsubscribers``
- ``Webhooks`` and ``AsyncWebhooks``
- ``Whatsapp`` and ``AsyncWhatsapp``
- ``WhatsappTemplates`` and ``AsyncWhatsappTemplates``
- ``WhatsappUnsubscribers`` and ``AsyncWhatsappUnsubscribers``
"""

from typing import TYPE_CHECKING

from .client import Client
from .types import UNSET, Unset

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
else:
    from importlib import import_module

    _FACADES = {
        "Account": ".api.account",
        "AsyncAccount": ".api.account",
        "Auth": ".api.auth",
        "AsyncAuth": ".api.auth",
        "ContactIdentifiers": ".api.contact_identifiers",
        "AsyncContactIdentifiers": ".api.contact_identifiers",
        "ContactImports": ".api.contact_imports",
        "AsyncContactImports": ".api.contact_imports",
        "ContactSegments": ".api.contact_segments",
        "AsyncContactSegments": ".api.contact_segments",
        "ContactSubscriptions": ".api.contact_subscriptions",
        "AsyncContactSubscriptions": ".api.contact_subscriptions",
        "ContactTags": ".api.contact_tags",
        "AsyncContactTags": ".api.contact_tags",
        "Contacts": ".api.contacts",
        "AsyncContacts": ".api.contacts",
        "Integrations": ".api.integrations",
        "AsyncIntegrations": ".api.integrations",
        "Links": ".api.links",
        "AsyncLinks": ".api.links",
        "Lookup": ".api.lookup",
        "AsyncLookup": ".api.lookup",
        "Rcs": ".api.rcs",
        "AsyncRcs": ".api.rcs",
        "RcsTemplates": ".api.rcs_templates",
        "AsyncRcsTemplates": ".api.rcs_templates",
        "RcsUnsubscribers": ".api.rcs_unsubscribers",
        "AsyncRcsUnsubscribers": ".api.rcs_unsubscribers",
        "Sms": ".api.sms",
        "AsyncSms": ".api.sms",
        "SmsBlocklist": ".api.sms_blocklist",
        "AsyncSmsBlocklist": ".api.sms_blocklist",
        "SmsSenders": ".api.sms_senders",
        "AsyncSmsSenders": ".api.sms_senders",
        "SmsTemplates": ".api.sms_templates",
        "AsyncSmsTemplates": ".api.sms_templates",
        "SmsUnsubscribers": ".api.sms_unsubscribers",
        "AsyncSmsUnsubscribers": ".api.sms_unsubscribers",
        "Subscriptions": ".api.subscriptions",
        "AsyncSubscriptions": ".api.subscriptions",
        "Verify": ".api.verify",
        "AsyncVerify": ".api.verify",
        "Viber": ".api.viber",
        "AsyncViber": ".api.viber",
        "ViberTemplates": ".api.viber_templates",
        "AsyncViberTemplates": ".api.viber_templates",
        "ViberUnsubscribers": ".api.viber_unsubscribers",
        "AsyncViberUnsubscribers": ".api.viber_unsubscribers",
        "Vmn": ".api.vmn",
        "AsyncVmn": ".api.vmn",
        "Voice": ".api.voice",
        "AsyncVoice": ".api.voice",
        "VoiceUnsubscribers": ".api.voice_unsubscribers",
        "AsyncVoiceUnsubscribers": ".api.voice_unsubscribers",
        "Webhooks": ".api.webhooks",
        "AsyncWebhooks": ".api.webhooks",
        "Whatsapp": ".api.whatsapp",
        "AsyncWhatsapp": ".api.whatsapp",
        "WhatsappTemplates": ".api.whatsapp_templates",
        "AsyncWhatsappTemplates": ".api.whatsapp_templates",
        "WhatsappUnsubscribers": ".api.whatsapp_unsubscribers",
        "AsyncWhatsappUnsubscribers": ".api.whatsapp_unsubscribers",
    }

    def __getattr__(name):
        module = _FACADES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(module, __name__), name)
        return value

    def __dir__():
        return sorted(__all__)


__all__ = (
    "UNSET",
    "AsyncAccount",
    "AsyncAuth",
    "AsyncContactIdentifiers",
    "AsyncContactImports",
    "AsyncContactSegments",
    "AsyncContactSubscriptions",
    "AsyncContactTags",
    "AsyncContacts",
    "AsyncIntegrations",
    "AsyncLinks",
    "AsyncLookup",
    "AsyncRcs",
    "AsyncRcsTemplates",
    "AsyncRcsUnsubscribers",
    "AsyncSms",
    "AsyncSmsBlocklist",
    "AsyncSmsSenders",
    "AsyncSmsTemplates",
    "AsyncSmsUnsubscribers",
    "AsyncSubscriptions",
    "AsyncVerify",
    "AsyncViber",
    "AsyncViberTemplates",
    "AsyncViberUnsubscribers",
    "AsyncVmn",
    "AsyncVoice",
    "AsyncVoiceUnsubscribers",
    "AsyncWebhooks",
    "AsyncWhatsapp",
    "AsyncWhatsappTemplates",
    "AsyncWhatsappUnsubscribers",
    "Client",
    "Account",
    "Auth",
    "ContactIdentifiers",
    "ContactImports",
    "ContactSegments",
    "ContactSubscriptions",
    "ContactTags",
    "Contacts",
    "Integrations",
    "Links",
    "Lookup",
    "Rcs",
    "RcsTemplates",
    "RcsUnsubscribers",
    "Sms",
    "SmsBlocklist",
    "SmsSenders",
    "SmsTemplates",
    "SmsUnsubscribers",
    "Subscriptions",
    "Verify",
    "Viber",
    "ViberTemplates",
    "ViberUnsubscribers",
    "Vmn",
    "Voice",
    "VoiceUnsubscribers",
    "Webhooks",
    "Whatsapp",
    "WhatsappTemplates",
    "WhatsappUnsubscribers",
    "Unset",
)
