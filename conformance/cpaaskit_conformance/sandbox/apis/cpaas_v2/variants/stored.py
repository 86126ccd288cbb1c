"""What a server may do with stored things, and how it may list them."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

STORED: Final = (
    Variant(
        "filters-by-part",
        "Keeps a filter by a part of the text.",
        "lists: how a filter compares is not said",
        {"filters": "partial"},
    ),
    Variant(
        "oldest-listed-first",
        "Lists what came first at the beginning.",
        "lists: no order is documented",
        {"list_order": "oldest"},
    ),
    Variant(
        "webhooks-deleted-for-good",
        "Knows nothing any more of a webhook that was deleted.",
        "webhook/delete: it can be restored in the portal; what a look at it shows is not said",
        {"webhook_delete": "gone"},
    ),
    Variant(
        "webhooks-shown-when-deleted",
        "Lists a webhook that was deleted, with the status 0.",
        "webhook/delete: it can be restored in the portal; what a look at it shows is not said",
        {"webhook_delete": "shown"},
    ),
    Variant(
        "no-visits-as-zero",
        "Writes 0 for a link that nobody followed.",
        "table of types per field: link.visits is a number or []",
        {"no_visits": "zero"},
    ),
    Variant(
        "no-payload-as-list",
        "Writes [] for the payload of a subscription.",
        "table of types per field: subscription.payload is null or []",
        {"no_payload": "list"},
    ),
    Variant(
        "templates-approved-at-once",
        "Approves templates when they are made.",
        "templates: both states are shown in replies to a creation",
        {"template_review": "approved"},
    ),
    Variant(
        "imports-later",
        "Stores what a file lists a while after it was accepted.",
        "imports: the reply says accepted for import, not imported",
        {"imports": "later"},
    ),
)
