"""A quiz: every choice explains itself and cites a fact."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem


def of_quiz(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of a topic's quiz: every choice explains itself and cites a fact."""
    claims = Claims.beside(library, topic, "quiz.yaml")
    for question in library.quiz(topic).questions.values():
        yield from claims.of_citations(question.ask)
        for hint in question.hints:
            yield from claims.of_words(hint)
        for name, choice in question.choices.items():
            yield from claims.of_citations(choice.say)
            yield from claims.must_cite(choice.why, f"The 'why' of '{name}'")
            yield from claims.of_words(choice.why)
            if name in question.right:
                yield from claims.of_answer(choice.say, choice.why)
