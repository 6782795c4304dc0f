"""A manuscript made into a notebook: Markdown, one-call cells, furniture, lasting ids."""

from __future__ import annotations

from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from helpers.cells import CALL, DIRECTIVE, SHELVES, Cell, read_as, split
from helpers.library import Library
from helpers.press.cited import call_facts
from helpers.press.furniture import Furniture
from helpers.press.plan import listed
from helpers.press.shelves import shelf

LOCKED = {"deletable": False, "editable": False}
FOLDED = {**LOCKED, "jupyter": {"source_hidden": True}}


def notebook(library: Library, topic: str) -> NotebookNode:
    """The notebook of a topic, not yet run.

    Raises
    ------
    Problems
        If a file that the page needs has mistakes.
    """
    page = library.manuscript(topic)
    furniture = Furniture(library, page)
    first, *rest = split(page.body, page.first_line)
    top = [_markdown(furniture.lead(first.source)), _markdown(furniture.first_card())]
    # the cell that gets the page ready stands below what must be read first
    opening, *others = rest
    body = [_cell(library, topic, furniture, cell) for cell in others]
    ends = [furniture.ways_on(), *furniture.meanings(), furniture.sources(), furniture.about()]
    contents = _markdown(furniture.contents())
    texts = [*top, _code(library, opening), contents, *body, *map(_markdown, ends)]
    for number, cell in enumerate(texts, 1):
        cell["id"] = f"{topic}-{number:02}"
    made: NotebookNode = new_notebook(cells=texts, metadata=_metadata(first))
    return made


def _metadata(title: Cell) -> dict[str, Any]:
    return {
        "kernelspec": {
            "display_name": "Python 3 (ipykernel)",
            "language": "python",
            "name": "python3",
        },
        "title": title.source.split("\n")[0].lstrip("# "),
    }


def _cell(library: Library, topic: str, furniture: Furniture, cell: Cell) -> NotebookNode:
    if cell.kind == "prose":
        return _markdown(furniture.body(cell.source))
    if cell.kind == "open":
        return _markdown(furniture.opened(cell))
    if cell.kind == "directive":
        named = read_as(DIRECTIVE, cell.source)
        if named["kind"] in SHELVES:
            return _markdown(shelf(named["kind"], furniture))
        if named["kind"] == "plan":
            return _markdown(listed(library, furniture, named["name"]))
        return _markdown(furniture.card(library.care.cards[named["name"]], level=3))
    call = read_as(CALL, cell.source)
    furniture.cite(call_facts(library, topic, call["kind"], call["name"]))
    return _code(library, cell)


def _markdown(source: str) -> NotebookNode:
    made: NotebookNode = new_markdown_cell(source, metadata=dict(LOCKED))
    return made


def _code(library: Library, cell: Cell) -> NotebookNode:
    call = CALL.fullmatch(cell.source)
    words = library.frame.cell
    friendly = getattr(words, call["kind"]) if call else words.opens
    made: NotebookNode = new_code_cell(f"# {friendly.flat}\n{cell.source}", metadata=dict(FOLDED))
    return made
