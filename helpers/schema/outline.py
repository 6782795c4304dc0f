"""What the article held that the series began with, and the sections that took it over."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from helpers.schema.shape import Named, Plain, Shape, Words

Places = Annotated[
    Named[Annotated[tuple[Plain, ...], Field(min_length=1)]],
    Field(min_length=1),
]
"""By topic: the headings of its page below which it stands, the main one first."""

Verdict = Literal["agrees", "partly", "unsupported", "not-checkable"]
"""How what is known judges a claim of the article."""


class Kept(Shape):
    """One list or service of the article, in our words, and where it went."""

    say: Words
    places: Places


class Claim(Kept):
    """One claim of the article: what our page says of it, and whether it is so."""

    verdict: Verdict


class Outline(Shape):
    """Everything that the article held, by its kind."""

    lists: Named[Kept] = Field(min_length=1)
    services: Named[Kept] = Field(min_length=1)
    claims: Named[Claim] = Field(min_length=1)

    @property
    def everything(self) -> tuple[Kept, ...]:
        """Lists, services and claims together."""
        return (*self.lists.values(), *self.services.values(), *self.claims.values())
