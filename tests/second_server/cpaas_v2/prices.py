"""What messages cost, and where they go (facts, 7.11 and 7.12)."""

from __future__ import annotations

from ..opensms.wire import Request, Response
from .bodies import Members, query_members
from .choices import Choices
from .fields import Fields
from .replies import ROWS_SIZE, Replies, page_of
from .store import PRODUCTS, Account, local_now, utc_now

COUNTRIES = {"IN": ("India", 91, "404"), "GB": ("United Kingdom", 44, "234"), "BE": ("Belgium", 32, "206")}


class Prices:
    """Tells of prices and networks."""

    def __init__(self, choices: Choices, replies: Replies) -> None:
        self.choices = choices
        self.replies = replies
        self.since = utc_now()

    def pricing(self, _: Account, request: Request) -> Response:
        """Serve sms/pricing."""
        query = query_members(request)
        wanted = Fields(query, self.choices).inner("filter")
        asked = {name: wanted.text(name) for name in ("iso", "service", "status")}
        rows = [self.price(iso, service) for iso in COUNTRIES for service in PRODUCTS]
        shown = [row for row in rows if all(str(row[name]) == text for name, text in asked.items() if text)]
        return self.replies.listed("Pricing List", shown, request, page_of(query))

    def price(self, iso: str, service: str) -> Members:
        """Return one price."""
        name, prefix, _ = COUNTRIES[iso]
        return {
            "iso": iso,
            "country_name": name,
            "calling_code": prefix,
            "sale_price": "***",
            "service": service,
            "service_name": PRODUCTS[service],
            "currency": "IND",
            "status": 1,
            "created_at": self.since,
            "updated_at": self.since,
        }

    def coverage(self, _: Account, request: Request) -> Response:
        """Serve sms/locations/coveragelist."""
        query = query_members(request)
        fields = Fields(query, self.choices)
        names = [name.strip() for name in fields.text("country").split(",") if name.strip()]
        rows: list[Members] = [
            {
                "location": name,
                "network": f"{name} Mobile",
                "mcc": code,
                "mnc": "01",
                "charges": "0.0043",
                "effective_date": local_now(),
            }
            for name, _, code in COUNTRIES.values()
            if (not names or name in names) and fields.text("mcc") in {"", code} and fields.text("mnc") in {"", "01"}
        ]
        data = self.replies.paged(rows, request, page_of(query), ROWS_SIZE)
        return self.replies.uncoded("OK", data=data)
