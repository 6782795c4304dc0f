"""What readers were asked, so that a file of their answers can be read by a person.

A record has a name as programs like it (``quiz/how-rare/most``) and a plain value. Here stands, by
the name of each record, the question in the words of its part, and what each value is called.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Required, TypedDict

from helpers.cells import CALL, split
from helpers.library import Library
from helpers.registry import parts

Shown = Mapping[str, list[str]]
"""The topics of the pages that show each part, by the name of the part."""


class Asked(TypedDict, total=False):
    """One question by the name of its record, and how what was answered is said.

    A name that ends with "/" is that of any record below it. ``choices`` names what can be picked.
    A record that holds several things tells of each ``inside``, in order and by its key. ``dated``
    marks a day or a month.
    """

    name: Required[str]
    say: str
    choices: dict[str, str]
    inside: list[Asked]
    dated: bool


class AskedPage(TypedDict):
    """What one page asks, in its order: no object, as what carries one may sort it."""

    title: str
    asked: list[Asked]


Named = tuple[str, Asked]
"""The topic of the page, and what is asked."""


def asked_pages(library: Library, only: Iterable[str] = ()) -> list[dict[str, Any]]:
    """What each page asks, in reading order; of some parts ``only``, where they are named."""
    shown = _shown(library)
    wanted = set(only) or set(parts())
    pages: dict[str, list[Asked]] = {topic: [] for topic in library.kept}
    for part in parts().values():
        if part.asked and part.name in wanted and part.name in shown:
            for topic, one in part.make(part.asked)(library, shown):
                pages[topic].append(one)
    return [
        {"title": library.manuscript(topic).title, "asked": asked}
        for topic, asked in pages.items()
        if asked
    ]


def _shown(library: Library) -> dict[str, list[str]]:
    """Each part that pages show, and on which."""
    shown: dict[str, list[str]] = {}
    for topic in library.kept:
        page = library.manuscript(topic)
        for cell in split(page.body, page.first_line):
            if cell.kind == "code" and (call := CALL.fullmatch(cell.source)):
                topics = shown.setdefault(call["kind"], [])
                topics.extend([topic] * (topic not in topics))
    return shown
