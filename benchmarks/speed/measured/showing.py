"""From running a cell until its quiz can be seen, and what goes over the wire for it."""

from __future__ import annotations

import zlib
from functools import partial

from browser.lab.reader import Reader
from playwright.sync_api import WebSocket

from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground
from speed.pages import CELLS

QUIZ = "jupyterquiz"
DRAWN = {
    "ours": ".als-question",
    "floor": "[data-floor=empty]",
    "ipywidgets": ".widget-vbox button",
    QUIZ: ".Quiz .Answer",
}
CELL_OF = {name: place for place, name in enumerate(CELLS, 2)}
PLACES = {name: CELL_OF["empty" if name == "floor" else name] for name in DRAWN}
"""Which cell of the page shows each contestant: below the heading and the imports."""

EMPTY = """
async (at) => {
  const cell = jupyterapp.shell.currentWidget.content.widgets[at];
  cell.outputArea.model.clear();
  await new Promise((tell) => requestAnimationFrame(() => setTimeout(tell)));
}
"""

RUN = """
async ({ at, drawn }) => {
  const notebook = jupyterapp.shell.currentWidget.content;
  notebook.activeCellIndex = at;
  const cell = notebook.widgets[at].node;
  const seen = () => cell.querySelector(drawn)?.getBoundingClientRect();
  if (seen()) throw new Error(`It stands there before the cell runs: ${drawn}`);
  const began = performance.now();
  const shown = new Promise((tell) => {
    const observer = new MutationObserver(() => {
      if (!seen()) return;
      observer.disconnect();
      tell(performance.now() - began);
    });
    observer.observe(cell, { subtree: true, childList: true, attributes: true });
  });
  await jupyterapp.commands.execute("notebook:run-cell");
  return await shown;
}
"""

# ours is made once and then shown again, which would flatter it
CLOSED = (
    "[one.close() for one in [*__import__('helpers.parts.base.base_widget', fromlist=['it'])"
    ".BaseWidget._open_ones.values()] if one.comm is not None]"
)
MODELS = "len(__import__('ipywidgets').widgets.widget._instances)"

SETTLED = 300
"""Milliseconds in which late messages are still counted."""


class Packing:
    """Packs one way of a connection as Tornado does (RFC 7692), with what went before in mind."""

    def __init__(self) -> None:
        self._pack = zlib.compressobj(level=6, wbits=-zlib.MAX_WBITS)

    def size(self, message: str | bytes) -> int:
        """Bytes of a message once it is packed, without the four that are never sent."""
        plain = message.encode() if isinstance(message, str) else message
        return len(self._pack.compress(plain) + self._pack.flush(zlib.Z_SYNC_FLUSH)) - 4


class Wire:
    """Counts what goes between the page and its kernel, both ways, as it is said and packed."""

    def __init__(self, reader: Reader) -> None:
        self.sizes: list[int] = []
        self.packed: list[int] = []
        reader.page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        if "/channels" in socket.url:
            for way in ("framesent", "framereceived"):
                socket.on(way, partial(self._count, Packing()))

    def _count(self, packing: Packing, message: str | bytes) -> None:
        self.sizes.append(len(message))
        self.packed.append(packing.size(message))


@measures(
    Figure("show", "ms", 1.3, "ipywidgets"),
    Figure("show-beside-ipywidgets", "ms", None, "ipywidgets", "ipywidgets", "show"),
    Figure("show-beside-jupyterquiz", "ms", None, QUIZ, QUIZ, "show"),
    Figure("show-models", "models", None, "ipywidgets"),
    Figure("show-messages", "messages", None, "ipywidgets"),
    Figure("show-bytes", "bytes", None, "ipywidgets"),
    Figure("show-bytes-beside-jupyterquiz", "bytes", None, QUIZ, QUIZ, "show-bytes"),
    Figure("show-packed", "bytes", None, "ipywidgets"),
)  # fmt: skip
def show(ground: Ground) -> dict[str, Samples]:
    """Run a cell until the quiz is on the page, with all modules loaded and the kernel warm.

    Floor: an empty anywidget, of which nothing but a mark on its element is to be seen. Peers: the
    same questions in core ipywidgets and in jupyterquiz, in cells of the same page. Messages and
    bytes are counted in the browser, both ways, with those of running the cell itself; models in
    Python. What is packed is reckoned from the same messages, which the browser hears unpacked. A
    quiz said again is larger than the 32 kB that a packer has in mind. Unfair would be to run our
    cell twice, since the second run shows the first one's quiz again: ours is closed before each.
    """
    with ground.reader() as reader:
        wire = Wire(reader)
        reader.opens("side-by-side")
        reader.runs_all()
        counted: dict[str, Samples] = {
            f"show-{what}": {name: [] for name in DRAWN}
            for what in ("models", "messages", "bytes", "packed")
        }
        runs = {name: partial(_run, reader, wire, counted, name) for name in DRAWN}
        shown = alternately(runs, ground.times(11))
        return {"show": shown, **counted}


def _run(reader: Reader, wire: Wire, counted: dict[str, Samples], name: str) -> float:
    """Run one contestant's cell; its time in milliseconds."""
    reader.page.evaluate(EMPTY, PLACES[name])
    reader.python(CLOSED)
    before = int(reader.python(MODELS))
    wire.sizes.clear()
    wire.packed.clear()
    time = reader.page.evaluate(RUN, {"at": PLACES[name], "drawn": DRAWN[name]})
    reader.page.wait_for_timeout(SETTLED)
    sizes = list(wire.sizes)
    counted["show-models"][name].append(int(reader.python(MODELS)) - before)
    counted["show-messages"][name].append(len(sizes))
    counted["show-bytes"][name].append(sum(sizes))
    counted["show-packed"][name].append(sum(wire.packed))
    return float(time)
