"""The symptom guide on paper: boxes to mark, then the rules and the advice to follow with a pen."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare
from helpers.document.blocks import Blocks
from helpers.document.sentences import Lookup, filled
from helpers.guide.compiled import Guide
from helpers.guide.result import Reason, change, grounds_said, note, reason
from helpers.parts.base.page_links import BOX
from helpers.parts.guide.cards import card, heading
from helpers.parts.guide.lists import PaperLists
from helpers.parts.guide.pieces import Piece, as_block, as_text
from helpers.parts.guide.rules import PaperRules
from helpers.parts.guide.words import GuideFrame
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.ladder import LEVELS, Level
from helpers.schema.words import Catalogue

SELF_CARE: Level = "self-care"


def guide_blocks(guide: Guide, words: Catalogue, lookup: Lookup) -> Blocks:
    """The guide to stand below a heading of the second level."""
    return tuple(as_block(piece, words, lookup) for piece in _pieces(guide, words))


def guide_as_text(guide: Guide, words: Catalogue, lookup: Lookup) -> str:
    """The guide as plain text."""
    return "\n".join(as_text(piece, words, lookup) for piece in _pieces(guide, words)).strip()


def _pieces(guide: Guide, words: Catalogue) -> Iterator[Piece]:
    paper = words.of(GuideFrame).paper
    rules = PaperRules(guide, paper)
    lists = PaperLists(guide, words, rules)
    yield Piece("title", words.of(GuideFrame).title.flat)
    for said in (paper.how, guide.words.course.for_someone_else):
        yield Piece("line", said.flat)
    yield from lists.for_everyone()
    yield from lists.with_als()
    yield Piece("part", paper.levels.flat)
    for said in (words.of(GuideFrame).no_diagnosis, paper.rules):
        yield Piece("line", said.flat)
    yield from _levels(guide, words, rules)
    for asked in grounds_said(guide, for_als=False):
        yield Piece("line", asked)
    yield Piece("section", words.of(GuideFrame).changes.flat)
    for name in guide.rules.changes:
        one = change(guide, name)
        yield Piece("point", one.sentence, "-", facts=one.facts)
    yield Piece("section", paper.questions.flat)
    for said in guide.words.questions.values():
        yield Piece("point", bare(said), "-")


def _levels(guide: Guide, words: Catalogue, rules: PaperRules) -> Iterator[Piece]:
    paper = words.of(GuideFrame).paper
    for level in LEVELS:
        if level != SELF_CARE:
            yield from card(guide, words, level)
            says = words.levels[level].say.flat
            yield from (_ruled(says, line.when, line.reason) for line in rules.of(level))
    numbers = rules.numbers(guide.red_flags)
    yield Piece("section", paper.last.flat)
    # what is open comes first: whoever reads on to "no visit" must have passed it
    when = filled(paper.any_open.flat, numbers=numbers)
    yield _ruled(heading(guide, words, "routine"), when, reason(guide, LEFT_OPEN))
    when = filled(paper.all_no.flat, numbers=numbers)
    yield _ruled(words.levels[SELF_CARE].say.flat, when, reason(guide, ALL_NO))
    yield from card(guide, words, SELF_CARE)
    for line in rules.of(SELF_CARE):
        yield Piece("point", _begun(line.when), "-", line.reason.sentence, line.reason.facts)
    for said in (note(guide, name) for name, _, calm in guide.notes if calm):
        yield Piece("point", said.sentence, "-", facts=said.facts)


def _ruled(level: str, when: str, why: Reason) -> Piece:
    """A line to follow; each names its level, for the heading may be sheets away."""
    return Piece("point", f"{level}. {_begun(when)}", BOX, why.sentence, why.facts)


def _begun(when: str) -> str:
    return when[0].upper() + when[1:]
