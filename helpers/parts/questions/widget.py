"""Questions that people ask, on the page."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class QuestionsWidget(BaseWidget):
    """Questions to search and to open, below the title of the page that says more."""

    kind = "questions"
    _esm = NOTEBOOK / "questions.js"
    _css = NOTEBOOK / "questions.css"

    groups = t.List(t.Dict(), help="What to draw: a page, and the questions it answers.").tag(
        sync=True
    )
    known = t.Dict(help="What the search knows besides the words of the questions.").tag(sync=True)
    search = t.Unicode(help="What the reader looks for; the browser writes it.").tag(sync=True)
