"""Running a notebook and saving what it shows, the same to the byte each time."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from nbformat.v4 import new_output
from traitlets.config import Config

from helpers.files import Problem, Problems
from helpers.library import Library
from helpers.press.notebook import notebook

STATE = "application/vnd.jupyter.widget-state+json"
VIEW = "application/vnd.jupyter.widget-view+json"
ONLY_READ = "text/markdown"
# else the kernel warns on each run that other users of the machine could listen
ENCRYPTED = Config({"AsyncKernelManager": {"transport_encryption": "auto"}})
SECONDS = 120
"""Longest that one cell may take."""


def pressed(library: Library, topic: str) -> str:
    """The whole text of a topic's notebook, run, with the state of its widgets.

    Raises
    ------
    Problems
        If the content has mistakes, or a cell fails.
    """
    page = notebook(library, topic)
    folder = library.root / "notebooks"
    client = NotebookClient(
        page,
        kernel_name="python3",
        timeout=SECONDS,
        store_widget_state=True,
        config=ENCRYPTED,
        resources={"metadata": {"path": str(folder)}},
    )
    try:
        client.execute()
    except CellExecutionError as why:
        shown = library.manuscript(topic).path
        says = f"A cell of this page fails: {why.ename}: {why.evalue}. Mend the part that it shows."
        raise Problems([Problem(shown, 1, says)]) from None
    return _text(page)


def _text(page: NotebookNode) -> str:
    for cell in page.cells:
        # times and process ids say nothing to a reader and differ at each run
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs = [part for output in _shown(cell) for part in _apart(output)]
    widgets = page.metadata.get("widgets", {}).get(STATE)
    if widgets:
        widgets["state"] = dict(sorted(widgets["state"].items()))
    nbformat.validate(page)
    text: str = nbformat.writes(page)
    return text.rstrip("\n") + "\n"


def _shown(cell: NotebookNode) -> Iterator[NotebookNode]:
    """What a cell shows; what it complains of is for whoever presses the page, not for readers."""
    for output in cell.outputs:
        if output.get("name") == "stderr":
            print(output.text, end="", file=sys.stderr)
        else:
            yield output


def _apart(output: NotebookNode) -> Iterator[NotebookNode]:
    """The printed form, then the view: in one output Jupyter shows only the view.

    It would say "Loading widget..." until the kernel is up. So the printed form stands before it,
    and the view's style sheet hides it as soon as the view is drawn. Where no view can be drawn, as
    in VS Code, one sentence says so; else a box would stand there that asks for a program.
    """
    data = output.get("data", {})
    if VIEW not in data:
        yield output
        return
    beside = {kind: data.pop(kind) for kind in (VIEW, ONLY_READ) if kind in data}
    yield output
    yield new_output("display_data", beside)
