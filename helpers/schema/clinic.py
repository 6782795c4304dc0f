"""What can be told on the sheet for the ALS clinic, and how many presses a filling takes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Words
from helpers.schema.placeholders import Strings, for_every
from helpers.schema.values import Count

Change = Literal["a-little", "much", "same", "better"]
"""How something is since the last visit, in the order in which one switch comes to it."""

MOST_FIRST = 3
"""How many lines may stand on top of the sheet: what gets the minutes of a visit."""

MOST_PRESSES = 45
"""Most presses of one switch that a typical filling may take: Tab moves on, Space chooses."""

FIELDS = ("asker", "news", "first", "own")
"""What is told beside the lines: no line may be called so, as saved answers stand below it."""

Told = Mapping[str, Collection[str]]
"""Choices or steps told, by line; a group is opened where one of its lines is told."""


class Line(Strings):
    """One thing that is asked. ``short`` names it on the sheet, ``phrase`` says it aloud.

    ``change`` is answered by the steps that all lines share; ``one`` and ``several`` have choices
    of their own. ``alone`` is the choice that stands alone among several.
    """

    PLACEHOLDERS: ClassVar = {"phrase": ("what",)}

    ask: Words
    short: Words
    kind: Literal["change", "one", "several"] = "change"
    alone: Name | None = None
    phrase: Words | None = None
    choices: Named[Words] = Field(default_factory=Named)


class Group(Model):
    """Lines that are asked together, once its ``title`` was ticked as having something new."""

    title: Words
    asked: Literal["anyone", "carer"] = "anyone"
    intro: Words | None = None
    lines: Named[Line] = Field(min_length=1, max_length=4)


class News(Model):
    """The list of all groups, from which those with something new are ticked."""

    ask: Words
    how: Words
    rest: Words


class First(Model):
    """What stands on top of the sheet; what is much harder comes first where nobody chooses."""

    ask: Words
    how: Words
    short: Words


class Scale(Model):
    """What the team's own list of questions is, told in words; nothing here is ever scored."""

    title: Words
    says: Words


class Clinic(Model):
    """The sheet for the clinic. ``urgent`` stands above all, and waits for nothing."""

    version: Count
    title: Words
    urgent: Words
    intro: Words
    foot: Words
    first_phrases: tuple[Words, ...] = Field(min_length=1)
    asker: Line
    news: News
    steps: Annotated[dict[Change, Words], for_every(get_args(Change))]
    groups: Named[Group] = Field(min_length=2)
    own: Words
    first: First
    scale: Scale

    @property
    def lines(self) -> Mapping[str, Line]:
        """Every line by its name, which no other group uses."""
        return {name: line for one in self.groups.values() for name, line in one.lines.items()}

    def mistakes(self) -> Iterator[Mistake]:
        """A line stands once, for saved answers hang on its name, and its choices fit its kind."""
        before: dict[str, Name] = {}
        if self.asker.kind != "one":
            says = "Who fills in the sheet is 'kind: one'. Mend it."
            yield Mistake(says, "asker")
        yield from _of_line(self.asker)
        for called, group in self.groups.items():
            if group.asked == "carer" and not group.intro:
                says = "'intro' is missing: it says whom these lines are for. Add it."
                yield Mistake(says, called)
            for name, line in group.lines.items():
                if name in before:
                    says = f"The line '{name}' stands on line {before[name].line} too."
                    yield Mistake(f"{says} Rename one of them.", name)
                before.setdefault(name, name)
                if name in FIELDS:
                    says = f"A line cannot be called '{name}': the sheet keeps something else so."
                    yield Mistake(f"{says} Rename it.", name)
                yield from _of_line(line)

    def presses(self, told: Told) -> int:
        """How often one switch is pressed for this filling: Tab moves on, Space chooses.

        Every group in the list is passed, and ticked where it has something new; in an opened
        group every line is passed. One choice among some is reached by Space again and again;
        each of several is a stop of its own. Last come the rest, what goes first, and the button.

        Raises
        ------
        KeyError
            If something is told that the sheet does not ask.
        """
        if odd := set(told) - set(self.lines):
            raise KeyError(f"not asked: {', '.join(sorted(odd))}")
        opened = [one for one in self.groups.values() if set(told) & set(one.lines)]
        lines = {name: line for one in opened for name, line in one.lines.items()}
        asking = sum(self._of(line, told.get(name, ())) for name, line in lines.items())
        return _ASKER + len(self.groups) + len(opened) + asking + _ENDING

    def _of(self, line: Line, told: Collection[str]) -> int:
        choices = list(line.choices or self.steps)
        at = [choices.index(one) for one in told]
        if line.kind == "several":
            return len(choices) + len(at)
        return 1 + sum(place + 1 for place in at)


_ASKER = 2
"""To the first question and its first choice."""

_ENDING = 5
"""To the tick for all the rest and on it, past what goes first, to the button and on it."""


def _of_line(line: Line) -> Iterator[Mistake]:
    if bool(line.choices) == (line.kind == "change"):
        says = "A change has no 'choices', and every other kind has some. Mend it."
        yield Mistake(says, line.ask)
    if line.alone and (line.alone not in line.choices or line.kind != "several"):
        says = f"'{line.alone}' below 'alone' is not one of several choices. Mend it."
        yield Mistake(says, line.alone)
