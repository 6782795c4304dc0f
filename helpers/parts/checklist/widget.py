"""Things to do, on the page."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class ChecklistWidget(BaseWidget):
    """A list to tick, to add to, and to take along."""

    kind = "checklist"
    _esm = NOTEBOOK / "checklist.js"
    _css = NOTEBOOK / "checklist.css"

    title = t.Unicode(help="What the list is called.").tag(sync=True)
    intro = t.Dict(help="A sentence or two before the list, and their sources.").tag(sync=True)
    times = t.List(t.Dict(), help="The items, grouped by time.").tag(sync=True)
    lanes = t.List(t.Dict(), help="For whom the list can be narrowed.").tag(sync=True)
    lane = t.Unicode(help="The lane chosen, or 'everyone'.").tag(sync=True)
    ticked = t.Tuple(help="Names of the items ticked; the browser writes it.").tag(sync=True)
    own = t.Tuple(help="Lines that the reader added; the browser writes it.").tag(sync=True)
    own_ticked = t.Tuple(help="Those of the reader's lines that are ticked.").tag(sync=True)
