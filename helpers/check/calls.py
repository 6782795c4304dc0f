"""What a cell or a directive of a page calls: that the part is there, and has that name."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.cells import CALL, DIRECTIVE, OF_NO_PAGE, SHELVES, Cell
from helpers.check.readable import Readable
from helpers.files import Problem, quoted
from helpers.manuscript import Manuscript


def of_directive(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    """Problems of one fence such as ``{care} apples-on-the-road``."""
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


def of_call(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    """Problems of one cell such as ``page.quiz()``."""
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
