"""What a figure is, and which of them there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING

from speed.arithmetic import ratio

if TYPE_CHECKING:
    from speed.ground import Ground

Samples = dict[str, list[float]]
"""What was measured, by contestant: ``ours``, ``floor``, and each peer by its name."""

Measure = Callable[["Ground"], Mapping[str, Samples]]
"""A function that measures; its samples are named by figure."""


@dataclass(frozen=True)
class Figure:
    """One line of the table: its name, its unit, and what ours is compared with.

    ``against`` names whom the ratio is taken to, and is empty where there is nothing to compare
    with; ``goal`` is the largest ratio that is good enough; ``samples`` names what was measured
    where several figures are read off the same.
    """

    name: str
    unit: str
    goal: float | None = None
    peer: str = ""
    against: str = "floor"
    samples: str = ""


@dataclass(frozen=True)
class Measured:
    """A figure with its samples, or with the reason why there are none."""

    figure: Figure
    samples: Samples = field(default_factory=dict)
    why: str = ""

    def middle(self, contestant: str) -> float | None:
        """The median of a contestant; none where it was not measured."""
        found = self.samples.get(contestant)
        return median(found) if found else None

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of what it is compared with."""
        return ratio(self.samples, self.figure.against)

    @property
    def met(self) -> bool:
        """Whether it was measured and misses no goal."""
        if self.middle("ours") is None or self.figure.goal is None:
            return self.middle("ours") is not None
        return self.ratio is not None and self.ratio <= self.figure.goal

    def as_data(self) -> dict[str, object]:
        """The figure as the results keep it."""
        figure = self.figure
        beside_floor = figure.against == "floor"
        return {
            "name": figure.name,
            "unit": figure.unit,
            "ours": self.middle("ours"),
            "floor": self.middle("floor") if beside_floor else None,
            "peer": self.middle(figure.peer),
            "ratio": self.ratio,
            "goal": figure.goal,
            "met": self.met,
        }


@dataclass(frozen=True)
class Round:
    """What is measured in one go, in turns, and the figures that are read off it."""

    measure: Callable[[Ground], Mapping[str, Samples]]
    figures: tuple[Figure, ...]
    short: bool

    def measured(self, ground: Ground) -> list[Measured]:
        """Measure; what cannot be measured is listed with the reason."""
        import pytest

        try:
            found = self.measure(ground)
        except (Exception, pytest.fail.Exception) as why:
            says = f"{type(why).__name__}: {why}".strip().split("\n")
            return [Measured(figure, why=" ".join(says)[:300]) for figure in self.figures]
        return [Measured(one, dict(found[one.samples or one.name])) for one in self.figures]


ROUNDS: list[Round] = []


def measures(*figures: Figure, short: bool = False) -> Callable[[Measure], Measure]:
    """Let a function stand for these figures; ``short`` ones are cheap enough for every test."""

    def keep(measure: Measure) -> Measure:
        ROUNDS.append(Round(measure, figures, short))
        return measure

    return keep


def chosen(names: Iterable[str], short: bool = False) -> list[Round]:
    """The rounds that hold a figure whose name starts with one of these; all if none is named.

    Raises
    ------
    LookupError
        If no figure starts so.
    """
    import speed.measured  # noqa: F401  -- they enter themselves in the list

    wanted = tuple(names)
    known = [figure.name for one in ROUNDS for figure in one.figures]
    if strangers := [name for name in wanted if not any(one.startswith(name) for one in known)]:
        says = f"No figure starts with '{strangers[0]}'. See them all with --list."
        raise LookupError(says)
    return [
        one
        for one in ROUNDS
        if (one.short or not short)
        and (not wanted or any(figure.name.startswith(wanted) for figure in one.figures))
    ]


def alternately(
    contestants: Mapping[str, Callable[[], float]], times: int, warm: bool = False
) -> Samples:
    """Measure each in turn, so that a machine that is busy for a while is so for all of them.

    Every other time the order is turned round, so that none always follows the same other. Unless
    all is ``warm`` already, a first time warms up and does not count.
    """
    samples: Samples = {name: [] for name in contestants}
    for turn in range(0 if warm else -1, times):
        for name in list(contestants)[:: -1 if turn % 2 else 1]:
            value = contestants[name]()
            if turn >= 0:
                samples[name].append(value)
    return samples
