"""Where the reader is, and how answers are kept, carried and erased, on the page."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class AnswersWidget(BaseWidget):
    """What a reader did on all pages: shown, remembered if wanted, carried as a file, erased.

    All of it stays in the browser. Python is told nothing.
    """

    kind = "answers"
    _esm = NOTEBOOK / "answers.js"
    _css = NOTEBOOK / "answers.css"

    asked = t.List(t.Dict(), help="What each page asks, in words and in order.").tag(sync=True)
    pages = t.List(t.Dict(), help="The pages in reading order, and the way to each.").tag(sync=True)
    lanes = t.List(t.Dict(), help="For whom the pages are, and the path of each.").tag(sync=True)
