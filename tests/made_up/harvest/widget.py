"""What to pick, on the page."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.printable import NOTEBOOK, Printable


class HarvestWidget(Printable):
    """One thing to pick."""

    kind = "harvest"
    _esm = NOTEBOOK / "harvest.js"
    _css = NOTEBOOK / "harvest.css"

    say = t.Unicode(help="What to pick.").tag(sync=True)
