"""How soon, said once: what a sentence says must be what the guide says of the same signs.

A fact names, below ``soon``, the level it asks for and the condition in the guide's vocabulary. The
guide must give that level to the least that satisfies the condition. A sentence that says how soon,
on a card, a page, in a quiz, a list or a question, cites such a fact and says the same level.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import combinations, product

from helpers.citing import bare
from helpers.files import Problem
from helpers.guide import Answers, decide
from helpers.guide.compiled import Guide, guide_of
from helpers.library import Library
from helpers.schema.ladder import LEVELS, Ladder, Level, Reaching
from helpers.schema.register import Fact
from helpers.schema.when import Onset, Trajectory, When

_LEAST: dict[str | None, tuple[Trajectory, ...]] = {
    "worse": ("worsening",),
    "not-better": ("stable", "comes-and-goes"),
    None: ("improving",),
}
_SLOWEST: Onset = "years"


class Sayings:
    """The phrases of the ladder, found in sentences."""

    def __init__(self, ladder: Ladder, reaching: Reaching | None = None) -> None:
        self.ladder, self.reaching = ladder, reaching

    @cached_property
    def _phrases(self) -> re.Pattern[str]:
        phrases = {phrase for step in self.ladder.values() for phrase in step.said_as}
        longest = sorted(map(str, phrases), key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.I)

    @cached_property
    def _levels(self) -> dict[str, set[Level]]:
        """By its phrase; one that two steps name, such as "today or within days", says both."""
        found: dict[str, set[Level]] = {}
        for level, step in self.ladder.items():
            for phrase in step.said_as:
                found.setdefault(str(phrase).casefold(), set()).add(level)
        return found

    def levels(self, sentence: str) -> set[Level]:
        """The levels that a sentence says."""
        if not self.ladder:
            return set()
        found = self._phrases.findall(bare(sentence))
        return {level for phrase in found for level in self._levels[phrase.casefold()]}

    @cached_property
    def _reached(self) -> re.Pattern[str] | None:
        if not self.reaching:
            return None
        go, to, when = (
            "|".join(map(re.escape, sorted(map(str, words), key=len, reverse=True)))
            for words in (self.reaching.go, self.reaching.to, self.reaching.when)
        )
        # "how soon" asks for the time, and tells none
        near = rf"\b(?:{go})\b(?:\W+\w+){{0,3}}?\W+(?:{to})s?\b"
        return re.compile(rf"{near}[^.;:?]*?(?<!how )\b(?:{when})\b", re.I)

    def untold(self, sentence: str) -> str | None:
        """What says how soon to be seen, and stands in no phrase of the ladder."""
        if not self._reached or self.levels(sentence):
            return None
        found = self._reached.search(bare(sentence))
        return found[0] if found else None

    def mistake(
        self, sentence: str, facts: Iterable[Fact], level: Level | None = None
    ) -> str | None:
        """What is wrong with how soon a sentence says; ``level`` is that of the card it stands on.

        A sentence that says nothing of how soon may cite any fact.
        """
        said = {level} if level else self.levels(sentence)
        if not said and (strange := self.untold(sentence)):
            return (
                f"'{strange}' says how soon in words of its own. Say it in a phrase of 'said-as' in"
                " words.yaml, or leave the time out."
            )
        asked = {fact.soon.level for fact in facts if fact.soon}
        if not said or said == asked:
            return None
        says = _listed(said)
        if not asked:
            return f"This says '{says}', and cites no fact with 'soon'. Cite one that says when."
        return f"This says '{says}', and its facts say '{_listed(asked)}'. Change one of them."

    def unheld(self, say: str, facts: Iterable[Fact]) -> str | None:
        """What is wrong if an answer says a level that none of the facts below it asks for."""
        asked = {fact.soon.level for fact in facts if fact.soon}
        if (said := self.levels(say)) <= asked:
            return None
        told = f"say '{_listed(asked)}'" if asked else "do not say how soon"
        return (
            f"This says '{_listed(said)}', and the facts of its 'why' {told}. Change one of them."
        )

    def other(self, sentence: str, facts: Iterable[Fact], level: Level | None) -> str | None:
        """What is wrong if a sentence says another level than the rule, or card, it stands for.

        It may say another one of something else, such as what would make it more urgent, where a
        fact that it cites says so.
        """
        said = self.levels(sentence)
        asked = {fact.soon.level for fact in facts if fact.soon}
        if said <= {level} or said == asked:
            return None
        return _unlike(said, level)

    def unsaid(self, reason: str, level: Level) -> str | None:
        """What is wrong if a reason says how soon, and nowhere the level of its rule.

        Its facts may still ask for what it says: another rule can hold them.
        """
        said = self.levels(reason)
        return _unlike(said, level) if said and level not in said else None


def of_facts(library: Library) -> Iterator[Problem]:
    """Problems of what facts say of how soon; without a guide there is nothing to hold them to."""
    if not (library.content / "guide.yaml").exists():
        return
    guide = guide_of(library)
    known = {*guide.features, *guide.signs}
    for path in library.fact_files():
        shown = library.shown(path)
        for name, fact in library.facts_in(path).facts.items():
            named = [one for when in (fact.soon.when if fact.soon else ()) for one in when.names]
            strangers = [one for one in named if one not in known]
            for one in strangers:
                says = f"No feature or sign of the guide is called '{one}'. Check the name."
                yield Problem(shown, one.line, says)
            if not strangers:
                yield from (Problem(shown, name.line, says) for says in differences(fact, guide))


def differences(fact: Fact, guide: Guide) -> Iterator[str]:
    """What the guide says otherwise than a fact."""
    if not (soon := fact.soon):
        return
    for when in soon.when:
        for answers in leasts(when, guide):
            level = decide(answers, guide).level
            if level != soon.level:
                told = ", ".join([*sorted(answers.present), answers.onset, answers.trajectory])
                yield (
                    f"This asks for '{soon.level}', and for {told} the guide says '{level}'."
                    " Change one of them."
                )
                break


def leasts(when: When, guide: Guide) -> Iterator[Answers]:
    """The fewest and calmest answers that satisfy a condition: all other signs answered no."""

    def alternatives(name: str) -> tuple[str, ...]:
        return guide.signs.get(name, (str(name),))

    needs = [alternatives(name) for name in when.all]
    needs += [tuple(one for name in when.any for one in alternatives(name))] if when.any else []
    pairs = [[alternatives(one) for one in pair] for pair in combinations(when.two, 2)] or [[]]
    open_ = {one for name in when.open for one in alternatives(name)}
    for pair, going in product(pairs, _LEAST[when.going]):
        for present in product(*needs, *pair):
            there = frozenset(map(str, present))
            yield Answers(
                present=there,
                absent=guide.features - there - open_,
                onset=when.within or _SLOWEST,
                trajectory=going,
                guide=guide,
            )


def _unlike(said: Iterable[Level], level: Level | None) -> str:
    return f"This says '{_listed(said)}', and its rule says '{level}'. Change one of them."


def _listed(levels: Iterable[Level]) -> str:
    return "' and '".join(sorted(levels, key=LEVELS.index))
