"""What a reader tells the guide; mistakes are refused in one sentence."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass, field
from typing import get_args

from helpers.files import quoted
from helpers.guide.compiled import Guide, the_guide
from helpers.schema.when import Asker, Onset, Trajectory

OLDEST = 120
"""Most years of age that are taken for an age, in years; ours, to catch slips of the hand."""


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What was told. A feature that is neither present nor absent counts as not sure.

    Parameters
    ----------
    present, absent : set of str
        Features answered yes, and features answered no; any collection of names is taken.
    onset, trajectory : str
        How it began and how it is going; ``"not-sure"`` where that is open.
    age : int, optional
        In years, 0 to 120.
    asker : str
        ``"self"``, ``"family"`` or ``"carer"``.
    guide : Guide, optional
        Whose names these are; without it, the guide of the series.

    Raises
    ------
    ValueError
        If a name or a value is unknown, or a feature is both present and absent.
    """

    present: Set[str] = frozenset()
    absent: Set[str] = frozenset()
    onset: Onset = "not-sure"
    trajectory: Trajectory = "not-sure"
    age: int | None = None
    asker: Asker = "self"
    guide: Guide = field(default_factory=the_guide, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name in ("present", "absent"):
            names = _names(name, getattr(self, name))
            refuse_strangers(names, self.guide)
            object.__setattr__(self, name, names)
        if both := self.present & self.absent:
            raise ValueError(f"{quoted(min(both))} is both present and absent. Keep one of them.")
        for name, kind in (("onset", Onset), ("trajectory", Trajectory), ("asker", Asker)):
            _refuse_other(name, getattr(self, name), get_args(kind))
        _refuse_odd_age(self.age)


def refuse_strangers(names: Iterable[str], guide: Guide) -> None:
    """Refuse names that the guide does not know."""
    for name in sorted(set(names) - guide.features):
        near = difflib.get_close_matches(name, guide.features, n=1)
        meant = f"Did you mean {quoted(near[0])}?" if near else "Check the spelling."
        raise ValueError(f"{quoted(name)} is not a feature of the guide. {meant}")


def _names(where: str, given: Collection[str]) -> frozenset[str]:
    if isinstance(given, frozenset) and all(type(name) is str for name in given):
        return given
    if isinstance(given, str) or not isinstance(given, Collection):
        raise ValueError(f"{quoted(where)} takes several names. Write {{'slurred-speech'}}.")
    if strangers := [name for name in given if not isinstance(name, str)]:
        raise ValueError(f"{quoted(strangers[0])} in {quoted(where)} is not a name. Write text.")
    return frozenset(map(str, given))


def _refuse_other(name: str, given: object, choices: tuple[str, ...]) -> None:
    if given not in choices:
        says = f"{quoted(given)} is not one of the values of {quoted(name)}."
        raise ValueError(f"{says} Choose one: {', '.join(choices)}.")


def _refuse_odd_age(age: object) -> None:
    if age is not None and (type(age) is not int or not 0 <= age <= OLDEST):
        raise ValueError(f"{quoted(age)} is not an age. Write whole years, 0 to {OLDEST}, or None.")
