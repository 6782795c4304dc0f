"""The rules of the guide as lines that a pen can follow, from the same table as the decision.

Each line holds exactly where its rule holds, so that paper is never less urgent than the guide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import NamedTuple

from helpers.document.sentences import filled
from helpers.guide.compiled import Guide, ReadyRule
from helpers.guide.conditions import Condition
from helpers.guide.result import Reason, reason
from helpers.numerals import spans
from helpers.parts.guide.words import GuidePaperWords
from helpers.schema.when import GOINGS, beginnings

UNBROKEN = "\u2011"
"""A hyphen at which no line breaks."""


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
        # no line breaks at this hyphen: "36-" at its end would be read as one number
        return spans(self.number[name] for name in features).replace("-", UNBROKEN)

    def condition(self, when: Condition) -> str:
        """A condition in words."""
        return self._joined(self._parts(when))

    def hastening(self) -> Iterator[str]:
        """What some answers make of how it began and how it is going."""
        for name, _, trajectory in self.guide.hastens:
            says = self.words.much_worse if trajectory else self.words.new
            yield filled(says.flat, numbers=self.numbers([name]))

    def _whole(self, rule: ReadyRule) -> str:
        explaining = (one for one in self.guide.explaining if rule.name in one.stands_in_for)
        notes = [
            filled(
                self.words.leave_out.flat,
                numbers=self.numbers(one.explains),
                when=self._joined(self._explaining(one)),
            )
            for one in explaining
        ]
        own = self._explaining(rule) if rule.explains else self._parts(rule.when)
        return " ".join([f"{self._joined(own)}.", *notes])

    def _explaining(self, rule: ReadyRule) -> Iterator[str]:
        yield from self._parts(rule.when)
        if rule.too_fast:
            yield self.words.slower.flat
        if rule.steady:
            yield self.words.steady.flat

    def _parts(self, when: Condition) -> Iterator[str]:
        words = self.words
        yield from map(self._need, when.needs)
        if when.two:
            lists = "; ".join(f"({self.numbers(sign)})" for sign in when.two)
            yield filled(words.two.flat, lists=lists)
        if when.open:
            yield filled(words.marked_no.flat, numbers=self.numbers(when.open))
        for within, says in words.within.items():
            if when.onset == frozenset(beginnings(within)):
                yield says.flat
        for going, says in words.going.items():
            if when.trajectory == frozenset(GOINGS[going]):
                yield says.flat

    def _joined(self, parts: Iterable[str]) -> str:
        return f", {self.words.both.flat} ".join(parts)

    def _need(self, features: Set[str]) -> str:
        numbers = self.numbers(features)
        if len(features) == 1:
            return filled(self.words.one.flat, number=numbers)
        return filled(self.words.any.flat, numbers=numbers)
