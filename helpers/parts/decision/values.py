"""What the browser takes of it: a decision, its options and what was counted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from helpers.citing import bare, references
from helpers.document.sentences import Lookup
from helpers.library import Library, one_of
from helpers.parts.base.page_links import PageLink, pages_from
from helpers.parts.base.serialize import explained, serialize
from helpers.parts.base.values import Values
from helpers.parts.decision.printed import (
    checked_line,
    chosen,
)
from helpers.parts.decision.words import DecisionWords
from helpers.schema.decision import Decision, Decisions, Group
from helpers.schema.model import Words
from helpers.schema.words import Catalogue

CLINIC = ("page.clinic()", "```{clinic}")
"""How a page calls the part that takes over what was marked: the sheet for the clinic."""


def values_of(
    decision: Decision,
    words: Catalogue,
    name: str,
    references: Lookup,
    clinic: PageLink | None = None,
) -> Values:
    """The decision for a widget; ``references`` finds the sources of facts by name.

    ``clinic`` is the page of the sheet that takes over what was marked, where there is one.
    """
    own = words.of(DecisionWords)
    drawn = _drawn(decision, own, references, words.language)
    drawn |= {"name": name.rpartition("/")[2], "clinic": clinic._asdict() if clinic else None}
    said = serialize(own, words.kept, words.dates)
    return Values(name, (decision, own, references, words.language), words=said, decision=drawn)


def of_page(library: Library, topic: str, name: str) -> Values:
    """One decision of a topic."""
    decision = one_of(library.read(Decisions, topic).decisions, name, "decision")
    lookup, clinic = partial(references, library), clinic_page(library, topic)
    return values_of(decision, library.catalogue, f"{topic}/{name}", lookup, clinic)


def clinic_page(library: Library, topic: str) -> PageLink | None:
    """The way to the page that shows the clinic's sheet; none where no other page shows it."""
    pages = pages_from(library, topic)
    shows = (
        page
        for one, page in pages.items()
        if one != topic and any(call in library.manuscript(one).body for call in CLINIC)
    )
    return next(shows, None)


def _drawn(
    decision: Decision, words: DecisionWords, lookup: Lookup, language: str
) -> dict[str, Any]:
    """What the browser needs to draw the decision."""

    def told(text: Words | None) -> dict[str, Any] | None:
        return explained(text, lookup) if text else None

    counted = decision.counted
    return {
        "title": decision.title.flat,
        "ask": decision.ask.flat,
        "about": told(decision.about),
        "opens": decision.opens.flat if decision.opens else "",
        "rows": _choices(words.rows),
        "options": [
            {
                "title": one.title.flat,
                "rows": {row: told(says) for row, says in one.rows.items()},
            }
            for one in decision.options.values()
        ],
        "counted": counted
        and {
            "opens": counted.opens.flat,
            "groups": [_group(decision, one, lookup) for one in counted.groups.values()],
            "besides": told(counted.besides),
        },
        "uncounted": told(decision.uncounted),
        "steps": _choices(words.steps),
        "matters": _choices(decision.matters),
        "open": [
            {"name": name, "say": bare(says), "sources": explained(says, lookup)["sources"]}
            for name, says in decision.open.items()
        ],
        "checked": checked_line(decision, words, language),
    }


def _group(decision: Decision, group: Group, lookup: Lookup) -> dict[str, Any]:
    return {
        "title": chosen(decision, group),
        "who": explained(group.who, lookup),
        "gain": [explained(one.say, lookup) for one in group.gain.values()],
        "harm": [explained(one.say, lookup) for one in group.harm.values()],
    }


def _choices(says: Mapping[Any, Words]) -> list[dict[str, str]]:
    return [{"name": name, "say": words.flat} for name, words in says.items()]
