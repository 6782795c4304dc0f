"""Organisations in sentences: the name leads to them, and a number stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TypedDict

from helpers.library import Library
from helpers.schema.contacts import Contact, ContactSays
from helpers.schema.model import Words

CONTACT_TO = "contact:"
CONTACT = re.compile(r"\[(?P<say>[^\]\[]+)\]\(contact:(?P<name>[a-z0-9-]+)\)")
"""An organisation in a sentence: ``[the Apple Society](contact:apple-society)``."""


class Way(TypedDict):
    """One way to reach an organisation: what is seen, and what it opens."""

    say: str
    href: str


class Book:
    """The organisations of a library, for those who write of them."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @cached_property
    def contacts(self) -> dict[str, Contact]:
        """Every organisation by name; none where a library has no file of them."""
        there = (self.library.content / "contacts.yaml").exists()
        return dict(self.library.contacts) if there else {}

    def in_words(self, text: str) -> str:
        """The text with each number in brackets behind the name, where links cannot stand."""
        return CONTACT.sub(lambda match: self._told(match["say"], match["name"]), text)

    def ways(self, text: str) -> list[Way]:
        """How to reach everyone whom a text names, each way once."""
        found = (way for name in named_in(text) for way in self.ways_to(self.contacts[name]))
        return list({way["href"]: way for way in found}.values())

    def ways_to(self, contact: Contact) -> Iterator[Way]:
        """How to reach one organisation, by voice first."""
        words = self.library.contact_words
        if contact.voice:
            yield Way(say=_filled(words.call, contact.voice), href=contact.voice.link)
        if contact.text:
            yield Way(say=_filled(words.text, contact.text), href=contact.text.text_link)
        if contact.site:
            yield Way(say=_filled(words.open, contact.site), href=contact.site.link)

    def facts(self, text: str) -> list[str]:
        """The facts that hold the numbers of everyone whom a text names."""
        return [fact for name in named_in(text) for fact in self.contacts[name].facts]

    def by_country(self) -> Iterator[tuple[Words, list[tuple[Contact, ContactSays]]]]:
        """The name of each country, with its organisations and their words."""
        says = self.library.contact_words.contacts
        for country, words in self.library.countries.countries.items():
            there = [
                (one, says[name]) for name, one in self.contacts.items() if one.country == country
            ]
            if there:
                yield words.say, there

    def _told(self, say: str, name: str) -> str:
        contact = self.contacts[name]
        reached = contact.voice or contact.site or contact.text
        return f"{say} ({reached})"


def named_in(text: str) -> list[str]:
    """Names of the organisations that a text speaks of, each once, in order."""
    return list(dict.fromkeys(match["name"] for match in CONTACT.finditer(text)))


def _filled(words: Words, value: str) -> str:
    return words.flat.replace("{number}", value).replace("{site}", value)
