"""A condition made ready to be asked many times: signs written out, lists turned into sets."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Protocol

from helpers.schema.guide import When


class Course(Protocol):
    """What is told besides the features."""

    onset: str
    trajectory: str
    age: int | None
    asker: str


@dataclass(frozen=True)
class Condition:
    """A condition. Of each of ``needs`` one feature must be there; an empty set asks nothing."""

    needs: tuple[frozenset[str], ...]
    none: frozenset[str]
    onset: frozenset[str]
    trajectory: frozenset[str]
    age_from: int | None
    asker: frozenset[str]

    def holds(self, present: Set[str], told: Course) -> bool:
        """Whether it holds for these features and this course."""
        for need in self.needs:
            if need.isdisjoint(present):
                return False
        return (
            (not self.onset or told.onset in self.onset)
            and (not self.trajectory or told.trajectory in self.trajectory)
            and self.none.isdisjoint(present)
            and (self.age_from is None or (told.age is not None and told.age >= self.age_from))
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
        none=_as_text(features(*when.none)),
        onset=frozenset(when.onset),
        trajectory=frozenset(when.trajectory),
        age_from=when.age_from,
        asker=frozenset(when.asker),
    )


def _as_text(names: frozenset[str]) -> frozenset[str]:
    # names from a file remember their line; plain text is found faster and can be sent on
    return frozenset(map(str, names))
