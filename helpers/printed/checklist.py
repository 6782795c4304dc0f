"""A checklist on paper: boxes to tick by hand, by time, with the reason below each."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import get_args

from helpers.citing import bare
from helpers.contacts import Book
from helpers.printed.sentences import Lookup, as_html, as_text, filled, folded
from helpers.schema.pages import Checklist, Item, Lane, Time
from helpers.schema.words import FrameWords

BOX = "\u2610"
"""An empty box, drawn by fonts everywhere and read as "ballot box"."""


def by_time(checklist: Checklist) -> dict[Time, dict[str, Item]]:
    """The items by time, the soonest first; times without items are left out."""
    groups: dict[Time, dict[str, Item]] = {
        time: {name: item for name, item in checklist.items.items() if item.when == time}
        for time in get_args(Time)
    }
    return {time: items for time, items in groups.items() if items}


def checklist_as_html(
    checklist: Checklist, words: FrameWords, lookup: Lookup, book: Book | None = None
) -> str:
    """The checklist in plain tags that every sanitizer lets through, to stand below an h2."""
    return "\n".join(_html(checklist, words, lookup, book))


def checklist_as_text(
    checklist: Checklist, words: FrameWords, lookup: Lookup, book: Book | None = None
) -> str:
    """The checklist as plain text."""
    return "\n".join(_text(checklist, words, lookup, book)).rstrip()


def _for_whom(item: Item, words: FrameWords) -> str:
    """For whom an item is; nothing where it is for everyone."""
    if set(item.lanes) == set(get_args(Lane)):
        return ""
    lanes = "; ".join(
        words.checklist.lanes[lane].flat for lane in get_args(Lane) if lane in item.lanes
    )
    return filled(words.checklist.for_whom.flat, lanes=lanes)


def _html(
    checklist: Checklist, words: FrameWords, lookup: Lookup, book: Book | None
) -> Iterator[str]:
    sources = words.checklist.sources.flat
    yield f"<h3>{escape(bare(checklist.title))}</h3>"
    if checklist.intro:
        yield f"<p>{as_html(checklist.intro, lookup, sources, book)}</p>"
    for time, items in by_time(checklist).items():
        yield f"<h4>{escape(words.times[time].flat)}</h4>"
        for item in items.values():
            parts = [f"{BOX} <strong>{escape(_said(item, book))}</strong>"]
            parts.append(as_html(item.why, lookup, sources, book))
            parts += _reached(item, book)
            if whom := _for_whom(item, words):
                parts.append(f"<em>{escape(whom)}</em>")
            yield f"<p>{'<br>'.join(parts)}</p>"


def _text(
    checklist: Checklist, words: FrameWords, lookup: Lookup, book: Book | None
) -> Iterator[str]:
    sources = words.checklist.sources.flat
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


def _reached(item: Item, book: Book | None) -> Iterator[str]:
    """The ways to whom an item names, on a line of their own."""
    ways = book.ways(item.say) if book else []
    if ways:
        yield ". ".join(f'<a href="{escape(w["href"])}">{escape(w["say"])}</a>' for w in ways) + "."
