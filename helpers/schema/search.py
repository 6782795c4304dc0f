"""Words that people type and the pages do not use, and what the search shows for them."""

from __future__ import annotations

from pydantic import Field

from helpers.schema.model import Model, Name, Named, Plain


class Crisis(Model):
    """What someone in danger may type, and the care card that then stands before anything else."""

    card: Name
    phrases: tuple[Plain, ...] = Field(min_length=1)


class Lead(Model):
    """A page to show, or one of its sections by its heading."""

    page: Name
    section: Plain | None = None


class Meant(Model):
    """Words for one thing, the places that speak of it, and the questions that answer it."""

    phrases: tuple[Plain, ...] = Field(min_length=1)
    leads: tuple[Lead, ...] = Field(min_length=1)
    questions: tuple[Name, ...] = ()


class SearchWords(Model):
    """What the search of the web pages and that of the questions know besides the pages' words.

    ``fillers`` count for nothing within a phrase: *want to just die*. ``spellings`` lead from a way
    to spell a word to the one of the pages.
    """

    crisis: Crisis
    fillers: tuple[Plain, ...] = ()
    spellings: Named[Name] = Field(default_factory=Named)
    groups: Named[Meant] = Field(default_factory=Named)
