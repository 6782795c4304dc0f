"""What the guide says: the decision with its words, and where they come from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from helpers.citing import bare, cited
from helpers.guide.answers import Answers, refuse_strangers
from helpers.guide.compiled import Guide
from helpers.guide.deciding import Decision, decide
from helpers.schema.guide import Grounds
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.ladder import LEVELS, Level
from helpers.schema.model import Words


@dataclass(frozen=True)
class Reason:
    """One rule that decided: what it says, the facts below it, and the guidance that says so."""

    name: str
    sentence: str
    facts: tuple[str, ...]
    guidance: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """What would make it more urgent, and the level that it would then have."""

    name: str
    level: Level
    sentence: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Advice:
    """An advice card: a call to action, what to do or to look for, and what to say."""

    name: str
    level: Level
    heading: str
    do: tuple[str, ...]
    tell: str
    facts: tuple[str, ...]
    in_order: bool = False
    """Whether each line of ``do`` is a step after the one before it."""


@dataclass(frozen=True)
class Note:
    """A sentence beside the answer, and the facts below it."""

    name: str
    sentence: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """A question to take to the visit."""

    name: str
    sentence: str


@dataclass(frozen=True)
class Result:
    """The answer of the guide.

    ``card`` is the advice of the level; ``also`` are care cards that stand beside it, and ``notes``
    are sentences. ``left_open`` are red flags that were answered neither yes nor no. ``grounds``
    says what was asked, where nothing asks to be seen soon, and what never waits, but for an
    emergency.
    """

    level: Level
    reasons: tuple[Reason, ...]
    changes: tuple[Change, ...]
    card: Advice
    also: tuple[Advice, ...]
    questions: tuple[Question, ...]
    left_open: tuple[str, ...]
    notes: tuple[Note, ...]
    grounds: tuple[str, ...]


def assess(answers: Answers, guide: Guide | None = None) -> Result:
    """How soon to be seen, why, and what to do.

    Parameters
    ----------
    answers : Answers
        What was told.
    guide : Guide, optional
        The guide to decide by; without it, the one whose names the answers use.

    Raises
    ------
    ValueError
        If ``guide`` does not know a feature of the answers.
    """
    if guide is None:
        guide = answers.guide
    elif guide is not answers.guide:
        refuse_strangers(answers.present | answers.absent, guide)
    decision = decide(answers, guide)
    return Result(
        level=decision.level,
        reasons=tuple(reason(guide, name) for name in decision.reasons),
        changes=tuple(change(guide, name) for name in decision.changes),
        card=own_card(guide, decision.card)
        if decision.card
        else advice(guide, decision.level, decision.for_als),
        also=tuple(beside(guide, name) for name in decision.also),
        questions=tuple(question(guide, name) for name in decision.questions),
        left_open=decision.left_open,
        notes=tuple(note(guide, name) for name in decision.notes),
        grounds=_grounds(guide, decision),
    )


def reason(guide: Guide, name: str) -> Reason:
    """What one rule says, or what is said where no rule holds."""
    grounds = grounds_of(guide, name)
    facts, guidance = _plain(grounds.facts), _plain(grounds.guidance)
    return Reason(name, bare(guide.words.reasons[name]), facts, guidance)


def grounds_of(guide: Guide, name: str) -> Grounds:
    """What a reason rests on."""
    if name == ALL_NO:
        return guide.rules.otherwise.all_answered_no
    if name == LEFT_OPEN:
        return guide.rules.otherwise.some_left_open
    return guide.rules.rules.get(name) or guide.rules.explaining[name]


def change(guide: Guide, name: str) -> Change:
    """One thing that would make it more urgent."""
    one = guide.rules.changes[name]
    return Change(name, one.level, bare(guide.words.changes[name]), _plain(one.facts))


def note(guide: Guide, name: str) -> Note:
    """A sentence beside the answer."""
    one = guide.rules.notes[name]
    return Note(name, bare(guide.words.notes[name]), _plain(one.facts))


def grounds_said(guide: Guide, for_als: bool) -> tuple[str, ...]:
    """What was asked, that nothing else was, and what cannot wait for anyone."""
    words = guide.words.grounds
    asked = words.asked_als if for_als and words.asked_als else words.asked
    return bare(asked), bare(words.never_waits)


def _grounds(guide: Guide, decision: Decision) -> tuple[str, ...]:
    """All of it where nothing is urgent; in an emergency nothing, and else what never waits."""
    if decision.level == LEVELS[0]:
        return ()
    said = grounds_said(guide, decision.for_als)
    return said if decision.grounds else said[1:]


def own_card(guide: Guide, name: str) -> Advice:
    """The advice card that a rule names; it is as urgent as the rule."""
    words = guide.words.own_cards[name]
    level = next(rule.level for rule in guide.ready if rule.card == name)
    return _advice(level, level, words.heading, words.do, words.tell)


def advice(guide: Guide, level: Level, for_als: bool = False) -> Advice:
    """The advice card of a level; someone who has ALS has a team to call."""
    cards = {**guide.words.cards, **guide.words.als_cards} if for_als else guide.words.cards
    words = cards[level]
    return _advice(level, level, words.heading, words.do, words.tell)


def beside(guide: Guide, name: str) -> Advice:
    """A care card that is shown beside the answer."""
    card = guide.care[name]
    shown = _advice(name, card.level, card.heading, card.items, card.then)
    return replace(shown, in_order=bool(card.steps))


def question(guide: Guide, name: str) -> Question:
    """A question to take to the visit."""
    return Question(name, bare(guide.words.questions[name]))


def _advice(name: str, level: Level, heading: Words, do: tuple[Words, ...], tell: Words) -> Advice:
    facts = cited("\n".join([*do, tell]))
    return Advice(name, level, bare(heading), tuple(map(bare, do)), bare(tell), tuple(facts))


def _plain(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(str, names))
