"""What pages of reference show whole: taught terms, sources, facts, and who has read the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from helpers.cells import split
from helpers.citing import bare, cited, reference, references
from helpers.guide.compiled import guide_of
from helpers.guide.judging import Tally, judged, tally
from helpers.library import Library
from helpers.press.cited import guide_facts, parts_facts
from helpers.press.furniture import Furniture, escaped, written
from helpers.schema.contacts import Contact, ContactSays
from helpers.schema.register import Fact
from helpers.schema.shape import Words
from helpers.schema.words import ShelfWords


def shelf(kind: str, furniture: Furniture) -> str:
    """The Markdown of one shelf; ``kind`` is one of ``helpers.cells.SHELVES``."""
    return MADE[kind](furniture.library, furniture)


def glossary(library: Library, furniture: Furniture) -> str:
    """Every taught term as a heading of its own, so that a link can lead to it."""
    terms = sorted(library.glossary.terms.values(), key=lambda term: term.say.flat.lower())
    return "\n\n".join(f"### {term.say.flat}\n\n{furniture.prose(term.means)}" for term in terms)


def sources(library: Library, furniture: Furniture) -> str:
    """Every work that a fact for readers rests on, by kind, closed at first."""
    used = {source for fact in _shown(library).values() for source in fact.sources}
    words = library.frame.shelf
    parts = []
    for kind, said in words.kinds.items():
        names = [name for name in sorted(used) if library.sources[name].kind == kind]
        rows = [_source(library, name) for name in names]
        if rows:
            parts.append(_closed(words.count.flat.format(what=said.flat, count=len(rows)), rows))
    return "\n\n".join(parts)


def facts(library: Library, furniture: Furniture) -> str:
    """The facts register as tables by topic, closed at first; hard facts behind their own words."""
    words = library.frame.shelf
    hard = _hard(library)
    parts: list[str] = []
    kept: dict[str, Fact] = {}
    for topic, held in _by_topic(library):
        title = words.registers[topic].flat if topic in words.registers else ""
        open_ones = {name: fact for name, fact in held.items() if name not in hard}
        kept |= {name: fact for name, fact in held.items() if name in hard}
        parts.append(_table(library, words, title or library.manuscript(topic).title, open_ones))
    parts.append(_table(library, words, words.hard.flat, kept))
    return "\n\n".join(parts)


def reviews(library: Library, furniture: Furniture) -> str:
    """Who has read each page, and when it is read again."""
    words = library.frame.shelf
    rows = [_row(words.page, words.checked, words.again, words.reviewer), _row(*["---"] * 4)]
    for topic in library.kept:
        page = library.manuscript(topic)
        days = written(page.front.checked), written(page.front.review_by)
        rows.append(_row(page.title, *days, page.front.reviewed.by or words.nobody.flat))
    return "\n".join(rows)


def cases(library: Library, furniture: Furniture) -> str:
    """What the symptom guide said on published cases, by kind, counted anew each time."""
    words, found = library.frame.shelf.cases, [*judged(library.cases, guide_of(library))]
    heads = (words.kind, words.count, words.tickings, words.right, words.too_low, words.too_high)
    rows = [_row(*heads), _row(*["---"] * len(heads))]
    for kind, said in words.kinds.items():
        rows.append(_tally_row(said, tally(one for one in found if one.kind == kind)))
    return "\n".join([*rows, _tally_row(words.whole, tally(found))])


def _tally_row(said: Words, sums: Tally) -> str:
    counts = (sums.cases, sums.tickings, sums.right, sums.too_low, sums.too_high)
    return _row(said.flat, *map(str, counts))


def contacts(library: Library, furniture: Furniture) -> str:
    """Every organisation that helps, below its country and what it is for."""
    words, parts = library.contact_words, []
    for country, there in furniture.book.by_country():
        parts.append(f"### {country.flat}")
        for purpose, said in words.purposes.items():
            rows = [_contact(furniture, *one) for one in there if one[0].purpose == purpose]
            if rows:
                parts += [f"**{said.flat}**", "\n".join(rows)]
    return "\n\n".join(parts)


def _contact(furniture: Furniture, contact: Contact, says: ContactSays) -> str:
    ways = [f"[{way['say']}]({way['href']})" for way in furniture.book.ways_to(contact)]
    hours = [says.hours.flat] if says.hours else []
    named = "; ".join(f"@{one}" for one in contact.facts)
    told = furniture.prose(f"{says.helps.flat.rstrip('.')} [{named}].")
    reached = ". ".join(ways)
    return f"- **{says.say.flat}**: {' '.join([told, f'{reached}.', *hours])}"


MADE: dict[str, Callable[[Library, Furniture], str]] = {
    "glossary": glossary,
    "sources": sources,
    "facts": facts,
    "reviews": reviews,
    "cases": cases,
    "contacts": contacts,
}
"""How each of ``helpers.cells.SHELVES`` is made."""


def _closed(summary: str, rows: Iterable[str]) -> str:
    inside = "\n".join(rows)
    return f"<details>\n<summary>{escape(summary)}</summary>\n\n{inside}\n\n</details>"


def _source(library: Library, name: str) -> str:
    one = reference(library, name)
    return f"- [{escaped(one.title)}]({one.href})"


def _table(library: Library, words: ShelfWords, what: str, held: dict[str, Fact]) -> str:
    rows = [_row(words.fact, words.rests_on, words.checked, words.again), _row(*["---"] * 4)]
    for name, fact in held.items():
        labels = "; ".join(one.label for one in references(library, [name]))
        rows.append(_row(bare(fact.claim), labels, written(fact.checked), written(fact.review_by)))
    return _closed(words.count.flat.format(what=what, count=len(held)), rows)


def _row(*cells: str) -> str:
    return f"| {' | '.join(' '.join(cell.split()).replace('|', '/') for cell in cells)} |"


def _shown(library: Library) -> dict[str, Fact]:
    return {name: fact for _, held in _by_topic(library) for name, fact in held.items()}


def _by_topic(library: Library) -> Iterable[tuple[str, dict[str, Fact]]]:
    for path in library.fact_files():
        if path.stem in library.kept or path.stem in library.frame.shelf.registers:
            held = library.facts_in(path).facts
            yield path.stem, {name: fact for name, fact in held.items() if fact.may_be_shown}


def _hard(library: Library) -> set[str]:
    """Facts that the pages show only to those who open them, and facts that no page shows."""
    plain = set(guide_facts(library))
    for topic in library.kept:
        page = library.manuscript(topic)
        for cell in split(page.body, page.first_line):
            plain |= set(cited(cell.source)) if cell.kind == "prose" else set()
        plain |= set(parts_facts(library, topic))
    return set(_shown(library)) - plain
