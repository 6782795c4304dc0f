"""The facts that a quiz cites."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.citing import cited
from helpers.library import Library


def of_quiz(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a quiz cites."""
    return cited("\n".join(_in_quiz(library, topic)))


def _in_quiz(library: Library, topic: str) -> Iterable[str]:
    for question in library.quiz(topic).questions.values():
        yield from question.hints
        yield from (choice.why for choice in question.choices.values())
