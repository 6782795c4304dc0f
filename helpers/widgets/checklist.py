"""Things to do, on the page."""

from __future__ import annotations

from typing import Any, Self, get_args

import traitlets as t

from helpers.citing import bare
from helpers.document.blocks import Blocks
from helpers.printed.checklist import by_time, checklist_as_text, checklist_blocks
from helpers.printed.sentences import Lookup
from helpers.schema.pages import Checklist, Item, Lane
from helpers.schema.words import FrameWords
from helpers.widgets.printable import NOTEBOOK, Printable
from helpers.widgets.spoken import explained, spoken


class ChecklistWidget(Printable):
    """A list to tick, to add to, and to take along."""

    kind = "checklist"
    _esm = NOTEBOOK / "checklist.js"
    _css = NOTEBOOK / "checklist.css"

    _checklist: Checklist
    _words: FrameWords
    _lookup: Lookup

    title = t.Unicode(help="What the list is called.").tag(sync=True)
    intro = t.Dict(help="A sentence or two before the list, and their sources.").tag(sync=True)
    times = t.List(t.Dict(), help="The items, grouped by time.").tag(sync=True)
    lanes = t.List(t.Dict(), help="For whom the list can be narrowed.").tag(sync=True)
    lane = t.Unicode(help="The lane chosen, or 'everyone'.").tag(sync=True)
    ticked = t.Tuple(help="Names of the items ticked; the browser writes it.").tag(sync=True)
    own = t.Tuple(help="Lines that the reader added; the browser writes it.").tag(sync=True)
    own_ticked = t.Tuple(help="Those of the reader's lines that are ticked.").tag(sync=True)

    @classmethod
    def of(cls, checklist: Checklist, words: FrameWords, name: str, references: Lookup) -> Self:
        """The checklist as a widget; ``references`` finds the sources of facts by name."""
        one = cls.opened(
            name,
            words=spoken(words.checklist, words.kept),
            title=bare(checklist.title),
            intro=explained(checklist.intro or "", references),
            times=[
                {"say": words.times[time].flat, "items": _drawn(items, references)}
                for time, items in by_time(checklist).items()
            ],
            lanes=_lanes(checklist, words),
        )
        one._checklist, one._words, one._lookup = checklist, words, references
        return one

    def as_text(self) -> str:
        """The checklist on paper, as plain text."""
        return checklist_as_text(self._checklist, self._words, self._lookup)

    def blocks(self) -> Blocks:
        """The checklist on paper, as blocks."""
        return checklist_blocks(self._checklist, self._words, self._lookup)


def _lanes(checklist: Checklist, words: FrameWords) -> list[dict[str, str]]:
    """For whom the list can be narrowed: for nobody, where every item is for everyone."""
    if all(set(item.lanes) == set(get_args(Lane)) for item in checklist.items.values()):
        return []
    held = {lane for item in checklist.items.values() for lane in item.lanes}
    says = words.checklist.lanes
    return [{"name": lane, "say": says[lane].flat} for lane in says if lane in held]


def _drawn(items: dict[str, Item], lookup: Lookup) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "say": bare(item.say),
            "lanes": list(item.lanes),
            **explained(item.why, lookup),
        }
        for name, item in items.items()
    ]
