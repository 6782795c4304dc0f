"""What a reader meets on a page, and how many minutes of reading that is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from helpers.cells import CALL, DIRECTIVE, Cell, read_as, split
from helpers.check.wording import words_in
from helpers.citing import bare
from helpers.library import Library
from helpers.registry import files, found
from helpers.schema.model import Model, Words
from helpers.schema.pages import Quiz

WORDS_A_MINUTE = 130
"""Unhurried reading of health information, from which minutes are estimated; ours, for planning."""


def minutes(library: Library, topic: str) -> int:
    """Minutes of a page, without what waits to be opened."""
    return in_minutes(words_met(library, topic))


def in_minutes(words: int) -> int:
    """So many words in whole minutes, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))


def words_met(library: Library, topic: str, sections: Collection[str] = ()) -> int:
    """Words that a reader meets on a page without opening anything, or on these sections of it."""
    met = texts(library, topic, closed=False, sections=sections)
    return sum(len(bare(text).split()) for _, _, text in met)


def texts(
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
