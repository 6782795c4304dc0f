"""Emergency numbers by country, their words, and the words around them."""

from __future__ import annotations

import re
from typing import Any, ClassVar, Self

from pydantic import Field

from helpers.files import quoted
from helpers.schema.places import Frame
from helpers.schema.shape import Name, Plain, Shape, Words

_DIALLED = re.compile(r"[0-9]+( [0-9]+)*")
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
    def link(self) -> str:
        """The address that a telephone opens."""
        return f"tel:{self.replace(' ', '')}"


class Country(Shape):
    """What to call in one country, or in several that share it; ``facts`` hold these numbers."""

    emergency: tuple[PhoneNumber, ...] = Field(min_length=1)
    crisis: PhoneNumber | None = None
    facts: tuple[Name, ...] = Field(min_length=1)


class EmergencyNumbers(Shape):
    """The countries, in the order they are offered."""

    countries: dict[Name, Country] = Field(min_length=1)


class CountryWords(Shape):
    """What a country is called, and who answers on its crisis line."""

    say: Words
    crisis: Words | None = None


class Countries(Shape):
    """The words of every country."""

    countries: dict[Name, CountryWords] = Field(min_length=1)


class NumbersWords(Frame):
    """Words around the emergency numbers. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {"call": ("number",)}

    ask: Words
    how: Words
    other: Words
    find: Words
    emergency: Words
    either: Words
    call: Words
    crisis: Words
    no_crisis: Words
    country: Words
    sources: Words
    new_tab: Words
