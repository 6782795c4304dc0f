"""A decision, on the page. What is marked in it never reaches Python, nor the notebook."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class DecisionWidget(BaseWidget):
    """The options side by side, what matters to the reader, and what is still open.

    What a reader marks is about their health. It is held by the open page alone: a value of a
    widget is saved with the notebook, and so none of these values is an answer.
    """

    kind = "decision"
    _esm = NOTEBOOK / "decision.js"
    _css = NOTEBOOK / "decision.css"

    decision = t.Dict(help="The decision: its options, what was counted, what is asked.").tag(
        sync=True
    )
