"""A condition made ready to be asked many times: signs written out, lists turned into sets."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from helpers.schema.when import GOINGS, When, beginnings


@dataclass(frozen=True, slots=True)
class Told:
    """What is told, ready for conditions: the course as it counts, which may hold two beginnings.

    A leg that has been weak for years and has failed this morning came both slowly and suddenly.
    """

    present: Set[str]
    absent: Set[str]
    onset: frozenset[str]
    trajectory: frozenset[str]
    asker: str


@dataclass(frozen=True)
class Condition:
    """A condition. Of each of ``needs`` one feature must be there; an empty set asks nothing."""

    needs: tuple[frozenset[str], ...]
    two: tuple[frozenset[str], ...]
    none: frozenset[str]
    open: frozenset[str]
    onset: frozenset[str]
    trajectory: frozenset[str]
    asker: frozenset[str]

    def holds(self, told: Told, present: Set[str] | None = None) -> bool:
        """Whether it holds; ``present`` stands in for what was told, where something is hidden."""
        seen = told.present if present is None else present
        for need in self.needs:
            if need.isdisjoint(seen):
                return False
        return (
            (not self.two or sum(not sign.isdisjoint(seen) for sign in self.two) >= 2)
            and (not self.onset or not self.onset.isdisjoint(told.onset))
            and (not self.trajectory or not self.trajectory.isdisjoint(told.trajectory))
            and self.none.isdisjoint(seen)
            and self.open.isdisjoint(told.absent)
            and (not self.asker or told.asker in self.asker)
        )


def written_out(signs: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The features that each sign stands for; a sign may hold signs that stand above it."""
    out: dict[str, tuple[str, ...]] = {}
    for sign, names in signs.items():
        inside = [one for name in names for one in out.get(name, (name,))]
        out[str(sign)] = tuple(map(str, dict.fromkeys(inside)))
    return out


def condition(when: When, signs: Mapping[str, tuple[str, ...]]) -> Condition:
    """The condition that is written, with every sign as the features of ``signs``."""

    def features(*names: str) -> frozenset[str]:
        return frozenset(one for name in names for one in signs.get(name, (name,)))

    needs = [features(name) for name in when.all] + ([features(*when.any)] if when.any else [])
    return Condition(
        needs=tuple(map(_as_text, needs)),
        two=tuple(_as_text(features(name)) for name in when.two),
        none=_as_text(features(*when.none)),
        open=_as_text(features(*when.open)),
        onset=frozenset(beginnings(when.within) if when.within else ()),
        trajectory=frozenset(GOINGS[when.going] if when.going else ()),
        asker=frozenset(when.asker),
    )


def _as_text(names: frozenset[str]) -> frozenset[str]:
    # names from a file remember their line; plain text is found faster and can be sent on
    return frozenset(map(str, names))
