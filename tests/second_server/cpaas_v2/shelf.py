"""A kind of stored things: list, create, show, update, delete, clean up, import (facts, 7.13 to 7.18)."""

from __future__ import annotations

from typing import ClassVar

from ..opensms.wire import Request, Response
from .bodies import Members, body_members, query_members
from .choices import Choices
from .fields import Fields
from .refusals import RefusedError, missing
from .replies import Replies, page_of
from .store import Account


class Shelf:
    """One kind of stored things; the kinds differ in what they take and show."""

    name = ""
    list_text = show_text = create_text = update_text = delete_text = import_text = ""
    absent = RefusedError(404, "Not found.")
    filters: ClassVar[dict[str, str]] = {}

    def __init__(self, choices: Choices, replies: Replies) -> None:
        self.choices = choices
        self.replies = replies

    def new(self, account: Account, fields: Fields) -> Members:
        """Return a new thing."""
        raise NotImplementedError

    def change(self, account: Account, thing: Members, fields: Fields) -> None:
        """Change a thing."""
        raise NotImplementedError

    def list(self, account: Account, request: Request) -> Response:
        """Show a page of all things that pass the filters."""
        query = query_members(request)
        wanted = Fields(query, self.choices).inner("filter")
        if self.choices.unknown_filter == "refuse" and wanted.members.keys() - self.filters.keys():
            raise RefusedError(400, "Requested filter(s) are not allowed.")
        rows = list(account.shelf(self.name).values())
        for name, member in self.filters.items():
            text = wanted.text(name)
            rows = [row for row in rows if not text or self.passes(row[member], name, text)]
        return self.replies.listed(self.list_text, [self.show(row) for row in rows], request, page_of(query))

    def passes(self, value: object, name: str, text: str) -> bool:
        """Tell whether a thing's member passes a filter; names are found by their parts."""
        return text.lower() in str(value).lower() if name == "name" else str(value) == text

    def create(self, account: Account, request: Request) -> Response:
        """Keep a new thing."""
        thing = self.new(account, Fields(body_members(request), self.choices))
        account.shelf(self.name)[str(thing["id"])] = thing
        return self.replies.modern(self.create_text, self.show(thing))

    def find(self, account: Account, identifier: str) -> Members:
        """Return a thing by its id."""
        thing = account.shelf(self.name).get(identifier)
        if thing is None:
            raise self.absent
        return thing

    def show_one(self, account: Account, identifier: str) -> Response:
        """Show one thing."""
        return self.replies.modern(self.show_text, self.show(self.find(account, identifier)))

    def update(self, account: Account, request: Request, identifier: str) -> Response:
        """Change one thing."""
        thing = self.find(account, identifier)
        self.change(account, thing, Fields(body_members(request), self.choices))
        return self.replies.modern(self.update_text, self.show(thing))

    def delete(self, account: Account, identifier: str) -> Response:
        """Remove one thing."""
        self.find(account, identifier)
        del account.shelf(self.name)[identifier]
        return self.replies.done(self.delete_text)

    def clear(self, account: Account, _: Request) -> Response:
        """Remove everything."""
        if not account.shelf(self.name):
            raise RefusedError(422, "No data found.", contradictory=True)
        account.shelf(self.name).clear()
        return self.replies.done(self.delete_text)

    def import_file(self, account: Account, request: Request) -> Response:
        """Take a file, one thing a line."""
        content = body_members(request).get("file")
        if not isinstance(content, bytes):
            raise missing("file")
        for line in content.decode("utf-8", "replace").splitlines():
            self.take_line(account, line.partition(",")[0].strip())
        return self.replies.uncoded(self.import_text)

    def take_line(self, account: Account, text: str) -> None:
        """Keep what one line of a file names."""

    def show(self, thing: Members) -> Members:
        """Return a thing as it is shown."""
        return dict(thing)
