"""What the browser takes of it: the questions, and what each choice explains."""

from __future__ import annotations

from functools import partial
from typing import Any

from helpers.citing import bare, references
from helpers.document.sentences import Lookup
from helpers.library import Library
from helpers.parts.base.serialize import explained, serialize
from helpers.parts.base.values import Values
from helpers.parts.quiz.words import QuizWords
from helpers.schema.pages import Question, Quiz
from helpers.schema.words import Catalogue


def values_of(quiz: Quiz, words: Catalogue, name: str, references: Lookup) -> Values:
    """The quiz for a widget; ``references`` finds the sources of facts by name."""
    questions = [_drawn(q, name, references) for name, q in quiz.questions.items()]
    said = serialize(words.of(QuizWords), words.kept)
    content = quiz, words.of(QuizWords), references
    own = {"questions": questions, "closed": quiz.closed, "language": words.language}
    return Values(name, content, words=said, **own)


def of_page(library: Library, topic: str) -> Values:
    """The questions of a topic."""
    lookup = partial(references, library)
    return values_of(library.quiz(topic), library.catalogue, name=topic, references=lookup)


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
