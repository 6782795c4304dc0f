"""A page made into a notebook: Markdown, one-call cells, lasting ids."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from helpers.document.alerts import ReviewBy
from helpers.document.blocks import FLOW, Blocks, Part
from helpers.document.composing import page
from helpers.document.markdown import Markdown
from helpers.document.whole import Page
from helpers.library import Library

LOCKED = {"deletable": False, "editable": False}
# not in a box of its own, even where our settings, which say the same, are not installed
FOLDED = {**LOCKED, "jupyter": {"source_hidden": True}, "scrolled": False}


def notebook(library: Library, topic: str) -> NotebookNode:
    """The notebook of a topic, not yet run.

    Raises
    ------
    Problems
        If a file that the page needs has mistakes.
    """
    made = page(library, topic)
    cells = [*_cells(library, made)]
    for number, cell in enumerate(cells, 1):
        cell["id"] = f"{topic}-{number:02}"
    metadata = _metadata(library.manuscript(topic).title, made.review_by)
    whole: NotebookNode = new_notebook(cells=cells, metadata=metadata)
    return whole


def _cells(library: Library, page: Page) -> Iterator[NotebookNode]:
    """The cell that gets the page ready stands below what must be read first."""
    write = Markdown(library.catalogue.page.sources_heading.flat)
    words = library.catalogue.cell
    yield _markdown(write.blocks(page.lead))
    yield _markdown(write.blocks([page.first, page.review_by]))
    if page.below:
        yield _markdown(write.blocks(page.below))
    yield _code(f"{words.opens.flat}\n# {words.alone.flat}", page.opening)
    yield _markdown(write.block(page.contents))
    for section in page.sections:
        for cell in _apart(section.blocks):
            if isinstance(cell[0], Part):
                yield _code(getattr(words, cell[0].kind).flat, cell[0].source)
            else:
                yield _markdown(write.blocks(cell))


def _apart(blocks: Blocks) -> Iterator[Blocks]:
    """The blocks of each cell: what is read on in one go stays together."""
    for flows, run in groupby(blocks, lambda block: isinstance(block, FLOW)):
        together = tuple(run)
        yield from [together] if flows else [(block,) for block in together]


def _metadata(title: str, review: ReviewBy) -> dict[str, Any]:
    return {
        # what a reading room that knows the day says in its place
        "review_by": {"due": review.day.isoformat(), "overdue": review.overdue},
        "kernelspec": {
            "display_name": "Python 3 (ipykernel)",
            "language": "python",
            "name": "python3",
        },
        "title": title,
    }


def _markdown(source: str) -> NotebookNode:
    made: NotebookNode = new_markdown_cell(source, metadata=dict(LOCKED))
    return made


def _code(friendly: str, source: str) -> NotebookNode:
    made: NotebookNode = new_code_cell(f"# {friendly}\n{source}", metadata=dict(FOLDED))
    return made
