"""Emergency numbers: each stands in a fact that may be shown, and every country has words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem
from helpers.schema.emergency import OTHER, Country, PhoneNumber
from helpers.schema.register import Fact


def of_numbers(library: Readable) -> Iterator[Problem]:
    """Problems of the emergency numbers; a library without them has none."""
    path = library.content / "emergency-numbers.yaml"
    if not path.exists():
        return
    claims = Claims(library, library.shown(path))
    words = library.countries.countries
    for name, country in library.emergency_numbers.countries.items():
        yield from _of_country(library, claims, country)
        if name not in words or name == OTHER:
            says = f"'{name}' has no words in en/emergency-numbers.yaml. Add them there."
            yield Problem(claims.path, name.line, says)
    yield from _of_words(library)


def _of_country(library: Readable, claims: Claims, country: Country) -> Iterator[Problem]:
    yield from claims.of_names(country.facts, country.facts[0].line)
    known = [library.facts[name] for name in country.facts if name in library.facts]
    if len(known) < len(country.facts):
        return  # the fact that is missing may hold the number
    for number in (*country.emergency, *([country.crisis] if country.crisis else [])):
        if not any(_holds(fact, number) for fact in known):
            says = f"The number {number} stands in none of the facts below it. Check them."
            yield Problem(claims.path, number.line, says)


def _of_words(library: Readable) -> Iterator[Problem]:
    claims = Claims(library, library.shown(library.words_folder / "emergency-numbers.yaml"))
    countries = library.emergency_numbers.countries
    for name, says in library.countries.countries.items():
        if name not in countries:
            problem = f"'{name}' has no numbers in content/emergency-numbers.yaml. Delete it here."
            yield Problem(claims.path, name.line, problem)
        elif says.crisis:
            yield from claims.of_words(says.crisis, facts=countries[name].facts)


def _holds(fact: Fact, number: PhoneNumber) -> bool:
    """Whether a fact says this very number, with or without its spaces."""
    digits = r"\s?".join(number.replace(" ", ""))
    values = [figure.value or "" for figure in fact.figures.values()]
    return bool(re.search(rf"(?<!\d){digits}(?!\d)", " ; ".join([fact.claim, *values])))
