"""Who read which sentence of the pages, what they said of it, and what is to be read first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal, Self

from pydantic import Field

from helpers.files import quoted
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Plain, Words
from helpers.schema.placeholders import Strings
from helpers.schema.values import Day

Answer = Literal["yes", "no", "not-sure"]
"""What a reader says of a sentence: it holds, it does not, or this reader cannot tell."""

Verdict = Literal["yes", "no", "not-sure", "remark"]
"""The same; a remark has words alone, and whoever wrote it has not read the sentence yet."""

_SEEN = re.compile(r"[0-9a-f]{16}")
ODD = r"[<>\[\]{}*_`|\\@#&]|https?:"
"""What has no place in a name, because it means something where names are shown."""

LONGEST_NAME = 80


class Seen(Plain):
    """The fingerprint of what somebody saw: the words, and the facts behind them."""

    @classmethod
    def _check(cls, given: Any) -> Self:
        value = super()._check(given)
        if not _SEEN.fullmatch(value):
            says = f"{quoted(value)} is not a fingerprint. Take the reviewer's file in again."
            raise ValueError(says)
        return value


class Person(Words):
    """Who somebody is, in words that may stand on a page: no signs that mean something there."""

    @classmethod
    def _check(cls, given: Any) -> Self:
        words = super()._check(given)
        if odd := odd_name(words):
            raise ValueError(odd)
        return words


def odd_name(words: str) -> str:
    """What is wrong with a name or a profession that is to stand on a page; nothing if it may."""
    if len(words) > LONGEST_NAME or len(words.split("\n")) > 1:
        return f"{quoted(words)} is too long: a line of {LONGEST_NAME} signs is the most."
    if not any(sign.isalpha() for sign in words):
        return f"{quoted(words)} holds no letter. Write a name."
    if found := re.search(ODD, words):
        return f"{quoted(words)} holds {quoted(found[0])}, which has no place in a name."
    return ""


class Reading(Model):
    """One sentence as it was seen on a day, and what was said of it."""

    seen: Seen
    says: Verdict
    on: Day
    sentence: Words
    words: Words | None = None

    def mistakes(self) -> Iterator[Mistake]:
        """A remark says something."""
        if self.says == "remark" and not self.words:
            yield Mistake("A remark has 'words'. Add them, or delete it.", "says")


class Reader(Model):
    """A person who read, with a name and a profession, and all that they read."""

    name: Person
    role: Person
    readings: tuple[Reading, ...] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """What was seen is spoken of once; whoever said no or was not sure may change that."""
        known: set[str] = set()
        for one in self.readings:
            if one.seen in known:
                says = "This sentence is already read above. Delete the older of the two."
                yield Mistake(says, one.seen)
            known.add(one.seen)


class Step(Model):
    """Some of what matters most: whole cards, rules, countries, and sentences by their facts."""

    say: Words
    cards: tuple[Name, ...] = ()
    rules: tuple[Name, ...] = ()
    facts: tuple[Name, ...] = ()
    countries: tuple[Name, ...] = ()

    def mistakes(self) -> Iterator[Mistake]:
        """A step leads to something."""
        if not (self.cards or self.rules or self.facts or self.countries):
            yield Mistake("This step names nothing. Add 'cards', 'rules', 'facts' or 'countries'.")


class First(Model):
    """The first way through: where a mistake does most harm, in the order it is read."""

    steps: Named[Step] = Field(min_length=1)


class ReviewWords(Strings):
    """Words of the room for reviewers, and what a page says of who read it."""

    PLACEHOLDERS: ClassVar = {
        "read_by": ("read", "all", "who", "most", "most_read"),
        "pages": ("done", "all"),
        "done": ("done", "all"),
        "saved": ("file",),
        "loaded": ("count", "older"),
        "dates": ("checked", "again"),
    }

    read_by: Words
    title: Words
    skip: Words
    needs_script: Words
    about: Words
    how: Words
    keys: Words
    private: Words
    who: Words
    name: Words
    role: Words
    role_help: Words
    day: Words
    keep: Words
    keep_how: Words
    kept_not: Words
    pages: Words
    first: Words
    done: Words
    verdict: Words
    verdicts: dict[Answer, Words]
    words: Words
    no_fact: Words
    facts: Words
    figures: Words
    sources: Words
    passage: Words
    no_passage: Words
    note: Words
    read_at: Words
    extents: dict[Literal["whole", "abstract", "excerpt", "unknown"], Words]
    second_hand: Words
    dates: Words
    second: Words
    hard: Words
    marks: Named[Words]
    kinds: Named[Words]
    next_page: Words
    save: Words
    saved: Words
    save_needs: Words
    odd_name: Words
    load: Words
    loaded: Words
    refused: Words
    refused_version: Words
    erase: Words
    erased: Words
    undo: Words
