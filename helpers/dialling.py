"""Telephone numbers in sentences, as links: what is read and what is called are one field."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from helpers.library import Library
from helpers.schema.emergency import PhoneNumber
from helpers.schema.register import Fact


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

    def linked(self, text: str, facts: list[str], written: Callable[[str, str], str]) -> str:
        """The text with its numbers ``written`` as links, where one of these facts holds them."""
        known = [self.library.facts[name] for name in facts if name in self.library.facts]

        def link(match: re.Match[str]) -> str:
            number = match[0]
            held = any(_holds(fact, number) for fact in known)
            return written(number, self.addresses[number]) if held else number

        return self._numbers.sub(link, text) if self.addresses else text

    @cached_property
    def _numbers(self) -> re.Pattern[str]:
        longest = sorted(self.addresses, key=len, reverse=True)
        return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, longest))})(?![\w-]|\.\d)")


def as_markdown(number: str, address: str) -> str:
    """A number as a link of a page."""
    return f"[{number}]({address})"


def _holds(fact: Fact, number: str) -> bool:
    told = [fact.claim, *(figure.value or "" for figure in fact.figures.values())]
    digits = r"\s?".join(PhoneNumber(number).digits)
    return bool(re.search(rf"(?<!\d){digits}(?!\d)", " ; ".join(told)))
