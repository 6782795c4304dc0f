"""The guide as it is used: rules in order of urgency, each with the words that it says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from helpers.guide.conditions import Condition, Told, condition, written_out
from helpers.library import Library
from helpers.schema.guide import Explaining, Fitting, GuideRules, Rule
from helpers.schema.guide_words import GuideWords
from helpers.schema.ladder import LEVELS, Level
from helpers.schema.series import Card
from helpers.schema.when import Onset, Trajectory, beginnings

_STEADY = frozenset({"stable", "improving"})


@dataclass(frozen=True)
class ReadyRule:
    """A rule that can be asked. An explaining one hides features from the rules it names.

    It does so only where nothing came so fast as one of ``too_fast``, and, if it is ``steady``,
    where nothing gets worse.
    """

    name: str
    level: Level
    rank: int
    when: Condition
    card: str | None = None
    explains: frozenset[str] = frozenset()
    stands_in_for: frozenset[str] = frozenset()
    too_fast: frozenset[str] = frozenset()
    steady: bool = False

    def explains_now(self, told: Told) -> bool:
        """Whether an explaining rule holds."""
        slow = self.too_fast.isdisjoint(told.onset)
        return slow and (not self.steady or told.trajectory <= _STEADY) and self.when.holds(told)


@dataclass(frozen=True, repr=False)
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
    def als(self) -> str | None:
        """The feature that chooses the path of those who have ALS."""
        return str(self.rules.als) if self.rules.als else None

    @cached_property
    def hastens(self) -> tuple[tuple[str, Onset, Trajectory | None], ...]:
        """Features that make the course count as faster: the beginning and the course they tell."""
        return tuple((str(n), one.onset, one.trajectory) for n, one in self.rules.hastens.items())

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
        rules = [self._ready(name, one) for name, one in self.rules.rules.items()]
        rules += [self._ready(name, one) for name, one in self.rules.explaining.items()]
        return tuple(sorted(rules, key=lambda rule: rule.rank))

    @cached_property
    def explaining(self) -> tuple[ReadyRule, ...]:
        """The explaining rules alone."""
        return tuple(rule for rule in self.ready if rule.explains)

    @cached_property
    def changes(self) -> tuple[tuple[str, Condition, int], ...]:
        """What would make it more urgent, where it is near, and the rank of its level."""
        rank = {str(name): LEVELS.index(one.level) for name, one in self.rules.changes.items()}
        return tuple((n, when, rank[n]) for n, when in self._fitting(self.rules.changes.items()))

    @cached_property
    def notes(self) -> tuple[tuple[str, Condition, bool], ...]:
        """Sentences beside the answer, each with its condition, and whether it is a calm one."""
        calm = {str(name) for name, one in self.rules.notes.items() if one.calm}
        return tuple((n, when, n in calm) for n, when in self._fitting(self.rules.notes.items()))

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
            card = str(rule.card) if rule.card else None
            return ReadyRule(str(name), rule.level, rank, when, card)
        return ReadyRule(
            str(name),
            rule.level,
            rank,
            when,
            explains=frozenset(map(str, rule.explains)),
            stands_in_for=frozenset(map(str, rule.stands_in_for)),
            too_fast=frozenset(beginnings(rule.slower_than) if rule.slower_than else ()),
            steady=rule.steady,
        )

    def _fitting(self, named: Iterable[tuple[str, Fitting]]) -> tuple[tuple[str, Condition], ...]:
        return tuple((str(n), condition(one.when, self.signs)) for n, one in named)


def guide_of(library: Library) -> Guide:
    """The guide that a library holds."""
    return Guide(library.guide, library.guide_words, library.care.cards)


@lru_cache(maxsize=1)
def the_guide() -> Guide:
    """The guide of the series, read once."""
    return guide_of(Library())
