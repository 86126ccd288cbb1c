"""Reading the members of a request: texts, numbers, recipients, times (facts, section 2 and 7.1)."""

from __future__ import annotations

import re
import time
import uuid
from datetime import UTC, datetime, timedelta

from .bodies import Members, is_members
from .choices import Choices
from .refusals import RefusedError, invalid, missing

NUMBER = re.compile(r"[1-9][0-9]{6,14}")
TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?( ?[AP]M)?")
FORMATS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d %I:%M%p", "%Y-%m-%d %I:%M %p")
TAGS = 3
SOONEST, LATEST = timedelta(minutes=5), timedelta(days=92)


class Fields:
    """One request's members, read as one server has chosen to."""

    def __init__(self, members: Members, choices: Choices) -> None:
        self.members = members
        self.choices = choices

    def text(self, name: str) -> str:
        """Return a text; "" where there is none.

        Raises:
            RefusedError: The member is no text and cannot stand for one.
        """
        value = self.members.get(name)
        if value is None or isinstance(value, str):
            return value or ""
        if isinstance(value, (int, float)) and not isinstance(value, bool) and not self.choices.strict_types:
            return str(value)
        raise invalid(name, f"The {name.replace('_', ' ')} must be a string.")

    def digits(self, name: str) -> str:
        """Return an id of digits, which the pages show as number and as text (15 no. 13)."""
        value = self.members.get(name)
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else self.text(name)

    def required(self, name: str) -> str:
        """Return a text that must be there."""
        text = self.text(name)
        if not text.strip():
            raise missing(name)
        return text

    def whole(self, name: str, default: int, least: int, most: int) -> int:
        """Return a whole number, also where it is written as a text."""
        value = self.members.get(name)
        if value is None or value == "":
            return default
        text = str(value)
        if isinstance(value, bool) or not re.fullmatch(r"\d{1,9}", text, re.ASCII) or not least <= int(text) <= most:
            raise invalid(name, f"The {name.replace('_', ' ')} must be between {least} and {most}.")
        return int(text)

    def inner(self, name: str) -> Fields:
        """Return the members of a member; none where it is not there."""
        value = self.members.get(name)
        if value is None or value == []:
            return Fields({}, self.choices)
        if not is_members(value):
            raise invalid(name, f"The {name} must be an object.")
        return Fields(value, self.choices)

    def rows(self, name: str) -> list[Fields]:
        """Return a list of objects."""
        value = self.members.get(name)
        if not isinstance(value, list) or not value or not all(is_members(item) for item in value):
            raise missing(name)
        return [Fields(item, self.choices) for item in value if is_members(item)]

    def tags(self) -> None:
        """Refuse more tags than three, and what is no list of them."""
        value = self.members.get("tags", [])
        tags = [value] if isinstance(value, str) else value
        if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
            raise invalid("tags", "The tags must be an array.")
        if len(tags) > TAGS:
            raise RefusedError(422, f"Number of tags selected cannot exceed {TAGS}.")

    def recipients(self, name: str = "to", refusal: str = "Missing mobile number.") -> list[str]:
        """Return the numbers of a comma-separated text or of a list.

        Raises:
            RefusedError: There is none, or none that is valid.
        """
        value = self.members.get(name)
        given = value if isinstance(value, list) else str(value).split(",") if isinstance(value, (str, int)) else []
        texts = [str(item).strip() for item in given if isinstance(item, (str, int)) and not isinstance(item, bool)]
        if len(texts) != len(given) or not any(texts):
            raise RefusedError(422, refusal)
        numbers = [number for text in texts if (number := self.number(text))]
        if not numbers:
            raise RefusedError(422, "No Valid mobile numbers found")
        return numbers

    def number(self, text: str) -> str | None:
        """Return a number in digits with its prefix, or None."""
        if self.choices.number_check == "plus":
            text = text.removeprefix("+")
        if self.choices.defaults and len(text) == 10 and text.isdigit():
            text = f"91{text}"
        return text if NUMBER.fullmatch(text) else None

    def schedule(self) -> bool:
        """Tell whether the message is to wait for a time."""
        text = self.text("time").strip()
        if not text:
            return False
        moment = parse_time(text)
        if moment is None:
            raise RefusedError(422, "Invalid time format")
        now = datetime.fromtimestamp(time.time(), UTC).replace(tzinfo=None)
        zones = timedelta(hours=14)  # 15 no. 20: whose local time is not stated
        if not now + SOONEST - zones <= moment <= now + LATEST + zones:
            text = "Invalid schedule time. Minimum 5 min time gap is required and 3 months from now."
            raise RefusedError(422, text)
        return True

    def webhook(self, name: str = "webhook_id") -> None:
        """Refuse a webhook that cannot be one; there is no developer area here in which one could be made."""
        text = self.text(name)
        if text and not is_uuid(text):
            raise RefusedError(422, "Invalid Webhook id")


def parse_time(text: str) -> datetime | None:
    """Return a local time, or None."""
    for form in FORMATS:
        try:
            return datetime.strptime(text, form) if TIME.fullmatch(text) else None
        except ValueError:
            continue
    return None


def is_uuid(text: str) -> bool:
    """Tell whether a text is a UUID."""
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False
