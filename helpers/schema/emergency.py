"""Emergency numbers by country, their words, and the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar, Self

from pydantic import Field

from helpers.files import quoted
from helpers.schema.model import Model, Name, Named, Plain, Words
from helpers.schema.placeholders import Strings

_DIALLED = re.compile(r"[0-9]+( [0-9]+)*")
_SITE = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
OTHER = "other"
"""The choice of a country that is not listed; no country may be called so."""


class PhoneNumber(Plain):
    """A number as it is written and dialled within its country."""

    @classmethod
    def _check(cls, given: Any) -> Self:
        number = super()._check(given)
        if not _DIALLED.fullmatch(number) or len(number) > 20:
            raise ValueError(f"{quoted(number)} is not a phone number. Use digits and spaces.")
        return number

    @property
    def digits(self) -> str:
        """The number without its spaces."""
        return self.replace(" ", "")

    @property
    def link(self) -> str:
        """The address with which a telephone calls."""
        return f"tel:{self.digits}"

    @property
    def text_link(self) -> str:
        """The address with which a telephone begins a text message."""
        return f"sms:{self.digits}"


class Site(Plain):
    """A site as people say its name: ``example.org``."""

    @classmethod
    def _check(cls, given: Any) -> Self:
        site = super()._check(given)
        if not _SITE.fullmatch(site):
            raise ValueError(f"{quoted(site)} is not the name of a site. Write it as example.org.")
        return site

    @property
    def link(self) -> str:
        """The address that a browser opens."""
        return f"https://{self}"


class Country(Model):
    """What to call in one country, or in several that share it; ``facts`` hold these numbers."""

    emergency: tuple[PhoneNumber, ...] = Field(min_length=1)
    emergency_text: PhoneNumber | None = None
    crisis: PhoneNumber | None = None
    crisis_text: PhoneNumber | None = None
    crisis_chat: Site | None = None
    advice: PhoneNumber | None = None
    facts: tuple[Name, ...] = Field(min_length=1)

    @property
    def called(self) -> Iterator[PhoneNumber]:
        """Every number that is for the voice."""
        yield from (one for one in (*self.emergency, self.crisis, self.advice) if one)

    @property
    def texted(self) -> Iterator[PhoneNumber]:
        """Every number that is for text messages."""
        yield from (one for one in (self.emergency_text, self.crisis_text) if one)


class EmergencyNumbers(Model):
    """The countries, in the order they are offered."""

    countries: Named[Country] = Field(min_length=1)


class CountryWords(Model):
    """What a country is called, who answers there, and how it goes without speech."""

    say: Words
    crisis: Words | None = None
    crisis_text: Words | None = None
    without_speech: Words | None = None
    advice: Words | None = None


class Countries(Model):
    """The words of every country; ``in_crisis`` cites, and says which number is for what."""

    in_crisis: Words | None = None
    countries: Named[CountryWords] = Field(min_length=1)


class NumbersWords(Strings):
    """Words around the emergency numbers. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"call": ("number",), "text": ("number",), "chat": ("site",)}

    ask: Words
    how: Words
    other: Words
    find: Words
    emergency: Words
    either: Words
    call: Words
    text: Words
    chat: Words
    crisis: Words
    no_crisis: Words
    without_speech: Words
    advice: Words
    country: Words
    whence: Words
    sources: Words
    new_tab: Words
