"""Quizzes that cannot be answered by their looks: where the right choice stands, and its length."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

from helpers.check.readable import Readable
from helpers.files import Problem
from helpers.schema.pages import Question, Quiz

FEWEST = 4
"""Least questions of a quiz that is looked at: in fewer, chance alone puts two alike."""

IN_ALL = 0.4
"""Most of all right choices that may stand in one place.

Of three choices, a third stands in each place by chance. Whoever then always takes the same place
is right in one question of fifteen more than by chance, which nobody notices.
"""


def of_quizzes(library: Readable) -> Iterator[Problem]:
    """Problems of all quizzes: the right choice has no place or length of its own.

    Half of a page is the limit: beyond it, the look of a choice is a better guide than a thought.
    """
    places: Counter[int] = Counter()
    for topic in library.kept:
        path = library.words_folder / topic / "quiz.yaml"
        if path.is_file():
            quiz = library.quiz(topic)
            own = Counter(place for one in quiz.questions.values() if (place := _place(one)))
            places += own
            for says in _of_quiz(quiz, own):
                yield Problem(library.shown(path), 1, says)
    yield from _of_all(library, places)


def _of_quiz(quiz: Quiz, places: Counter[int]) -> Iterator[str]:
    count = len(quiz.questions)
    if count < FEWEST:
        return
    for place, times in places.items():
        if times > count / 2:
            yield (
                f"The right choice is number {place} in {times} of {count} questions."
                " Move some of them, so that no place is right in more than half."
            )
    ends = [_end(one) for one in quiz.questions.values()]
    for end in ("longest", "shortest"):
        if (times := ends.count(end)) > count / 2:
            yield (
                f"The right choice is the {end} in {times} of {count} questions."
                " Make the choices of some of them more alike."
            )


def _of_all(library: Readable, places: Counter[int]) -> Iterator[Problem]:
    most = math.ceil(IN_ALL * places.total())
    for place, times in places.items():
        if places.total() >= 2 * FEWEST and times > most:
            says = (
                f"In all quizzes, the right choice is number {place} in {times} of"
                f" {places.total()} questions, over {most}. Move some of them."
            )
            yield Problem(library.shown(library.words_folder), 1, says)


def _place(question: Question) -> int:
    """The place of the one right choice, from 1; 0 where several are right."""
    one = len(question.right) == 1
    return list(question.choices).index(question.right[0]) + 1 if one else 0


def _end(question: Question) -> str:
    """Which end of the row, by letters, the one right choice is alone at; nothing elsewhere."""
    if len(question.right) > 1:
        return ""
    lengths = {name: len(choice.say.flat) for name, choice in question.choices.items()}
    right = lengths.pop(question.right[0])
    if right > max(lengths.values()):
        return "longest"
    return "shortest" if right < min(lengths.values()) else ""
