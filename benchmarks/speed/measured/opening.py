"""From opening a page until its first question can be answered."""

from __future__ import annotations

import json
from functools import partial

from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground
from speed.pages import TOPIC, questions

WATCH = """
(() => {
  const { drawn, runs } = %s;
  let asked = false;
  const watch = setInterval(() => {
    const session = globalThis.jupyterapp?.shell?.currentWidget?.context?.sessionContext;
    const idle = session?.session?.kernel?.status === "idle";
    if (runs && idle && !asked) {
      asked = true;
      jupyterapp.commands.execute("notebook:run-all-cells");
    }
    const there = drawn && document.querySelector(drawn)?.getBoundingClientRect().height > 0;
    if (drawn ? !there : !idle) return;
    clearInterval(watch);
    globalThis.opened = performance.now();
  }, 10);
})();
"""
"""Looks every ten milliseconds, for all alike; the page's own clock starts when it is asked for."""

VISITS = {
    "ours": (TOPIC, ".als-question input", False),
    "floor": ("empty", "", False),
    "ipywidgets": ("beside-ipywidgets", ".widget-radio-box input, .widget-checkbox input", True),
    "jupyterquiz": ("beside-jupyterquiz", ".Quiz .Answer", True),
}
"""Which page each contestant opens, what has to be there, and whether it has to be run for that."""


@measures(
    Figure("open", "ms", 1.3, "ipywidgets"),
    Figure("open-beside-ipywidgets", "ms", None, "ipywidgets", "ipywidgets", "open"),
    Figure("open-beside-jupyterquiz", "ms", None, "jupyterquiz", "jupyterquiz", "open"),
)
def open_page(ground: Ground) -> dict[str, Samples]:
    """Open a page until its first question is drawn by its live widget, nothing run.

    Floor: an empty notebook until its kernel is idle. Peers: the same words with a quiz of theirs,
    which has to be run; Run All is pressed for them as soon as the kernel is idle, faster than
    anyone could, and they carry no charts and no checklists, which ours does. Jupyter's scripts
    are in the browser's memory for all. Unfair would be to take our printed form for the widget:
    after the clock has stopped, ours is answered, and must explain itself.
    """
    visits = {name: partial(_visit, ground, name) for name in VISITS}
    return {"open": alternately(visits, ground.times(7))}


def _visit(ground: Ground, name: str) -> float:
    """Open a contestant's page; its time in milliseconds."""
    page, drawn, runs = VISITS[name]
    with ground.reader() as reader:
        given = json.dumps({"drawn": drawn, "runs": runs})
        reader.page.add_init_script(WATCH % given)
        reader.opens(page)
        reader.page.wait_for_function("globalThis.opened")
        if name == "ours":
            first = questions(ground.library)[0]
            (choice, why), *_ = first["choices"].items()
            reader.answers(first["ask"], choice).get_by_text(why).wait_for()
        return float(reader.page.evaluate("globalThis.opened"))
