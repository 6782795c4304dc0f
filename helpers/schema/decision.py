"""A decision: the options side by side, what was counted, what matters, what is still open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field

from helpers.numbers import numbers
from helpers.schema.mistakes import Mistake
from helpers.schema.reviews import Item, Mark
from helpers.schema.shape import Name, Named, Shape, Words
from helpers.schema.values import Count, Day, YesNo
from helpers.sentences import sentences

Matters = Literal["a-lot", "a-little", "not-to-me"]
"""How much something matters to the reader, in three plain steps."""

LONGEST = 1.3
"""How many times as long as the shortest side the longest may be: more words look like more."""

MOST_WORDS = 450
"""Most words of a whole table: what a tired reader can still hold side by side."""

_CITATION = re.compile(r"\s*\[@[^\]\[]*\]")


def length(*texts: Words) -> int:
    """How many words a reader reads in these texts."""
    return sum(len(_CITATION.sub("", text).split()) for text in texts)


class Option(Shape):
    """One way to go, told in the same rows as every other. ``without`` marks not doing it.

    ``until`` says when the choice closes, or that it can be changed.
    """

    title: Words
    without: YesNo = False
    what: Words
    day: Words
    gain: Words
    harm: Words
    unknown: Words
    until: Words

    @property
    def rows(self) -> dict[str, Words]:
        """What the table shows of it below its title, row by row."""
        return {row: getattr(self, row) for row in ROWS}


ROWS = ("what", "day", "gain", "harm", "unknown", "until")
"""The rows of the table, from top to bottom; an option without one of them is refused."""


class Outcome(Shape):
    """What happened to some people of a group; ``say`` tells it with both numbers."""

    say: Words
    count: Count


class Group(Shape):
    """People in whom a study counted gain and harm: the same people for both.

    ``options`` names what they had chosen.
    """

    options: tuple[Name, ...] = Field(min_length=1)
    who: Words
    of: Count
    gain: Named[Outcome] = Field(min_length=1)
    harm: Named[Outcome] = Field(min_length=1)


class Counted(Shape):
    """What studies counted, behind words that say what is inside and how to close it again.

    ``besides`` is for what was counted of one side alone, and says so.
    """

    opens: Words
    groups: Named[Group] = Field(min_length=1)
    besides: Words | None = None


class Decision(Shape):
    """One decision, and the days of this check and of the next.

    ``opens`` closes the whole of it until a reader opens it.

    ``uncounted`` says, in place of ``counted``, that no study was found that counted both sides.
    """

    checked: Day
    review_by: Day
    title: Words
    ask: Words
    about: Words
    opens: Words | None = None
    options: Named[Option] = Field(min_length=2, max_length=4)
    counted: Counted | None = None
    uncounted: Words | None = None
    matters: Named[Words] = Field(min_length=5, max_length=8)
    open: Named[Words] = Field(min_length=3, max_length=5)

    def mistakes(self) -> Iterator[Mistake]:
        """One option is to go without, no side is told at more length, each number has a fact."""
        if (without := sum(option.without for option in self.options.values())) != 1:
            says = f"{without} options say 'without: yes', and one should. Mend the options."
            yield Mistake(says, "options")
        if (self.counted is None) == (self.uncounted is None):
            says = "Write what was 'counted', or in 'uncounted' that nothing was. One of them."
            yield Mistake(says)
        if self.review_by <= self.checked:
            says = "'review-by' must be later than 'checked'. Change one of them."
            yield Mistake(says, "review-by")
        yield from _of_lengths(self.options)
        for name, group in self.counted.groups.items() if self.counted else ():
            for option in (one for one in group.options if one not in self.options):
                says = f"'{option}', of which '{name}' counts, is not one of the options."
                yield Mistake(f"{says} Check the spelling.", option)
            yield from _of_group(group)
        for words in self.words:
            yield from _bare_numbers(words)

    @property
    def words(self) -> Iterator[Words]:
        """Everything that states something, in order; what matters and is open only asks."""
        yield from (self.ask, self.about)
        for option in self.options.values():
            yield from (option.title, *option.rows.values())
        for group in self.counted.groups.values() if self.counted else ():
            outcomes = (*group.gain.values(), *group.harm.values())
            yield from (group.who, *(outcome.say for outcome in outcomes))
        yield from (one for one in (self.uncounted, self.counted and self.counted.besides) if one)


class Decisions(Shape):
    """The decisions of one topic."""

    version: Count
    decisions: Named[Decision] = Field(min_length=1)


class Standards(Shape):
    """Every decision held against every item of the standards for decision aids."""

    note: Words
    checked: Day
    items: Named[Item] = Field(min_length=1)
    decisions: Named[Named[Mark]] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """Every decision marks every item."""
        for name, marks in self.decisions.items():
            for odd in sorted(set(marks) ^ set(self.items)):
                yield Mistake(f"'{name}' and the items differ in '{odd}'. Mend one.", name)


def _of_lengths(options: Named[Option]) -> Iterator[Mistake]:
    """Mistakes if a side is told at more length than another, or all of them at too much."""
    rows: dict[str, int] = {name: length(*one.rows.values()) for name, one in options.items()}
    yield from _lopsided(rows, {str(name): name for name in options})
    for option in options.values():
        sides = {"gain": option.gain, "harm": option.harm}
        yield from _lopsided({side: length(words) for side, words in sides.items()}, sides)
    if (
        whole := sum(rows.values()) + length(*(one.title for one in options.values()))
    ) > MOST_WORDS:
        says = f"The table has {whole} words, and {MOST_WORDS} are the most. Shorten it."
        yield Mistake(says, "options")


def _of_group(group: Group) -> Iterator[Mistake]:
    """Mistakes if an outcome does not say how many it happened to, and of how many."""
    for name, outcome in (*group.gain.items(), *group.harm.items()):
        if outcome.count > group.of:
            says = f"'{name}' counts more people than the {group.of} of its group. Mend one."
            yield Mistake(says, name)
        elif not {str(outcome.count), str(group.of)} <= set(numbers(outcome.say)):
            says = f"'{name}' does not say '{outcome.count} of {group.of}'. Write both numbers."
            yield Mistake(says, name)


def _lopsided(lengths: Mapping[str, int], at: Mapping[str, str]) -> Iterator[Mistake]:
    """A mistake, at the longest, if it is told at more length than the shortest allows."""
    shortest, longest = min(lengths, key=lengths.__getitem__), max(lengths, key=lengths.__getitem__)
    if lengths[longest] > LONGEST * lengths[shortest]:
        says = (
            f"'{longest}' has {lengths[longest]} words and '{shortest}' {lengths[shortest]};"
            f" the longest may be {LONGEST} times the shortest. Shorten one, or tell the other."
        )
        yield Mistake(says, at[longest])


def _bare_numbers(words: Words) -> Iterator[Mistake]:
    """A mistake for each sentence that states a number and cites nothing."""
    for line, sentence in sentences(words, words.line + 1):
        if not _CITATION.search(sentence) and (found := numbers(sentence, spelled=False)):
            says = f"The number {found[0]} stands in a sentence that cites no fact. Cite one."
            yield Mistake(says, Words(says, line))
