"""Things to do, on the page."""

from __future__ import annotations

from functools import partial
from typing import Any, Self, get_args

import traitlets as t

from helpers.citing import bare, references
from helpers.contacts import Book
from helpers.document.blocks import Blocks
from helpers.document.sentences import Lookup
from helpers.library import Library, one_of
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import explained, spoken
from helpers.parts.checklist.printed import by_time, checklist_as_text, checklist_blocks
from helpers.parts.checklist.words import ChecklistWords
from helpers.schema.pages import Checklist, Item, Lane
from helpers.schema.words import FrameWords


class ChecklistWidget(Printable):
    """A list to tick, to add to, and to take along."""

    kind = "checklist"
    _esm = NOTEBOOK / "checklist.js"
    _css = NOTEBOOK / "checklist.css"

    _content: tuple[Checklist, FrameWords, Lookup, Book | None]

    title = t.Unicode(help="What the list is called.").tag(sync=True)
    intro = t.Dict(help="A sentence or two before the list, and their sources.").tag(sync=True)
    times = t.List(t.Dict(), help="The items, grouped by time.").tag(sync=True)
    lanes = t.List(t.Dict(), help="For whom the list can be narrowed.").tag(sync=True)
    lane = t.Unicode(help="The lane chosen, or 'everyone'.").tag(sync=True)
    ticked = t.Tuple(help="Names of the items ticked; the browser writes it.").tag(sync=True)
    own = t.Tuple(help="Lines that the reader added; the browser writes it.").tag(sync=True)
    own_ticked = t.Tuple(help="Those of the reader's lines that are ticked.").tag(sync=True)

    @classmethod
    def of(
        cls,
        checklist: Checklist,
        words: FrameWords,
        name: str,
        references: Lookup,
        book: Book | None = None,
    ) -> Self:
        """The checklist as a widget; ``references`` finds the sources of facts by name.

        ``book`` knows whom items may name.
        """
        return cls.opened(
            name,
            (checklist, words, references, book),
            words=spoken(words.of(ChecklistWords), words.kept),
            title=bare(checklist.title),
            intro=explained(checklist.intro or "", references, book),
            times=[
                {"say": words.times[time].flat, "items": _drawn(items, references, book)}
                for time, items in by_time(checklist).items()
            ],
            lanes=_lanes(checklist, words),
        )

    def as_text(self) -> str:
        """The checklist on paper, as plain text."""
        return checklist_as_text(*self._content)

    def blocks(self) -> Blocks:
        """The checklist on paper, as blocks."""
        return checklist_blocks(*self._content)


def of_page(library: Library, topic: str, name: str) -> ChecklistWidget:
    """One checklist of a topic."""
    checklist = one_of(library.checklists(topic).checklists, name, "checklist")
    lookup, book = partial(references, library), Book(library)
    return ChecklistWidget.of(checklist, library.frame, f"{topic}/{name}", lookup, book)


def _lanes(checklist: Checklist, words: FrameWords) -> list[dict[str, str]]:
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
