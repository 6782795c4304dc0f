"""Whole pages executed, and what their kernels hold in memory after that."""

from __future__ import annotations

import time
from functools import partial

import psutil
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from helpers.library import ROOT, Library
from helpers.press.run import ENCRYPTED, SECONDS
from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground
from speed.pages import notebook, passing, read

ANYWIDGET = "import anywidget"
PEER = "import ipywidgets, matplotlib.pyplot"
MEGABYTE = 1_000_000
CHEAP = "start-here"
"""A page without charts, for the short version."""


def has_charts(page: NotebookNode) -> bool:
    """Whether a page shows charts, and so has more to show."""
    return any("page.chart(" in cell.source for cell in page.cells)


def executed(page: NotebookNode) -> tuple[float, float]:
    """Seconds from asking for a kernel to the last cell's end, and then its megabytes."""
    where = {"metadata": {"path": str(ROOT / "notebooks")}}
    client = NotebookClient(page, timeout=SECONDS, config=ENCRYPTED, resources=where)
    began = time.perf_counter()
    with client.setup_kernel():
        for place, cell in enumerate(page.cells):
            client.execute_cell(cell, place)
        took = time.perf_counter() - began
        # the kernel's own number: nbclient has no name for it
        kernel = psutil.Process(client.km.provisioner.process.pid)  # type: ignore[union-attr]
        return took, kernel.memory_info().rss / MEGABYTE


def run(ground: Ground, topic: str) -> dict[str, Samples]:
    """A page run from the start of its kernel to its last cell, and its kernel's memory.

    Floor of the time: the same page with ``pass`` in every cell that runs. Floor of the memory: a
    kernel that has imported anywidget: charts are shown as they were built. Peer of the memory: a
    kernel that has imported what a notebook of stock widgets and charts starts with. Unfair would
    be to leave out the start of the kernel of one of them, or to count shared memory for one only:
    what counts is the resident memory, as a host's limit counts it.
    """
    page = read(topic, ground.library)
    took: Samples = {"ours": [], "floor": []}

    def timed(make: NotebookNode, name: str | None) -> float:
        seconds, megabytes = executed(make.copy())
        if name:
            took[name].append(seconds)
        return megabytes

    contestants = {
        "ours": partial(timed, page, "ours"),
        "pass": partial(timed, passing(page), "floor"),
        "floor": partial(timed, notebook([new_code_cell(ANYWIDGET)]), None),
    }
    if not ground.quick:
        contestants["ipywidgets"] = partial(timed, notebook([new_code_cell(PEER)]), None)
    held = alternately(contestants, ground.times(5))
    warm = {name: all[1:] for name, all in took.items()}
    return {f"run-{topic}": warm, f"memory-{topic}": held}


for name in Library().series.topics:
    draws = has_charts(read(name, Library()))
    measures(
        Figure(f"run-{name}", "s", 1.4 if draws else 1.2),
        Figure(f"memory-{name}", "MB", 1.1, "ipywidgets"),
        short=name == CHEAP,
    )(partial(run, topic=name))
