"""How soon to be seen, by name alone: the same decision as in helpers/widgets/guide-deciding.js."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from helpers.guide.answers import Answers
from helpers.guide.compiled import Guide, ReadyRule
from helpers.schema.guide import LEVELS
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN

ROUTINE, SELF_CARE = LEVELS.index("routine"), LEVELS.index("self-care")


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided, as names.

    ``reasons`` are the rules that decide the level: what less urgent rules advise is overtaken.
    ``left_open`` are the red flags that were answered neither yes nor no.
    """

    level: str
    reasons: tuple[str, ...]
    changes: tuple[str, ...]
    questions: tuple[str, ...]
    also: tuple[str, ...]
    left_open: tuple[str, ...]


def decide(answers: Answers, guide: Guide) -> Decision:
    """Decide by the rules of a guide; every combination of answers has a level."""
    present, absent = answers.present, answers.absent
    left_open = tuple(f for f in guide.red_flags if f not in present and f not in absent)
    held = _held(answers, guide)
    rank = held[0].rank if held else SELF_CARE
    reasons = tuple(rule.name for rule in held)
    if rank == SELF_CARE:
        # an open red flag must never be read as a no
        answered_no = absent.issuperset(guide.red_flags)
        rank, reasons = (SELF_CARE, (*reasons, ALL_NO)) if answered_no else (ROUTINE, (LEFT_OPEN,))
    return Decision(
        level=LEVELS[rank],
        reasons=reasons,
        changes=tuple(name for name, sooner in guide.changes if sooner < rank),
        questions=tuple(n for n, when in guide.questions if when.holds(present, answers)),
        also=tuple(name for name, when in guide.also if when.holds(present, answers)),
        left_open=left_open,
    )


def _held(answers: Answers, guide: Guide) -> list[ReadyRule]:
    """The rules that hold at the most urgent level at which one does."""
    explaining = [r for r in guide.explaining if r.when.holds(answers.present, answers)]
    held: list[ReadyRule] = []
    for rule in guide.ready:
        if held and rule.rank > held[0].rank:
            break
        present = _seen(rule, answers.present, explaining) if explaining else answers.present
        if rule.when.holds(present, answers):
            held.append(rule)
    return held


def _seen(rule: ReadyRule, present: Set[str], explaining: list[ReadyRule]) -> Set[str]:
    """What a rule sees: not the features that another rule has already explained to it."""
    for other in explaining:
        if rule.name in other.stands_in_for:
            present = present - other.explains
    return present
