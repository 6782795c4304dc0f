"""Ways to the pages of the series, and the box that a hand ticks on paper."""

from __future__ import annotations

from typing import NamedTuple

from helpers.document import inlines
from helpers.document.inlines import Inline, Text
from helpers.library import Library

BOX = "\u2610"
"""An empty box, drawn by fonts everywhere and read as "ballot box"."""


class PageLink(NamedTuple):
    """A page as a reader meets it, and the file that holds it; empty if it is open already."""

    title: str
    href: str


def pages_from(library: Library, topic: str) -> dict[str, PageLink]:
    """The way to every page of the series, in reading order; none to that of this topic."""
    return {
        one: PageLink(library.manuscript(one).title, library.notebook(one) if one != topic else "")
        for one in library.series.topics
    }


def way_to(topic: str, page: PageLink) -> Inline:
    """The title of a page, and a link where it is another than the one that is open."""
    title = Text(page.title)
    return inlines.PageLink((title,), topic, page.href) if page.href else title
