"""The pages that the bench opens: empty ones, one with all contestants, one for each peer."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import nbformat
from browser.lab.server import Server
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from helpers.citing import bare
from helpers.library import ROOT, Library

TOPIC = "how-rare"
"""The page that is opened and whose questions everybody asks; it has charts and a checklist."""

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}

SETTING_UP = f"""\
from als_pages import topic
from peers import asked, core_quiz, floors, jupyter_quiz
page = topic("{TOPIC}")"""
"""What is asked is read here for everybody, as the first cell of each page does for ours."""

CELLS = {
    "ours": "page.quiz()",
    "floor": "floors.Button()",
    "empty": "floors.Empty()",
    "ipywidgets": "core_quiz.quiz(asked.QUESTIONS)",
    "jupyterquiz": "jupyter_quiz.quiz(asked.QUESTIONS)",
}
"""One cell for each contestant; the empty widget is the floor of what only has to be shown."""

PEERS = {
    "ipywidgets": "from peers import asked, core_quiz\n" + CELLS["ipywidgets"],
    "jupyterquiz": "from peers import asked, jupyter_quiz\n" + CELLS["jupyterquiz"],
}


def notebook(cells: Iterable[NotebookNode]) -> NotebookNode:
    """A notebook that nobody has run."""
    kernel = {"kernelspec": dict(KERNEL)}
    made: NotebookNode = new_notebook(cells=list(cells), metadata=kernel)
    return made


def side_by_side() -> NotebookNode:
    """All contestants on one page, below one that imports what they need."""
    codes = [SETTING_UP, *CELLS.values()]
    return notebook([new_markdown_cell("# Side by side"), *map(new_code_cell, codes)])


def beside(page: NotebookNode, code: str) -> NotebookNode:
    """The words of a page, with a peer's quiz in the place of ours and nothing else to run."""
    cells = []
    for cell in page.cells:
        if cell.cell_type == "markdown":
            cells.append(new_markdown_cell(cell.source))
        elif cell.source.endswith("page.quiz()"):
            cells.append(new_code_cell(code))
    return notebook(cells)


def passing(page: NotebookNode) -> NotebookNode:
    """The same page, of which no cell does anything."""
    made = [
        new_code_cell("pass") if cell.cell_type == "code" else new_markdown_cell(cell.source)
        for cell in page.cells
    ]
    return notebook(made)


def read(topic: str, library: Library) -> NotebookNode:
    """The pressed page of a topic."""
    path = ROOT / "notebooks" / library.notebook(topic)
    held: NotebookNode = nbformat.read(path, nbformat.NO_CONVERT)
    return held


def questions(library: Library, topic: str = TOPIC) -> list[dict[str, Any]]:
    """The questions of a topic in plain words, for quizzes that are not ours."""
    return [
        {
            "ask": bare(question.ask),
            "choices": {bare(choice.say): bare(choice.why) for choice in question.choices.values()},
            "right": [bare(question.choices[name].say) for name in question.right],
        }
        for question in library.quiz(topic).questions.values()
    ]


def put_peers(folder: Path, asked: Sequence[dict[str, Any]]) -> None:
    """Put the peers' own code, and what they ask, where a notebook of this folder finds it."""
    peers = shutil.copytree(Path(__file__).parent / "peers", folder / "peers")
    (peers / "questions.json").write_text(json.dumps(asked), encoding="utf-8")


def put_pages(server: Server, library: Library) -> None:
    """Put all of these pages beside those of the series."""
    put_peers(server.notebooks, questions(library))
    page = read(TOPIC, library)
    made = {"side-by-side": side_by_side(), "empty": notebook([new_markdown_cell("# Empty")])}
    made |= {f"beside-{peer}": beside(page, code) for peer, code in PEERS.items()}
    for name, one in made.items():
        nbformat.write(one, server.notebooks / f"{name}.ipynb")
