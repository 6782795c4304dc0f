"""For how many people a question was hard, said so that no one can be found in it."""

from __future__ import annotations

from collections import Counter
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
    found: dict[Where, Share] = {}
    for topic, quiz in quizzes.items():
        for name, question in quiz.questions.items():
            answers = [held[topic, name].picked for held in people if (topic, name) in held]
            hard = sum(not mark(question, picked).right for picked in answers)
            if said := share(hard, len(answers)):
                found[topic, name] = said
    return found


def differing(
    where: Where, before: Iterable[Mapping[Where, Answer]], after: Iterable[Mapping[Where, Answer]]
) -> int:
    """The least number of people by whom two groups differ in a question.

    An answer that stands in both groups, with its time, is that of one person who kept to it.
    Someone who answered anew has one answer in each group that the other lacks, and someone who
    came or went has one in one group only: so the longer of the two lists counts them all once.
    """
    then = Counter(held[where] for held in before if where in held)
    now = Counter(held[where] for held in after if where in held)
    return max((then - now).total(), (now - then).total())


def is_safe_beside(people: int) -> bool:
    """Whether two shares may stand side by side, if so many people make the difference.

    If one person came late and no one else changed, "some" before and "most" after says what that
    person answered. So the people who make the difference are held to the same rule as the people
    who are counted: nothing is said about fewer than five. The second word is left out whether it
    differs or not, else its absence would tell. Where no one differs, it tells nothing new.
    This cannot help where the files themselves are made up by whoever wants to find someone.
    """
    return people == 0 or people >= LEAST


def hardest_first(columns: list[dict[Where, Share]], order: Iterable[Where]) -> list[Where]:
    """The questions of any column: the hardest at the end first, then in reading order."""
    ranks = {said: rank for rank, said in enumerate(get_args(Share))}
    last_first = columns[::-1]
    there = [where for where in order if any(where in column for column in columns)]
    nowhere = len(ranks)
    return sorted(
        there, key=lambda where: [ranks.get(column.get(where), nowhere) for column in last_first]
    )
