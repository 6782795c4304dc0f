"""Manuscripts: their headings, cells, directives and links, and what their prose states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from helpers.cells import (
    CALL,
    Cell,
    Heading,
    headings,
    opening,
    sections,
    split,
    unread,
)
from helpers.check.calls import of_call, of_directive
from helpers.check.claims import FORM, SAMPLER, Claims
from helpers.check.contacts import of_names
from helpers.check.markup import lost_citation
from helpers.check.readable import Readable
from helpers.files import Problem, collect, quoted
from helpers.manuscript import Manuscript

LINK = re.compile(r"\]\((?P<to>[^)]*)\)?")
FORBIDDEN = re.compile(r"<[a-zA-Z/!?]|&#?\w+;|!\[|https?://|^\s*\[[^\]@]+\]:")
TOPIC = "topic:"
CELL = "A cell says one thing, such as {quiz} or {chart} and its name."


def of_page(library: Readable, topic: str) -> Iterator[Problem]:
    """Every problem of one manuscript."""
    page = library.manuscript(topic)
    cells = list(split(page.body, page.first_line))
    for look in (_of_headings, _of_sections, _of_blocks):
        yield from collect(look, library, page)
    yield from _of_opening(page, cells)
    for cell in cells:
        for look_at in LOOKS[cell.kind]:
            yield from collect(look_at, library, page, cell)


def _of_headings(library: Readable, page: Manuscript) -> Iterator[Problem]:
    found = list(headings(page.body, page.first_line))
    if not found or found[0].level != 1:
        says = "A page starts with its title, as in '# Title'. Add it."
        yield Problem(page.path, page.first_line, says)
    before = 0
    for heading in found:
        if heading.level == 1 and before:
            yield Problem(page.path, heading.line, "A page has one title. Use '##' here.")
        elif heading.level > before + 1:
            says = f"This heading skips a level. Use '{'#' * (before + 1)}'."
            yield Problem(page.path, heading.line, says)
        before = heading.level
    yield from _of_doubles(library, page, found)


def _of_doubles(library: Readable, page: Manuscript, found: list[Heading]) -> Iterator[Problem]:
    """Problems of headings that stand twice: a link leads to the first of them alone."""
    words = library.catalogue.page
    added = (words.ways_heading, words.sources_heading, words.about_heading)
    first = {one.flat.casefold(): 0 for one in added}
    for heading in found:
        before = first.setdefault(heading.text.casefold(), heading.line)
        if before != heading.line:
            where = f"stands on line {before} too" if before else "is added by the press"
            says = f"The heading {quoted(heading.text)} {where}. Say it in other words."
            yield Problem(page.path, heading.line, says)


def _of_sections(library: Readable, page: Manuscript) -> Iterator[Problem]:
    words = library.catalogue.page
    if page.topic == SAMPLER:
        return
    titles = sections(page.body, page.first_line)
    wanted = words.next_heading.flat
    if wanted not in titles:
        says = f"The section '## {wanted}' is missing. Every page has one; add it."
        yield Problem(page.path, page.first_line, says)
    quiz, act = words.quiz_heading.flat, words.act_heading.flat
    cells = [cell.source for cell in split(page.body, page.first_line)]
    if "page.quiz()" in cells and not {quiz, act} & {*titles}:
        says = f"'## {quiz}', or '## {act}' for those who have it. Add one."
        yield Problem(page.path, page.first_line, f"The questions stand below {says}")


def _of_blocks(library: Readable, page: Manuscript) -> Iterator[Problem]:
    for line in unread(page.body, page.first_line):
        says = "Only parts, {care}, {plan} and {open} stand in a block, closed by ```. Use words."
        yield Problem(page.path, line, says)


def _of_opening(page: Manuscript, cells: list[Cell]) -> Iterator[Problem]:
    codes = [cell for cell in cells if cell.kind == "code"]
    wanted = opening(page.topic)
    # the press puts the emergency card between the title and this cell, written out or not
    opens = [cell for cell in codes if cell.source.startswith("from als_pages")][:1]
    if opens and (cells[1:2] != opens or opens[0].source != wanted):
        says = f"The first cell below the title is: {wanted.replace(chr(10), ' / ')}. Write it so."
        yield Problem(page.path, opens[0].line, says)
    for cell in codes:
        if cell not in opens and not CALL.fullmatch(cell.source):
            yield Problem(page.path, cell.line, f"{CELL} The guide lists them. Write one of them.")


def _of_claims(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    closed = cell.kind == "open"
    yield from Claims(library, page.path, closed).of_text(cell.source, cell.line)


def _of_links(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    yield from of_names(library, page.path, cell.source, cell.line)
    for number, line in enumerate(cell.source.split("\n"), cell.line):
        if FORBIDDEN.search(line):
            says = "No HTML, pictures or web addresses in a page. Use words, a chart or a citation."
            yield Problem(page.path, number, says)
        if lost_citation(line):
            yield Problem(page.path, number, FORM)
        for link in LINK.finditer(line):
            to = link["to"].removeprefix(TOPIC)
            if link["to"].startswith("contact:"):
                continue  # whether it is known is asked of the whole text
            if not link["to"].startswith((TOPIC, "#")):
                says = "A link leads to another page, as in [words](topic:name). Write it so."
                yield Problem(page.path, number, says)
            elif to not in library.kept and not to.startswith("#"):
                says = f"{quoted(to)} is not a topic of series.yaml. Check the name."
                yield Problem(page.path, number, says)


def _of_opened(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    yield from Claims(library, page.path).of_text(cell.behind, cell.line - 1)
    if not cell.behind:
        says = "Behind {open}, say what is inside and how to come back. Add the words."
        yield Problem(page.path, cell.line - 1, says)
    for heading in headings(cell.source, cell.line):
        says = "No headings inside {open}: the contents could not lead there. Use bold words."
        yield Problem(page.path, heading.line, says)


LOOKS = {
    "prose": (_of_claims, _of_links),
    "open": (_of_claims, _of_links, _of_opened),
    "directive": (of_directive,),
    "code": (of_call,),
}
