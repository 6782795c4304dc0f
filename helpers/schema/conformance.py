"""How accessible the pages are, told as OpenACR tells it: one judgement for each criterion.

The names are those of OpenACR and not ours, so that programs made for such reports can read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import ConfigDict, Field

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Plain, Words
from helpers.schema.values import Count, Day
from helpers.schema.wcag import CRITERIA

Level = Literal[
    "supports", "partially-supports", "does-not-support", "not-applicable", "not-evaluated"
]
FAULTY = ("partially-supports", "does-not-support")
Place = Literal["web", "software"]
"""Where the pages are read: as plain web pages, or inside a program such as JupyterLab."""

CHAPTERS = {f"success_criteria_level_{level.lower()}": level for level in CRITERIA}

_TEST = r"tests/[\w/]+\.py"
_TESTED = re.compile(rf"Tested by ({_TEST}(?:, {_TEST})*) on \S.*\.")
_SEEN = re.compile(r"Looked at on \S.*, \d{4}-\d{2}-\d{2}\.")
UNTRIED = "Not yet tried by a person."


class Said(Words):
    """What was found, one sentence to a line; the last lines say what it rests on."""

    @classmethod
    def _check(cls, given: object) -> Said:
        words = super()._check(given)
        if not words.found or not words.grounds:
            raise ValueError(
                "Say what was found, and on a line of its own what that rests on: "
                f"'Tested by tests/... on ...', 'Looked at on ..., 2027-03-31' or '{UNTRIED}'."
            )
        return words

    @property
    def found(self) -> str:
        """What was found, on one line."""
        return " ".join(line for line in self.split("\n") if line and not _is_ground(line))

    @property
    def grounds(self) -> list[str]:
        """The lines that say what it rests on."""
        return [line for line in self.split("\n") if _is_ground(line)]

    @property
    def tests(self) -> list[str]:
        """The files of the tests that keep it."""
        matches = map(_TESTED.fullmatch, self.grounds)
        return [path for match in matches if match for path in match[1].split(", ")]


def _is_ground(line: str) -> bool:
    return bool(line == UNTRIED or _TESTED.fullmatch(line) or _SEEN.fullmatch(line))


class _OpenAcr(Model):
    model_config = ConfigDict(alias_generator=None)


class Adherence(_OpenAcr):
    """A judgement, and what it rests on."""

    level: Level
    notes: Said

    def mistakes(self) -> Iterator[Mistake]:
        """What works was tried."""
        if self.level == "supports" and self.notes.grounds == [UNTRIED]:
            yield Mistake("'supports' rests on a test or a look. Name it, or judge lower.", "level")


class Component(_OpenAcr):
    """One of the places where the pages are read."""

    name: Place
    adherence: Adherence


class Criterion(_OpenAcr):
    """One success criterion, judged for both places."""

    num: Plain
    components: tuple[Component, Component]

    def mistakes(self) -> Iterator[Mistake]:
        """It is judged for both places."""
        if [one.name for one in self.components] != ["web", "software"]:
            says = f"{self.num} is judged for 'web' and then for 'software'. Mend it."
            yield Mistake(says, self.num)


class Chapter(_OpenAcr):
    """All success criteria of one level."""

    criteria: tuple[Criterion, ...] = Field(min_length=1)


class Product(_OpenAcr):
    """What is judged."""

    name: Plain
    description: Words


class Author(_OpenAcr):
    """Who judges, and how to reach them."""

    name: Plain
    email: Plain


class Conformance(_OpenAcr):
    """The whole report."""

    title: Plain
    product: Product
    author: Author
    report_date: Day
    version: Count
    notes: Words
    evaluation_methods_used: Words
    license: Plain
    catalog: Plain
    chapters: dict[str, Chapter]

    def mistakes(self) -> Iterator[Mistake]:
        """It is whole."""
        if list(self.chapters) != list(CHAPTERS):
            says = f"The chapters are {', '.join(CHAPTERS)}, in this order. Mend them."
            yield Mistake(says, "chapters")

    def judged(self) -> Iterator[tuple[str, Criterion, Component]]:
        """Every judgement, with the level of its criterion."""
        for chapter, level in CHAPTERS.items():
            for criterion in self.chapters[chapter].criteria:
                for component in criterion.components:
                    yield level, criterion, component
