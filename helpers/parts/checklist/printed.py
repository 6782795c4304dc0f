"""A checklist on paper: boxes to tick by hand, by time, with the reason below each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from helpers.citing import bare
from helpers.contacts import Book
from helpers.document.blocks import Block, Blocks, Heading, Paragraph
from helpers.document.inlines import (
    Break,
    Emphasis,
    Inlines,
    Strong,
    Text,
    joined,
    said,
)
from helpers.document.sentences import Lookup, as_line, as_text, filled, folded, reached
from helpers.parts.base.page_links import BOX
from helpers.parts.checklist.words import ChecklistWords
from helpers.schema.pages import Checklist, Item, Lane, Time
from helpers.schema.words import Catalogue


def by_time(checklist: Checklist) -> dict[Time, dict[str, Item]]:
    """The items by time, the soonest first; times without items are left out."""
    groups: dict[Time, dict[str, Item]] = {
        time: {name: item for name, item in checklist.items.items() if item.when == time}
        for time in get_args(Time)
    }
    return {time: items for time, items in groups.items() if items}


def checklist_blocks(
    checklist: Checklist, words: Catalogue, lookup: Lookup, book: Book | None = None
) -> Blocks:
    """The checklist to stand below a heading of the second level."""
    return tuple(_blocks(checklist, words, lookup, book))


def checklist_as_text(
    checklist: Checklist, words: Catalogue, lookup: Lookup, book: Book | None = None
) -> str:
    """The checklist as plain text."""
    return "\n".join(_text(checklist, words, lookup, book)).rstrip()


def _for_whom(item: Item, words: Catalogue) -> str:
    """For whom an item is; nothing where it is for everyone."""
    if set(item.lanes) == set(get_args(Lane)):
        return ""
    lanes = "; ".join(
        words.of(ChecklistWords).lanes[lane].flat for lane in get_args(Lane) if lane in item.lanes
    )
    return filled(words.of(ChecklistWords).for_whom.flat, lanes=lanes)


def _blocks(
    checklist: Checklist, words: Catalogue, lookup: Lookup, book: Book | None
) -> Iterator[Block]:
    sources = words.of(ChecklistWords).sources.flat
    yield Heading(3, said(bare(checklist.title)))
    if intro := checklist.intro:
        yield Paragraph(as_line(intro, lookup, sources, book))
    for time, items in by_time(checklist).items():
        yield Heading(4, said(words.times[time].flat))
        for item in items.values():
            lines: list[Inlines] = [(Text(f"{BOX} "), Strong(said(_said(item, book))))]
            lines.append(as_line(item.why, lookup, sources, book))
            if ways := reached(item.say, book):
                lines.append(ways)
            if whom := _for_whom(item, words):
                lines.append((Emphasis(said(whom)),))
            yield Paragraph(joined(lines, Break()))


def _text(
    checklist: Checklist, words: Catalogue, lookup: Lookup, book: Book | None
) -> Iterator[str]:
    sources = words.of(ChecklistWords).sources.flat
    yield folded(bare(checklist.title).upper())
    if checklist.intro:
        yield folded(as_text(checklist.intro, lookup, sources, book))
    for time, items in by_time(checklist).items():
        yield f"\n{words.times[time].flat}"
        for item in items.values():
            yield folded(_said(item, book), "[ ] ", "    ")
            yield folded(as_text(item.why, lookup, sources, book), "    ", "    ")
            if whom := _for_whom(item, words):
                yield folded(whom, "    ", "    ")


def _said(item: Item, book: Book | None) -> str:
    """What to do, with the number of whoever is named."""
    return bare(book.in_words(item.say) if book else item.say)
