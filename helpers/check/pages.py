"""Manuscripts: their headings, cells, directives and links, and what their prose states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from helpers.cells import CALL, DIRECTIVE, Cell, headings, opening, split
from helpers.check.claims import SAMPLER, Claims
from helpers.files import Problem
from helpers.library import Library, Manuscript

LINK = re.compile(r"\]\(topic:(?P<topic>[a-z0-9-]*)\)")
FORBIDDEN = re.compile(r"<[a-zA-Z/!]|!\[|https?://")


def of_page(library: Library, topic: str) -> Iterator[Problem]:
    """Every problem of one manuscript."""
    page = library.manuscript(topic)
    cells = list(split(page.body, page.first_line))
    if page.front.review_by <= page.front.checked:
        yield Problem(page.path, 2, "'review-by' must be later than 'checked'. Change one of them.")
    yield from _of_headings(library, page)
    yield from _of_opening(page, cells)
    claims = Claims(library, page.path)
    for cell in cells:
        if cell.kind == "prose":
            yield from claims.of_text(cell.source, cell.line)
            yield from _of_prose(library, page, cell)
        elif cell.kind == "directive":
            yield from _of_directive(library, page, cell)
    yield from _of_calls(library, page, cells)


def _of_headings(library: Library, page: Manuscript) -> Iterator[Problem]:
    found = list(headings(page.body, page.first_line))
    if not found or found[0].level != 1:
        yield Problem(page.path, page.first_line, "A page starts with its title: '# Title'. Add it.")
    before = 0
    for heading in found:
        if heading.level == 1 and before:
            yield Problem(page.path, heading.line, "A page has one title. Use '##' here.")
        elif heading.level > before + 1:
            says = f"This heading skips a level. Use '{'#' * (before + 1)}'."
            yield Problem(page.path, heading.line, says)
        before = heading.level
    words = library.frame.page
    asked = [words.quiz_heading, words.unknown_heading, words.next_heading]
    titles = [heading.text for heading in found if heading.level == 2]
    for wanted in (one.flat for one in asked):
        if wanted not in titles and page.topic != SAMPLER:
            says = f"The section '## {wanted}' is missing. Every page has one; add it."
            yield Problem(page.path, page.first_line, says)


def _of_opening(page: Manuscript, cells: list[Cell]) -> Iterator[Problem]:
    codes = [cell for cell in cells if cell.kind == "code"]
    wanted = opening(page.topic)
    if not codes or codes[0].source != wanted:
        line = codes[0].line if codes else page.first_line
        says = f"The first cell of this page is: {wanted.replace(chr(10), ' / ')}. Write it so."
        yield Problem(page.path, line, says)
    for cell in codes[1:]:
        if not CALL.fullmatch(cell.source):
            says = (
                'A cell says one thing: page.quiz(), page.checklist("name") or page.chart("name").'
                " Write one of them."
            )
            yield Problem(page.path, cell.line, says)


def _of_prose(library: Library, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    for number, line in enumerate(cell.source.split("\n"), cell.line):
        if FORBIDDEN.search(line):
            says = "No HTML, pictures or web addresses in a page. Use words, a chart or a citation."
            yield Problem(page.path, number, says)
        for link in LINK.finditer(line):
            if link["topic"] not in library.series.topics:
                says = f"'{link['topic']}' is not a topic of series.yaml. Check the name."
                yield Problem(page.path, number, says)


def _of_directive(library: Library, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    match = DIRECTIVE.fullmatch(cell.source)
    if not match or match["kind"] != "care":
        says = f"'{cell.source}' is not a directive. Write {{care}} and the name of a card."
        yield Problem(page.path, cell.line, says)
    elif match["name"] not in library.care.cards:
        says = f"No care card is called '{match['name']}'. Check the name in care.yaml."
        yield Problem(page.path, cell.line, says)


def _of_calls(library: Library, page: Manuscript, cells: list[Cell]) -> Iterator[Problem]:
    for cell in cells:
        call = CALL.fullmatch(cell.source) if cell.kind == "code" else None
        if call is None:
            continue
        known = _known(library, page.topic, call["kind"])
        if known is None:
            part = {"chart": "charts"}.get(call["kind"], call["kind"])
            says = f"This page has no {part}.yaml beside it. Add the file, or delete the cell."
            yield Problem(page.path, cell.line, says)
        elif call["kind"] != "quiz" and call["name"] not in known:
            says = f"No {call['kind']} is called '{call['name'] or ''}'. Use {', '.join(known)}."
            yield Problem(page.path, cell.line, says)


def _known(library: Library, topic: str, kind: str) -> list[str] | None:
    """Names that a call may use, or None where the page has no such file."""
    folder = library.words_folder / topic
    if kind == "quiz":
        return [] if (folder / "quiz.yaml").is_file() else None
    if kind == "checklist":
        there = (folder / "checklist.yaml").is_file()
        return list(library.checklists(topic).checklists) if there else None
    return list(library.charts(topic).charts) if (folder / "charts.yaml").is_file() else None
