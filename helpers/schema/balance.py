"""Sides told at about the same length, and numbers that rest on something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from helpers.numerals import numbers
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Words
from helpers.sentences import sentences

LONGEST = 1.3
"""How many times as long as the shortest side the longest may be: more words look like more."""

_CITATION = re.compile(r"\s*\[@[^\]\[]*\]")


def length(*texts: Words) -> int:
    """How many words a reader reads in these texts."""
    return sum(len(_CITATION.sub("", text).split()) for text in texts)


def lopsided(lengths: Mapping[str, int], at: Mapping[str, str]) -> Iterator[Mistake]:
    """A mistake, at the longest, if it is told at more length than the shortest allows."""
    shortest, longest = min(lengths, key=lengths.__getitem__), max(lengths, key=lengths.__getitem__)
    if lengths[longest] > LONGEST * lengths[shortest]:
        says = (
            f"'{longest}' has {lengths[longest]} words and '{shortest}' {lengths[shortest]};"
            f" the longest may be {LONGEST} times the shortest. Shorten one, or tell the other."
        )
        yield Mistake(says, at[longest])


def bare_numbers(words: Words) -> Iterator[Mistake]:
    """A mistake for each sentence that states a number and cites nothing."""
    for line, sentence in sentences(words, words.line + 1):
        if not _CITATION.search(sentence) and (found := numbers(sentence, spelled=False)):
            says = f"The number {found[0]} stands in a sentence that cites no fact. Cite one."
            yield Mistake(says, Words(says, line))
