"""The symptom guide, on the page. What is told to it never reaches Python, nor the notebook."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class GuideWidget(BaseWidget):
    """How soon to be seen, asked and decided in the browser.

    What a reader tells is about their health. It is held by the open page alone: a value of a
    widget is saved with the notebook, and so none of these values is an answer.
    """

    kind = "guide"
    _esm = NOTEBOOK / "guide.js"
    _css = NOTEBOOK / "guide.css"

    guide = t.Dict(help="The guide: what is asked, the rules, what they say.").tag(sync=True)
