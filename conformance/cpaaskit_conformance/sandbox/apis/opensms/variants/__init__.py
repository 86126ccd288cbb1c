"""Every place where OpenSMS's documentation leaves the server a choice, each as a switch.

`basis` names the place: a section of "BICS OpenSMS API" (2023-11-10), or the document of the OneAPI family that speaks
where the page is silent.
"""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.apis.opensms.variants.answers import ANSWERS
from cpaaskit_conformance.sandbox.apis.opensms.variants.delivery import DELIVERY
from cpaaskit_conformance.sandbox.apis.opensms.variants.notifying import NOTIFYING
from cpaaskit_conformance.sandbox.apis.opensms.variants.sending import SENDING
from cpaaskit_conformance.sandbox.apis.opensms.variants.subscription import SUBSCRIPTION

VARIANTS: Final = (*SUBSCRIPTION, *SENDING, *DELIVERY, *NOTIFYING, *ANSWERS)
