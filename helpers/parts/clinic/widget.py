"""The sheet for the clinic, on the page. What is told on it never reaches Python."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class ClinicWidget(BaseWidget):
    """A sheet to fill in by ticking, and to take along to a clinic.

    What a reader tells is about their health. It is held by the open page alone: a value of a
    widget is saved with the notebook, and so none of these values is an answer.
    """

    kind = "clinic"
    _esm = NOTEBOOK / "clinic.js"
    _css = NOTEBOOK / "clinic.css"

    clinic = t.Dict(help="The sheet: its groups, lines and choices.").tag(sync=True)
