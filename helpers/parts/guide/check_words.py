"""The words of the symptom guide: for every name, from the facts, and naming no disease."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.check.wording import words_in
from helpers.citing import bare
from helpers.files import Problem
from helpers.guide.compiled import Guide, guide_of
from helpers.guide.result import grounds_of
from helpers.schema.guide import GuideRules
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN, GuideWords
from helpers.schema.ladder import Level
from helpers.schema.model import Named, Words

_YOURS = re.compile(
    r"\b(you (\w+ )?have|this is|it is|(may|might|could|can|must) (be|mean)|signs? of|points? to)"
    r" (a |an |the )?(ALS|MND)\b",
    re.I,
)
"""Ways to tell readers that what they have is, or may be, the disease of these pages."""

_ONLY_ASKED = re.compile(r"\b(if|whether|that) $", re.I)


def of_words(library: Readable) -> Iterator[Problem]:
    """Problems of the words; a library without a guide has none."""
    if not (library.content / "guide.yaml").exists():
        return
    rules, words = library.guide, library.guide_words
    claims = Claims(library, library.shown(library.words_folder / "guide.yaml"))
    shown = library.shown(library.content / "guide.yaml")
    for named, said in _pairs(rules, words):
        yield from _both(named, said, shown, claims.path)
    yield from _of_reasons(library, claims)
    for one in _cited(words):
        yield from claims.of_words(one)
    for cards in (words.cards, words.als_cards):
        for level, card in cards.items():
            for one in words_in(card):
                yield from claims.of_words(one, level=level, of_rule=True)
    for name, card in words.own_cards.items():
        asking = [rule.level for rule in rules.rules.values() if rule.card == name]
        for one in words_in(card):
            yield from claims.of_words(one, level=next(iter(asking), None), of_rule=True)
    for name, one in words.changes.items():
        if change := rules.changes.get(name):
            yield from claims.of_words(one, facts=change.facts, level=change.level, of_rule=True)
    for name, one in words.notes.items():
        facts = rules.notes[name].facts if name in rules.notes else ()
        yield from claims.of_words(one, facts=facts)
    for one in words_in(words):
        yield from (Problem(claims.path, one.line, says) for says in names_a_disease(one, rules))


def names_a_disease(words: Words, rules: GuideRules) -> Iterator[str]:
    """What is wrong if words name a disease, or name ALS as the reader's."""
    said = bare(words)
    for name in rules.never_said:
        if re.search(rf"\b{re.escape(name)}", said, re.I):
            yield f"'{name}' names a disease, and readers would take it for theirs. Leave it out."
    for found in _YOURS.finditer(said):
        if not _ONLY_ASKED.search(said[: found.start()]):
            yield f"'{found[0]}' names a disease as the reader's. Say what to do instead."


def _pairs(rules: GuideRules, words: GuideWords) -> Iterable[tuple[Collection[str], Named[object]]]:
    """Names of the rules, each with a line or said where no rule holds, and those with words."""
    yield (*rules.groups.keys(), *rules.als_groups.keys()), words.groups
    yield rules.features, words.features
    yield (*rules.rules.keys(), *rules.explaining.keys(), ALL_NO, LEFT_OPEN), words.reasons
    yield rules.changes.keys(), words.changes
    yield rules.notes.keys(), words.notes
    yield rules.questions.keys(), words.questions
    yield tuple({rule.card for rule in rules.rules.values() if rule.card}), words.own_cards


def _both(named: Collection[str], said: Named[object], rules: str, words: str) -> Iterator[Problem]:
    for name in named:
        if name not in said:
            says = f"'{name}' has no words in {words}. Add them there."
            yield Problem(rules, getattr(name, "line", 1), says)
    for name in said:
        if name not in named:
            says = f"'{name}' does not stand in {rules}. Check the spelling, or delete it."
            yield Problem(words, name.line, says)


def _of_reasons(library: Readable, claims: Claims) -> Iterator[Problem]:
    """A reason's facts stand with its rule, so that words and rule cannot drift apart."""
    guide = guide_of(library)
    known = {*guide.rules.rules, *guide.rules.explaining, ALL_NO, LEFT_OPEN}
    for name, one in guide.words.reasons.items():
        if "@" in one:
            says = "A reason cites nothing here: its facts stand with its rule. Move it there."
            yield Problem(claims.path, one.line + 1, says)
        elif name in known:
            facts, level = grounds_of(guide, name).facts, _level(guide, name)
            yield from claims.of_words(one, facts=facts, level=level, of_rule=True)
            if wrong := library.sayings.unsaid(one, level):
                yield Problem(claims.path, one.line + 1, wrong)


def _level(guide: Guide, name: str) -> Level:
    """How soon a reason speaks for."""
    if name in (ALL_NO, LEFT_OPEN):
        return "self-care" if name == ALL_NO else "routine"
    return (guide.rules.rules.get(name) or guide.rules.explaining[name]).level


def _cited(words: GuideWords) -> Iterable[Words]:
    """Words that cite for themselves: the facts of reasons and changes stand with the rules."""
    own = (words.groups, words.features, words.course, words.questions, words.grounds)
    for part in own:
        yield from words_in(part)
