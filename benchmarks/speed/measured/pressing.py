"""The whole series pressed and tested."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial

from helpers.library import ROOT
from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground

PYTEST = ["-m", "pytest", "-q", "-p", "no:cacheprovider"]
TWO = ["-n2", "--dist=loadscope"]

EMPTY = """
import os, sys
from concurrent.futures import ThreadPoolExecutor
from nbclient import NotebookClient
from nbformat.v4 import new_notebook

def run(_):
    NotebookClient(new_notebook(), kernel_name="python3").execute()

with ThreadPoolExecutor(os.cpu_count()) as several:
    list(several.map(run, range(int(sys.argv[1]))))
"""

KERNELS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from jupyter_client.manager import KernelManager

def start(_):
    manager = KernelManager(kernel_name="python3")
    manager.start_kernel()
    client = manager.blocking_client()
    client.start_channels()
    client.wait_for_ready(timeout=120)
    client.stop_channels()
    manager.shutdown_kernel()

with ThreadPoolExecutor(int(sys.argv[2])) as workers:
    list(workers.map(start, range(int(sys.argv[1]))))
"""


def seconds(*words: str) -> float:
    """How long a Python program takes.

    Raises
    ------
    RuntimeError
        If it fails, with its last lines.
    """
    quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}
    began = time.perf_counter()
    ended = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=quiet, capture_output=True, text=True, check=False
    )
    took = time.perf_counter() - began
    if ended.returncode:
        # what it prints says more than the complaints of its threads
        last = (ended.stdout.strip() or ended.stderr.strip()).split("\n")[-3:]
        raise RuntimeError(f"{' '.join(words)[:60]} failed: {' '.join(last)}")
    return took


@measures(Figure("press", "s"))
def press(ground: Ground) -> dict[str, Samples]:
    """Check all content and press every page, without keeping what was pressed.

    Floor: nbclient on as many empty notebooks, as many at once as the press runs. Unfair would be
    to press pages that are known to match already: nothing is kept from one pressing to the next.
    """
    many = str(len(ground.library.series.topics))
    contestants = {
        "ours": partial(seconds, "-m", "helpers.press", "--check"),
        "floor": partial(seconds, "-c", EMPTY, many),
    }
    return {"press": alternately(contestants, ground.times(3))}


def nbval(ground: Ground, name: str, workers: int) -> dict[str, Samples]:
    """Every page run again and compared with what it shows.

    Floor: as many kernels started and ended alone, as many at once as there are workers. Peer:
    nbmake, which runs the pages and compares nothing. Unfair would be to let the two keep a cache:
    pytest's is off.
    """
    many = str(len(list((ROOT / "notebooks").glob("*.ipynb"))))
    at_once = TWO if workers > 1 else []
    contestants = {
        "ours": partial(seconds, *PYTEST, "--nbval", "notebooks", *at_once),
        "floor": partial(seconds, "-c", KERNELS, many, str(workers)),
        "nbmake": partial(seconds, *PYTEST, "--nbmake", "notebooks", *at_once),
    }
    return {name: alternately(contestants, ground.times(3))}


for called, count in (("nbval-serial", 1), ("nbval-two-workers", 2)):
    beside = Figure(f"{called}-beside-nbmake", "s", None, "nbmake", "nbmake", called)
    measures(Figure(called, "s", None, "nbmake"), beside)(
        partial(nbval, name=called, workers=count)
    )
