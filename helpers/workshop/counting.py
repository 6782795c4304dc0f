"""For how many people a question was hard, said so that no one can be found in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import get_args

from helpers.marking import mark
from helpers.schema.pages import Quiz
from helpers.schema.workshop import Share
from helpers.workshop.handed import Answer, Where

LEAST = 5
"""Fewest people about whom anything is said."""


def share(hard: int, people: int) -> Share | None:
    """How many of the people found it hard, in one of three words; nothing about a few people.

    Words and not counts: two counts of groups that differ by one person, such as before and
    after, would tell what that person answered.
    """
    if people < LEAST:
        return None
    if 4 * hard < people:
        return "few"
    return "most" if 2 * hard > people else "some"


def shares(
    quizzes: Mapping[str, Quiz], people: Collection[Mapping[Where, Answer]]
) -> dict[Where, Share]:
    """The share of every question that enough people answered."""
    found = {}
    for topic, quiz in quizzes.items():
        for name, question in quiz.questions.items():
            answers = [held[topic, name].picked for held in people if (topic, name) in held]
            hard = sum(not mark(question, picked).right for picked in answers)
            if said := share(hard, len(answers)):
                found[topic, name] = said
    return found


def hardest_first(columns: list[dict[Where, Share]], order: Iterable[Where]) -> list[Where]:
    """The questions of any column: the hardest at the end first, then in reading order."""
    ranks = {said: rank for rank, said in enumerate(get_args(Share))}
    last_first = columns[::-1]
    there = [where for where in order if any(where in column for column in columns)]
    nowhere = len(ranks)
    return sorted(
        there, key=lambda where: [ranks.get(column.get(where), nowhere) for column in last_first]
    )
