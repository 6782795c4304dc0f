"""The questions of one topic, on the page."""

from __future__ import annotations

from functools import partial
from typing import Any, Self

import traitlets as t

from helpers.citing import bare, references
from helpers.document.blocks import Blocks
from helpers.document.sentences import Lookup
from helpers.library import Library
from helpers.marking import Mark, mark
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import explained, spoken
from helpers.parts.quiz.printed import quiz_as_text, quiz_blocks
from helpers.parts.quiz.words import QuizWords
from helpers.schema.pages import Question, Quiz
from helpers.schema.words import FrameWords


class QuizWidget(Printable):
    """The questions of one topic, answered in the browser."""

    kind = "quiz"
    _esm = NOTEBOOK / "quiz.js"
    _css = NOTEBOOK / "quiz.css"

    _content: tuple[Quiz, QuizWords, Lookup]

    questions = t.List(t.Dict(), help="What to draw, and what each choice explains.").tag(sync=True)
    language = t.Unicode(help="The language of the words, as in 'en'.").tag(sync=True)
    closed = t.Bool(help="Whether the questions wait to be opened.").tag(sync=True)
    picked = t.Dict(help="Choices of each answer checked; the browser writes it.").tag(sync=True)

    @classmethod
    def of(cls, quiz: Quiz, words: FrameWords, name: str, references: Lookup) -> Self:
        """The quiz as a widget; ``references`` finds the sources of facts by name."""
        questions = [_drawn(q, name, references) for name, q in quiz.questions.items()]
        said = spoken(words.of(QuizWords), words.kept)
        content = quiz, words.of(QuizWords), references
        own = {"questions": questions, "closed": quiz.closed, "language": words.language}
        return cls.opened(name, content, words=said, **own)

    @property
    def marks(self) -> dict[str, Mark]:
        """The mark of every answer checked so far, by the browser's own rule."""
        questions = self._content[0].questions
        return {name: mark(questions[name], picked) for name, picked in self.picked.items()}

    def as_text(self) -> str:
        """The quiz on paper, as plain text."""
        return quiz_as_text(*self._content)

    def blocks(self) -> Blocks:
        """The quiz on paper, as blocks."""
        return quiz_blocks(*self._content)


def of_page(library: Library, topic: str) -> QuizWidget:
    """The questions of a topic."""
    lookup = partial(references, library)
    return QuizWidget.of(library.quiz(topic), library.frame, name=topic, references=lookup)


def _drawn(question: Question, name: str, lookup: Lookup) -> dict[str, Any]:
    """What the browser needs to draw and mark one question."""
    return {
        "name": name,
        "ask": bare(question.ask),
        "right": list(question.right),
        "hints": [bare(hint) for hint in question.hints],
        "choices": [
            {"name": choice, "say": bare(says.say), **explained(says.why, lookup)}
            for choice, says in question.choices.items()
        ],
    }
