"""A sheet to fill in, on the page. What is written on it never reaches Python, nor the notebook."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class SheetWidget(BaseWidget):
    """Lines to write on and boxes to tick, to print empty or filled in.

    What a reader writes is about their health. It is held by the open page alone: a value of a
    widget is saved with the notebook, and so none of these values is an answer.
    """

    kind = "sheet"
    _esm = NOTEBOOK / "sheet.js"
    _css = NOTEBOOK / "sheet.css"

    sheet = t.Dict(help="The sheet: its groups and their lines.").tag(sync=True)
