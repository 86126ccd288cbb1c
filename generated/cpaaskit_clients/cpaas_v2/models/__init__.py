"""The data models; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accepted_sms import AcceptedSms
    from .action_choices import ActionChoices
    from .audio_message import AudioMessage
    from .balance_reply import BalanceReply
    from .blocked_template import BlockedTemplate
    from .blocked_template_list import BlockedTemplateList
    from .blocked_template_reply import BlockedTemplateReply
    from .calendar_choice import CalendarChoice
    from .calendar_content import CalendarContent
    from .calendar_event import CalendarEvent
    from .call import Call
    from .call_action import CallAction
    from .call_choice import CallChoice
    from .call_content import CallContent
    from .call_initiated_reply import CallInitiatedReply
    from .call_list import CallList
    from .call_report import CallReport
    from .call_state import CallState
    from .call_status_reply import CallStatusReply
    from .call_variables_type_0 import CallVariablesType0
    from .calls_queued_reply import CallsQueuedReply
    from .changed_rcs_template import ChangedRcsTemplate
    from .changed_sms_sender import ChangedSmsSender
    from .changed_sms_template import ChangedSmsTemplate
    from .channel_message_state import ChannelMessageState
    from .channel_message_state_status import ChannelMessageStateStatus
    from .channel_message_status import ChannelMessageStatus
    from .channel_meta import ChannelMeta
    from .channel_template_content import ChannelTemplateContent
    from .channel_template_send import ChannelTemplateSend
    from .channel_template_values import ChannelTemplateValues
    from .choice_label import ChoiceLabel
    from .click_to_call import ClickToCall
    from .click_to_call_report import ClickToCallReport
    from .code_choices import CodeChoices
    from .code_choices_otp import CodeChoicesOtp
    from .code_choices_otp_otp_type import CodeChoicesOtpOtpType
    from .conference import Conference
    from .conference_list import ConferenceList
    from .conference_page import ConferencePage
    from .conference_reply import ConferenceReply
    from .contact_change import ContactChange
    from .contact_change_attributes import ContactChangeAttributes
    from .contact_identifier_input import ContactIdentifierInput
    from .contact_import_input import ContactImportInput
    from .contact_input import ContactInput
    from .contact_input_attributes import ContactInputAttributes
    from .contact_merge import ContactMerge
    from .contact_report import ContactReport
    from .contact_segment_change import ContactSegmentChange
    from .contact_segment_input import ContactSegmentInput
    from .contact_subscription_input import ContactSubscriptionInput
    from .contact_subscriptions_input import ContactSubscriptionsInput
    from .contact_tag_input import ContactTagInput
    from .contacts_reply import ContactsReply
    from .copy_choice import CopyChoice
    from .copy_content import CopyContent
    from .credits_to_add import CreditsToAdd
    from .currency_value import CurrencyValue
    from .date_time_value import DateTimeValue
    from .document_message import DocumentMessage
    from .done import Done
    from .failure import Failure
    from .field_errors import FieldErrors
    from .flag_type_0 import FlagType0
    from .flag_type_1 import FlagType1
    from .header_content import HeaderContent
    from .header_part import HeaderPart
    from .header_part_type import HeaderPartType
    from .image_message import ImageMessage
    from .inbound_message import InboundMessage
    from .inbound_message_log import InboundMessageLog
    from .inbound_message_page import InboundMessagePage
    from .incoming_body import IncomingBody
    from .incoming_channel import IncomingChannel
    from .incoming_content import IncomingContent
    from .incoming_content_type import IncomingContentType
    from .incoming_message import IncomingMessage
    from .incoming_payload import IncomingPayload
    from .incoming_sender import IncomingSender
    from .incoming_user import IncomingUser
    from .incoming_user_info import IncomingUserInfo
    from .link import Link
    from .link_input import LinkInput
    from .link_list import LinkList
    from .link_reply import LinkReply
    from .link_visit import LinkVisit
    from .link_visit_list import LinkVisitList
    from .link_visit_report import LinkVisitReport
    from .list_button import ListButton
    from .list_links_filter_is_advanced import ListLinksFilterIsAdvanced
    from .list_links_filter_status import ListLinksFilterStatus
    from .list_rcs_pricing_filter_status import ListRcsPricingFilterStatus
    from .list_rcs_templates_filter_status import ListRcsTemplatesFilterStatus
    from .list_rcs_templates_filter_type import ListRcsTemplatesFilterType
    from .list_row import ListRow
    from .list_rows import ListRows
    from .list_section import ListSection
    from .list_sms_blocked_templates_filter_status import ListSmsBlockedTemplatesFilterStatus
    from .list_sms_pricing_filter_status import ListSmsPricingFilterStatus
    from .list_viber_pricing_filter_status import ListViberPricingFilterStatus
    from .list_viber_templates_filter_status import ListViberTemplatesFilterStatus
    from .list_viber_templates_filter_type import ListViberTemplatesFilterType
    from .list_voice_pricing_filter_status import ListVoicePricingFilterStatus
    from .list_whatsapp_pricing_filter_status import ListWhatsappPricingFilterStatus
    from .list_whatsapp_templates_filter_status import ListWhatsappTemplatesFilterStatus
    from .list_whatsapp_templates_filter_type import ListWhatsappTemplatesFilterType
    from .long_text import LongText
    from .lookup_reply import LookupReply
    from .lookup_result import LookupResult
    from .me_reply import MeReply
    from .media_block import MediaBlock
    from .media_block_type import MediaBlockType
    from .media_content import MediaContent
    from .new_conference import NewConference
    from .new_rcs_template import NewRcsTemplate
    from .new_rcs_template_is_conversation import NewRcsTemplateIsConversation
    from .new_sms_sender import NewSmsSender
    from .new_sms_template import NewSmsTemplate
    from .new_sound import NewSound
    from .new_unsubscriber import NewUnsubscriber
    from .new_unsubscriber_type import NewUnsubscriberType
    from .new_viber_template import NewViberTemplate
    from .new_viber_template_category import NewViberTemplateCategory
    from .new_viber_unsubscriber import NewViberUnsubscriber
    from .new_viber_unsubscriber_type import NewViberUnsubscriberType
    from .new_whatsapp_template import NewWhatsappTemplate
    from .new_whatsapp_template_category import NewWhatsappTemplateCategory
    from .new_whatsapp_template_type import NewWhatsappTemplateType
    from .no_data_type_1 import NoDataType1
    from .notification_recipient import NotificationRecipient
    from .number_to_look_up import NumberToLookUp
    from .number_to_opt_out import NumberToOptOut
    from .opt_link_reply import OptLinkReply
    from .opt_link_request import OptLinkRequest
    from .opted_out_number import OptedOutNumber
    from .opted_out_reply import OptedOutReply
    from .original_network import OriginalNetwork
    from .outgoing_call import OutgoingCall
    from .outgoing_call_interval import OutgoingCallInterval
    from .outgoing_call_report import OutgoingCallReport
    from .page_action import PageAction
    from .page_action_website_url_type import PageActionWebsiteUrlType
    from .page_button import PageButton
    from .page_links import PageLinks
    from .page_meta import PageMeta
    from .ported_network import PortedNetwork
    from .price import Price
    from .price_list import PriceList
    from .price_status import PriceStatus
    from .product_balance import ProductBalance
    from .queued_call import QueuedCall
    from .queued_message import QueuedMessage
    from .queued_state import QueuedState
    from .quick_reply_choices import QuickReplyChoices
    from .quick_reply_choices_reply import QuickReplyChoicesReply
    from .rcs_card import RcsCard
    from .rcs_card_choice import RcsCardChoice
    from .rcs_card_choice_type import RcsCardChoiceType
    from .rcs_card_message import RcsCardMessage
    from .rcs_carousel import RcsCarousel
    from .rcs_carousel_card import RcsCarouselCard
    from .rcs_category import RcsCategory
    from .rcs_channel import RcsChannel
    from .rcs_dial_action import RcsDialAction
    from .rcs_height import RcsHeight
    from .rcs_interactive import RcsInteractive
    from .rcs_interactive_content import RcsInteractiveContent
    from .rcs_location_choice import RcsLocationChoice
    from .rcs_media import RcsMedia
    from .rcs_media_content import RcsMediaContent
    from .rcs_media_type import RcsMediaType
    from .rcs_place import RcsPlace
    from .rcs_receipt import RcsReceipt
    from .rcs_receipts import RcsReceipts
    from .rcs_reply import RcsReply
    from .rcs_send import RcsSend
    from .rcs_state import RcsState
    from .rcs_template import RcsTemplate
    from .rcs_template_card import RcsTemplateCard
    from .rcs_template_cards import RcsTemplateCards
    from .rcs_template_choices import RcsTemplateChoices
    from .rcs_template_list import RcsTemplateList
    from .rcs_template_media import RcsTemplateMedia
    from .rcs_template_media_type import RcsTemplateMediaType
    from .rcs_template_parts import RcsTemplateParts
    from .rcs_template_reply import RcsTemplateReply
    from .rcs_template_reply_choice import RcsTemplateReplyChoice
    from .rcs_template_status import RcsTemplateStatus
    from .rcs_template_text import RcsTemplateText
    from .rcs_text_choice import RcsTextChoice
    from .rcs_url_action import RcsUrlAction
    from .recording import Recording
    from .recording_list import RecordingList
    from .registration import Registration
    from .reply_choice import ReplyChoice
    from .review_state import ReviewState
    from .roaming_network import RoamingNetwork
    from .send_sms_by_query_flash import SendSmsByQueryFlash
    from .sms_accepted import SmsAccepted
    from .sms_activity import SmsActivity
    from .sms_activity_page import SmsActivityPage
    from .sms_activity_row import SmsActivityRow
    from .sms_batch import SmsBatch
    from .sms_batch_node import SmsBatchNode
    from .sms_batch_root import SmsBatchRoot
    from .sms_bulk import SmsBulk
    from .sms_channel import SmsChannel
    from .sms_channel_meta import SmsChannelMeta
    from .sms_clevertap_send import SmsClevertapSend
    from .sms_coverage import SmsCoverage
    from .sms_coverage_page import SmsCoveragePage
    from .sms_coverage_row import SmsCoverageRow
    from .sms_delivery_report import SmsDeliveryReport
    from .sms_notification import SmsNotification
    from .sms_notification_message import SmsNotificationMessage
    from .sms_notification_text import SmsNotificationText
    from .sms_partner_reply import SmsPartnerReply
    from .sms_queued import SmsQueued
    from .sms_report import SmsReport
    from .sms_report_counts import SmsReportCounts
    from .sms_report_day import SmsReportDay
    from .sms_report_days import SmsReportDays
    from .sms_send import SmsSend
    from .sms_send_meta import SmsSendMeta
    from .sms_sender import SmsSender
    from .sms_sender_list import SmsSenderList
    from .sms_sender_reply import SmsSenderReply
    from .sms_sender_service import SmsSenderService
    from .sms_sender_state import SmsSenderState
    from .sms_state import SmsState
    from .sms_status import SmsStatus
    from .sms_status_page import SmsStatusPage
    from .sms_status_reply import SmsStatusReply
    from .sms_template import SmsTemplate
    from .sms_template_list import SmsTemplateList
    from .sms_template_reply import SmsTemplateReply
    from .sms_template_send import SmsTemplateSend
    from .sms_template_send_meta import SmsTemplateSendMeta
    from .sms_template_type import SmsTemplateType
    from .sms_template_values import SmsTemplateValues
    from .sms_type import SmsType
    from .sms_xml import SmsXml
    from .sms_xml_node import SmsXmlNode
    from .sms_xml_root import SmsXmlRoot
    from .sound import Sound
    from .sound_reply import SoundReply
    from .speech_break import SpeechBreak
    from .speech_call import SpeechCall
    from .speech_options import SpeechOptions
    from .speech_voice import SpeechVoice
    from .speech_voice_gender import SpeechVoiceGender
    from .speech_voice_language import SpeechVoiceLanguage
    from .started_verification import StartedVerification
    from .subscription import Subscription
    from .subscription_event import SubscriptionEvent
    from .subscription_input import SubscriptionInput
    from .subscription_list import SubscriptionList
    from .subscription_reply import SubscriptionReply
    from .success_type_0 import SuccessType0
    from .success_type_1 import SuccessType1
    from .suppression_file import SuppressionFile
    from .template_component import TemplateComponent
    from .template_component_sub_type import TemplateComponentSubType
    from .template_component_type import TemplateComponentType
    from .template_parameter import TemplateParameter
    from .template_parameter_image import TemplateParameterImage
    from .template_parameter_type import TemplateParameterType
    from .template_to_block import TemplateToBlock
    from .text_block import TextBlock
    from .text_choice import TextChoice
    from .text_content import TextContent
    from .text_message import TextMessage
    from .unsubscriber import Unsubscriber
    from .unsubscriber_list import UnsubscriberList
    from .unsubscriber_reply import UnsubscriberReply
    from .unsubscriber_type import UnsubscriberType
    from .unsubscription import Unsubscription
    from .url_choice import UrlChoice
    from .url_content import UrlContent
    from .verification import Verification
    from .verification_attempt import VerificationAttempt
    from .verification_outcome import VerificationOutcome
    from .verification_request import VerificationRequest
    from .verify_channel import VerifyChannel
    from .verify_channel_name import VerifyChannelName
    from .verify_payload import VerifyPayload
    from .verify_recipient import VerifyRecipient
    from .verify_state import VerifyState
    from .viber_button import ViberButton
    from .viber_button_payload import ViberButtonPayload
    from .viber_channel import ViberChannel
    from .viber_file import ViberFile
    from .viber_file_payload import ViberFilePayload
    from .viber_image import ViberImage
    from .viber_image_payload import ViberImagePayload
    from .viber_interactive import ViberInteractive
    from .viber_interactive_payload import ViberInteractivePayload
    from .viber_meta import ViberMeta
    from .viber_meta_category import ViberMetaCategory
    from .viber_receipt import ViberReceipt
    from .viber_receipts import ViberReceipts
    from .viber_send import ViberSend
    from .viber_state import ViberState
    from .viber_template import ViberTemplate
    from .viber_template_list import ViberTemplateList
    from .viber_template_message import ViberTemplateMessage
    from .viber_template_message_payload import ViberTemplateMessagePayload
    from .viber_template_meta import ViberTemplateMeta
    from .viber_template_reply import ViberTemplateReply
    from .viber_template_send import ViberTemplateSend
    from .viber_template_shown import ViberTemplateShown
    from .viber_text import ViberText
    from .viber_text_payload import ViberTextPayload
    from .viber_video import ViberVideo
    from .viber_video_payload import ViberVideoPayload
    from .video_message import VideoMessage
    from .webhook import Webhook
    from .webhook_challenge import WebhookChallenge
    from .webhook_challenge_answer import WebhookChallengeAnswer
    from .webhook_change import WebhookChange
    from .webhook_input import WebhookInput
    from .webhook_list import WebhookList
    from .webhook_reply import WebhookReply
    from .whatsapp_address import WhatsappAddress
    from .whatsapp_card import WhatsappCard
    from .whatsapp_card_payload import WhatsappCardPayload
    from .whatsapp_channel import WhatsappChannel
    from .whatsapp_contact import WhatsappContact
    from .whatsapp_contact_emails_item import WhatsappContactEmailsItem
    from .whatsapp_contact_org import WhatsappContactOrg
    from .whatsapp_contact_phones_item import WhatsappContactPhonesItem
    from .whatsapp_contact_urls_item import WhatsappContactUrlsItem
    from .whatsapp_contacts import WhatsappContacts
    from .whatsapp_interactive import WhatsappInteractive
    from .whatsapp_interactive_content import WhatsappInteractiveContent
    from .whatsapp_interactive_content_type import WhatsappInteractiveContentType
    from .whatsapp_location import WhatsappLocation
    from .whatsapp_location_payload import WhatsappLocationPayload
    from .whatsapp_name import WhatsappName
    from .whatsapp_plain_payload import WhatsappPlainPayload
    from .whatsapp_plain_payload_payload import WhatsappPlainPayloadPayload
    from .whatsapp_plain_payload_payload_text_type_1 import WhatsappPlainPayloadPayloadTextType1
    from .whatsapp_plain_payload_type import WhatsappPlainPayloadType
    from .whatsapp_receipt import WhatsappReceipt
    from .whatsapp_receipts import WhatsappReceipts
    from .whatsapp_send import WhatsappSend
    from .whatsapp_state import WhatsappState
    from .whatsapp_template import WhatsappTemplate
    from .whatsapp_template_body import WhatsappTemplateBody
    from .whatsapp_template_body_payload import WhatsappTemplateBodyPayload
    from .whatsapp_template_list import WhatsappTemplateList
    from .whatsapp_template_message import WhatsappTemplateMessage
    from .whatsapp_template_parts import WhatsappTemplateParts
    from .whatsapp_template_reply import WhatsappTemplateReply
    from .whatsapp_template_shown import WhatsappTemplateShown
else:
    from importlib import import_module

    _MODULES = {
        "AcceptedSms": ".accepted_sms",
        "ActionChoices": ".action_choices",
        "AudioMessage": ".audio_message",
        "BalanceReply": ".balance_reply",
        "BlockedTemplate": ".blocked_template",
        "BlockedTemplateList": ".blocked_template_list",
        "BlockedTemplateReply": ".blocked_template_reply",
        "CalendarChoice": ".calendar_choice",
        "CalendarContent": ".calendar_content",
        "CalendarEvent": ".calendar_event",
        "Call": ".call",
        "CallAction": ".call_action",
        "CallChoice": ".call_choice",
        "CallContent": ".call_content",
        "CallInitiatedReply": ".call_initiated_reply",
        "CallList": ".call_list",
        "CallReport": ".call_report",
        "CallState": ".call_state",
        "CallStatusReply": ".call_status_reply",
        "CallVariablesType0": ".call_variables_type_0",
        "CallsQueuedReply": ".calls_queued_reply",
        "ChangedRcsTemplate": ".changed_rcs_template",
        "ChangedSmsSender": ".changed_sms_sender",
        "ChangedSmsTemplate": ".changed_sms_template",
        "ChannelMessageState": ".channel_message_state",
        "ChannelMessageStateStatus": ".channel_message_state_status",
        "ChannelMessageStatus": ".channel_message_status",
        "ChannelMeta": ".channel_meta",
        "ChannelTemplateContent": ".channel_template_content",
        "ChannelTemplateSend": ".channel_template_send",
        "ChannelTemplateValues": ".channel_template_values",
        "ChoiceLabel": ".choice_label",
        "ClickToCall": ".click_to_call",
        "ClickToCallReport": ".click_to_call_report",
        "CodeChoices": ".code_choices",
        "CodeChoicesOtp": ".code_choices_otp",
        "CodeChoicesOtpOtpType": ".code_choices_otp_otp_type",
        "Conference": ".conference",
        "ConferenceList": ".conference_list",
        "ConferencePage": ".conference_page",
        "ConferenceReply": ".conference_reply",
        "ContactChange": ".contact_change",
        "ContactChangeAttributes": ".contact_change_attributes",
        "ContactIdentifierInput": ".contact_identifier_input",
        "ContactImportInput": ".contact_import_input",
        "ContactInput": ".contact_input",
        "ContactInputAttributes": ".contact_input_attributes",
        "ContactMerge": ".contact_merge",
        "ContactReport": ".contact_report",
        "ContactSegmentChange": ".contact_segment_change",
        "ContactSegmentInput": ".contact_segment_input",
        "ContactSubscriptionInput": ".contact_subscription_input",
        "ContactSubscriptionsInput": ".contact_subscriptions_input",
        "ContactTagInput": ".contact_tag_input",
        "ContactsReply": ".contacts_reply",
        "CopyChoice": ".copy_choice",
        "CopyContent": ".copy_content",
        "CreditsToAdd": ".credits_to_add",
        "CurrencyValue": ".currency_value",
        "DateTimeValue": ".date_time_value",
        "DocumentMessage": ".document_message",
        "Done": ".done",
        "Failure": ".failure",
        "FieldErrors": ".field_errors",
        "FlagType0": ".flag_type_0",
        "FlagType1": ".flag_type_1",
        "HeaderContent": ".header_content",
        "HeaderPart": ".header_part",
        "HeaderPartType": ".header_part_type",
        "ImageMessage": ".image_message",
        "InboundMessage": ".inbound_message",
        "InboundMessageLog": ".inbound_message_log",
        "InboundMessagePage": ".inbound_message_page",
        "IncomingBody": ".incoming_body",
        "IncomingChannel": ".incoming_channel",
        "IncomingContent": ".incoming_content",
        "IncomingContentType": ".incoming_content_type",
        "IncomingMessage": ".incoming_message",
        "IncomingPayload": ".incoming_payload",
        "IncomingSender": ".incoming_sender",
        "IncomingUser": ".incoming_user",
        "IncomingUserInfo": ".incoming_user_info",
        "Link": ".link",
        "LinkInput": ".link_input",
        "LinkList": ".link_list",
        "LinkReply": ".link_reply",
        "LinkVisit": ".link_visit",
        "LinkVisitList": ".link_visit_list",
        "LinkVisitReport": ".link_visit_report",
        "ListButton": ".list_button",
        "ListLinksFilterIsAdvanced": ".list_links_filter_is_advanced",
        "ListLinksFilterStatus": ".list_links_filter_status",
        "ListRcsPricingFilterStatus": ".list_rcs_pricing_filter_status",
        "ListRcsTemplatesFilterStatus": ".list_rcs_templates_filter_status",
        "ListRcsTemplatesFilterType": ".list_rcs_templates_filter_type",
        "ListRow": ".list_row",
        "ListRows": ".list_rows",
        "ListSection": ".list_section",
        "ListSmsBlockedTemplatesFilterStatus": ".list_sms_blocked_templates_filter_status",
        "ListSmsPricingFilterStatus": ".list_sms_pricing_filter_status",
        "ListViberPricingFilterStatus": ".list_viber_pricing_filter_status",
        "ListViberTemplatesFilterStatus": ".list_viber_templates_filter_status",
        "ListViberTemplatesFilterType": ".list_viber_templates_filter_type",
        "ListVoicePricingFilterStatus": ".list_voice_pricing_filter_status",
        "ListWhatsappPricingFilterStatus": ".list_whatsapp_pricing_filter_status",
        "ListWhatsappTemplatesFilterStatus": ".list_whatsapp_templates_filter_status",
        "ListWhatsappTemplatesFilterType": ".list_whatsapp_templates_filter_type",
        "LongText": ".long_text",
        "LookupReply": ".lookup_reply",
        "LookupResult": ".lookup_result",
        "MeReply": ".me_reply",
        "MediaBlock": ".media_block",
        "MediaBlockType": ".media_block_type",
        "MediaContent": ".media_content",
        "NewConference": ".new_conference",
        "NewRcsTemplate": ".new_rcs_template",
        "NewRcsTemplateIsConversation": ".new_rcs_template_is_conversation",
        "NewSmsSender": ".new_sms_sender",
        "NewSmsTemplate": ".new_sms_template",
        "NewSound": ".new_sound",
        "NewUnsubscriber": ".new_unsubscriber",
        "NewUnsubscriberType": ".new_unsubscriber_type",
        "NewViberTemplate": ".new_viber_template",
        "NewViberTemplateCategory": ".new_viber_template_category",
        "NewViberUnsubscriber": ".new_viber_unsubscriber",
        "NewViberUnsubscriberType": ".new_viber_unsubscriber_type",
        "NewWhatsappTemplate": ".new_whatsapp_template",
        "NewWhatsappTemplateCategory": ".new_whatsapp_template_category",
        "NewWhatsappTemplateType": ".new_whatsapp_template_type",
        "NoDataType1": ".no_data_type_1",
        "NotificationRecipient": ".notification_recipient",
        "NumberToLookUp": ".number_to_look_up",
        "NumberToOptOut": ".number_to_opt_out",
        "OptLinkReply": ".opt_link_reply",
        "OptLinkRequest": ".opt_link_request",
        "OptedOutNumber": ".opted_out_number",
        "OptedOutReply": ".opted_out_reply",
        "OriginalNetwork": ".original_network",
        "OutgoingCall": ".outgoing_call",
        "OutgoingCallInterval": ".outgoing_call_interval",
        "OutgoingCallReport": ".outgoing_call_report",
        "PageAction": ".page_action",
        "PageActionWebsiteUrlType": ".page_action_website_url_type",
        "PageButton": ".page_button",
        "PageLinks": ".page_links",
        "PageMeta": ".page_meta",
        "PortedNetwork": ".ported_network",
        "Price": ".price",
        "PriceList": ".price_list",
        "PriceStatus": ".price_status",
        "ProductBalance": ".product_balance",
        "QueuedCall": ".queued_call",
        "QueuedMessage": ".queued_message",
        "QueuedState": ".queued_state",
        "QuickReplyChoices": ".quick_reply_choices",
        "QuickReplyChoicesReply": ".quick_reply_choices_reply",
        "RcsCard": ".rcs_card",
        "RcsCardChoice": ".rcs_card_choice",
        "RcsCardChoiceType": ".rcs_card_choice_type",
        "RcsCardMessage": ".rcs_card_message",
        "RcsCarousel": ".rcs_carousel",
        "RcsCarouselCard": ".rcs_carousel_card",
        "RcsCategory": ".rcs_category",
        "RcsChannel": ".rcs_channel",
        "RcsDialAction": ".rcs_dial_action",
        "RcsHeight": ".rcs_height",
        "RcsInteractive": ".rcs_interactive",
        "RcsInteractiveContent": ".rcs_interactive_content",
        "RcsLocationChoice": ".rcs_location_choice",
        "RcsMedia": ".rcs_media",
        "RcsMediaContent": ".rcs_media_content",
        "RcsMediaType": ".rcs_media_type",
        "RcsPlace": ".rcs_place",
        "RcsReceipt": ".rcs_receipt",
        "RcsReceipts": ".rcs_receipts",
        "RcsReply": ".rcs_reply",
        "RcsSend": ".rcs_send",
        "RcsState": ".rcs_state",
        "RcsTemplate": ".rcs_template",
        "RcsTemplateCard": ".rcs_template_card",
        "RcsTemplateCards": ".rcs_template_cards",
        "RcsTemplateChoices": ".rcs_template_choices",
        "RcsTemplateList": ".rcs_template_list",
        "RcsTemplateMedia": ".rcs_template_media",
        "RcsTemplateMediaType": ".rcs_template_media_type",
        "RcsTemplateParts": ".rcs_template_parts",
        "RcsTemplateReply": ".rcs_template_reply",
        "RcsTemplateReplyChoice": ".rcs_template_reply_choice",
        "RcsTemplateStatus": ".rcs_template_status",
        "RcsTemplateText": ".rcs_template_text",
        "RcsTextChoice": ".rcs_text_choice",
        "RcsUrlAction": ".rcs_url_action",
        "Recording": ".recording",
        "RecordingList": ".recording_list",
        "Registration": ".registration",
        "ReplyChoice": ".reply_choice",
        "ReviewState": ".review_state",
        "RoamingNetwork": ".roaming_network",
        "SendSmsByQueryFlash": ".send_sms_by_query_flash",
        "SmsAccepted": ".sms_accepted",
        "SmsActivity": ".sms_activity",
        "SmsActivityPage": ".sms_activity_page",
        "SmsActivityRow": ".sms_activity_row",
        "SmsBatch": ".sms_batch",
        "SmsBatchNode": ".sms_batch_node",
        "SmsBatchRoot": ".sms_batch_root",
        "SmsBulk": ".sms_bulk",
        "SmsChannel": ".sms_channel",
        "SmsChannelMeta": ".sms_channel_meta",
        "SmsClevertapSend": ".sms_clevertap_send",
        "SmsCoverage": ".sms_coverage",
        "SmsCoveragePage": ".sms_coverage_page",
        "SmsCoverageRow": ".sms_coverage_row",
        "SmsDeliveryReport": ".sms_delivery_report",
        "SmsNotification": ".sms_notification",
        "SmsNotificationMessage": ".sms_notification_message",
        "SmsNotificationText": ".sms_notification_text",
        "SmsPartnerReply": ".sms_partner_reply",
        "SmsQueued": ".sms_queued",
        "SmsReport": ".sms_report",
        "SmsReportCounts": ".sms_report_counts",
        "SmsReportDay": ".sms_report_day",
        "SmsReportDays": ".sms_report_days",
        "SmsSend": ".sms_send",
        "SmsSendMeta": ".sms_send_meta",
        "SmsSender": ".sms_sender",
        "SmsSenderList": ".sms_sender_list",
        "SmsSenderReply": ".sms_sender_reply",
        "SmsSenderService": ".sms_sender_service",
        "SmsSenderState": ".sms_sender_state",
        "SmsState": ".sms_state",
        "SmsStatus": ".sms_status",
        "SmsStatusPage": ".sms_status_page",
        "SmsStatusReply": ".sms_status_reply",
        "SmsTemplate": ".sms_template",
        "SmsTemplateList": ".sms_template_list",
        "SmsTemplateReply": ".sms_template_reply",
        "SmsTemplateSend": ".sms_template_send",
        "SmsTemplateSendMeta": ".sms_template_send_meta",
        "SmsTemplateType": ".sms_template_type",
        "SmsTemplateValues": ".sms_template_values",
        "SmsType": ".sms_type",
        "SmsXml": ".sms_xml",
        "SmsXmlNode": ".sms_xml_node",
        "SmsXmlRoot": ".sms_xml_root",
        "Sound": ".sound",
        "SoundReply": ".sound_reply",
        "SpeechBreak": ".speech_break",
        "SpeechCall": ".speech_call",
        "SpeechOptions": ".speech_options",
        "SpeechVoice": ".speech_voice",
        "SpeechVoiceGender": ".speech_voice_gender",
        "SpeechVoiceLanguage": ".speech_voice_language",
        "StartedVerification": ".started_verification",
        "Subscription": ".subscription",
        "SubscriptionEvent": ".subscription_event",
        "SubscriptionInput": ".subscription_input",
        "SubscriptionList": ".subscription_list",
        "SubscriptionReply": ".subscription_reply",
        "SuccessType0": ".success_type_0",
        "SuccessType1": ".success_type_1",
        "SuppressionFile": ".suppression_file",
        "TemplateComponent": ".template_component",
        "TemplateComponentSubType": ".template_component_sub_type",
        "TemplateComponentType": ".template_component_type",
        "TemplateParameter": ".template_parameter",
        "TemplateParameterImage": ".template_parameter_image",
        "TemplateParameterType": ".template_parameter_type",
        "TemplateToBlock": ".template_to_block",
        "TextBlock": ".text_block",
        "TextChoice": ".text_choice",
        "TextContent": ".text_content",
        "TextMessage": ".text_message",
        "Unsubscriber": ".unsubscriber",
        "UnsubscriberList": ".unsubscriber_list",
        "UnsubscriberReply": ".unsubscriber_reply",
        "UnsubscriberType": ".unsubscriber_type",
        "Unsubscription": ".unsubscription",
        "UrlChoice": ".url_choice",
        "UrlContent": ".url_content",
        "Verification": ".verification",
        "VerificationAttempt": ".verification_attempt",
        "VerificationOutcome": ".verification_outcome",
        "VerificationRequest": ".verification_request",
        "VerifyChannel": ".verify_channel",
        "VerifyChannelName": ".verify_channel_name",
        "VerifyPayload": ".verify_payload",
        "VerifyRecipient": ".verify_recipient",
        "VerifyState": ".verify_state",
        "ViberButton": ".viber_button",
        "ViberButtonPayload": ".viber_button_payload",
        "ViberChannel": ".viber_channel",
        "ViberFile": ".viber_file",
        "ViberFilePayload": ".viber_file_payload",
        "ViberImage": ".viber_image",
        "ViberImagePayload": ".viber_image_payload",
        "ViberInteractive": ".viber_interactive",
        "ViberInteractivePayload": ".viber_interactive_payload",
        "ViberMeta": ".viber_meta",
        "ViberMetaCategory": ".viber_meta_category",
        "ViberReceipt": ".viber_receipt",
        "ViberReceipts": ".viber_receipts",
        "ViberSend": ".viber_send",
        "ViberState": ".viber_state",
        "ViberTemplate": ".viber_template",
        "ViberTemplateList": ".viber_template_list",
        "ViberTemplateMessage": ".viber_template_message",
        "ViberTemplateMessagePayload": ".viber_template_message_payload",
        "ViberTemplateMeta": ".viber_template_meta",
        "ViberTemplateReply": ".viber_template_reply",
        "ViberTemplateSend": ".viber_template_send",
        "ViberTemplateShown": ".viber_template_shown",
        "ViberText": ".viber_text",
        "ViberTextPayload": ".viber_text_payload",
        "ViberVideo": ".viber_video",
        "ViberVideoPayload": ".viber_video_payload",
        "VideoMessage": ".video_message",
        "Webhook": ".webhook",
        "WebhookChallenge": ".webhook_challenge",
        "WebhookChallengeAnswer": ".webhook_challenge_answer",
        "WebhookChange": ".webhook_change",
        "WebhookInput": ".webhook_input",
        "WebhookList": ".webhook_list",
        "WebhookReply": ".webhook_reply",
        "WhatsappAddress": ".whatsapp_address",
        "WhatsappCard": ".whatsapp_card",
        "WhatsappCardPayload": ".whatsapp_card_payload",
        "WhatsappChannel": ".whatsapp_channel",
        "WhatsappContact": ".whatsapp_contact",
        "WhatsappContactEmailsItem": ".whatsapp_contact_emails_item",
        "WhatsappContactOrg": ".whatsapp_contact_org",
        "WhatsappContactPhonesItem": ".whatsapp_contact_phones_item",
        "WhatsappContactUrlsItem": ".whatsapp_contact_urls_item",
        "WhatsappContacts": ".whatsapp_contacts",
        "WhatsappInteractive": ".whatsapp_interactive",
        "WhatsappInteractiveContent": ".whatsapp_interactive_content",
        "WhatsappInteractiveContentType": ".whatsapp_interactive_content_type",
        "WhatsappLocation": ".whatsapp_location",
        "WhatsappLocationPayload": ".whatsapp_location_payload",
        "WhatsappName": ".whatsapp_name",
        "WhatsappPlainPayload": ".whatsapp_plain_payload",
        "WhatsappPlainPayloadPayload": ".whatsapp_plain_payload_payload",
        "WhatsappPlainPayloadPayloadTextType1": ".whatsapp_plain_payload_payload_text_type_1",
        "WhatsappPlainPayloadType": ".whatsapp_plain_payload_type",
        "WhatsappReceipt": ".whatsapp_receipt",
        "WhatsappReceipts": ".whatsapp_receipts",
        "WhatsappSend": ".whatsapp_send",
        "WhatsappState": ".whatsapp_state",
        "WhatsappTemplate": ".whatsapp_template",
        "WhatsappTemplateBody": ".whatsapp_template_body",
        "WhatsappTemplateBodyPayload": ".whatsapp_template_body_payload",
        "WhatsappTemplateList": ".whatsapp_template_list",
        "WhatsappTemplateMessage": ".whatsapp_template_message",
        "WhatsappTemplateParts": ".whatsapp_template_parts",
        "WhatsappTemplateReply": ".whatsapp_template_reply",
        "WhatsappTemplateShown": ".whatsapp_template_shown",
    }

    def __getattr__(name):
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(module, __name__), name)
        return value

    def __dir__():
        return sorted(__all__)


__all__ = (
    "AcceptedSms",
    "ActionChoices",
    "AudioMessage",
    "BalanceReply",
    "BlockedTemplate",
    "BlockedTemplateList",
    "BlockedTemplateReply",
    "CalendarChoice",
    "CalendarContent",
    "CalendarEvent",
    "Call",
    "CallAction",
    "CallChoice",
    "CallContent",
    "CallInitiatedReply",
    "CallList",
    "CallReport",
    "CallsQueuedReply",
    "CallState",
    "CallStatusReply",
    "CallVariablesType0",
    "ChangedRcsTemplate",
    "ChangedSmsSender",
    "ChangedSmsTemplate",
    "ChannelMessageState",
    "ChannelMessageStateStatus",
    "ChannelMessageStatus",
    "ChannelMeta",
    "ChannelTemplateContent",
    "ChannelTemplateSend",
    "ChannelTemplateValues",
    "ChoiceLabel",
    "ClickToCall",
    "ClickToCallReport",
    "CodeChoices",
    "CodeChoicesOtp",
    "CodeChoicesOtpOtpType",
    "Conference",
    "ConferenceList",
    "ConferencePage",
    "ConferenceReply",
    "ContactChange",
    "ContactChangeAttributes",
    "ContactIdentifierInput",
    "ContactImportInput",
    "ContactInput",
    "ContactInputAttributes",
    "ContactMerge",
    "ContactReport",
    "ContactSegmentChange",
    "ContactSegmentInput",
    "ContactsReply",
    "ContactSubscriptionInput",
    "ContactSubscriptionsInput",
    "ContactTagInput",
    "CopyChoice",
    "CopyContent",
    "CreditsToAdd",
    "CurrencyValue",
    "DateTimeValue",
    "DocumentMessage",
    "Done",
    "Failure",
    "FieldErrors",
    "FlagType0",
    "FlagType1",
    "HeaderContent",
    "HeaderPart",
    "HeaderPartType",
    "ImageMessage",
    "InboundMessage",
    "InboundMessageLog",
    "InboundMessagePage",
    "IncomingBody",
    "IncomingChannel",
    "IncomingContent",
    "IncomingContentType",
    "IncomingMessage",
    "IncomingPayload",
    "IncomingSender",
    "IncomingUser",
    "IncomingUserInfo",
    "Link",
    "LinkInput",
    "LinkList",
    "LinkReply",
    "LinkVisit",
    "LinkVisitList",
    "LinkVisitReport",
    "ListButton",
    "ListLinksFilterIsAdvanced",
    "ListLinksFilterStatus",
    "ListRcsPricingFilterStatus",
    "ListRcsTemplatesFilterStatus",
    "ListRcsTemplatesFilterType",
    "ListRow",
    "ListRows",
    "ListSection",
    "ListSmsBlockedTemplatesFilterStatus",
    "ListSmsPricingFilterStatus",
    "ListViberPricingFilterStatus",
    "ListViberTemplatesFilterStatus",
    "ListViberTemplatesFilterType",
    "ListVoicePricingFilterStatus",
    "ListWhatsappPricingFilterStatus",
    "ListWhatsappTemplatesFilterStatus",
    "ListWhatsappTemplatesFilterType",
    "LongText",
    "LookupReply",
    "LookupResult",
    "MediaBlock",
    "MediaBlockType",
    "MediaContent",
    "MeReply",
    "NewConference",
    "NewRcsTemplate",
    "NewRcsTemplateIsConversation",
    "NewSmsSender",
    "NewSmsTemplate",
    "NewSound",
    "NewUnsubscriber",
    "NewUnsubscriberType",
    "NewViberTemplate",
    "NewViberTemplateCategory",
    "NewViberUnsubscriber",
    "NewViberUnsubscriberType",
    "NewWhatsappTemplate",
    "NewWhatsappTemplateCategory",
    "NewWhatsappTemplateType",
    "NoDataType1",
    "NotificationRecipient",
    "NumberToLookUp",
    "NumberToOptOut",
    "OptedOutNumber",
    "OptedOutReply",
    "OptLinkReply",
    "OptLinkRequest",
    "OriginalNetwork",
    "OutgoingCall",
    "OutgoingCallInterval",
    "OutgoingCallReport",
    "PageAction",
    "PageActionWebsiteUrlType",
    "PageButton",
    "PageLinks",
    "PageMeta",
    "PortedNetwork",
    "Price",
    "PriceList",
    "PriceStatus",
    "ProductBalance",
    "QueuedCall",
    "QueuedMessage",
    "QueuedState",
    "QuickReplyChoices",
    "QuickReplyChoicesReply",
    "RcsCard",
    "RcsCardChoice",
    "RcsCardChoiceType",
    "RcsCardMessage",
    "RcsCarousel",
    "RcsCarouselCard",
    "RcsCategory",
    "RcsChannel",
    "RcsDialAction",
    "RcsHeight",
    "RcsInteractive",
    "RcsInteractiveContent",
    "RcsLocationChoice",
    "RcsMedia",
    "RcsMediaContent",
    "RcsMediaType",
    "RcsPlace",
    "RcsReceipt",
    "RcsReceipts",
    "RcsReply",
    "RcsSend",
    "RcsState",
    "RcsTemplate",
    "RcsTemplateCard",
    "RcsTemplateCards",
    "RcsTemplateChoices",
    "RcsTemplateList",
    "RcsTemplateMedia",
    "RcsTemplateMediaType",
    "RcsTemplateParts",
    "RcsTemplateReply",
    "RcsTemplateReplyChoice",
    "RcsTemplateStatus",
    "RcsTemplateText",
    "RcsTextChoice",
    "RcsUrlAction",
    "Recording",
    "RecordingList",
    "Registration",
    "ReplyChoice",
    "ReviewState",
    "RoamingNetwork",
    "SendSmsByQueryFlash",
    "SmsAccepted",
    "SmsActivity",
    "SmsActivityPage",
    "SmsActivityRow",
    "SmsBatch",
    "SmsBatchNode",
    "SmsBatchRoot",
    "SmsBulk",
    "SmsChannel",
    "SmsChannelMeta",
    "SmsClevertapSend",
    "SmsCoverage",
    "SmsCoveragePage",
    "SmsCoverageRow",
    "SmsDeliveryReport",
    "SmsNotification",
    "SmsNotificationMessage",
    "SmsNotificationText",
    "SmsPartnerReply",
    "SmsQueued",
    "SmsReport",
    "SmsReportCounts",
    "SmsReportDay",
    "SmsReportDays",
    "SmsSend",
    "SmsSender",
    "SmsSenderList",
    "SmsSenderReply",
    "SmsSenderService",
    "SmsSenderState",
    "SmsSendMeta",
    "SmsState",
    "SmsStatus",
    "SmsStatusPage",
    "SmsStatusReply",
    "SmsTemplate",
    "SmsTemplateList",
    "SmsTemplateReply",
    "SmsTemplateSend",
    "SmsTemplateSendMeta",
    "SmsTemplateType",
    "SmsTemplateValues",
    "SmsType",
    "SmsXml",
    "SmsXmlNode",
    "SmsXmlRoot",
    "Sound",
    "SoundReply",
    "SpeechBreak",
    "SpeechCall",
    "SpeechOptions",
    "SpeechVoice",
    "SpeechVoiceGender",
    "SpeechVoiceLanguage",
    "StartedVerification",
    "Subscription",
    "SubscriptionEvent",
    "SubscriptionInput",
    "SubscriptionList",
    "SubscriptionReply",
    "SuccessType0",
    "SuccessType1",
    "SuppressionFile",
    "TemplateComponent",
    "TemplateComponentSubType",
    "TemplateComponentType",
    "TemplateParameter",
    "TemplateParameterImage",
    "TemplateParameterType",
    "TemplateToBlock",
    "TextBlock",
    "TextChoice",
    "TextContent",
    "TextMessage",
    "Unsubscriber",
    "UnsubscriberList",
    "UnsubscriberReply",
    "UnsubscriberType",
    "Unsubscription",
    "UrlChoice",
    "UrlContent",
    "Verification",
    "VerificationAttempt",
    "VerificationOutcome",
    "VerificationRequest",
    "VerifyChannel",
    "VerifyChannelName",
    "VerifyPayload",
    "VerifyRecipient",
    "VerifyState",
    "ViberButton",
    "ViberButtonPayload",
    "ViberChannel",
    "ViberFile",
    "ViberFilePayload",
    "ViberImage",
    "ViberImagePayload",
    "ViberInteractive",
    "ViberInteractivePayload",
    "ViberMeta",
    "ViberMetaCategory",
    "ViberReceipt",
    "ViberReceipts",
    "ViberSend",
    "ViberState",
    "ViberTemplate",
    "ViberTemplateList",
    "ViberTemplateMessage",
    "ViberTemplateMessagePayload",
    "ViberTemplateMeta",
    "ViberTemplateReply",
    "ViberTemplateSend",
    "ViberTemplateShown",
    "ViberText",
    "ViberTextPayload",
    "ViberVideo",
    "ViberVideoPayload",
    "VideoMessage",
    "Webhook",
    "WebhookChallenge",
    "WebhookChallengeAnswer",
    "WebhookChange",
    "WebhookInput",
    "WebhookList",
    "WebhookReply",
    "WhatsappAddress",
    "WhatsappCard",
    "WhatsappCardPayload",
    "WhatsappChannel",
    "WhatsappContact",
    "WhatsappContactEmailsItem",
    "WhatsappContactOrg",
    "WhatsappContactPhonesItem",
    "WhatsappContacts",
    "WhatsappContactUrlsItem",
    "WhatsappInteractive",
    "WhatsappInteractiveContent",
    "WhatsappInteractiveContentType",
    "WhatsappLocation",
    "WhatsappLocationPayload",
    "WhatsappName",
    "WhatsappPlainPayload",
    "WhatsappPlainPayloadPayload",
    "WhatsappPlainPayloadPayloadTextType1",
    "WhatsappPlainPayloadType",
    "WhatsappReceipt",
    "WhatsappReceipts",
    "WhatsappSend",
    "WhatsappState",
    "WhatsappTemplate",
    "WhatsappTemplateBody",
    "WhatsappTemplateBodyPayload",
    "WhatsappTemplateList",
    "WhatsappTemplateMessage",
    "WhatsappTemplateParts",
    "WhatsappTemplateReply",
    "WhatsappTemplateShown",
)
