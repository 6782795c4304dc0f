"""Whom people with ALS and those who care for them can reach: organisations, by country."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from helpers.schema.emergency import PhoneNumber, Site
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Words
from helpers.schema.placeholders import Strings

Purpose = Literal["charity", "benefits", "veterans", "care", "research"]


class Contact(Model):
    """One organisation: the country it serves, what for, and the ways to reach it.

    ``country`` is a name of ``emergency-numbers.yaml``; ``facts`` hold its number.
    """

    country: Name
    purpose: Purpose
    voice: PhoneNumber | None = None
    text: PhoneNumber | None = None
    site: Site | None = None
    facts: tuple[Name, ...] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """Whoever is named can be reached."""
        if not (self.voice or self.text or self.site):
            yield Mistake("Nobody can be reached here. Give 'voice', 'text' or 'site'.")


class Contacts(Model):
    """The organisations, in the order they are offered within a country."""

    contacts: Named[Contact] = Field(min_length=1)


class ContactSays(Model):
    """What an organisation is called, what it helps with, and when it answers."""

    say: Words
    helps: Words
    hours: Words | None = None


class ContactWords(Strings):
    """The words of every organisation. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"call": ("number",), "text": ("number",), "open": ("site",)}

    call: Words
    text: Words
    open: Words
    purposes: dict[Purpose, Words]
    contacts: Named[ContactSays] = Field(min_length=1)
