"""Emergency numbers: each stands in a fact that may be shown, and every country has words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem
from helpers.schema.emergency import OTHER, Country, CountryWords, PhoneNumber, Site
from helpers.schema.register import Fact

_SAYS_TEXT = re.compile(r"\btext(s|ed|ing)?\b", re.I)
_NEEDS_WORDS = (
    ("crisis", "crisis"),
    ("crisis_text", "crisis_text"),
    ("emergency_text", "without_speech"),
    ("advice", "advice"),
)
"""A number, and the words that say who answers there or whether one must register first."""

_NEEDS_NUMBER = ("crisis", "advice")
"""Words that speak of a number; the others may say that it goes without one."""


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
        else:
            yield from _without_words(claims, country, words[name])
    yield from _of_words(library)


def _of_country(library: Readable, claims: Claims, country: Country) -> Iterator[Problem]:
    yield from claims.of_names(country.facts, country.facts[0].line)
    known = [library.facts[name] for name in country.facts if name in library.facts]
    if len(known) < len(country.facts):
        return  # the fact that is missing may hold the number
    for number in (*country.called, *country.texted):
        if not any(_holds(fact, number) for fact in known):
            says = f"The number {number} stands in none of the facts below it. Check them."
            yield Problem(claims.path, number.line, says)
    texts = [fact for fact in known if _SAYS_TEXT.search(fact.claim)]
    for number in country.texted:
        # a number to call need not take texts, and who cannot speak would wait for an answer
        if any(_holds(fact, number) for fact in known) and not any(
            _holds(fact, number) for fact in texts
        ):
            says = f"No fact below it says that {number} takes texts. Name one, or take it out."
            yield Problem(claims.path, number.line, says)
    site = country.crisis_chat
    if site and not any(_names(fact, site) for fact in known):
        says = f"The site {site} stands in none of the facts below it. Check them."
        yield Problem(claims.path, site.line, says)


def _without_words(claims: Claims, country: Country, says: CountryWords) -> Iterator[Problem]:
    """A number alone does not say who answers, or that it works only after registering."""
    for number, words in _NEEDS_WORDS:
        given = getattr(country, number)
        if number == "crisis_text" and given == country.crisis:
            continue  # who answers calls there was said already
        if given and not getattr(says, words):
            problem = f"{given} has no words. Add '{_written(words)}' in en/emergency-numbers.yaml."
            yield Problem(claims.path, given.line, problem)


def _of_words(library: Readable) -> Iterator[Problem]:
    claims = Claims(library, library.shown(library.words_folder / "emergency-numbers.yaml"))
    numbers, words = library.emergency_numbers.countries, library.countries
    if words.in_crisis:
        yield from claims.must_cite(words.in_crisis, "What is for a crisis")
        yield from claims.of_words(words.in_crisis)
    for name, says in words.countries.items():
        if name not in numbers:
            problem = f"'{name}' has no numbers in content/emergency-numbers.yaml. Delete it here."
            yield Problem(claims.path, name.line, problem)
            continue
        for part in ("crisis", "crisis_text", "without_speech", "advice"):
            if said := getattr(says, part):
                yield from claims.of_words(said, facts=numbers[name].facts)
                if part in _NEEDS_NUMBER and not getattr(numbers[name], part):
                    problem = f"'{part}' has no number in content/emergency-numbers.yaml. Add it."
                    yield Problem(claims.path, said.line, problem)


def _holds(fact: Fact, number: PhoneNumber) -> bool:
    """Whether a fact says this very number, with or without its spaces."""
    digits = r"\s?".join(number.digits)
    values = [figure.value or "" for figure in fact.figures.values()]
    return bool(re.search(rf"(?<!\d){digits}(?!\d)", " ; ".join([fact.claim, *values])))


def _names(fact: Fact, site: Site) -> bool:
    """Whether a fact names this very site, and not one whose name holds it."""
    return bool(re.search(rf"(?<![\w.-]){re.escape(site)}(?![\w-]|\.\w)", fact.claim))


def _written(field: str) -> str:
    """The name of a field as it stands in a file."""
    return field.replace("_", "-")
