"""What one page states: its sentences, its cards, its quiz, its lists, its charts and its plans."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.cells import CALL, DIRECTIVE, Cell, headings, read_as, split
from helpers.library import Library
from helpers.sentences import sentences
from helpers.statements.charts import of_chart
from helpers.statements.statement import Place, Statement


def of_page(library: Library, topic: str) -> Iterator[Statement]:
    """Everything that a page has of its own, in reading order; it begins with the first card."""
    page = library.manuscript(topic)
    place = Place(library, page.path)
    under = {one.line: one.text for one in headings(page.body, page.first_line)}
    yield from of_card(library, library.care.first)
    for cell in split(page.body, page.first_line):
        if cell.kind in ("prose", "open"):
            yield from _of_prose(place, cell, under)
        else:
            yield from _of_cell(library, topic, cell)


def _of_prose(place: Place, cell: Cell, under: dict[int, str]) -> Iterator[Statement]:
    hard = cell.kind == "open"
    for line, sentence in sentences(cell.source, cell.line):
        # the nearest heading above it; what is opened stands below the words that open it
        above = under[max((at for at in under if at <= line), default=min(under))]
        below = f"{above}: {cell.behind}" if hard else above
        if sentence.startswith("|"):
            yield from _of_rows(place, below, cell, line)
        elif line not in under:
            yield place.state("sentence", below, sentence, line, hard=hard)


def _of_rows(place: Place, below: str, cell: Cell, first: int) -> Iterator[Statement]:
    """Rows of a table: each states what its cells say together; the first names the columns."""
    rows = cell.source.split("\n")[first - cell.line :]
    for line, row in enumerate(rows, first):
        if not row.startswith("|"):
            return
        if line > first and row.strip("|-: "):
            yield place.state("sentence", f"{below}: {_cells(rows[0])}", _cells(row), line)


def _cells(row: str) -> str:
    return " · ".join(cell.strip() for cell in row.strip().strip("|").split("|"))


def _of_cell(library: Library, topic: str, cell: Cell) -> Iterator[Statement]:
    if cell.kind == "directive":
        named = read_as(DIRECTIVE, cell.source)
        if named["kind"] == "care":
            yield from of_card(library, named["name"])
        elif named["kind"] == "plan":
            yield from _of_plan(library, topic, named["name"])
    elif call := CALL.fullmatch(cell.source):
        if call["kind"] == "quiz":
            yield from _of_quiz(library, topic)
        elif call["kind"] == "checklist":
            yield from _of_checklist(library, topic, call["name"])
        elif call["kind"] == "chart":
            yield from of_chart(library, topic, call["name"])


def of_card(library: Library, name: str) -> Iterator[Statement]:
    """The lines of a care card, each below how soon it says and what it says so of."""
    place = Place(library, library.shown(library.words_folder / "care.yaml"))
    card = library.care.cards[name]
    for words in filter(None, (card.number, *card.items)):
        yield place.state("card", card.heading.flat, words, words.line + 1, card.level, name)
    for line, sentence in sentences(card.then, card.then.line + 1):
        yield place.state("card", card.heading.flat, sentence, line, card.level, name)


def _of_quiz(library: Library, topic: str) -> Iterator[Statement]:
    place = Place(library, library.shown(library.words_folder / topic / "quiz.yaml"))
    quiz = library.quiz(topic)
    for question in quiz.questions.values():
        for hint in question.hints:
            yield place.state("quiz", question.ask.flat, hint, hint.line + 1, hard=quiz.closed)
        for name, choice in question.choices.items():
            mark = "right" if name in question.right else "wrong"
            under, line = f"{question.ask.flat} {choice.say.flat}", choice.why.line + 1
            yield place.state("quiz", under, choice.why, line, mark, hard=quiz.closed)


def _of_checklist(library: Library, topic: str, name: str) -> Iterator[Statement]:
    place = Place(library, library.shown(library.words_folder / topic / "checklist.yaml"))
    checklist = library.checklists(topic).checklists[name]
    if intro := checklist.intro:
        yield place.state("list", checklist.title.flat, intro, intro.line + 1)
    for item in checklist.items.values():
        text = f"{item.say.flat} {item.why.flat}"
        yield place.state("list", checklist.title.flat, text, item.say.line + 1, item.when)


def _of_plan(library: Library, topic: str, name: str) -> Iterator[Statement]:
    place = Place(library, library.shown(library.words_folder / topic / "plan.yaml"))
    for part in library.plans(topic).plans[name].parts.values():
        yield place.state("plan", part.title.flat, part.how, part.how.line + 1)
