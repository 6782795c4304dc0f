"""A decision: the options side by side, what was counted, what matters, what is still open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

from pydantic import Field

from helpers.numerals import numbers
from helpers.schema.balance import bare_numbers, length, lopsided
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Words
from helpers.schema.values import Count, Day, YesNo

Matters = Literal["a-lot", "a-little", "not-to-me"]
"""How much something matters to the reader, in three plain steps."""

Row = Literal["what", "day", "gain", "harm", "unknown", "until"]
"""A row of the table; an option without one of them is refused."""

ROWS: tuple[Row, ...] = get_args(Row)
"""The rows from top to bottom."""

MOST_WORDS = 450
"""Most words of a whole table: what a tired reader can still hold side by side."""


class Option(Model):
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
    def rows(self) -> dict[Row, Words]:
        """What the table shows of it below its title, row by row."""
        return {row: getattr(self, row) for row in ROWS}


class Outcome(Model):
    """What happened to some people of a group; ``say`` tells it with both numbers."""

    say: Words
    count: Count


class Group(Model):
    """People in whom a study counted gain and harm: the same people for both.

    ``options`` names what they had chosen.
    """

    options: tuple[Name, ...] = Field(min_length=1)
    who: Words
    of: Count
    gain: Named[Outcome] = Field(min_length=1)
    harm: Named[Outcome] = Field(min_length=1)


class Counted(Model):
    """What studies counted, behind words that say what is inside and how to close it again.

    ``besides`` is for what was counted of one side alone, and says so.
    """

    opens: Words
    groups: Named[Group] = Field(min_length=1)
    besides: Words | None = None


class Decision(Model):
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
            yield from bare_numbers(words)

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


class Decisions(Model):
    """The decisions of one topic."""

    version: Count
    decisions: Named[Decision] = Field(min_length=1)

    @property
    def closed(self) -> bool:
        """Whether all of them wait to be opened, so that reading the page takes no longer."""
        return all(one.opens for one in self.decisions.values())


def _of_lengths(options: Named[Option]) -> Iterator[Mistake]:
    """Mistakes if a side is told at more length than another, or all of them at too much."""
    rows: dict[str, int] = {name: length(*one.rows.values()) for name, one in options.items()}
    yield from lopsided(rows, {str(name): name for name in options})
    for option in options.values():
        sides = {"gain": option.gain, "harm": option.harm}
        yield from lopsided({side: length(words) for side, words in sides.items()}, sides)
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
