"""Blocks as a page of an electronic book: as on paper, with each page in a file of its own."""

from __future__ import annotations

import re

from helpers.document.html import tag
from helpers.document.inlines import Link, PageLink
from helpers.document.paper import Paper
from helpers.document.rows import Source
from helpers.document.web import Web

_STRANGE = re.compile(r"[^A-Za-z0-9_-]")


def file_in_book(topic: str) -> str:
    """The file that holds a page, or what is apart from it."""
    return f"{topic}.xhtml"


class Book(Paper):
    """A writer of one page of the book; what it leaves out has files of its own."""

    def place(self, anchor: str) -> str:
        """An anchor in the same file; what was left out leads back into the page."""
        return f"{file_in_book(self.topic)}#{self.named(anchor)}"

    def named(self, anchor: str) -> str | None:
        """An anchor as XML lets a name be written; a sign that it forbids becomes its number."""
        return "at-" + _STRANGE.sub(lambda one: f".{ord(one[0]):x}.", anchor) if anchor else None

    def link(self, link: Link) -> str:
        """A number for texts stands as words: readers of books know calls, and no texts."""
        if link.href.startswith("sms:"):
            return self.line(link.inside)
        return super().link(link)

    def page(self, link: PageLink) -> str:
        inside = self.line(link.inside)
        if link.topic not in self.topics:
            return inside
        return tag("a", inside, {"href": file_in_book(link.topic)})

    def source(self, row: Source) -> str:
        """A reader of a book can press the title, and needs no address in sight."""
        return Web.source(self, Source(row.number, row.title, row.href))
