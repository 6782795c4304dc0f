"""Was this page helpful? Asked on the page, kept on the reader's machine."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class FeedbackWidget(BaseWidget):
    """What a reader says about a page, to copy or to download. Nothing is sent."""

    kind = "feedback"
    _esm = NOTEBOOK / "feedback.js"
    _css = NOTEBOOK / "feedback.css"

    page = t.Unicode(help="The page and its version, as the text names them.").tag(sync=True)
    answers = t.List(t.Dict(), help="Whether it was helpful: the choices.").tag(sync=True)
    said = t.Dict(
        help="'helpful' (yes, partly, no), 'missing' and 'tell', where said; the browser writes it."
    ).tag(sync=True)
