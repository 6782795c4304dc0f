"""The symptom diary, on the page. What is written never reaches Python, nor the notebook."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class DiaryWidget(BaseWidget):
    """Lines about symptoms, by day, with a small picture of them.

    As with the visit sheet, no value of this widget holds what a reader writes.
    """

    kind = "diary"
    _esm = NOTEBOOK / "diary.js"
    _css = NOTEBOOK / "diary.css"

    diary = t.Dict(help="What the diary asks, and what can be chosen.").tag(sync=True)
    asked = t.List(t.Dict(), help="What is carried, in words and in order.").tag(sync=True)
