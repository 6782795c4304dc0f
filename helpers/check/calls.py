"""What a cell or a directive of a page calls: that the part is there, and has that name."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.cells import CALL, DIRECTIVE, Cell
from helpers.check.readable import Readable
from helpers.document.cited import names
from helpers.files import Problem, quoted
from helpers.manuscript import Manuscript
from helpers.registry import Part, found, parts


def of_directive(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    """Problems of one fence such as ``{care} apples-on-the-road``."""
    match = DIRECTIVE.fullmatch(cell.source)
    part = parts().get(match["kind"]) if match else None
    if match is None or part is None or not _fits(part, match["name"]):
        says = f"{quoted(cell.source)} is not a directive. Write {{care}} and the name of a card."
        yield Problem(page.path, cell.line, says)
    elif part.named:
        yield from _of_name(library, page, cell, part, match["name"])


def _fits(part: Part, name: str) -> bool:
    """Whether it is a fence, with a name only where it has one."""
    return part.is_fence and (bool(part.named) or not name)


def of_call(library: Readable, page: Manuscript, cell: Cell) -> Iterator[Problem]:
    """Problems of one cell such as ``page.quiz()``."""
    call = CALL.fullmatch(cell.source)
    if call is None:
        return
    part, name = parts()[call["kind"]], call["name"] or ""
    if part.named:
        yield from _of_name(library, page, cell, part, name)
    elif part.beside:
        if not library.path_of(part.beside, page.topic).exists():
            yield _without(page, cell, part.beside.name)
        elif name:
            says = f"A page has one {part.name}. Write {{{part.name}}} here."
            yield Problem(page.path, cell.line, says)
    else:
        if name:
            says = f"This part has no name of its own. Write {{{part.name}}} here."
            yield Problem(page.path, cell.line, says)
        for file in part.files:
            library.read(found(file.model))  # says so where its file is missing


def _of_name(
    library: Readable, page: Manuscript, cell: Cell, part: Part, name: str
) -> Iterator[Problem]:
    """Problems of the name of one of several, in the file that holds them."""
    file = part.files[0]
    if part.beside and not library.path_of(file, page.topic).exists():
        yield _without(page, cell, file.name)
    elif name not in (known := names(library, part, page.topic)):
        way = f"Use {', '.join(known)}." if part.beside else f"Check the name in {file.name}."
        yield Problem(page.path, cell.line, f"No {part.what} is called '{name}'. {way}")


def _without(page: Manuscript, cell: Cell, file: str) -> Problem:
    what = "cell" if cell.kind == "code" else "fence"
    says = f"This page has no {file} beside it. Add the file, or delete the {what}."
    return Problem(page.path, cell.line, says)
