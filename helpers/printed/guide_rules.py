"""The rules of the guide as lines that a pen can follow, from the same table as the decision.

Each line holds exactly where its rule holds, so that paper is never less urgent than the guide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from itertools import groupby
from typing import NamedTuple

from helpers.guide.compiled import Guide, ReadyRule
from helpers.guide.conditions import Condition
from helpers.guide.result import Reason, reason
from helpers.printed.sentences import filled
from helpers.schema.guide_frame import GuidePaperWords
from helpers.schema.shape import Words


class PaperRule(NamedTuple):
    """One line to follow: when it fits, and why it is there."""

    when: str
    reason: Reason


class PaperRules:
    """Every rule of a guide in words, with a number for each feature."""

    def __init__(self, guide: Guide, words: GuidePaperWords) -> None:
        self.guide, self.words = guide, words
        self.number = {str(name): at for at, name in enumerate(guide.rules.features, start=1)}

    def of(self, level: str) -> list[PaperRule]:
        """The rules that lead to a level."""
        rules = (rule for rule in self.guide.ready if rule.level == level)
        return [PaperRule(self._whole(rule), reason(self.guide, rule.name)) for rule in rules]

    def numbers(self, features: Iterable[str]) -> str:
        """The numbers of features, with neighbors as one span."""
        numbers = sorted(self.number[name] for name in features)
        spans = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
        return ", ".join(_span([number for _, number in span]) for _, span in spans)

    def condition(self, when: Condition) -> str:
        """A condition in words."""
        return f", {self.words.both.flat} ".join(self._parts(when))

    def _whole(self, rule: ReadyRule) -> str:
        explaining = (one for one in self.guide.explaining if rule.name in one.stands_in_for)
        notes = [
            filled(self.words.leave_out.flat, numbers=self.numbers(one.explains), when=when)
            for one in explaining
            for when in [self.condition(one.when)]
        ]
        return " ".join([f"{self.condition(rule.when)}.", *notes])

    def _parts(self, when: Condition) -> Iterator[str]:
        yield from map(self._need, when.needs)
        course, words = self.guide.words.course, self.words
        if when.onset:
            yield filled(words.began.flat, how=self._said(course.onset.choices, when.onset))
        if when.trajectory:
            how = self._said(course.trajectory.choices, when.trajectory)
            yield filled(words.going.flat, how=how)
        if when.age_from is not None:
            yield filled(words.age.flat, age=when.age_from)

    def _need(self, features: Set[str]) -> str:
        numbers = self.numbers(features)
        if len(features) == 1:
            return filled(self.words.one.flat, number=numbers)
        return filled(self.words.any.flat, numbers=numbers)

    def _said(self, choices: dict[str, Words], names: Set[str]) -> str:
        said = (f'"{words.flat}"' for name, words in choices.items() if name in names)
        return f" {self.words.either.flat} ".join(said)


def _span(numbers: list[int]) -> str:
    if len(numbers) < 3:
        return ", ".join(map(str, numbers))
    return f"{numbers[0]}-{numbers[-1]}"
