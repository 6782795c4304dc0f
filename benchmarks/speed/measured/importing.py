"""What the first cell of a page costs."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from helpers.library import ROOT
from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground

IMPORTS = {
    "ours": "from als_pages import topic",
    "floor": "import anywidget",
    "ipywidgets": "import ipywidgets, matplotlib.pyplot",
}
TIMED = """
import time
began = time.perf_counter()
{}
print(time.perf_counter() - began)
"""


@measures(Figure("import", "s", 1.0, "ipywidgets"), short=True)
def imports(ground: Ground) -> dict[str, Samples]:
    """The imports of a page's first cell, in a fresh Python each time.

    Floor: ``import anywidget``. Peer: what a notebook of stock widgets and charts starts with. The
    start of Python itself is left out: it is the same for all and would flatter ours. Unfair would
    be to take what a later cell imports for nothing: the figures ``run-...`` have it.
    """
    contestants = {name: partial(seconds, TIMED.format(code)) for name, code in IMPORTS.items()}
    if ground.quick:
        del contestants["ipywidgets"]
    return {"import": alternately(contestants, ground.times(11))}


def seconds(code: str) -> float:
    """What a program prints, run where the pages are."""
    command = [sys.executable, "-c", code]
    ended = subprocess.run(
        command, cwd=ROOT / "notebooks", capture_output=True, text=True, check=True
    )
    return float(ended.stdout)
