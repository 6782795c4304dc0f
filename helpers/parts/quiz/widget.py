"""The questions of one topic, on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget

if TYPE_CHECKING:
    from helpers.marking import Mark


class QuizWidget(BaseWidget):
    """The questions of one topic, answered in the browser."""

    kind = "quiz"
    _esm = NOTEBOOK / "quiz.js"
    _css = NOTEBOOK / "quiz.css"

    questions = t.List(t.Dict(), help="What to draw, and what each choice explains.").tag(sync=True)
    closed = t.Bool(help="Whether the questions wait to be opened.").tag(sync=True)
    language = t.Unicode(help="The language of the words, as in 'en'.").tag(sync=True)
    picked = t.Dict(help="Choices of each answer checked; the browser writes it.").tag(sync=True)

    @property
    def marks(self) -> dict[str, Mark]:
        """The mark of every answer checked so far, by the browser's own rule."""
        from helpers.marking import mark  # only here are the models of questions needed

        questions = self._content[0].questions
        return {name: mark(questions[name], picked) for name, picked in self.picked.items()}
