"""What the guide says on published cases: right, too low or too high."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from helpers.guide.answers import Answers
from helpers.guide.compiled import Guide
from helpers.guide.deciding import decide
from helpers.schema.cases import Case, Kind, Ticking
from helpers.schema.ladder import LEVELS, Level

Verdict = Literal["right", "too-low", "too-high"]


@dataclass(frozen=True, slots=True)
class Judged:
    """One ticking of one case, and what the guide said to it."""

    case: str
    ticking: str
    kind: Kind
    level: Level
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Tally:
    """How a number of tickings came out; ``cases`` is the number of cases that they are of."""

    cases: int
    tickings: int
    right: int
    too_low: int
    too_high: int


def judged(cases: Mapping[str, Case], guide: Guide) -> Iterator[Judged]:
    """Every ticking of every case.

    Raises
    ------
    ValueError
        If a ticking names a feature that the guide does not know, or one twice.
    """
    for name, case in cases.items():
        for ticking, told in case.tickings.items():
            level = decide(answers_of(told, guide), guide).level
            yield Judged(str(name), str(ticking), case.kind, level, verdict(level, told.acceptable))


def answers_of(told: Ticking, guide: Guide) -> Answers:
    """What was told, as the guide takes it."""
    return Answers(
        present=frozenset(map(str, told.present)),
        absent=frozenset(map(str, told.absent)),
        onset=told.onset,
        trajectory=told.trajectory,
        age=told.age,
        asker=told.asker,
        guide=guide,
    )


def verdict(level: Level, acceptable: Iterable[Level]) -> Verdict:
    """How a level stands to those that are acceptable; one between two of them is right."""
    ranks = [LEVELS.index(one) for one in acceptable]
    if LEVELS.index(level) < min(ranks):
        return "too-high"
    return "too-low" if LEVELS.index(level) > max(ranks) else "right"


def tally(found: Iterable[Judged]) -> Tally:
    """The sums of some verdicts."""
    rows = list(found)
    count = Counter(one.verdict for one in rows)
    cases = len({one.case for one in rows})
    return Tally(cases, len(rows), count["right"], count["too-low"], count["too-high"])
