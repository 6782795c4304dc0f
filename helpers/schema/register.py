"""The registers: what is claimed, and where it was read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from helpers.schema.audience import Audience
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Plain, Words
from helpers.schema.values import Day, Months, YesNo
from helpers.schema.when import Soon

_PERSON = re.compile(r" [A-Z][A-Z-]{0,3}$")
"""The initials at the end of a person's name, as sources print it: *Pear AB*."""

Kind = Literal[
    "review",
    "trial",
    "guideline",
    "registry",
    "patient-organisation",
    "regulator",
    "health-information",
    "access",
    "news",
]


Extent = Literal["whole", "abstract", "excerpt"]
"""What of a work was read: all of it, its summary alone, or a part of it."""


class Source(Model):
    """One work that was read, or one that was looked for in vain (``do_not_cite``)."""

    title: Words
    by: Words
    kind: Kind
    journal: Words | None = None
    year: Plain | None = None
    url: Plain | None = None
    doi: Plain | None = None
    pmid: Plain | None = None
    retrieved: YesNo
    read_in: Extent | None = None
    read_at: tuple[Plain, ...] = ()
    second_hand: YesNo = False
    do_not_cite: YesNo = False
    likely_meant: tuple[Name, ...] = ()
    printed_doi: Plain | None = None
    printed_pmid: Plain | None = None
    warning: Words | None = None
    note: Words | None = None

    @property
    def address(self) -> str:
        """Where a reader can open it: the doi first, then its own page, then where it was read."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        return self.url or next(iter(self.read_at), "")

    @cached_property
    def label(self) -> str:
        """A short name for it, such as ``NHS, 2023``."""
        first, *rest = re.split(r"[,;] | \(", self.by.flat)
        people = [name for name in (first, *rest) if _PERSON.search(name)]
        if len(people) > 2 or "et al." in self.by.flat:
            first = f"{first} and others"
        elif len(people) == 2:
            first = " and ".join(people)
        return f"{first}, {self.year}" if self.year else first

    @cached_property
    def whole(self) -> str:
        """All that a reader needs to find it: who wrote it, its title, where and when."""
        journal = self.journal.flat if self.journal else ""
        parts = dict.fromkeys(part.rstrip(".") for part in (self.by.flat, self.title.flat, journal))
        year = "" if self.year and self.year in journal else self.year or ""
        # a group's own page bears its name again, shorter or longer: the longer one says both
        told = [one for one in (*parts, year) if not _begins_another(one, parts)]
        return " ".join(one if one.endswith("?") else f"{one}." for one in told)


def _begins_another(part: str, parts: Iterable[str]) -> bool:
    return any(other != part and other.startswith(part) for other in parts)


class Sources(Model):
    """Every reference once."""

    sources: Named[Source] = Field(min_length=1)


class Quantity(Model):
    """A number behind a claim: a value, a range, or both."""

    what: Words
    value: Plain | None = None
    low: Plain | None = None
    high: Plain | None = None
    unit: Words


class SecondReader(Model):
    """Somebody else who held a fact against one of its sources, when, and on which passage."""

    by: Words
    on: Day
    source: Name
    passage: Words


class Fact(Model):
    """One claim in plain words, ready to show, with the sources that must be cited beside it."""

    claim: Words
    myth: Words | None = None
    figures: Named[Quantity] = Field(default_factory=Named)
    sources: tuple[Name, ...] = Field(min_length=1)
    soon: Soon | None = None
    priority: Literal["core", "extra"]
    evidence: Literal["read", "recalled", "second-hand"]
    checked: Day
    review_by: Day
    hard: YesNo = False
    """Yes where it is hard to read, such as how long people live: only for whoever opens it."""
    audience: Audience | None = None
    """Who alone should read it: "it is unlikely" hurts whoever has been told that it is so."""
    note: Words | None = None
    passages: Named[Words] = Field(default_factory=Named)
    """By source: where in it the claim was read, and in our words what stands there."""
    second_readers: tuple[SecondReader, ...] = ()

    @property
    def may_be_shown(self) -> bool:
        """Whether the supporting text itself was read."""
        return self.evidence == "read"

    def mistakes(self) -> Iterator[Mistake]:
        """A review comes after the day it was checked."""
        if self.review_by <= self.checked:
            says = "'review-by' must be later than 'checked'. Change one of them."
            yield Mistake(says, "review-by")
        for name in (*self.passages.keys(), *(one.source for one in self.second_readers)):
            if name not in self.sources:
                yield Mistake(f"'{name}' is no source of this fact. Name one of its own.", name)
        for one in self.second_readers:
            if one.on < self.checked:
                says = "Since this second reading the fact was checked anew. Ask for another one."
                yield Mistake(says, one.by)


class Facts(Model):
    """The facts of one topic, and the most months that may pass before each is checked again."""

    review_months: Months
    facts: Named[Fact] = Field(min_length=1)

    def waits_too_long(self, fact: Fact) -> bool:
        """Whether one of these facts is to be checked again later than ``review_months`` allow."""
        day, again = fact.checked, fact.review_by
        months = (again.year - day.year) * 12 + again.month - day.month
        return (months, again.day - day.day) > (self.review_months, 0)
