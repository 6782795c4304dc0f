"""What a person should look at, page by page: grades, long sections, bare statements, due facts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from helpers.cells import CALL, DIRECTIVE, Cell, read_as, split
from helpers.check.ease import Ease, ease
from helpers.check.wording import words_in
from helpers.citing import bare, cited
from helpers.library import Library
from helpers.registry import files, found
from helpers.schema.model import Model, Words
from helpers.schema.pages import Quiz
from helpers.sentences import sentences
from helpers.statements.known import Known

LONGEST_SECTION = 200
"""Most words in a section before the report names it."""

WORDS_A_MINUTE = 130
"""Unhurried reading of health information, from which minutes are estimated; ours, for planning."""


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
    texts = list(_texts(library, topic))
    said = [bare(sentence) for _, _, text in texts for _, sentence in sentences(text, 1)]
    own = list(_own_text(library, topic))
    return Row(
        topic=topic,
        words=sum(len(sentence.split()) for sentence in said),
        minutes=minutes(library, topic),
        grade=ease(said, library.glossary),
        text=ease(own, library.glossary),
        whole=ease(own, None),
        citations=sum(len(cited(text)) for _, _, text in texts),
    )


def minutes(library: Library, topic: str) -> int:
    """Minutes of a page, without what waits to be opened."""
    return in_minutes(words_met(library, topic))


def in_minutes(words: int) -> int:
    """So many words in whole minutes, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))


def words_met(library: Library, topic: str, sections: Collection[str] = ()) -> int:
    """Words that a reader meets on a page without opening anything, or on these sections of it."""
    texts = _texts(library, topic, closed=False, sections=sections)
    return sum(len(bare(text).split()) for _, _, text in texts)


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


def _texts(
    library: Library, topic: str, closed: bool = True, sections: Collection[str] = ()
) -> Iterator[tuple[str, int, str]]:
    """Path, line and text of what a page says; ``closed``: with what waits to be opened."""
    page = library.manuscript(topic)
    cells = list(_within(split(page.body, page.first_line), sections))
    for cell in cells:
        if cell.kind == "prose" or (cell.kind == "open" and closed):
            yield page.path, cell.line, cell.source
        elif cell.kind == "directive" and cell.source.startswith("{care}"):
            card = library.care.cards[read_as(DIRECTIVE, cell.source)["name"]]
            yield page.path, cell.line, "\n\n".join([card.heading, *card.items, card.rest])
    called = {call["kind"] for cell in cells if (call := CALL.search(cell.source))}
    for file in files():
        path = library.path_of(file, topic)
        if file.place != "page" or not file.graded or not path.is_file():
            continue
        # a file holds all lists of a page: where one of them is asked for, all are counted
        if sections and file.name.removesuffix(".yaml") not in called:
            continue
        held = library.read(found(file.model), topic)
        if closed or not getattr(held, "closed", False):
            waits = frozenset() if closed else frozenset(map(id, _after_a_press(held)))
            for words in words_in(held):
                if id(words) not in waits:
                    yield library.shown(path), words.line + 1, words


def _within(cells: Iterable[Cell], sections: Collection[str]) -> Iterator[Cell]:
    """The cells below these headings and above the first of all; without headings, every cell."""
    inside = True
    for cell in cells:
        if sections and cell.kind == "prose" and cell.source.startswith("## "):
            inside = cell.source.split("\n", 1)[0].removeprefix("## ").strip() in sections
        if inside:
            yield cell


def _after_a_press(held: Model) -> Iterator[Words]:
    """What stands there only once a reader has chosen: a reason for each choice, and hints."""
    if isinstance(held, Quiz):
        for question in held.questions.values():
            yield from question.hints
            yield from (choice.why for choice in question.choices.values())


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
