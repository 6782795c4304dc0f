"""The visit sheet, on the page. What is told on it never reaches Python, nor the notebook."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class VisitWidget(BaseWidget):
    """A sheet to fill in by ticking, and to take along.

    What a reader tells is about their health. It is held by the open page alone: a value of a
    widget is saved with the notebook, and so none of these values is an answer.
    """

    kind = "visit"
    _esm = NOTEBOOK / "visit.js"
    _css = NOTEBOOK / "visit.css"

    visit = t.Dict(help="The sheet: its parts, fields, choices and questions.").tag(sync=True)
    asked = t.List(t.Dict(), help="What is carried, in words and in order.").tag(sync=True)
