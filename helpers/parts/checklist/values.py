"""What the browser takes of it: a list, its items and its words."""

from __future__ import annotations

from functools import partial
from typing import Any, get_args

from helpers.citing import bare, references
from helpers.contacts import Book
from helpers.document.sentences import Lookup
from helpers.library import Library, one_of
from helpers.parts.base.serialize import explained, serialize
from helpers.parts.base.values import Values
from helpers.parts.checklist.printed import by_time
from helpers.parts.checklist.words import ChecklistWords
from helpers.schema.pages import Checklist, Item, Lane
from helpers.schema.words import Catalogue


def values_of(
    checklist: Checklist,
    words: Catalogue,
    name: str,
    references: Lookup,
    book: Book | None = None,
) -> Values:
    """The checklist for a widget; ``references`` finds the sources of facts by name.

    ``book`` knows whom items may name.
    """
    return Values(
        name,
        (checklist, words, references, book),
        words=serialize(words.of(ChecklistWords), words.kept),
        title=bare(checklist.title),
        intro=explained(checklist.intro or "", references, book),
        times=[
            {"say": words.times[time].flat, "items": _drawn(items, references, book)}
            for time, items in by_time(checklist).items()
        ],
        lanes=_lanes(checklist, words),
    )


def of_page(library: Library, topic: str, name: str) -> Values:
    """One checklist of a topic."""
    checklist = one_of(library.checklists(topic).checklists, name, "checklist")
    lookup, book = partial(references, library), Book(library)
    return values_of(checklist, library.catalogue, f"{topic}/{name}", lookup, book)


def _lanes(checklist: Checklist, words: Catalogue) -> list[dict[str, str]]:
    """For whom the list can be narrowed: for nobody, where every item is for everyone."""
    if all(set(item.lanes) == set(get_args(Lane)) for item in checklist.items.values()):
        return []
    held = {lane for item in checklist.items.values() for lane in item.lanes}
    says = words.of(ChecklistWords).lanes
    return [{"name": lane, "say": says[lane].flat} for lane in says if lane in held]


def _drawn(items: dict[str, Item], lookup: Lookup, book: Book | None) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "say": bare(book.in_words(item.say) if book else item.say),
            "lanes": list(item.lanes),
            **_explained(item, lookup, book),
        }
        for name, item in items.items()
    ]


def _explained(item: Item, lookup: Lookup, book: Book | None) -> dict[str, Any]:
    """Why to do it, and the ways to whomever the whole item names."""
    whole = explained(f"{item.say}\n{item.why}", lookup, book)
    return whole | {"why": explained(item.why, lookup, book)["why"]}
