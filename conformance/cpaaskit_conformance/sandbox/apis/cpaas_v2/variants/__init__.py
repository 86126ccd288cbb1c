"""Every place where the pages of the CPaaS API v2 leave the server a choice, each as a switch.

`basis` names the place: the number in the list of contradictions between pages, or the page and what it leaves open.
"""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.apis.cpaas_v2.variants.envelopes import ENVELOPES
from cpaaskit_conformance.sandbox.apis.cpaas_v2.variants.failures import FAILURES
from cpaaskit_conformance.sandbox.apis.cpaas_v2.variants.messages import MESSAGES
from cpaaskit_conformance.sandbox.apis.cpaas_v2.variants.stored import STORED

VARIANTS: Final = (*ENVELOPES, *FAILURES, *MESSAGES, *STORED)
