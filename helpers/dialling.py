"""Telephone numbers in sentences, as links: what is read and what is called are one field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypedDict

from helpers.citing import bare
from helpers.library import Library
from helpers.schema.emergency import NumbersWords, PhoneNumber
from helpers.schema.register import Fact


class Way(TypedDict):
    """One number: what is seen, and what a telephone opens."""

    say: str
    href: str


class Calling(TypedDict):
    """The emergency numbers of one country, and what they are called."""

    say: str
    ways: list[Way]


class Dialling:
    """The numbers of every country, and where they stand in a text."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @cached_property
    def addresses(self) -> dict[str, str]:
        """The address to open, by the number as it is written; one for texts alone is texted."""
        if not (self.library.content / "emergency-numbers.yaml").exists():
            return {}
        countries = self.library.emergency_numbers.countries.values()
        texted = {str(one): one.text_link for country in countries for one in country.texted}
        called = {str(one): one.link for country in countries for one in country.called}
        return {**texted, **called}

    @cached_property
    def calling(self) -> dict[str, Calling]:
        """Whom to call in an emergency by the name of a country, in the order they are offered."""
        if not self.addresses:
            return {}
        words, said = self.library.catalogue.of(NumbersWords), self.library.countries.countries
        return {
            name: {
                "say": f"{said[name].say.flat}: {words.emergency.flat}",
                "ways": [
                    {"say": words.call.flat.replace("{number}", one), "href": one.link}
                    for one in country.emergency
                ],
            }
            for name, country in self.library.emergency_numbers.countries.items()
        }

    @property
    def anywhere(self) -> str:
        """The numbers of several countries in one sentence, where no country was chosen."""
        return bare(self.library.catalogue.site.call)

    def apart(self, text: str, facts: Iterable[str]) -> Iterator[tuple[str, str]]:
        """The pieces of a text: each number that one of these facts holds, with its address.

        The words between them have none.
        """
        known = [self.library.facts[name] for name in facts if name in self.library.facts]
        done = 0
        for match in self._numbers.finditer(text) if self.addresses else ():
            if any(holds(fact, match[0]) for fact in known):
                if match.start() > done:
                    yield text[done : match.start()], ""
                yield match[0], self.addresses[match[0]]
                done = match.end()
        if text[done:]:
            yield text[done:], ""

    @cached_property
    def _numbers(self) -> re.Pattern[str]:
        longest = sorted(self.addresses, key=len, reverse=True)
        return _alone(rf"(?:{'|'.join(map(re.escape, longest))})")


def _alone(number: str) -> re.Pattern[str]:
    """A number that is no part of a longer one: 000 is called in Australia, and ends 100,000."""
    return re.compile(rf"(?<![\w.-])(?<!\d,){number}(?![\w-]|[.,]\d)")


def holds(fact: Fact, number: str) -> bool:
    """Whether a fact says this very number, and not one that it is part of."""
    told = [fact.claim, *(figure.value or "" for figure in fact.figures.values())]
    digits = r"[\s-]?".join(PhoneNumber(number).digits)
    return bool(_alone(digits).search(" ; ".join(told)))
