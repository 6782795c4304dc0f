"""What its questions ask, for a file of answers that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare
from helpers.contract import NOT_SURE
from helpers.library import Library
from helpers.parts.base.asked import Named, Shown
from helpers.parts.quiz.words import QuizWords


def asked(library: Library, shown: Shown) -> Iterator[Named]:
    """Each question with its choices, and that somebody was not sure."""
    unsure = {NOT_SURE: library.catalogue.of(QuizWords).not_sure.flat}
    for topic in shown["quiz"]:
        for name, question in library.quiz(topic).questions.items():
            choices = {choice: bare(one.say) for choice, one in question.choices.items()}
            asks, record = bare(question.ask), f"quiz/{topic}/{name}"
            yield topic, {"name": record, "say": asks, "choices": choices | unsure}
