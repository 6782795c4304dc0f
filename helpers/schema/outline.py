"""What the article held that the series began with, what people ask, and where it stands."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from helpers.schema.model import Model, Name, Named, Plain, Words

Places = Annotated[
    Named[Annotated[tuple[Plain, ...], Field(min_length=1)]],
    Field(min_length=1),
]
"""By topic: the headings of its page below which it stands, the main one first."""

Verdict = Literal["agrees", "partly", "unsupported", "not-checkable"]
"""How what is known judges a claim of the article."""


class Kept(Model):
    """One list or service of the article, in our words, and where it went."""

    say: Words
    places: Places


class Claim(Kept):
    """One claim of the article: what our page says of it, and whether it is so."""

    verdict: Verdict


class Asked(Kept):
    """One thing that people ask about, where it is answered, and what a reader can do then.

    ``lacks`` says what the pages have not got yet: with it, the thing does not count as answered.
    """

    can: Words
    lacks: Words | None = None


class Outline(Model):
    """Everything that the article held, by its kind, and everything that people ask about."""

    lists: Named[Kept] = Field(min_length=1)
    services: Named[Kept] = Field(min_length=1)
    claims: Named[Claim] = Field(min_length=1)
    asked: Named[Asked] = Field(default_factory=Named)

    @property
    def answered(self) -> tuple[Name, ...]:
        """What people ask about and can act on after reading."""
        return tuple(name for name, one in self.asked.items() if one.lacks is None)

    @property
    def everything(self) -> tuple[Kept, ...]:
        """All that has a place on a page."""
        parts = (self.lists, self.services, self.claims, self.asked)
        return tuple(kept for part in parts for kept in part.values())
