"""What pages of reference show whole: taught terms, sources, facts, and who has read the pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, groupby

from helpers.cells import split
from helpers.citing import bare, cited, reference, references
from helpers.document.blocks import Block, Blocks, Disclosure, Folded, Items, Paragraph
from helpers.document.cited import parts_facts, resting_facts
from helpers.document.dressing import Dress
from helpers.document.folding import by_country
from helpers.document.inlines import Inlines, Link, Strong, Text, said
from helpers.document.reading import blocks, inlines
from helpers.document.rows import Cell, Table
from helpers.document.text import plain
from helpers.document.wording import harmless, opened
from helpers.guide.compiled import guide_of
from helpers.guide.judging import Tally, judged, tally
from helpers.language import written
from helpers.library import Library
from helpers.schema.contacts import Contact, ContactSays
from helpers.schema.model import Words
from helpers.schema.register import Fact


def glossary(dress: Dress) -> Blocks:
    """Every taught term as a heading, so that a link can lead to it, below its first letter."""
    made: Blocks = ()
    terms = sorted(dress.library.glossary.terms.values(), key=lambda one: one.say.flat.lower())
    for letter, held in groupby(terms, lambda one: one.say.flat[0].upper()):
        there = [*held]
        heading = dress.heading(3, said(_counted(dress.library, letter, len(there))))
        inside: Blocks = ()
        for term in there:
            inside += (dress.heading(4, inlines(term.say.flat)),)
            inside += dress.blocks(blocks(term.means), teaching=False)
        made += (Folded(heading, inside),)
    return made


def sources(dress: Dress) -> Blocks:
    """Every work that a fact for readers rests on, by kind, closed at first."""
    library, words = dress.library, dress.library.catalogue.shelf
    used = {source for fact in _shown(library).values() for source in fact.sources}
    made: list[Disclosure] = []
    for kind, what in words.kinds.items():
        names = [name for name in sorted(used) if library.sources[name].kind == kind]
        if names:
            summary = _counted(library, what.flat, len(names))
            rows = tuple((_source(library, name),) for name in names)
            made.append(Disclosure(summary, (Items(rows),), apart=f"sources-{kind}"))
    return (_folded(dress, words.by_kind, made),)


def facts(dress: Dress) -> Blocks:
    """The facts register as tables by topic, closed at first; hard facts behind their own words."""
    library, words = dress.library, dress.library.catalogue.shelf
    hard = _hard(library)
    made: list[Disclosure] = []
    kept: dict[str, Fact] = {}
    for topic, held in _by_topic(library):
        title = words.registers[topic].flat if topic in words.registers else ""
        open_ones = {name: fact for name, fact in held.items() if name not in hard}
        kept |= {name: fact for name, fact in held.items() if name in hard}
        if open_ones:
            title = title or library.manuscript(topic).title
            made.append(_facts(library, title, open_ones, f"facts-{topic}"))
    made.append(_facts(library, words.hard.flat, kept, "facts-hard", hard=True))
    return (_folded(dress, words.by_topic, made),)


def reviews(dress: Dress) -> Blocks:
    """Who has read each page, and when it is read again."""
    library, words = dress.library, dress.library.catalogue.shelf
    rows = []
    for topic in library.kept:
        page = library.manuscript(topic)
        days = [
            written(day, library.language) for day in (page.front.checked, page.front.review_by)
        ]
        rows.append(_row(page.title, *days, page.front.reviewed.by or words.nobody.flat))
    heads = (words.page, words.checked, words.again, words.reviewer)
    return (_table(heads, rows),)


def cases(dress: Dress) -> Blocks:
    """What the symptom guide said on published cases, by kind, counted anew each time."""
    library, words = dress.library, dress.library.catalogue.shelf.cases
    found = [*judged(library.cases, guide_of(library))]
    heads = (words.kind, words.count, words.tickings, words.right, words.too_low, words.too_high)
    rows = [
        _tally_row(what, tally(one for one in found if one.kind == kind))
        for kind, what in words.kinds.items()
    ]
    return (_table(heads, [*rows, _tally_row(words.whole, tally(found))]),)


def contacts(dress: Dress) -> Blocks:
    """Every organisation that helps, below its country and what it is for."""
    words = dress.library.contact_words
    made: Blocks = ()
    for country, there in dress.book.by_country():
        made += (dress.heading(3, inlines(country.flat)),)
        for purpose, what in words.purposes.items():
            rows = [_contact(dress, *one) for one in there if one[0].purpose == purpose]
            if rows:
                items = Items(tuple((Paragraph(row),) for row in rows))
                made += (Paragraph((Strong(said(what.flat)),)), items)
    return tuple(_with_count(dress.library, one) for one in by_country(dress.library, made))


def _with_count(library: Library, block: Block) -> Block:
    """A country with how many help there: by its name alone it is chosen elsewhere on the page."""
    if not isinstance(block, Folded):
        return block
    there = sum(len(one.items) for one in block.blocks if isinstance(one, Items))
    inside = said(_counted(library, plain(block.heading.inside), there))
    return replace(block, heading=replace(block.heading, inside=inside))


def _folded(dress: Dress, says: Words, made: Sequence[Disclosure]) -> Folded:
    heading = dress.heading(3, said(_counted(dress.library, says.flat, len(made))))
    return Folded(heading, tuple(made))


def _counted(library: Library, what: str, count: int) -> str:
    return library.catalogue.shelf.count.flat.format(what=what, count=count)


def _contact(dress: Dress, contact: Contact, says: ContactSays) -> Inlines:
    named = "; ".join(f"@{one}" for one in contact.facts)
    told = f"**{says.say.flat}**: {says.helps.flat.rstrip('.')} [{named}]."
    ways = (
        (Text(" "), Link(said(way["say"]), way["href"], kind="call"), Text("."))
        for way in dress.book.ways_to(contact)
    )
    hours = (Text(f" {says.hours.flat}"),) if says.hours else ()
    return (*dress.line(inlines(told)), *chain.from_iterable(ways), *hours)


def _tally_row(what: Words, sums: Tally) -> tuple[Cell, ...]:
    counts = (sums.cases, sums.tickings, sums.right, sums.too_low, sums.too_high)
    return _row(what.flat, *map(str, counts))


def _source(library: Library, name: str) -> Paragraph:
    one = reference(library, name)
    return Paragraph((Link((Text(one.title, harmless(one.title)),), one.href),))


def _facts(
    library: Library, what: str, held: dict[str, Fact], apart: str, hard: bool = False
) -> Disclosure:
    words = library.catalogue.shelf
    rows = []
    for name, fact in held.items():
        labels = "; ".join(one.label for one in references(library, [name]))
        days = [written(day, library.language) for day in (fact.checked, fact.review_by)]
        rows.append(_row(bare(fact.claim), labels, *days))
    heads = (words.fact, words.rests_on, words.checked, words.again)
    summary = _counted(library, what, len(held))
    table = _table(heads, rows, summary)
    return Disclosure(summary, (table,), hard, opened(summary), apart=apart)


def _table(heads: Iterable[Words], rows: Iterable[tuple[Cell, ...]], name: str = "") -> Table:
    head = tuple(Cell(said(one.flat), "col") for one in heads)
    return Table(head, (tuple(rows),), name)


def _row(*cells: str) -> tuple[Cell, ...]:
    # a line between two cells would be one where it stands among words
    return tuple(Cell(inlines(" ".join(cell.split()).replace("|", "/"))) for cell in cells)


def _shown(library: Library) -> dict[str, Fact]:
    return {name: fact for _, held in _by_topic(library) for name, fact in held.items()}


def _by_topic(library: Library) -> Iterable[tuple[str, dict[str, Fact]]]:
    for path in library.fact_files():
        if path.stem in library.kept or path.stem in library.catalogue.shelf.registers:
            held = library.facts_in(path).facts
            yield path.stem, {name: fact for name, fact in held.items() if fact.may_be_shown}


def _hard(library: Library) -> set[str]:
    """Facts that the pages show only to those who open them, and facts that no page shows."""
    plain = set(resting_facts(library))
    for topic in library.kept:
        page = library.manuscript(topic)
        for cell in split(page.body, page.first_line):
            plain |= set(cited(cell.source)) if cell.kind == "prose" else set()
        plain |= set(parts_facts(library, topic))
    return set(_shown(library)) - plain
