"""The guide as it is used: rules in order of urgency, each with the words that it says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from helpers.guide.conditions import Condition, condition, written_out
from helpers.library import Library
from helpers.schema.guide import LEVELS, Explaining, GuideRules, Rule
from helpers.schema.guide_words import GuideWords
from helpers.schema.series import Card


@dataclass(frozen=True)
class ReadyRule:
    """A rule that can be asked. An explaining one hides features from the rules it names."""

    name: str
    level: str
    rank: int
    when: Condition
    explains: frozenset[str] = frozenset()
    stands_in_for: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Guide:
    """The rules of the guide, its words, and the care cards that it may show beside an answer."""

    rules: GuideRules
    words: GuideWords
    care: Mapping[str, Card]

    @cached_property
    def features(self) -> frozenset[str]:
        """Every feature that can be told."""
        return frozenset(map(str, self.rules.features))

    @cached_property
    def red_flags(self) -> tuple[str, ...]:
        """What must be answered no before anything is said to need no visit."""
        return tuple(map(str, self.rules.otherwise.red_flags))

    @cached_property
    def signs(self) -> dict[str, tuple[str, ...]]:
        """The features that each sign stands for."""
        return written_out(self.rules.signs)

    @cached_property
    def ready(self) -> tuple[ReadyRule, ...]:
        """Every rule, the explaining ones too, most urgent first."""
        both = {**self.rules.rules, **self.rules.explaining}
        return tuple(sorted((self._ready(*one) for one in both.items()), key=lambda r: r.rank))

    @cached_property
    def explaining(self) -> tuple[ReadyRule, ...]:
        """The explaining rules alone."""
        return tuple(rule for rule in self.ready if rule.explains)

    @cached_property
    def changes(self) -> tuple[tuple[str, int], ...]:
        """What would make it more urgent, each with the rank of its level."""
        return tuple((str(n), LEVELS.index(c.level)) for n, c in self.rules.changes.items())

    @cached_property
    def questions(self) -> tuple[tuple[str, Condition], ...]:
        """Questions for the visit, each with its condition."""
        return self._fitting(self.rules.questions.items())

    @cached_property
    def also(self) -> tuple[tuple[str, Condition], ...]:
        """Care cards to show beside the answer, each with its condition."""
        return self._fitting(self.rules.also.items())

    def _ready(self, name: str, rule: Rule | Explaining) -> ReadyRule:
        when, rank = condition(rule.when, self.signs), LEVELS.index(rule.level)
        if isinstance(rule, Rule):
            return ReadyRule(str(name), rule.level, rank, when)
        hidden = frozenset(map(str, rule.explains)), frozenset(map(str, rule.stands_in_for))
        return ReadyRule(str(name), rule.level, rank, when, *hidden)

    def _fitting(self, named: Iterable) -> tuple[tuple[str, Condition], ...]:
        return tuple((str(n), condition(one.when, self.signs)) for n, one in named)


def guide_of(library: Library) -> Guide:
    """The guide that a library holds."""
    return Guide(library.guide, library.guide_words, library.care.cards)


@lru_cache(maxsize=1)
def the_guide() -> Guide:
    """The guide of the series, read once."""
    return guide_of(Library())
