"""The symptom guide on paper: boxes to mark, then the rules and the advice to follow with a pen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal

from helpers.citing import bare
from helpers.guide.compiled import Guide
from helpers.guide.result import Advice, Reason, advice, beside, change, reason
from helpers.printed.checklist import BOX
from helpers.printed.guide_rules import PaperRules
from helpers.printed.sentences import Lookup, filled, folded
from helpers.schema.guide import FIRST
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.words import FrameWords

SELF_CARE = "self-care"
WIDE, TIED = "\u2003", "\u00a0"
"""A wide space, and one that no line breaks at."""


@dataclass(frozen=True)
class Piece:
    """One piece of the paper; ``mark`` stands before it, ``below`` and the sources after it."""

    kind: Literal["title", "section", "line", "point"]
    says: str
    mark: str = ""
    below: str = ""
    facts: tuple[str, ...] = ()


def guide_as_html(guide: Guide, words: FrameWords, lookup: Lookup) -> str:
    """The guide in plain tags that every sanitizer lets through, to stand below an h2."""
    return "\n".join(_html(piece, words, lookup) for piece in _pieces(guide, words))


def guide_as_text(guide: Guide, words: FrameWords, lookup: Lookup) -> str:
    """The guide as plain text."""
    return "\n".join(_text(piece, words, lookup) for piece in _pieces(guide, words)).strip()


def _pieces(guide: Guide, words: FrameWords) -> Iterator[Piece]:
    paper = words.guide.paper
    rules = PaperRules(guide, paper)
    yield Piece("title", words.guide.title.flat)
    for said in (paper.how, guide.words.course.for_someone_else, paper.first):
        yield Piece("line", said.flat)
    yield from _group(guide, words, rules, FIRST)
    yield from _card(guide, words, "emergency-now")
    yield from _beside(guide, words, rules)
    for name in list(guide.rules.groups)[1:]:
        yield from _group(guide, words, rules, name)
    yield from _course(guide, words)
    yield Piece("section", paper.levels.flat)
    for said in (words.guide.no_diagnosis, paper.rules):
        yield Piece("line", said.flat)
    yield from _levels(guide, words, rules)
    yield Piece("section", words.guide.changes.flat)
    for name in guide.rules.changes:
        one = change(guide, name)
        yield Piece("point", one.sentence, "-", facts=one.facts)
    yield Piece("section", paper.questions.flat)
    for said in guide.words.questions.values():
        yield Piece("point", bare(said), "-")


def _group(guide: Guide, words: FrameWords, rules: PaperRules, name: str) -> Iterator[Piece]:
    group, paper = guide.words.groups[name], words.guide.paper
    yield Piece("section", bare(group.title))
    if group.intro:
        yield Piece("line", bare(group.intro))
    # a box and its word stay together, and stand apart from the next pair
    boxes = WIDE.join(f"{BOX}{TIED}{one.flat}" for one in (paper.yes, paper.no, paper.unsure))
    for feature in guide.rules.groups[name]:
        said = guide.words.features[feature]
        below = bare(said.help) if said.help else ""
        yield Piece("point", f"{rules.number[feature]}. {bare(said.ask)}", boxes + WIDE, below)


def _course(guide: Guide, words: FrameWords) -> Iterator[Piece]:
    course = guide.words.course
    yield Piece("section", words.guide.course.flat)
    yield Piece("line", words.guide.paper.course.flat)
    for asked in (course.onset, course.trajectory):
        yield Piece("section", asked.ask.flat)
        for said in asked.choices.values():
            yield Piece("point", said.flat, BOX)
    yield Piece("section", course.age.ask.flat)
    yield Piece("line", f"{course.age.help.flat} ______")


def _levels(guide: Guide, words: FrameWords, rules: PaperRules) -> Iterator[Piece]:
    paper = words.guide.paper
    for level in words.levels:
        if level != SELF_CARE:
            yield from _card(guide, words, level)
            says = words.levels[level].flat
            yield from (_ruled(says, line.when, line.reason) for line in rules.of(level))
    numbers = rules.numbers(guide.red_flags)
    yield Piece("section", paper.last.flat)
    # what is open comes first: whoever reads on to "no visit" must have passed it
    when = filled(paper.any_open.flat, numbers=numbers)
    yield _ruled(_heading(guide, words, "routine"), when, reason(guide, LEFT_OPEN))
    when = filled(paper.all_no.flat, numbers=numbers)
    yield _ruled(words.levels[SELF_CARE].flat, when, reason(guide, ALL_NO))
    yield from _card(guide, words, SELF_CARE)
    for line in rules.of(SELF_CARE):
        yield Piece("point", line.when, "-", line.reason.sentence, line.reason.facts)


def _ruled(level: str, when: str, why: Reason) -> Piece:
    """A line to follow; each names its level, for the heading may be sheets away."""
    return Piece("point", f"{level}. {when[0].upper()}{when[1:]}", BOX, why.sentence, why.facts)


def _heading(guide: Guide, words: FrameWords, level: str) -> str:
    return f"{words.levels[level].flat}. {advice(guide, level).heading}"


def _card(guide: Guide, words: FrameWords, level: str) -> Iterator[Piece]:
    yield Piece("section", f"{_heading(guide, words, level)}.")
    yield from _advised(advice(guide, level))


def _advised(card: Advice) -> Iterator[Piece]:
    yield from (Piece("point", one, "-") for one in card.do)
    yield Piece("line", card.tell, facts=card.facts)


def _beside(guide: Guide, words: FrameWords, rules: PaperRules) -> Iterator[Piece]:
    """The care cards that stand beside an advice, each with the answers that it is for."""
    for name, when in guide.also:
        card = beside(guide, name)
        yield Piece("section", f"{words.levels[card.level].flat}. {card.heading}")
        says = filled(words.guide.paper.beside.flat, when=rules.condition(when))
        yield Piece("line", says)
        yield from _advised(card)


def _html(piece: Piece, words: FrameWords, lookup: Lookup) -> str:
    says = escape(piece.says)
    links = "; ".join(
        f'<a href="{escape(one.href)}" title="{escape(one.title)}">{escape(one.label)}</a>'
        for one in lookup(piece.facts)
    )
    sourced = f" ({escape(words.guide.sources.flat)}: {links})" if links else ""
    if tag := {"title": "h3", "section": "h4"}.get(piece.kind):
        return f"<{tag}>{says}</{tag}>"
    if piece.mark == BOX and piece.facts:
        says = f"<strong>{says}</strong>"
    below = f"<br>{escape(piece.below)}" if piece.below else ""
    mark = f"{escape(piece.mark)} " if piece.mark else ""
    return f"<p>{mark}{says}{below}{sourced}</p>"


def _text(piece: Piece, words: FrameWords, lookup: Lookup) -> str:
    labels = "; ".join(one.label for one in lookup(piece.facts))
    sourced = f"({words.guide.sources.flat}: {labels})" if labels else ""
    if piece.kind in ("title", "section"):
        says = piece.says.upper() if piece.kind == "title" else piece.says
        return f"\n{folded(says)}"
    mark = f"{piece.mark} ".replace(BOX, "[ ]") if piece.mark else ""
    below = " ".join(filter(None, [piece.below, sourced]))
    indent = " " * 4 if mark else ""
    rows = [folded(piece.says, mark, indent)]
    return "\n".join([*rows, folded(below, indent, indent)] if below else rows)
