"""What a person should look at, page by page: grades, long sections, bare statements, due facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from helpers.cells import split
from helpers.check.ease import Ease, ease
from helpers.check.minutes import minutes, texts
from helpers.citing import bare, cited
from helpers.library import Library
from helpers.sentences import sentences
from helpers.statements.known import Known

LONGEST_SECTION = 200
"""Most words in a section before the report names it."""


@dataclass(frozen=True)
class Row:
    """The figures of one page; ``minutes`` are for what a reader meets without opening anything.

    ``grade`` is of all that the page shows, with taught terms as short words; ``text`` is of its
    own text, without cards, lists and quizzes, and ``whole`` of that text with every word counted.
    """

    topic: str
    words: int
    minutes: int
    grade: Ease
    text: Ease
    whole: Ease
    citations: int


def report(library: Library, today: date | None = None) -> str:
    """The whole report as text; ``today`` decides which facts are due."""
    parts = [*_table(library)]
    for topic in library.topics():
        if looks := list(_looks(library, topic)):
            parts += ["", f"{topic}: look at", *looks]
    parts += ["", *_held(library), *_due(library, today or date.today())]
    return "\n".join(parts)


def row(library: Library, topic: str) -> Row:
    """The figures of one page: everything it has a reader read."""
    met = list(texts(library, topic))
    said = [bare(sentence) for _, _, text in met for _, sentence in sentences(text, 1)]
    own = list(_own_text(library, topic))
    return Row(
        topic=topic,
        words=sum(len(sentence.split()) for sentence in said),
        minutes=minutes(library, topic),
        grade=ease(said, library.glossary),
        text=ease(own, library.glossary),
        whole=ease(own, None),
        citations=sum(len(cited(text)) for _, _, text in met),
    )


def _table(library: Library) -> Iterator[str]:
    yield (
        f"{'page':<22}{'words':>7}{'minutes':>9}{'SMOG':>7}{'FKGL':>7}{'middle':>8}"
        f"{'own SMOG':>10}{'own FKGL':>10}{'full SMOG':>11}{'full FKGL':>11}{'citations':>11}"
    )
    for topic in library.topics():
        page = row(library, topic)
        text, whole = page.text, page.whole
        yield (
            f"{topic:<22}{page.words:>7}{page.minutes:>9}{page.grade.smog:>7.1f}"
            f"{page.grade.fkgl:>7.1f}{text.middle:>8.0f}{text.smog:>10.1f}{text.fkgl:>10.1f}"
            f"{whole.smog:>11.1f}{whole.fkgl:>11.1f}{page.citations:>11}"
        )


def _own_text(library: Library, topic: str) -> Iterator[str]:
    """The sentences of a page that are neither heading nor card, list or quiz."""
    page = library.manuscript(topic)
    for cell in split(page.body, page.first_line):
        if cell.kind in ("prose", "open"):
            prose = re.sub(r"^#.*$", "", cell.source, flags=re.M)
            yield from (bare(sentence) for _, sentence in sentences(prose, 1))


def _looks(library: Library, topic: str) -> Iterator[str]:
    page = library.manuscript(topic)
    figures = row(library, topic)
    for name, grade, most in (("SMOG", figures.grade.smog, 8), ("FKGL", figures.grade.fkgl, 6)):
        if grade > most:
            yield f"  {page.path}:1: {name} is {grade:.1f}, over {most}. Use shorter words."
    if abs(figures.minutes - page.front.minutes) > max(2, figures.minutes // 3):
        minutes = page.front.minutes
        yield f"  {page.path}:2: 'minutes' is {minutes}; by count it is about {figures.minutes}."
    for cell in split(page.body, page.first_line):
        if cell.kind != "prose":
            continue
        if (count := len(bare(cell.source).split())) > LONGEST_SECTION:
            yield f"  {page.path}:{cell.line}: A section of {count} words, over {LONGEST_SECTION}."
        for line, sentence in sentences(cell.source, cell.line):
            if not cited(sentence) and _medical(library, sentence):
                yield f"  {page.path}:{line}: Cites nothing: {sentence}"


def _medical(library: Library, sentence: str) -> bool:
    """Whether a statement speaks of the body or of care; headings and questions do not state."""
    if not sentence.rstrip(")\"'").endswith("."):
        return False
    return any(re.search(rf"\b{re.escape(w)}", sentence, re.I) for w in library.glossary.medical)


def _due(library: Library, today: date) -> Iterator[str]:
    due = sorted((fact.review_by, name) for name, fact in library.facts.items())
    late = [f"  {name} (by {day})" for day, name in due if day <= today]
    yield f"Facts due for review on {today}: {len(late)}. The next is due by {due[0][0]}."
    yield from late


def _held(library: Library) -> Iterator[str]:
    """How well it is noted where facts were read, and how many a second person held to that."""
    facts = library.facts.values()
    again = sum(bool(fact.second_readers) for fact in facts)
    passages = sum(bool(fact.passages) for fact in facts)
    read = [source for source in library.sources.values() if source.retrieved]
    extent = sum(source.read_in is not None for source in read)
    yield f"Facts that a second reader held against their source: {again} of {len(facts)}."
    yield f"Facts of which the passage is noted: {passages} of {len(facts)}."
    if first := {name for _, found in Known(library).first for one in found for name in one.facts}:
        noted = sum(bool(library.facts[name].passages) for name in first)
        yield f"Of those behind what a reviewer reads first: {noted} of {len(first)}."
    yield f"Sources of which is noted how much was read: {extent} of {len(read)}."
