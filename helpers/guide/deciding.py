"""How soon to be seen, by name alone: the same decision as in ``guide-deciding.js``."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from helpers.guide.answers import Answers
from helpers.guide.compiled import Guide, ReadyRule
from helpers.guide.conditions import Told
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN
from helpers.schema.ladder import LEVELS, Level

ROUTINE, SELF_CARE = LEVELS.index("routine"), LEVELS.index("self-care")


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided, as names.

    ``reasons`` are the rules that decide the level: what less urgent rules advise is overtaken.
    ``left_open`` are the red flags that were answered neither yes nor no; someone who has ALS is
    asked none of them. ``for_als`` says whose card; ``card`` names the card of its own that every
    rule that decides asks for. ``grounds`` says whether the answer must say what was asked, because
    nothing asks to be seen sooner than at a planned visit.
    """

    level: Level
    reasons: tuple[str, ...]
    changes: tuple[str, ...]
    notes: tuple[str, ...]
    questions: tuple[str, ...]
    also: tuple[str, ...]
    left_open: tuple[str, ...]
    for_als: bool
    card: str | None
    grounds: bool


def decide(answers: Answers, guide: Guide) -> Decision:
    """Decide by the rules of a guide; every combination of answers has a level."""
    told, for_als = as_counted(answers, guide), guide.als in answers.present
    present, absent = answers.present, answers.absent
    asked = () if for_als else guide.red_flags
    left_open = tuple(f for f in asked if f not in present and f not in absent)
    held = _held(told, guide)
    rank = held[0].rank if held else SELF_CARE
    reasons = tuple(rule.name for rule in held)
    if rank == SELF_CARE:
        # an open red flag must never be read as a no
        answered_no = absent >= set(guide.red_flags)
        rank, reasons = (SELF_CARE, (*reasons, ALL_NO)) if answered_no else (ROUTINE, (LEFT_OPEN,))
    return Decision(
        level=LEVELS[rank],
        reasons=reasons,
        changes=tuple(n for n, when, sooner in guide.changes if sooner < rank and when.holds(told)),
        notes=tuple(
            name
            for name, when, calm in guide.notes
            if (rank >= ROUTINE or not calm) and when.holds(told)
        ),
        questions=tuple(name for name, when in guide.questions if when.holds(told)),
        also=tuple(name for name, when in guide.also if when.holds(told)),
        left_open=left_open,
        for_als=for_als,
        card=own.pop() if len(own := {rule.card for rule in held}) == 1 else None,
        grounds=rank >= ROUTINE,
    )


def as_counted(answers: Answers, guide: Guide) -> Told:
    """What was told, with the course as it counts where something is new, or much worse."""
    onset, trajectory = {answers.onset}, {answers.trajectory}
    for name, faster, going in guide.hastens:
        if name in answers.present:
            onset.add(faster)
            if going:
                trajectory.add(going)
    course = frozenset(onset), frozenset(trajectory)
    return Told(answers.present, answers.absent, *course, answers.asker)


def _held(told: Told, guide: Guide) -> list[ReadyRule]:
    """The rules that hold at the most urgent level at which one does."""
    explaining = [rule for rule in guide.explaining if rule.explains_now(told)]
    held: list[ReadyRule] = []
    for rule in guide.ready:
        if held and rule.rank > held[0].rank:
            break
        if rule.explains:
            holds = rule in explaining
        else:
            holds = rule.when.holds(told, _seen(rule, told.present, explaining))
        if holds:
            held.append(rule)
    return held


def _seen(rule: ReadyRule, present: Set[str], explaining: list[ReadyRule]) -> Set[str]:
    """What a rule sees: not the features that another rule has already explained to it."""
    for other in explaining:
        if rule.name in other.stands_in_for:
            present = present - other.explains
    return present
