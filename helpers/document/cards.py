"""A care card: how soon, one call to action, what it is for, and what to do then."""

from __future__ import annotations

from helpers.citing import bare, cited
from helpers.document.blocks import CareCard
from helpers.document.dressing import Dress
from helpers.document.inlines import Citation, Inlines, Text
from helpers.document.reading import inlines
from helpers.schema.shape import Words

EMERGENCY = "emergency-card"
"""The anchor of the card that every page opens with."""


def card(dress: Dress, name: str, level: int, anchor: str = "") -> CareCard:
    """A care card by its name; ``level`` is that of its heading."""
    library = dress.library
    made = library.care.cards[name]
    facts = tuple(cited("\n".join([*made.items, made.rest])))
    own = dress.anchor(anchor) if anchor else ""
    heading = dress.heading(level, inlines(made.heading.flat), begins=False)
    return CareCard(
        name,
        made.level,
        library.frame.levels[made.level].say.flat,
        heading,
        _dialled(dress, made.number) if made.number else (),
        tuple(_dialled(dress, words) for words in made.items),
        bool(made.steps),
        _dialled(dress, made.then),
        _sources(dress, facts),
        facts,
        own,
    )


def of_page(dress: Dress, topic: str, name: str) -> CareCard:
    """A care card below a heading of the second level."""
    return card(dress, name, 3)


def _dialled(dress: Dress, words: Words) -> Inlines:
    """A line of a card without its citations, with numbers that a telephone can call."""
    return dress.dialled(inlines(bare(words)), tuple(cited(words)))


def _sources(dress: Dress, facts: tuple[str, ...]) -> Inlines:
    """In an emergency no mark stands between the words; the sources follow in one line."""
    if not facts:
        return ()
    before, asked, after = dress.library.frame.page.card_sources.flat.partition("{numbers}")
    if not asked:
        dress.marks.cite(facts)
        return (Text(before),)
    mark = dress.marks.marked(Citation(facts, of="card"))
    return tuple(one for one in (Text(before), mark, Text(after)) if one != Text(""))
