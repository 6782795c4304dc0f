"""Manuscripts: their headings, cells, directives and links, and what their prose states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from helpers.cells import (
    CALL,
    DIRECTIVE,
    OF_NO_PAGE,
    SHELVES,
    Cell,
    Heading,
    headings,
    opening,
    sections,
    split,
    unread,
)
from helpers.check.claims import FORM, SAMPLER, Claims
from helpers.check.markup import lost_citation
from helpers.check.readable import Readable
from helpers.files import Problem, gathered, quoted
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
        yield from gathered(look, library, page)
    yield from _of_opening(page, cells)
    for cell in cells:
        for look_at in LOOKS[cell.kind]:
            yield from gathered(look_at, library, page, cell)


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
    words = library.frame.page
    added = (words.ways_heading, words.words_heading, words.sources_heading, words.about_heading)
    first = {one.flat.casefold(): 0 for one in (words.contents, *added)}
    for heading in found:
        before = first.setdefault(heading.text.casefold(), heading.line)
        if before != heading.line:
            where = f"stands on line {before} too" if before else "is added by the press"
            says = f"The heading {quoted(heading.text)} {where}. Say it in other words."
            yield Problem(page.path, heading.line, says)


def _of_sections(library: Readable, page: Manuscript) -> Iterator[Problem]:
    words = library.frame.page
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
    opens = [cell for cell in codes if cell.source.startswith("from series")][:1]
    if opens and (cells[1:2] != opens or opens[0].source != wanted):
        says = f"The first cell below the title is: {wanted.replace(chr(10), ' / ')}. Write it so."
        yield Problem(page.path, opens[0].line, says)
    for cell in codes:
        if cell not in opens and not CALL.fullmatch(cell.source):
            yield Problem(page.path, cell.line, f"{CELL} The guide lists them. Write one of them.")


def _of_claims(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    yield from Claims(library, page.path).of_text(cell.source, cell.line)


def _of_links(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    for number, line in enumerate(cell.source.split("\n"), cell.line):
        if FORBIDDEN.search(line):
            says = "No HTML, pictures or web addresses in a page. Use words, a chart or a citation."
            yield Problem(page.path, number, says)
        if lost_citation(line):
            yield Problem(page.path, number, FORM)
        for link in LINK.finditer(line):
            to = link["to"].removeprefix(TOPIC)
            if not link["to"].startswith((TOPIC, "#")):
                says = "A link leads to another page, as in [words](topic:name). Write it so."
                yield Problem(page.path, number, says)
            elif to not in library.kept and not to.startswith("#"):
                says = f"{quoted(to)} is not a topic of series.yaml. Check the name."
                yield Problem(page.path, number, says)


def _of_directive(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    match = DIRECTIVE.fullmatch(cell.source)
    if match and match["kind"] in SHELVES and not match["name"]:
        return
    if match and match["kind"] == "plan":
        yield from _of_plan(library, page, cell, match["name"])
    elif not match or match["kind"] != "care":
        says = f"{quoted(cell.source)} is not a directive. Write {{care}} and the name of a card."
        yield Problem(page.path, cell.line, says)
    elif match["name"] not in library.care.cards:
        says = f"No care card is called '{match['name']}'. Check the name in care.yaml."
        yield Problem(page.path, cell.line, says)


def _of_plan(library: Readable, page: Manuscript, cell: Cell, name: str) -> Iterator[Problem]:
    if not (library.words_folder / page.topic / "plan.yaml").exists():
        says = "This page has no plan.yaml beside it. Add the file, or delete the fence."
        yield Problem(page.path, cell.line, says)
    elif name not in (known := library.plans(page.topic).plans):
        says = f"No plan is called '{name}'. Use {', '.join(known)}."
        yield Problem(page.path, cell.line, says)


def _of_call(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    call = CALL.fullmatch(cell.source)
    if call is None:
        return
    kind, name = call["kind"], call["name"]
    if kind in OF_NO_PAGE:
        if name:
            says = f"This part has no name of its own. Write {{{kind}}} here."
            yield Problem(page.path, cell.line, says)
        getattr(library, OF_NO_PAGE[kind])  # says so where its file is missing
        return
    part = {"chart": "charts"}.get(kind, kind)
    if not (library.words_folder / page.topic / f"{part}.yaml").exists():
        says = f"This page has no {part}.yaml beside it. Add the file, or delete the cell."
        yield Problem(page.path, cell.line, says)
    elif kind == "quiz":
        if name:
            yield Problem(page.path, cell.line, "A page has one quiz. Write {quiz} here.")
    elif name not in (known := _names(library, page.topic, kind)):
        says = f"No {kind} is called '{name or ''}'. Use {', '.join(known)}."
        yield Problem(page.path, cell.line, says)


def _names(library: Readable, topic: str, kind: str) -> list[str]:
    """Names that a call may use."""
    if kind == "checklist":
        return list(library.checklists(topic).checklists)
    return list(library.charts(topic).charts)


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
    "directive": (_of_directive,),
    "code": (_of_call,),
}
