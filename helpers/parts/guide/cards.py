"""What to do, on the paper of the symptom guide: the advice of a level, and cards beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, repeat

from helpers.document.sentences import filled
from helpers.guide.compiled import Guide
from helpers.guide.result import Advice, advice, beside
from helpers.parts.guide.pieces import Piece
from helpers.parts.guide.rules import PaperRules
from helpers.parts.guide.words import GuideFrame
from helpers.schema.ladder import LEVELS, Level
from helpers.schema.words import Catalogue


def heading(guide: Guide, words: Catalogue, level: Level) -> str:
    """How soon, and the call to action of a level."""
    return f"{words.levels[level].say.flat}. {advice(guide, level).heading}"


def card(guide: Guide, words: Catalogue, level: Level) -> Iterator[Piece]:
    """What to do at a level; below it what someone who has ALS does, if that is something else."""
    yield Piece("section", f"{heading(guide, words, level)}.")
    yield from _advised(advice(guide, level))
    if level in guide.words.als_cards:
        other = advice(guide, level, for_als=True)
        yield Piece("section", f"{words.of(GuideFrame).paper.als_do.flat} {other.heading}.")
        yield from _advised(other)


def cards_now(guide: Guide, words: Catalogue, rules: PaperRules, for_als: bool) -> Iterator[Piece]:
    """What to do where a line of the first list fits: the advice, then what stands beside it."""
    now = advice(guide, LEVELS[0], for_als)
    yield Piece("section", f"{words.levels[LEVELS[0]].say.flat}. {now.heading}.")
    yield from _advised(now)
    for name, when in guide.also:
        if for_als or {guide.als} not in when.needs:
            one = beside(guide, name)
            yield Piece("section", f"{words.levels[one.level].say.flat}. {one.heading}")
            says = filled(words.of(GuideFrame).paper.beside.flat, when=rules.condition(when))
            yield Piece("line", says)
            yield from _advised(one)


def _advised(advised: Advice) -> Iterator[Piece]:
    marks = (f"{place}." for place in count(1)) if advised.in_order else repeat("-")
    yield Piece("rows", "\n".join(map(" ".join, zip(marks, advised.do, strict=False))))
    yield Piece("line", advised.tell, facts=advised.facts)
