"""Boards to point at, on the page. What is written on them never reaches Python or a notebook."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class BoardWidget(BaseWidget):
    """Boards to print, to tap, and to save for a device that speaks.

    What a reader writes, such as an address, is held by the open page alone: a value of a widget is
    saved with the notebook, and so none of these values is an answer.
    """

    kind = "board"
    _esm = NOTEBOOK / "board.js"
    _css = NOTEBOOK / "board.css"

    boards = t.Dict(help="The boards: their fields, and what is asked for some.").tag(sync=True)
