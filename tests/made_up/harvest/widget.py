"""What to pick, on the page."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class HarvestWidget(BaseWidget):
    """One thing to pick."""

    kind = "harvest"
    _esm = NOTEBOOK / "harvest.js"
    _css = NOTEBOOK / "harvest.css"

    say = t.Unicode(help="What to pick.").tag(sync=True)
