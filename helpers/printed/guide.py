"""The symptom guide on paper: boxes to mark, then the rules and the advice to follow with a pen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.citing import bare
from helpers.guide.compiled import Guide
from helpers.guide.result import Advice, Reason, advice, beside, change, grounds_said, note, reason
from helpers.printed.checklist import BOX
from helpers.printed.guide_pieces import Piece, as_html, as_text
from helpers.printed.guide_rules import PaperRules
from helpers.printed.sentences import Lookup, filled
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.ladder import LEVELS, Level
from helpers.schema.words import FrameWords

SELF_CARE: Level = "self-care"
WIDE, TIED = "\u2003", "\u00a0"
"""A wide space, and one that no line breaks at."""


def guide_as_html(guide: Guide, words: FrameWords, lookup: Lookup) -> str:
    """The guide in plain tags that every sanitizer lets through, to stand below an h2."""
    return "\n".join(as_html(piece, words, lookup) for piece in _pieces(guide, words))


def guide_as_text(guide: Guide, words: FrameWords, lookup: Lookup) -> str:
    """The guide as plain text."""
    return "\n".join(as_text(piece, words, lookup) for piece in _pieces(guide, words)).strip()


def _pieces(guide: Guide, words: FrameWords) -> Iterator[Piece]:
    paper = words.guide.paper
    rules = PaperRules(guide, paper)
    yield Piece("title", words.guide.title.flat)
    for said in (paper.how, guide.words.course.for_someone_else, paper.first):
        yield Piece("line", said.flat)
    if guide.rules.als:
        yield _asked(guide, words, rules, guide.rules.als)
        yield Piece("line", paper.als.flat)
    first, *others = guide.rules.groups.items()
    yield from _group(guide, words, rules, *first)
    yield from _card(guide, words, "emergency-now")
    yield from _beside(guide, words, rules)
    for group in others:
        yield from _group(guide, words, rules, *group)
    yield from _course(guide, words, rules)
    yield from _with_als(guide, words, rules)
    yield Piece("section", paper.levels.flat)
    for said in (words.guide.no_diagnosis, paper.rules):
        yield Piece("line", said.flat)
    yield from _levels(guide, words, rules)
    for asked in grounds_said(guide, for_als=False):
        yield Piece("line", asked)
    yield Piece("section", words.guide.changes.flat)
    for name in guide.rules.changes:
        one = change(guide, name)
        yield Piece("point", one.sentence, "-", facts=one.facts)
    yield Piece("section", paper.questions.flat)
    for said in guide.words.questions.values():
        yield Piece("point", bare(said), "-")


def _group(
    guide: Guide,
    words: FrameWords,
    rules: PaperRules,
    name: str,
    features: Iterable[str],
    for_als: bool = False,
) -> Iterator[Piece]:
    group = guide.words.groups[name]
    yield Piece("section", bare(group.title))
    if group.intro:
        yield Piece("line", bare(group.intro))
    for feature in features:
        yield _asked(guide, words, rules, feature, for_als)


def _asked(
    guide: Guide, words: FrameWords, rules: PaperRules, feature: str, for_als: bool = False
) -> Piece:
    """One question with its boxes; a box and its word stay together, apart from the next pair."""
    paper = words.guide.paper
    boxes = WIDE.join(f"{BOX}{TIED}{one.flat}" for one in (paper.yes, paper.no, paper.unsure))
    ask, help_ = guide.words.features[feature].asked(for_als)
    below = bare(help_) if help_ else ""
    return Piece("point", f"{rules.number[feature]}. {bare(ask)}", boxes + WIDE, below)


def _with_als(guide: Guide, words: FrameWords, rules: PaperRules) -> Iterator[Piece]:
    """The lists for people who have ALS, and what they do at each level."""
    if not guide.rules.als_groups:
        return
    yield Piece("section", words.guide.paper.als_lists.flat)
    for group in guide.rules.als_groups.items():
        yield from _group(guide, words, rules, *group, for_als=True)
    yield Piece("section", words.guide.paper.als_do.flat)
    for level in guide.words.als_cards:
        card = advice(guide, level, for_als=True)
        yield Piece("section", f"{words.levels[level].say.flat}. {card.heading}.")
        yield from _advised(card)


def _course(guide: Guide, words: FrameWords, rules: PaperRules) -> Iterator[Piece]:
    course = guide.words.course
    yield Piece("section", words.guide.course.flat)
    yield Piece("line", words.guide.paper.course.flat)
    for said in rules.hastening():
        yield Piece("line", said)
    for asked in (course.onset, course.trajectory):
        yield Piece("section", asked.ask.flat)
        for said in asked.choices.values():
            yield Piece("point", said.flat, BOX)
    yield Piece("section", course.age.ask.flat)
    yield Piece("line", f"{course.age.help.flat} ______")


def _levels(guide: Guide, words: FrameWords, rules: PaperRules) -> Iterator[Piece]:
    paper = words.guide.paper
    for level in LEVELS:
        if level != SELF_CARE:
            yield from _card(guide, words, level)
            says = words.levels[level].say.flat
            yield from (_ruled(says, line.when, line.reason) for line in rules.of(level))
    numbers = rules.numbers(guide.red_flags)
    yield Piece("section", paper.last.flat)
    # what is open comes first: whoever reads on to "no visit" must have passed it
    when = filled(paper.any_open.flat, numbers=numbers)
    yield _ruled(_heading(guide, words, "routine"), when, reason(guide, LEFT_OPEN))
    when = filled(paper.all_no.flat, numbers=numbers)
    yield _ruled(words.levels[SELF_CARE].say.flat, when, reason(guide, ALL_NO))
    yield from _card(guide, words, SELF_CARE)
    for line in rules.of(SELF_CARE):
        yield Piece("point", line.when, "-", line.reason.sentence, line.reason.facts)
    for said in (note(guide, name) for name, _, calm in guide.notes if calm):
        yield Piece("point", said.sentence, "-", facts=said.facts)


def _ruled(level: str, when: str, why: Reason) -> Piece:
    """A line to follow; each names its level, for the heading may be sheets away."""
    return Piece("point", f"{level}. {when[0].upper()}{when[1:]}", BOX, why.sentence, why.facts)


def _heading(guide: Guide, words: FrameWords, level: Level) -> str:
    return f"{words.levels[level].say.flat}. {advice(guide, level).heading}"


def _card(guide: Guide, words: FrameWords, level: Level) -> Iterator[Piece]:
    yield Piece("section", f"{_heading(guide, words, level)}.")
    yield from _advised(advice(guide, level))


def _advised(card: Advice) -> Iterator[Piece]:
    yield from (Piece("point", one, "-") for one in card.do)
    yield Piece("line", card.tell, facts=card.facts)


def _beside(guide: Guide, words: FrameWords, rules: PaperRules) -> Iterator[Piece]:
    """The care cards that stand beside an advice, each with the answers that it is for."""
    for name, when in guide.also:
        card = beside(guide, name)
        yield Piece("section", f"{words.levels[card.level].say.flat}. {card.heading}")
        says = filled(words.guide.paper.beside.flat, when=rules.condition(when))
        yield Piece("line", says)
        yield from _advised(card)
