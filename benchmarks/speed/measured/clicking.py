"""From a press on the button until the explanation can be seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from browser.lab.reader import Reader
from playwright.sync_api import Locator

from speed.delay import far_away
from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground
from speed.pages import CELLS, questions

ARM = """
(area, says) => {
  const stands = () => area.innerText.replace(/\\s+/g, " ").includes(says);
  if (stands()) throw new Error(`It stands there before the press: ${says}`);
  globalThis.timed = new Promise((tell) => {
    let pressed = null;
    const observer = new MutationObserver(() => {
      if (pressed === null || !stands()) return;
      observer.disconnect();
      const shown = performance.now() - pressed;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell({ shown, painted: performance.now() - pressed });
      requestAnimationFrame(() => port2.postMessage("painted"));
    });
    const kinds = { childList: true, characterData: true, attributes: true };
    observer.observe(area, { subtree: true, ...kinds });
    const press = (event) => (pressed = event.timeStamp);
    addEventListener("click", press, { capture: true, once: true });
  });
}
"""
"""The clock starts with the system's own press, not with the first line of somebody's script."""

TIMED = "() => globalThis.timed"

FINGER = 100
"""Milliseconds that a press lasts. Meanwhile Jupyter makes the cell the active one, which must not
count for those whose cell was not active before."""


@dataclass(frozen=True)
class Contestant:
    """One question on the page: where it stands, and how each of two answers is given and shown."""

    area: Locator
    prepare: Callable[[int], None]
    press: Callable[[int], Locator]
    says: Callable[[int], str]

    def pressed(self, turns: dict[str, int], name: str, painted: list[float]) -> float:
        """Press for the other answer, and time it in milliseconds."""
        turn = turns[name] = turns.get(name, -1) + 1
        self.prepare(turn % 2)
        self.area.evaluate(ARM, self.says(turn % 2))
        page, button = self.area.page, self.press(turn % 2)
        button.hover()
        page.mouse.down()
        page.wait_for_timeout(FINGER)
        page.mouse.up()
        timed = page.evaluate(TIMED)
        painted.append(timed["painted"])
        return float(timed["shown"])


def on_page(reader: Reader, ground: Ground) -> dict[str, Contestant]:
    """Every contestant of the page on which they stand side by side."""
    first = questions(ground.library)[0]
    says, why = list(first["choices"]), list(first["choices"].values())
    cells = reader.page.locator(".jp-CodeCell")
    cell = {name: cells.nth(place) for place, name in enumerate(CELLS, 1)}

    def with_button(area: Locator) -> Contestant:
        return Contestant(
            area,
            lambda turn: area.get_by_label(says[turn], exact=True).check(),
            lambda _: area.get_by_role("button", name="Check my answer"),
            lambda turn: why[turn],
        )

    quiz = cell["jupyterquiz"].locator(".Quiz").first
    floor = cell["floor"].locator("[data-floor=button]")
    return {
        "ours": with_button(cell["ours"].locator(".als-question").first),
        "floor": Contestant(
            floor,
            lambda _: None,
            lambda _: floor.get_by_role("button"),
            lambda turn: ["This is an apple.", "This is a pear."][turn],
        ),
        "ipywidgets": with_button(
            cell["ipywidgets"].locator(".widget-vbox .widget-vbox").first,
        ),
        "jupyterquiz": Contestant(
            quiz,
            lambda _: None,
            lambda turn: quiz.get_by_text(says[turn], exact=True),
            lambda turn: why[turn],
        ),
    }


def click(ground: Ground, name: str, delay: int) -> dict[str, Samples]:
    """Press to explanation, from the system's press until the words are laid out on the page.

    Floor: an anywidget button that sets a text of its own. Peers: the same first question in core
    ipywidgets and in jupyterquiz, on the same page with the same kernel. The wait for the screen's
    next frame is left out, since it is the same for all and would flatter whoever is near the
    floor; it is in the figure that ends in ``painted``. Unfair would be to start the clock in our
    own handler, or to give the peer hints and sources to draw: it has none.
    """
    with far_away(ground.server, delay / 1000) as server, ground.reader(server) as reader:
        reader.opens("side-by-side")
        reader.runs_all()
        contestants = on_page(reader, ground)
        for one in contestants.values():
            one.area.wait_for()
        turns: dict[str, int] = {}
        painted: Samples = {name: [] for name in contestants}
        shown = alternately(
            {
                who: partial(one.pressed, turns, who, painted[who])
                for who, one in contestants.items()
            },
            ground.times(21),
        )
        return {name: shown, f"{name}-painted": {who: all[1:] for who, all in painted.items()}}


for late in (0, 100, 200):
    NAME = f"click-{late}ms"
    FASTER = 1 / 8 if late == 0 else None
    BESIDE = [
        Figure(f"{NAME}-beside-{peer}", "ms", goal, peer, against=peer, samples=NAME)
        for peer, goal in (("ipywidgets", FASTER), ("jupyterquiz", None))
    ]
    measures(
        Figure(NAME, "ms", 1.5, "ipywidgets"),
        *BESIDE,
        Figure(f"{NAME}-painted", "ms", peer="ipywidgets"),
    )(partial(click, name=NAME, delay=late))
