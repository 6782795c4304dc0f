"""Organisations: each number stands in a fact, each has words, and each that is named is known."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.contacts import CONTACT
from helpers.dialling import holds
from helpers.files import Problem, quoted
from helpers.schema.contacts import Contact
from helpers.schema.model import Words


def of_contacts(library: Readable) -> Iterator[Problem]:
    """Problems of the organisations; a library without them has none."""
    path = library.content / "contacts.yaml"
    if not path.exists():
        return
    claims = Claims(library, library.shown(path))
    words, countries = library.contact_words.contacts, library.emergency_numbers.countries
    for name, contact in library.contacts.items():
        if name not in words:
            says = f"'{name}' has no words in en/contacts.yaml. Add them there."
            yield Problem(claims.path, name.line, says)
        if contact.country not in countries:
            says = f"'{contact.country}' is no country of emergency-numbers.yaml. Check the name."
            yield Problem(claims.path, contact.country.line, says)
        yield from _of_numbers(library, claims, contact)
    yield from _of_words(library)


def of_names(library: Readable, path: str, words: str, first: int) -> Iterator[Problem]:
    """A problem for each organisation that a text names and nobody knows."""
    known = library.contacts if (library.content / "contacts.yaml").exists() else {}
    for number, line in enumerate(words.split("\n"), first):
        for match in CONTACT.finditer(line):
            if match["name"] not in known:
                near = difflib.get_close_matches(match["name"], known, n=1)
                meant = f"Did you mean '{near[0]}'?" if near else "Add it to contacts.yaml."
                says = f"No organisation is called {quoted(match['name'], 60)}. {meant}"
                yield Problem(path, number, says)


def _of_numbers(library: Readable, claims: Claims, contact: Contact) -> Iterator[Problem]:
    yield from claims.of_names(contact.facts, contact.facts[0].line)
    known = [library.facts[name] for name in contact.facts if name in library.facts]
    if len(known) < len(contact.facts):
        return  # the fact that is missing may hold the number
    for number in (contact.voice, contact.text):
        if number and not any(holds(fact, number) for fact in known):
            says = f"The number {number} stands in none of the facts below it. Check them."
            yield Problem(claims.path, number.line, says)


def _of_words(library: Readable) -> Iterator[Problem]:
    claims = Claims(library, library.shown(library.words_folder / "contacts.yaml"))
    for name, says in library.contact_words.contacts.items():
        if name not in library.contacts:
            problem = f"'{name}' stands not in content/contacts.yaml. Add it, or delete it here."
            yield Problem(claims.path, name.line, problem)
            continue
        facts = library.contacts[name].facts
        told: tuple[Words | None, ...] = (says.helps, says.hours)
        for words in told:
            if words:
                yield from claims.of_words(words, facts=facts)
