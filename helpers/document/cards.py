"""A care card: how soon, one call to action, what it is for, and what to do then; or two lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from helpers.citing import bare, cited
from helpers.document.alerts import Alert, ReviewBy
from helpers.document.blocks import Block, CareCard
from helpers.document.dressing import Dress
from helpers.document.inlines import Citation, Inlines, PageLink, Text
from helpers.document.reading import inlines
from helpers.language import written
from helpers.library import Library
from helpers.schema.model import Words

EMERGENCY = "emergency-card"
"""The anchor of the card that every page opens with."""


def shows_whole(library: Library, topic: str) -> bool:
    """Whether a page opens with the whole emergency card."""
    return not library.care.lines or topic in library.care.full


def first_card(dress: Dress, topic: str) -> CareCard | Alert:
    """What a page opens with: the emergency card, or two lines that lead to where it is."""
    library, care = dress.library, dress.library.care
    lanes = {lane for lane, path in library.series.lanes.items() if topic in path}
    fitting = (one for one in care.lines if not one.lanes or lanes & {*one.lanes})
    if shows_whole(library, topic):
        return card(dress, care.first, 2, EMERGENCY)
    line = next(fitting)
    whole = care.cards[care.first]
    facts = tuple(cited("\n".join([line.signs, whole.number or ""])))
    cites = replace(dress.marks.marked(Citation(facts)), anchor="")
    return Alert(
        whole.level,
        library.catalogue.levels[whole.level].say.flat,
        _dialled(dress, line.signs),
        _dialled(dress, whole.number) if whole.number else (),
        (PageLink(inlines(line.more.flat), line.leads, library.notebook(line.leads)),),
        cites,
        dress.anchor(EMERGENCY),
    )


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
        library.catalogue.levels[made.level].say.flat,
        heading,
        _dialled(dress, made.number) if made.number else (),
        tuple(_dialled(dress, words) for words in made.items),
        bool(made.steps),
        _dialled(dress, made.then),
        _sources(dress, facts),
        facts,
        own,
    )


def review_by(library: Library, first: CareCard | Alert, blocks: Iterable[Block]) -> ReviewBy:
    """How old all may become that a page says of emergencies, on its first card and further on."""
    facts = [*(first.facts if isinstance(first, CareCard) else first.cited.facts)]
    for one in blocks:
        if isinstance(one, CareCard) and one.level == first.level:
            facts += one.facts
    held = [library.facts[name] for name in facts]
    day = min(one.review_by for one in held)
    words, language = library.catalogue.page, library.language
    days = {
        "checked": written(min(one.checked for one in held), language),
        "again": written(day, language),
    }
    overdue = words.emergency_overdue.flat.format(again=days["again"])
    return ReviewBy(day, words.emergency_checked.flat.format(**days), overdue)


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
    before, asked, after = dress.library.catalogue.page.card_sources.flat.partition("{numbers}")
    if not asked:
        dress.marks.cite(facts)
        return (Text(before),)
    mark = dress.marks.marked(Citation(facts, of="card"))
    return tuple(one for one in (Text(before), mark, Text(after)) if one != Text(""))
